export { createClient } from './gen/create-client.js';
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
