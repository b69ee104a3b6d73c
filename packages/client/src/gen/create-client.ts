// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { ClientOptions } from './client-options.js';
import { createSendRequest, type SendRequest } from './http-client.js';
import * as operations from './operations.js';
import * as pagedLists from './paged-lists.js';

type Functions = typeof operations & typeof pagedLists;

type Bound<Unbound> = Unbound extends (
  sendRequest: SendRequest,
  ...parameters: infer Parameters
) => infer Result
  ? (...parameters: Parameters) => Result
  : never;

/** Every operation of the API as a function, and an iteration over each list that has pages. */
export type Client = { readonly [Name in keyof Functions]: Bound<Functions[Name]> };

/**
 * Binds every operation to one server and token. Nothing is sent yet, and nothing is shared
 * between two clients.
 *
 * @throws TypeError for options that cannot be, such as a `baseUrl` that is no URL
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8080', token });
 */
export function createClient(options: ClientOptions): Client {
  const sendRequest = createSendRequest(options);
  const bound = Object.entries({ ...operations, ...pagedLists }).map(([name, unbound]) => [
    name,
    (unbound as (sendRequest: SendRequest, ...parameters: unknown[]) => unknown).bind(
      undefined,
      sendRequest,
    ),
  ]);
  return Object.freeze(Object.fromEntries(bound)) as Client;
}
