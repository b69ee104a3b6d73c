import { describe, expect, it } from '@jest/globals';
import { emitOpenapi } from '../../src/emit/openapi/emit-openapi.js';
import { allOperations } from '../../src/model/build-model.js';
import type { ApiModel } from '../../src/model/api-model.js';
import { definitionOf, modelOf, operationOf } from './define.js';

const id = 'id: { type: string }';
const apps = definitionOf('apps', [id], { top: 'x-flux: { optional: [size] }' });

function clusters(...top: readonly string[]): string {
  return definitionOf(
    'clusters',
    [
      id,
      'dns: { type: string, x-unique: true }',
      'apps: { type: array, default: [], x-references: apps, items: { type: object, required: [id], properties: { id: { type: string }, size: { type: integer, nullable: true } } } }',
      'friends: { type: array, items: { type: string }, x-references: apps }',
    ],
    {
      required: 'id, dns',
      top: ['x-flux: { path: /polls, identity: { name: id, dns: dns } }', ...top].join('\n'),
    },
  );
}

const scheme = 'scheme: { bearer: { type: http, scheme: bearer } }';
const modelWith = (...top: readonly string[]): Promise<ApiModel> =>
  modelOf({ 'clusters.yaml': clusters(...top), 'apps.yaml': apps });

function assignmentPaths(model: ApiModel): readonly string[] {
  return allOperations(model)
    .filter(({ target }) => target.kind === 'resource' && target.isAssignment === true)
    .map(({ method, path }) => `${method} ${path}`);
}

const element = '/clusters/{id}/apps/{app}';

describe('an assignment', () => {
  it('has sub-resources, and a list of plain ids has none', async () => {
    expect(assignmentPaths(await modelWith())).toEqual([
      'get /clusters/{id}/apps',
      `get ${element}`,
      `put ${element}`,
      `patch ${element}`,
      `delete ${element}`,
    ]);
  });

  it('has what the cluster has: what cannot be read or written there cannot be here', async () => {
    const read = await modelWith('methods: { resource: [get], instance: [get] }');
    expect(assignmentPaths(read)).toEqual(['get /clusters/{id}/apps', `get ${element}`]);
    const written = await modelWith('methods: { resource: [get, post], instance: [put] }');
    expect(assignmentPaths(written)).toEqual([
      `put ${element}`,
      `patch ${element}`,
      `delete ${element}`,
    ]);
    const attributes = await modelWith(
      'methods: { resource: [get], instance: [get], instance_attrs: [get] }',
    );
    expect(assignmentPaths(attributes)).toEqual([`get ${element}`]);
  });

  it('is never open where writing the cluster is secured', async () => {
    const model = await modelWith(
      'methods: { resource: [get], instance: [get, patch] }',
      `security: { ${scheme}, instance: [patch] }`,
    );
    const access = (verb: string): string => operationOf(model, `${verb}ClusterApp`).access;
    expect(['get', 'update', 'patch', 'delete'].map(access)).toEqual([
      'public',
      'write',
      'write',
      'write',
    ]);
  });

  it('says that PUT may make something new', async () => {
    const { responses } = operationOf(await modelWith(), 'updateClusterApp');
    expect(responses.map(({ status }) => status).filter((status) => status < 300)).toEqual([
      200, 201,
    ]);
  });

  it('says of maps that they are merged with those of the catalogue', async () => {
    const map =
      'labels: { type: object, default: {}, description: Labels., additionalProperties: { type: string } }';
    const model = await modelOf({
      'clusters.yaml': clusters().replace('size: { type: integer, nullable: true }', map),
      'apps.yaml': definitionOf('apps', [id, map, 'size: { type: integer, default: 1 }'], {
        top: 'x-flux: {}',
      }),
    });
    const described = JSON.stringify(emitOpenapi(model, { dialect: '3.0' }));
    const remark = 'Labels. Merged member by member with that of the catalogue';
    // In the document, and in what is sent, of the cluster and of the one element.
    expect(described.split(remark).length - 1).toBeGreaterThanOrEqual(4);
    expect(described).toContain('"description":"Labels."');
  });

  it('claims its names: a kind that has one of them is told so', async () => {
    const taken = definitionOf('cluster_apps', [id]);
    await expect(
      modelOf({ 'clusters.yaml': clusters(), 'apps.yaml': apps, 'taken.yaml': taken }),
    ).rejects.toThrow(/ClusterApp/);
  });
});
