export { createClient, type Client } from './gen/create-client.js';
export {
  ProblemError,
  type ClientOptions,
  type HttpResponse,
  type ProblemBody,
  type RequestOptions,
} from './gen/http-client.js';
export type * from './gen/operations.js';
