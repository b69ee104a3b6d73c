import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import type { StoreLog } from '../store-options.js';
import type { PostgresConnection } from './connection.js';
import { commitChannel } from './migrations.js';
import type { ConnectionPool } from './pool.js';

/** How long to wait before a connection that was lost is made again, in milliseconds. */
const pause = 1_000;

/** What is heard, and who is told. */
export interface Hearing {
  readonly schema: string;
  readonly log: StoreLog;
  /** Somebody has committed, or may have while nobody listened. */
  hear(): void;
}

/**
 * Hears of commits by a connection of its own. What is missed while it is lost is nothing that
 * anybody may rely on: how old an answer may be is bounded without it.
 */
export class CommitListener {
  readonly #pool: ConnectionPool;
  readonly #hearing: Hearing;
  readonly #closing = new AbortController();
  readonly #ended: Promise<void>;

  constructor(pool: ConnectionPool, hearing: Hearing) {
    this.#pool = pool;
    this.#hearing = hearing;
    this.#ended = this.#run();
  }

  async close(): Promise<void> {
    this.#closing.abort();
    await this.#ended;
    await this.#pool.close();
  }

  async #run(): Promise<void> {
    const { signal } = this.#closing;
    while (!signal.aborted) {
      // Why the database is not there is said to those who ask it.
      await this.#listen().catch(() => undefined);
      await sleep(pause, undefined, { signal, ref: false }).catch(() => undefined);
    }
  }

  async #listen(): Promise<void> {
    const lease = await this.#pool.lease();
    try {
      if (await isPooled(lease.connection)) this.#giveUp();
      else await this.#stay(lease.connection);
    } catch (error) {
      this.#pool.leave(lease);
      throw error;
    } finally {
      lease.connection.giveUp();
      lease.release();
    }
  }

  #giveUp(): void {
    const { log } = this.#hearing;
    log.warn({}, 'a pooler is before the database: polls may be as old as POLL_MAX_STALENESS');
    this.#closing.abort();
  }

  /** Until the connection is lost, or nobody needs it any longer. */
  async #stay(connection: PostgresConnection): Promise<void> {
    const { schema, hear } = this.#hearing;
    const client = clientOf(connection);
    const ended = once(client, 'end', { signal: this.#closing.signal });
    // A process that fails does not stay for it.
    client.unref();
    client.on('notification', ({ payload }) => {
      if (payload === schema) hear();
    });
    const begun = connection.runAll(`listen ${commitChannel}`).then(hear);
    await Promise.all([begun, ended]);
  }
}

/** A pooler says what it likes of the process that serves the connection: it gives another each time. */
async function isPooled(connection: PostgresConnection): Promise<boolean> {
  const { rows } = await connection.run('select pg_backend_pid() as pid');
  return rows[0]?.['pid'] !== clientOf(connection).processID;
}

/** What pg's types do not tell. */
type ServerClient = Client & { readonly processID: number; unref(): void };

function clientOf({ client }: PostgresConnection): ServerClient {
  return client as ServerClient;
}
