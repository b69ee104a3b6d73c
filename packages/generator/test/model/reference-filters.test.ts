import { describe, expect, it } from '@jest/globals';
import { buildCli } from '../../src/model/cli/describe-cli.js';
import { definitionOf, modelOf, operationOf, resourceOf } from './define.js';

const model = modelOf({
  'tasks.yaml': definitionOf('tasks', [
    'id: { type: string }',
    'owner: { type: string, x-references: people }',
    'limit: { type: string, x-references: people }',
    'parent: { type: string, x-references: tasks }',
    'watchers: { type: array, items: { type: string }, x-references: people }',
    'work:',
    '  type: object',
    '  properties:',
    '    doer: { type: string, x-references: people }',
    '    reviews: { type: array, items: { type: object, required: [id], properties: { id: { type: string } } }, x-references: people }',
  ]),
  'people.yaml': definitionOf('people', ['id: { type: string, pattern: "^[a-z]+$" }']),
});

describe('what documents refer to', () => {
  it('is a query parameter of the list, by the names of the members down to it', async () => {
    const { filters } = resourceOf(await model, 'tasks');
    expect(filters).toEqual([
      {
        parameter: 'owner',
        member: ['owner'],
        references: { target: 'people', paths: [['owner']] },
      },
      {
        parameter: 'parent',
        member: ['parent'],
        references: { target: 'tasks', paths: [['parent']] },
      },
      {
        parameter: 'watchers',
        member: ['watchers'],
        references: { target: 'people', paths: [['watchers', '*']] },
      },
      {
        parameter: 'work.doer',
        member: ['work', 'doer'],
        references: { target: 'people', paths: [['work', 'doer']] },
      },
      {
        parameter: 'work.reviews',
        member: ['work', 'reviews'],
        references: { target: 'people', paths: [['work', 'reviews', '*', 'id']] },
      },
    ]);
    const { parameters } = operationOf(await model, 'listTasks');
    const query = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
    expect(query).toEqual(['owner', 'parent', 'watchers', 'work.doer', 'work.reviews']);
    expect(operationOf(await model, 'createTask').parameters.map(({ name }) => name)).not.toContain(
      'owner',
    );
  });

  it('has commands in the group of what is referred to, by the member where there are several', async () => {
    const { groups } = buildCli(await model);
    const named = (group: string): readonly string[] | undefined =>
      groups
        .find(({ name }) => name === group)
        ?.commands.filter(({ action }) => action.kind === 'list' && action.by !== undefined)
        .map(({ name }) => name);
    expect(named('person')).toEqual([
      'tasks-by-owner',
      'tasks-by-watchers',
      'tasks-by-work-doer',
      'tasks-by-work-reviews',
    ]);
    expect(named('task')).toEqual(['tasks']);
  });
});
