import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { startPostgres, type PostgresServer } from '../scripts/postgres/server.js';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { makeFolder } from './server-fixture.js';
import { repository } from './source-files.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let database: PostgresServer;
const main = join(repository, 'packages/server/dist/main.js');
const headers = { authorization: 'Bearer write-token', 'content-type': 'application/json' };

beforeAll(async () => {
  folder = await makeFolder();
  database = await startPostgres();
}, 60_000);
afterAll(async () => {
  await database.remove();
  await folder.remove();
});

const started: ServerProcess[] = [];
afterEach(() => Promise.all(started.splice(0).map((server) => server.kill())));

async function serve(url: string): Promise<ServerProcess> {
  const server = await startServerProcess([main], {
    API_MODE: 'crud',
    DATABASE_URL: url,
    SEED_FILE: join(repository, 'data/seed.json'),
    AUTH_TOKEN: 'read-token',
    CRUD_AUTH_TOKEN: 'write-token',
    LISTEN_ADDR: '127.0.0.1:0',
    LOG_LEVEL: 'error',
  });
  started.push(server);
  return server;
}

function copy(from: string, to: string): { status: number | null; said: string } {
  const options = ['copy', '--from', from, '--to', to];
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...options], {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

async function change(server: ServerProcess): Promise<void> {
  const send = async (method: string, path: string, body?: object): Promise<number> => {
    const given = body && { body: JSON.stringify(body) };
    return (await fetch(server.origin + path, { method, headers, ...given })).status;
  };
  const made = { id: 'from-the-copy', labels: { text: 'yes' } };
  expect(await send('POST', '/namespaces', made)).toBe(201);
  expect(await send('PATCH', '/clusters/demo-cluster-01', { node_count: 7 })).toBe(200);
  expect(await send('DELETE', '/namespaces/from-the-copy')).toBe(200);
}

async function read(server: ServerProcess): Promise<unknown> {
  const paths = ['/clusters', '/namespaces', '/changes?limit=1000'];
  const answers = paths.map(async (path) =>
    (await fetch(server.origin + path, { headers })).json(),
  );
  return Promise.all(answers);
}

test('a store is copied to PostgreSQL and back: every document, change and poll is what it was', async () => {
  const urls = [`sqlite://${folder.path}/a.db`, database.url(), `sqlite://${folder.path}/b.db`];
  const [first = '', second = '', third = ''] = urls;
  const server = await serve(first);
  await change(server);
  const before = await read(server);
  expect(await server.stop()).toBe(0);
  const there = copy(first, second);
  expect(there).toMatchObject({ status: 0, said: expect.stringContaining('all the same') });
  expect(copy(second, third)).toMatchObject({
    ...{
      status: 0,
      said: expect.stringMatching(/documents, \d+ changes, \d+ polls, all the same/),
    },
  });
  for (const url of [second, third]) {
    const copied = await serve(url);
    expect(await read(copied)).toEqual(before);
    await change(copied);
    expect(await copied.stop()).toBe(0);
  }
  for (const [from, to] of [
    [first, second],
    [second, third],
  ] as const) {
    const { status, said } = copy(from, to);
    expect(status).toBe(1);
    expect(said).toMatch(/the target of the copy is not empty; name a database/);
  }
}, 120_000);

test.each([
  [[], 'copy takes --from URL and --to URL'],
  [['--from', 'sqlite://a.db'], 'copy takes --from URL and --to URL'],
  [['--from', 'sqlite://a.db', '--to', 'mysql://x'], 'is no sqlite or postgres URL'],
])('copy %j is refused', (options, problem) => {
  const { status, stderr } = spawnSync(process.execPath, [main, 'copy', ...options], {
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(problem);
});

test('files are backed up and restored as files, PostgreSQL by what it has for it', () => {
  for (const command of ['backup', 'restore']) {
    const { status, stderr } = spawnSync(process.execPath, [main, command, 'x'], {
      env: { PATH: process.env['PATH'], DATABASE_URL: 'postgres://u:hush@h/d' },
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, expect.stringContaining('pg_dump')]);
    expect(stderr).not.toContain('hush');
  }
});

test('check and mend work on PostgreSQL, and migrate sets it up', () => {
  const url = database.url('?schema=other');
  const run = (...options: readonly string[]) =>
    spawnSync(process.execPath, [main, ...options], {
      env: { PATH: process.env['PATH'], DATABASE_URL: url },
      encoding: 'utf8',
    });
  expect(run('migrate')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('revision 0'),
  });
  for (const command of ['check', 'mend']) {
    expect(run(command)).toMatchObject({
      ...{ status: 0, stderr: '', stdout: expect.stringContaining('fits the definitions') },
    });
  }
}, 60_000);
