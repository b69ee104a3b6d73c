import { createSendRequest, type ClientOptions, type SendRequest } from './http-client.js';
import * as operations from './operations.js';

type Operations = typeof operations;

type Bound<Operation> = Operation extends (
  sendRequest: SendRequest,
  ...parameters: infer Parameters
) => infer Result
  ? (...parameters: Parameters) => Result
  : never;

/** Every operation of the API as a function. */
export type Client = { readonly [Name in keyof Operations]: Bound<Operations[Name]> };

/**
 * Binds every operation to one server and token.
 *
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8080', token });
 */
export function createClient(options: ClientOptions): Client {
  const sendRequest = createSendRequest(options);
  const bound = Object.entries(operations).map(([name, operation]) => [
    name,
    (operation as (sendRequest: SendRequest, ...parameters: unknown[]) => unknown).bind(
      undefined,
      sendRequest,
    ),
  ]);
  return Object.fromEntries(bound) as Client;
}
