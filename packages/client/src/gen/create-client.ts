// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import { streamChanges } from './change-stream.js';
import type { Client, DryRuns } from './client.js';
import type { ClientOptions } from './client-options.js';
import { connect } from './connection.js';
import { dryRun } from './dry-run.js';
import * as operations from './operations.js';
import * as pagedLists from './paged-lists.js';
import { plannedWrites } from './planned-writes.js';

type Unbound = (...parameters: unknown[]) => unknown;

/**
 * Binds every operation to one server and token. Nothing is sent yet, and nothing is shared
 * between two clients.
 *
 * @throws TypeError for options that cannot be, such as a `baseUrl` that is no URL
 * @example
 * const client = createClient({ baseUrl: 'http://127.0.0.1:8080', token });
 */
export function createClient(options: ClientOptions): Client {
  const connection = connect(options);
  const functions = mapMembers({ ...operations, ...pagedLists, streamChanges }, (call) =>
    call.bind(undefined, connection),
  );
  const dryRuns = mapMembers(plannedWrites, (write) =>
    (dryRun as Unbound).bind(undefined, connection, write),
  ) as DryRuns;
  return Object.freeze({ ...functions, dryRun: dryRuns }) as Client;
}

function mapMembers(unbound: object, bind: (call: Unbound) => Unbound): object {
  const bound = Object.entries(unbound).map(([name, call]) => [name, bind(call as Unbound)]);
  return Object.freeze(Object.fromEntries(bound)) as object;
}
