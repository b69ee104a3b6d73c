import type { PagedListModel } from '../../model/paged-list.js';
import type { ClientFunction } from './client-function.js';
import { renderComment } from './render-comment.js';
import { pagedTypesOf } from './render-paged-lists.js';
import { parametersOf, renderParameter } from './render-operations.js';

/**
 * Written out and not derived from the functions: an editor shows of a derived type neither what
 * a function is for nor both of its forms.
 *
 * @returns unformatted TypeScript: the types of a client and of its dry runs
 */
export function renderClient(
  functions: readonly ClientFunction[],
  lists: readonly PagedListModel[],
): string {
  const planned = functions.filter(({ isPlanned }) => isPlanned);
  const members = [
    ...functions.map(renderMethods),
    ...lists.map((list) => renderIteration(list, functions)),
  ];
  const body = `/** Every operation of the API as a function, an iteration over each list that has pages, and all
 * writes once more as \`dryRun\`. */
export interface Client {
${members.join('\n')}
  /** Follows changes as they are committed, until the loop is left or the signal is aborted. */
  streamChanges(options?: StreamOptions): AsyncGenerator<ChangeEvent, undefined>;
  readonly dryRun: DryRuns;
}

/** Every write as a function that changes nothing, and answers the plan of what it would do. */
export interface DryRuns {
${planned.map(renderPlanned).join('\n')}
}
`;
  return [...importsOf(body), '', body].join('\n');
}

function importsOf(body: string): readonly string[] {
  const uses = (text: string): boolean => body.includes(text);
  return [
    "import type { ChangeEvent, StreamOptions } from './change-stream.js';",
    ...(uses('Filters<')
      ? ["import type { Filters, PagedList, PageOptions } from './paged-list.js';"]
      : []),
    ...(uses('parameters.') ? ["import type * as parameters from './parameters.js';"] : []),
    "import type * as schemas from './schemas.js';",
    "import type * as http from './send.js';",
    ...(uses('Edit<') ? ["import type { Edit } from './send-edit.js';"] : []),
  ];
}

function renderMethods(operation: ClientFunction): string {
  const { options, answer, isConditional } = operation;
  const plain = renderMethod(operation, `http.${options}`, `http.HttpResponse<${answer}>`);
  if (!isConditional) return plain;
  const result = `http.HttpResponse<${answer}> | http.NotModified`;
  return `${plain}\n${renderMethod(operation, `http.Conditional<http.${options}>`, result)}`;
}

function renderPlanned(operation: ClientFunction): string {
  return renderMethod(operation, `http.${operation.options}`, 'http.HttpResponse<schemas.Plan>');
}

function renderMethod(operation: ClientFunction, options: string, result: string): string {
  const parameters = [...parametersOf(operation).map(renderParameter), `options?: ${options}`];
  const comment = renderComment(operation.description);
  return `${comment}${operation.name}(${parameters.join(', ')}): Promise<${result}>;`;
}

function renderIteration(list: PagedListModel, functions: readonly ClientFunction[]): string {
  const { filters, item } = pagedTypesOf(list, functions);
  const optional = list.requiresFilter ? '' : '?';
  const comment = `/** Iterates over all that {@link Client.${list.operation.clientName}} lists, page by page. */\n`;
  return `${comment}${list.name}(filters${optional}: ${filters}, options?: PageOptions): PagedList<${item}>;`;
}
