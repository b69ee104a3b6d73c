import { afterAll, afterEach, beforeAll } from '@jest/globals';
import pg from 'pg';
import { startPostgres } from '../../../../scripts/postgres/server.js';
import type { PostgresServer, ServerSettings } from '../../../../scripts/postgres/server.js';
import { openStore } from '../../src/store/open-store.js';
import type { PostgresPlace } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { kinds } from '../store/kinds.fixture.js';

let made = 0;

/** A place in a schema of its own. */
export function placeOf(port: number, more: Partial<PostgresPlace> = {}): PostgresPlace {
  made += 1;
  return {
    ...{ hosts: [{ host: '127.0.0.1', port }], database: 'postgres', user: 'postgres' },
    ...{ password: null, schema: `test_${String(made)}`, mode: 'rw' },
    tls: { mode: 'disable', authorities: null, certificate: null },
    ...{ connections: 4, connectTimeout: 3_000, maxStaleness: 0, ...more },
  };
}

/** A server of the file's own, and stores on it that are closed after each test. */
export interface UsedServer {
  readonly server: PostgresServer;
  open(place: PostgresPlace): Promise<Store>;
  /** Runs statements as another client would. */
  query(text: string, user?: string): Promise<readonly Record<string, unknown>[]>;
}

/** Starts a server for the tests of a file. */
export function useServer(settings?: ServerSettings): UsedServer {
  let server: PostgresServer | undefined;
  const opened: Store[] = [];
  const found = (): PostgresServer => {
    if (server === undefined) throw new Error('the server has not been started');
    return server;
  };
  beforeAll(async () => {
    server = await startPostgres(settings);
  }, 60_000);
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((store) => store.close()));
  });
  afterAll(() => server?.remove());
  return {
    get server() {
      return found();
    },
    open: async (place) => {
      const store = await openStore({ backend: 'postgres', ...place }, kinds);
      opened.push(store);
      return store;
    },
    query: async (text, user = 'postgres') => {
      const url = found().url().replace('postgres@', `${user}@`);
      const client = new pg.Client({ connectionString: url });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query(text)).rows as Record<string, unknown>[];
      } finally {
        await client.end();
      }
    },
  };
}
