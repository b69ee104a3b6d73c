export { createClient, type Client, type DryRuns } from './gen/create-client.js';
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
