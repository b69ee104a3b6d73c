import type { HistoryAction } from '@flux-resourceset/contract';
import type { ApiModel } from '../api-model.js';
import type { ArgumentModel, CommandModel, GroupModel } from './cli-model.js';
import { keyArgument, kindArgument } from './describe-documents.js';
import { quoteWord } from './example-line.js';

const revision: ArgumentModel = {
  name: 'revision',
  description: 'Revision of the change.',
  required: true,
  value: { type: 'integer', minimum: 1 },
  role: 'revision',
  example: '7',
};

/** @returns the commands that show what was changed; `history` alone lists */
export function describeHistory(model: ApiModel): readonly GroupModel[] {
  const named = documentArguments(model);
  const [resource] = model.resources;
  if (resource === undefined) return [];
  return [
    {
      name: 'history',
      aliases: [],
      description: 'What was changed, by whom, and what it did.',
      groups: [],
      fallback: 'list',
      commands: [
        describe('list', 'history', named, {
          summary: 'List changes, newest first.',
          more: 'Of a kind, or of one document; the word list may be left out.',
          examples: ['history', `history ${quoteWord(resource.cli.group)} my-document`],
        }),
        describe('show', 'change', [revision], {
          summary: 'Show one change.',
          more: 'What differs, and what it did to clusters.',
          examples: ['history show 7'],
        }),
      ],
    },
  ];
}

/** @returns the command that takes changes back */
export function describeRollback(model: ApiModel): readonly CommandModel[] {
  return [
    describe('rollback', 'rollback', documentArguments(model), {
      summary: 'Take changes back, as new changes.',
      more: 'With --to everything since a revision, or what was done to one document since.',
      examples: ['rollback --change 7', 'rollback --to 6 --dry-run'],
    }),
  ];
}

function documentArguments({ resources: [resource] }: ApiModel): readonly ArgumentModel[] {
  if (resource === undefined) return [];
  return [{ ...kindArgument(resource), required: false }, keyArgument(false)];
}

function describe(
  name: string,
  kind: HistoryAction['kind'],
  named: readonly ArgumentModel[],
  texts: { readonly summary: string; readonly more: string; readonly examples: readonly string[] },
): CommandModel {
  const { summary, more, examples } = texts;
  const description = `${summary} ${more}`;
  return {
    name,
    summary,
    description,
    arguments: named,
    options: [],
    examples,
    action: { kind },
  };
}
