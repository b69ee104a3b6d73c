import { streamChanges } from './change-stream.js';
import type { ClientOptions } from './client-options.js';
import { createSendRequest, type HttpResponse, type SendRequest } from './http-client.js';
import * as operations from './operations.js';
import * as pagedLists from './paged-lists.js';
import { plannedWrites } from './planned-writes.js';

const functions = { ...operations, ...pagedLists, streamChanges };

type Functions = typeof functions;

type Bound<Unbound> = Unbound extends (
  sendRequest: SendRequest,
  ...parameters: infer Parameters
) => infer Result
  ? (...parameters: Parameters) => Result
  : never;

type Planned<Unbound> = Unbound extends (
  sendRequest: SendRequest,
  ...parameters: infer Parameters
) => unknown
  ? (...parameters: Parameters) => Promise<HttpResponse<operations.Plan>>
  : never;

/** Every write as a function that changes nothing, and answers the plan of what it would do. */
export type DryRuns = {
  readonly [Name in keyof typeof plannedWrites]: Planned<(typeof plannedWrites)[Name]>;
};

/**
 * Every operation of the API as a function, an iteration over each list that has pages, and all
 * writes once more as `dryRun`.
 */
export type Client = { readonly [Name in keyof Functions]: Bound<Functions[Name]> } & {
  readonly dryRun: DryRuns;
};

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
  const askForPlan: SendRequest = Object.assign(
    <Data>(...[request, requestOptions]: Parameters<SendRequest>) =>
      sendRequest<Data>(request, { ...requestOptions, dryRun: true }),
    { open: sendRequest.open },
  );
  const dryRun = bindAll(plannedWrites, askForPlan);
  return Object.freeze({ ...bindAll(functions, sendRequest), dryRun }) as Client;
}

function bindAll(unbound: object, sendRequest: SendRequest): object {
  const bound = Object.entries(unbound).map(([name, operation]) => [
    name,
    (operation as (...parameters: unknown[]) => unknown).bind(undefined, sendRequest),
  ]);
  return Object.freeze(Object.fromEntries(bound)) as object;
}
