import type { DocumentsAction, TransferAction } from '@flux-resourceset/contract';
import type { ApiModel, ResourceModel } from '../api-model.js';
import type { ArgumentModel, CommandModel } from './cli-model.js';
import { quoteWord } from './example-line.js';

/** @returns the commands that work on documents of any kind */
export function describeDocuments(model: ApiModel): readonly CommandModel[] {
  const [resource] = model.resources;
  if (resource === undefined) return [];
  const kind = quoteWord(resource.cli.group);
  const kinds = kindArgument(resource);
  return [
    describe('get', 'read', [kindArgument(resource, 'or all'), keyArgument(false)], {
      summary: 'Get documents of a kind, or of all.',
      more: 'With an id, that one.',
      examples: ['get all', `get ${kind}`],
    }),
    describe('diff', 'diff', [], {
      summary: 'Show what applying files would change.',
      more: 'For documents and for clusters; changes nothing. Exit code 1 where something differs.',
      examples: ['diff -f fleet/'],
    }),
    describe('apply', 'apply', [], {
      summary: 'Create or replace documents of files, all or none.',
      more: 'What is the same stays untouched.',
      examples: ['apply -f fleet/ --reason "Roll out 1.2"', `apply -f fleet/ --prune ${kind}`],
    }),
    describe('delete', 'remove', [], {
      summary: 'Delete the documents that files name, all or none.',
      more: 'Of each, kind and key are enough.',
      examples: ['delete -f old.yaml'],
    }),
    describe('edit', 'edit', [kinds, keyArgument(true)], {
      summary: 'Edit a document.',
      more: 'In VISUAL or EDITOR, as YAML; opened again with the reason where it is refused.',
      examples: [`edit ${kind} my-document`],
    }),
    ...describeSelect(resource, kinds),
    describe('export', 'export', [], {
      summary: 'Print all documents, in the form of a seed.',
      more: 'As they were at one moment, whatever others write meanwhile.',
      examples: ['export', `export --kinds ${kind} -o yaml`],
    }),
    describe('import', 'import', [], {
      summary: 'Apply an export, or the documents of another server, all or none.',
      more: 'What is there already and is not among them stays.',
      examples: ['import -f fleet.json --dry-run', 'import --from http://127.0.0.1:8080'],
    }),
  ];
}

/** Only what a list can be filtered by selects. */
function describeSelect(
  { cli, filters }: ResourceModel,
  kinds: ArgumentModel,
): readonly CommandModel[] {
  const filter = filters[0]?.parameter ?? 'FILTER';
  const example = `update ${quoteWord(cli.group)} --where ${filter}=VALUE --set MEMBER=VALUE`;
  return [
    describe('update', 'select', [kinds], {
      summary: 'Change all documents of a kind that filters select.',
      more: 'All or none; what is not named stays.',
      examples: [example],
    }),
  ];
}

/** @returns the argument that names a kind */
export function kindArgument({ cli }: ResourceModel, more?: string): ArgumentModel {
  return {
    name: 'kind',
    description: `A kind: the name of its group, or its own${more === undefined ? '' : `, ${more}`}.`,
    required: true,
    value: { type: 'string' },
    role: 'kind',
    example: cli.group,
  };
}

/** @returns the argument that names a document of that kind */
export function keyArgument(required: boolean): ArgumentModel {
  return {
    name: 'id',
    description: 'The document.',
    required,
    value: { type: 'string' },
    role: 'document',
    example: 'my-document',
  };
}

function describe(
  name: string,
  kind: (DocumentsAction | TransferAction)['kind'],
  named: readonly ArgumentModel[],
  texts: { readonly summary: string; readonly more: string; readonly examples: readonly string[] },
): CommandModel {
  const { summary, more, examples } = texts;
  return {
    name,
    summary,
    description: `${summary} ${more}`,
    arguments: named,
    options: [],
    examples,
    action: { kind },
  };
}
