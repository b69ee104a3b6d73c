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

/** The part of the client that is the same for every API; it may depend on no other package. */
const templates = [
  'client-options.ts',
  'create-client.ts',
  'errors.ts',
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
      folder: 'client',
      description: 'Typed fetch client of the API',
      index: indexSource,
    }),
    asGenerated('operations.ts', await operations),
    asGenerated('paged-lists.ts', await formatTypescript(pagedLists)),
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

const indexSource = `export { createClient, type Client } from './gen/create-client.js';
export type { ClientOptions } from './gen/client-options.js';
export {
  NetworkError,
  ProblemError,
  RequestError,
  TimeoutError,
  UnexpectedAnswerError,
  type ProblemBody,
} from './gen/errors.js';
export type { HttpResponse, RequestOptions } from './gen/http-client.js';
export type { Page, PagedList, PageOptions } from './gen/paged-list.js';
export type * from './gen/operations.js';
`;
