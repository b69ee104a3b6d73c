import { readFile } from 'node:fs/promises';
import { formatTypescript } from '../format.js';
import type { GeneratedFile } from '../../generated-file.js';
import { pagedListsOf } from '../../model/paged-list.js';
import type { EmitterInput } from '../emitter.js';
import { typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { typesOf } from '../types/document-types.js';
import { clientFunctions } from './client-function.js';
import { renderClient } from './render-client.js';
import { renderOperations } from './render-operations.js';
import { renderPagedLists } from './render-paged-lists.js';
import { renderPlannedWrites } from './render-planned-writes.js';

/** The part of the client that is the same for every API; it may depend on no other package. */
const templates = [
  'attempt.ts',
  'change-stream.ts',
  'check-number.ts',
  'client-options.ts',
  'connection.ts',
  'create-client.ts',
  'dry-run.ts',
  'errors.ts',
  'event-stream.ts',
  'exchange.ts',
  'functions.ts',
  'middleware.ts',
  'paged-list.ts',
  'pause.ts',
  'request-headers.ts',
  'request-url.ts',
  'retry.ts',
  'send-edit.ts',
  'send.ts',
];

/** @returns the client's package: a function for each operation, bound by `createClient` */
export async function emitClient({
  model,
  document,
}: EmitterInput): Promise<readonly GeneratedFile[]> {
  const types = await typesOf(document);
  const functions = clientFunctions(model, types);
  const lists = pagedListsOf(model);
  const queries = functions.flatMap(({ query }) => query ?? []);
  const sources = {
    'client.ts': renderClient(functions, lists),
    'operations.ts': renderOperations(functions),
    'paged-lists.ts': renderPagedLists(lists, functions),
    'parameters.ts': renderParameters(queries),
    'planned-writes.ts': renderPlannedWrites(functions),
  };
  return [
    ...scaffoldPackage({
      project: model.project,
      folder: 'client',
      description: 'Typed fetch client of the API',
      index: indexSource,
      entries: { './functions': 'gen/functions' },
    }),
    asGenerated('schemas.ts', types.schemas),
    ...(await Promise.all(Object.entries(sources).map(formatSource))),
    ...(await Promise.all(templates.map(copyTemplate))),
  ];
}

function renderParameters(queries: readonly string[]): string {
  const isNamed = queries.some((query) => query.includes('schemas.'));
  const imports = isNamed ? "import type * as schemas from './schemas.js';\n" : '';
  return queries.length === 0 ? 'export {};\n' : [imports, ...queries].join('\n');
}

async function formatSource([name, source]: readonly [string, string]): Promise<GeneratedFile> {
  return asGenerated(name, await formatTypescript(source));
}

async function copyTemplate(name: string): Promise<GeneratedFile> {
  const template = new URL(`../../../templates/client/${name}`, import.meta.url);
  return asGenerated(name, await readFile(template, 'utf8'));
}

function asGenerated(name: string, source: string): GeneratedFile {
  return {
    path: `packages/client/src/gen/${name}`,
    contents: typescriptHeader + source,
    ownership: 'generated',
  };
}

const indexSource = `export { createClient } from './gen/create-client.js';
export type { ChangeEvent, StreamOptions } from './gen/change-stream.js';
export type { Client, DryRuns } from './gen/client.js';
export type { ClientOptions } from './gen/client-options.js';
export {
  NetworkError,
  ProblemError,
  RequestError,
  TimeoutError,
  UnexpectedAnswerError,
  type ProblemBody,
  type ProblemEffects,
} from './gen/errors.js';
export type { ClientRequest, Middleware } from './gen/middleware.js';
export type { Page, PagedList, PageOptions } from './gen/paged-list.js';
export type * from './gen/parameters.js';
export type { RetryOptions } from './gen/retry.js';
export type * from './gen/schemas.js';
export type { Edit } from './gen/send-edit.js';
export type {
  Conditional,
  DocumentOptions,
  HttpResponse,
  NotModified,
  ReasonOptions,
  RequestOptions,
  WriteOptions,
} from './gen/send.js';
`;
