import type { DocumentsAction } from '@flux-resourceset/contract';
import type { ApiModel, ResourceModel } from '../../model/api-model.js';
import type { ArgumentModel, CommandModel } from './cli-model.js';
import { quoteWord } from './example-line.js';

/** @returns the commands that work on documents of any kind */
export function describeDocuments(model: ApiModel): readonly CommandModel[] {
  const [resource] = model.resources;
  if (resource === undefined) return [];
  return [describeGet(resource)];
}

function describeGet(resource: ResourceModel): CommandModel {
  return describe('get', 'read', [kindArgument(resource, 'or all'), keyArgument(false)], {
    summary: 'Get documents of a kind, or of all.',
    more: 'With an id, that one.',
    examples: ['get all', `get ${quoteWord(resource.cli.group)}`],
  });
}

/** @returns the argument that names a kind */
export function kindArgument({ cli }: ResourceModel, more?: string): ArgumentModel {
  return {
    name: 'kind',
    description: `A kind: the name of its group, or its own${more === undefined ? '' : `; ${more}`}.`,
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
  kind: DocumentsAction['kind'],
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
