import { afterAll, beforeAll } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { repository } from './source-files.js';
import { makeStorePlace, removeStorePlace, storeUrl } from './store-place.fixture.js';

/** The built server. */
export const serverMain = join(repository, 'packages/server/dist/main.js');

export const tokens = { read: 'test-read-token', write: 'test-write-token' } as const;

/** A folder of its own for one test file. */
export async function makeFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'flux-resourceset-test-'));
  await makeStorePlace(path);
  const remove = async (): Promise<void> => {
    await removeStorePlace(path);
    await rm(path, { recursive: true, force: true });
  };
  return { path, remove };
}

/** Environment of a quiet server on a free port of this machine. */
export function serverEnvironment(
  folder: string,
  overrides: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  return {
    API_MODE: 'crud',
    DATABASE_URL: storeUrl(folder),
    SEED_FILE: join(repository, 'data/seed.json'),
    AUTH_TOKEN: tokens.read,
    CRUD_AUTH_TOKEN: tokens.write,
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'fatal',
    ...overrides,
  };
}

/** Starts the built server and waits until it serves. */
export function startServer(
  folder: string,
  overrides: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  return startServerProcess([serverMain], serverEnvironment(folder, overrides));
}

/** A server for all tests of a file. */
export interface SharedServer {
  readonly origin: string;
  /** Folder of its store; tests may put files of theirs into it. */
  readonly folder: string;
}

/** Starts a server before the tests of a file and stops it after them; use it within tests only. */
export function serveForAll(overrides: Readonly<Record<string, string>> = {}): SharedServer {
  let folder: Awaited<ReturnType<typeof makeFolder>>;
  let server: ServerProcess;
  beforeAll(async () => {
    folder = await makeFolder();
    server = await startServer(folder.path, overrides);
  });
  afterAll(async () => {
    await server.stop();
    await folder.remove();
  });
  return {
    get origin() {
      return server.origin;
    },
    get folder() {
      return folder.path;
    },
  };
}

/** How a run of the server ended. */
export interface FailedStart {
  readonly code: number | null;
  readonly stderr: string;
}

/** Runs the built server until it ends by itself. */
export function runToExit(
  environment: Readonly<Record<string, string>>,
  cwd: string = repository,
): Promise<FailedStart> {
  const child = spawn(process.execPath, [serverMain], { env: { ...environment }, cwd });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve({ code, stderr }));
  });
}

/** Sends a request with a token and, where there is one, a JSON body. */
export function send(
  origin: string,
  as: keyof typeof tokens | null,
  method: string,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const contentType = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
  return fetch(`${origin}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(as !== null && { authorization: `Bearer ${tokens[as]}` }),
      ...(body !== undefined && { 'content-type': contentType }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** An answer with its JSON body. */
interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Sends a request with the write token and reads the JSON that comes back. */
export type Call = (method: string, path: string, body?: unknown) => Promise<JsonAnswer>;

/** Binds requests to a server. */
export function callWith(origin: string): Call {
  return async (method, path, body) => {
    const answer = await send(origin, 'write', method, path, body);
    const { status, headers } = answer;
    return { status, headers, body: (await answer.json()) as JsonAnswer['body'] };
  };
}
