export { createClient, type Client } from './gen/create-client.js';
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
