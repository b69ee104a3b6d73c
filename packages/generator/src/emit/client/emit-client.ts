import { readFile } from 'node:fs/promises';
import { formatTypescript } from '../format.js';
import type { GeneratedFile } from '../../generated-file.js';
import { allOperations } from '../../model/build-model.js';
import { pagedListsOf } from '../../model/paged-list.js';
import type { EmitterInput } from '../emitter.js';
import { typescriptHeader } from '../header.js';
import { scaffoldPackage } from '../packages/scaffold-package.js';
import { renderOperations } from './orval.js';
import { renderPagedLists } from './render-paged-lists.js';
import { renderPlannedWrites } from './render-planned-writes.js';

/** The part of the client that is the same for every API; it may depend on no other package. */
const templates = [
  'change-stream.ts',
  'client-options.ts',
  'create-client.ts',
  'errors.ts',
  'event-stream.ts',
  'http-client.ts',
  'paged-list.ts',
  'request-headers.ts',
  'request-url.ts',
];

/** @returns the client's package: a function for each operation, bound by `createClient` */
export async function emitClient({
  model,
  document,
}: EmitterInput): Promise<readonly GeneratedFile[]> {
  const operations = renderOperations(document, allOperations(model)).then(formatTypescript);
  const pagedLists = renderPagedLists(pagedListsOf(model));
  return [
    ...scaffoldPackage({
      project: model.project,
      folder: 'client',
      description: 'Typed fetch client of the API',
      index: indexSource,
    }),
    asGenerated('operations.ts', await operations),
    asGenerated('paged-lists.ts', await formatTypescript(pagedLists)),
    asGenerated('planned-writes.ts', await formatTypescript(renderPlannedWrites(model))),
    ...(await Promise.all(templates.map(copyTemplate))),
  ];
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

const indexSource = `export { createClient, type Client, type DryRuns } from './gen/create-client.js';
export type { ChangeEvent, StreamOptions } from './gen/change-stream.js';
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
export type {
  DocumentOptions,
  HttpResponse,
  PostOptions,
  ReasonOptions,
  RequestOptions,
  WriteOptions,
} from './gen/http-client.js';
export type { Page, PagedList, PageOptions } from './gen/paged-list.js';
export type * from './gen/operations.js';
`;
