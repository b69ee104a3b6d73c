import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../scripts/postgres/server.js';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { parse } from 'yaml';
import { listFiles, readText, repository } from './source-files.js';

/**
 * What existing clients rely on: requests sent one after another to the implementation that
 * came before this one, with its answers. Ours are the same but for what is decided otherwise:
 * POST is 201, error bodies say more.
 */
interface Exchange {
  readonly name: string;
  readonly as?: 'read' | 'write';
  readonly method?: string;
  readonly path: string;
  readonly body?: unknown;
  readonly status: number;
  readonly answer: unknown;
}

const transcript = JSON.parse(readText('test/golden/transcript.json')) as readonly Exchange[];
const tokens = { read: 'read-token', write: 'write-token' };

describe.each(['sqlite', 'memory', 'postgres'])('the recorded transcript on %s', (backend) => {
  let folder: string;
  let server: ServerProcess;
  let database: PostgresServer | undefined;

  beforeAll(async () => {
    if (backend === 'postgres') database = await startPostgres();
    folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-golden-'));
    server = await startServerProcess([join(repository, 'packages/server/dist/main.js')], {
      API_MODE: 'crud',
      STORE_BACKEND: backend === 'memory' ? 'memory' : '',
      DATABASE_URL: database?.url() ?? `sqlite://${folder}/store.db?mode=rwc`,
      SEED_FILE: join(repository, 'test/golden/seed.json'),
      AUTH_TOKEN: tokens.read,
      CRUD_AUTH_TOKEN: tokens.write,
      LISTEN_ADDR: '127.0.0.1:0',
      LOG_LEVEL: 'error',
    });
  }, 60_000);

  afterAll(async () => {
    expect(await server.stop()).toBe(0);
    await rm(folder, { recursive: true });
    await database?.remove();
  });

  test.each(transcript.map((exchange) => [exchange.name, exchange] as const))(
    '%s',
    async (_, exchange) => {
      const answer = await send(server, exchange);
      expect(answer.status).toBe(expectedStatus(exchange));
      expectBody(exchange, await answer.json());
    },
  );
});

function send(server: ServerProcess, exchange: Exchange): Promise<Response> {
  return fetch(`${server.origin}${exchange.path}`, {
    method: exchange.method ?? 'GET',
    headers: {
      ...(exchange.as !== undefined && { authorization: `Bearer ${tokens[exchange.as]}` }),
      ...(exchange.body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(exchange.body !== undefined && { body: JSON.stringify(exchange.body) }),
  });
}

function expectedStatus({ method, status }: Exchange): number {
  return method === 'POST' && status === 200 ? 201 : status;
}

function expectBody({ status, answer }: Exchange, body: unknown): void {
  if (status === 401) {
    expect(body).toMatchObject({ status: 401, error: 'unauthorized' });
  } else if (status >= 400) {
    const { error, message } = answer as { error: string; message: string };
    expect(body).toMatchObject({ error, message: expect.stringMatching(startingWith(message)) });
  } else {
    expect(withoutAdded(body)).toEqual(answer);
  }
}

const recorded = ['clusters', 'namespaces', 'platform_components', 'rolebindings'];

/** Kinds that the definitions have got since: clusters of the recording are given none of them. */
const added = listFiles('schemas')
  .map((path) => (parse(readText(path)) as { readonly kind: string }).kind)
  .filter((kind) => !recorded.includes(kind));

/** @returns documents without their empty lists of kinds that were added */
function withoutAdded(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), (name, value: unknown) =>
    added.includes(name) && Array.isArray(value) && value.length === 0 ? undefined : value,
  ) as unknown;
}

function startingWith(text: string): RegExp {
  return new RegExp(`^${text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)}`);
}
