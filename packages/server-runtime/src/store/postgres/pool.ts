import pg from 'pg';
import type { PostgresPlace } from '../store-options.js';
import { storeUnavailable } from '../store-errors.js';
import { Attempts } from './attempts.js';
import type { Attempt } from './attempts.js';
import { PostgresConnection } from './connection.js';
import { toConnectError } from './postgres-errors.js';

/** How long a connection that nobody needs stays open, and how long any does, in milliseconds. */
const idleTimeout = 30_000;
const longestLife = 30 * 60;

/** `bigint` and `numeric`, which revisions and sums are: none is beyond what a number holds. */
const numbers = new Set([20, 1700]);

/** What may be done with a leased connection, and how it is given back. */
export interface Lease {
  readonly connection: PostgresConnection;
  /** Gives it back; closes it where it is broken. */
  release(): void;
}

/** How many connections, and how long a statement may take before the connection is given up. */
export interface PoolOptions {
  readonly connections: number;
  /** Milliseconds. */
  readonly queryTimeout: number;
}

/** Connections to the primary of a database, which come and go with it. */
export class ConnectionPool {
  readonly #pool: pg.Pool;
  readonly #attempts: Attempts;
  readonly #connections = new WeakMap<pg.Client, PostgresConnection>();
  readonly #tried = new WeakMap<pg.Client, Attempt>();
  readonly #most: number;

  constructor(place: PostgresPlace, { connections, queryTimeout }: PoolOptions) {
    const attempts = new Attempts(place);
    this.#attempts = attempts;
    this.#most = connections;
    const tried = this.#tried;
    class PlaceClient extends pg.Client {
      constructor(config?: string | pg.ClientConfig) {
        const attempt = attempts.current;
        // pg-pool hides the password from whoever lists what it was given.
        const { password } = place;
        const { host, port, encrypt } = attempt;
        const way = { host, port, ssl: encrypt?.() ?? false, ...(password && { password }) };
        super({ ...(config as pg.ClientConfig), ...way });
        tried.set(this, attempt);
        // Whoever waits for an answer hears of it; nobody else is to.
        this.on('error', () => undefined);
      }
    }
    this.#pool = new pg.Pool(describePool(place, queryTimeout, connections, PlaceClient));
    this.#pool.on('error', () => undefined);
  }

  /**
   * @returns a connection, as soon as there is one
   * @throws ConnectionLostError, PostgreSQL's error, or a Problem when all are busy for too long
   */
  async lease(): Promise<Lease> {
    for (let left = this.#attempts.count; ; left -= 1) {
      const attempt = this.#attempts.current;
      try {
        return this.#wrap(await this.#pool.connect());
      } catch (error) {
        if (this.#isExhausted()) {
          throw storeUnavailable('all connections to the database are busy, try again', error);
        }
        this.#attempts.leave(attempt);
        if (left <= 1) throw toConnectError(error);
      }
    }
  }

  /** The server is none that can be used: the next connection is made to another. */
  leave({ connection }: Lease): void {
    const attempt = this.#tried.get(connection.client);
    if (attempt) this.#attempts.leave(attempt);
    connection.giveUp();
  }

  close(): Promise<void> {
    return this.#pool.end();
  }

  #isExhausted(): boolean {
    const { totalCount, idleCount } = this.#pool;
    return totalCount >= this.#most && idleCount === 0;
  }

  #wrap(client: pg.PoolClient): Lease {
    const known = client as unknown as pg.Client;
    const connection = this.#connections.get(known) ?? new PostgresConnection(known);
    this.#connections.set(known, connection);
    return { connection, release: () => client.release(connection.isBroken) };
  }
}

function describePool(
  place: PostgresPlace,
  queryTimeout: number,
  connections: number,
  PlaceClient: typeof pg.Client,
): pg.PoolConfig {
  const { database, user, connectTimeout } = place;
  return {
    ...{ database, user },
    Client: PlaceClient,
    max: connections,
    connectionTimeoutMillis: connectTimeout,
    idleTimeoutMillis: idleTimeout,
    maxLifetimeSeconds: longestLife,
    allowExitOnIdle: true,
    keepAlive: true,
    query_timeout: queryTimeout,
    application_name: 'flux-resourceset',
    types: {
      getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
        numbers.has(oid) ? Number : pg.types.getTypeParser(oid, format)) as never,
    },
    ...{ pipeline: true },
  };
}
