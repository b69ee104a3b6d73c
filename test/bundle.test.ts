import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../scripts/postgres/server.js';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { repository } from './source-files.js';

const poll = '/api/v2/flux/clusters/demo-cluster-01.k8s.example.com/namespaces';

/** The folder that goes into the image, moved away from everything else that is installed. */
describe('the bundle', () => {
  let folder: string;
  let bundle: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-bundle-'));
    bundle = join(folder, 'bundle');
    const tsx = join(repository, 'node_modules/.bin/tsx');
    execFileSync(tsx, ['scripts/bundle.ts', bundle], { cwd: repository });
  }, 60_000);

  afterAll(() => rm(folder, { recursive: true }));

  function environment(mode: string, store: string): Readonly<Record<string, string>> {
    return {
      API_MODE: mode,
      DATABASE_URL: store.includes('://') ? store : `sqlite://${folder}/${store}`,
      SEED_FILE: join(repository, 'data/seed.json'),
      OPENAPI_FILE: '',
      AUTH_TOKEN: 'read-token',
      CRUD_AUTH_TOKEN: 'write-token',
      LISTEN_ADDR: '127.0.0.1:0',
      LOG_LEVEL: 'error',
    };
  }

  async function start(mode: string, store: string): Promise<ServerProcess> {
    const empty = join(folder, 'empty');
    await mkdir(empty, { recursive: true });
    return startServerProcess([join(bundle, 'main.js')], environment(mode, store), empty);
  }

  test('holds the server, the binaries of this operating system and the document', async () => {
    expect(await readdir(join(bundle, 'node_modules'))).toEqual(['better-sqlite3']);
    const binaries = await readdir(join(bundle, 'node_modules/better-sqlite3/prebuilds'));
    const processors = new Set(binaries.map((name) => /-(\w+)\.node$/.exec(name)?.[1]));
    expect(processors).toEqual(new Set(['arm64', 'x64']));
    expect(binaries.filter((name) => !name.startsWith(process.platform))).toEqual([]);
    expect(existsSync(join(bundle, 'openapi/openapi.yaml'))).toBe(true);
  });

  test.each(['crud', 'read-only'])(
    'without a binary for this platform says so in one line, in %s mode',
    async (mode) => {
      const bare = join(folder, `bare-${mode}`);
      await cp(bundle, bare, { recursive: true });
      await rm(join(bare, 'node_modules/better-sqlite3/prebuilds'), { recursive: true });
      const { status, stderr } = spawnSync(process.execPath, [join(bare, 'main.js')], {
        env: environment(mode, `${mode}-without.db?mode=rwc`),
        encoding: 'utf8',
      });
      expect(status).toBe(1);
      expect(stderr).toMatch(/^flux-resourceset: database \S+: SQLite's binary for .+\n$/);
      expect(stderr).toContain(`(${process.platform}-${process.arch}) is missing; install`);
    },
  );

  test('whose binary cannot be loaded says so in one line', async () => {
    const bare = join(folder, 'foreign');
    await cp(bundle, bare, { recursive: true });
    const prebuilds = join(bare, 'node_modules/better-sqlite3/prebuilds');
    for (const name of await readdir(prebuilds))
      await cp(import.meta.filename, join(prebuilds, name));
    const { status, stderr } = spawnSync(process.execPath, [join(bare, 'main.js')], {
      env: environment('crud', 'foreign.db?mode=rwc'),
      encoding: 'utf8',
    });
    expect([status, stderr.split('\n').length]).toEqual([1, 2]);
    expect(stderr).toContain('is missing');
  });

  test('starts twice on one store', async () => {
    for (let round = 0; round < 2; round += 1) {
      const server = await start('crud', 'twice.db?mode=rwc');
      const headers = { authorization: 'Bearer read-token' };
      const polled = await fetch(server.origin + poll, { headers });
      expect([polled.status, await server.stop(), server.stderr]).toEqual([200, 0, '']);
    }
  });

  test('serves operators and clusters from an empty folder', async () => {
    const server = await start('crud', 'crud.db?mode=rwc');
    const authorization = 'Bearer write-token';
    const headers = { authorization, 'content-type': 'application/json' };
    const body = JSON.stringify({ id: 'from-the-bundle' });
    const created = await fetch(`${server.origin}/namespaces`, { method: 'POST', headers, body });
    const refused = await fetch(`${server.origin}/namespaces`, {
      method: 'POST',
      headers,
      body: '{}',
    });
    const polled = await fetch(server.origin + poll, { headers });
    const document = await fetch(`${server.origin}/openapi.yaml`);
    expect([created.status, refused.status, polled.status]).toEqual([201, 400, 200]);
    expect(await document.text()).toContain('/platform_components');
    expect(await server.stop()).toBe(0);
  });

  test('serves from PostgreSQL, the driver of which is in it', async () => {
    const database = await startPostgres();
    const writer = await start('crud', database.url('?sslmode=disable'));
    const reader = await start('read-only', database.url('?mode=ro'));
    const headers = { authorization: 'Bearer read-token' };
    const polled = await fetch(reader.origin + poll, { headers });
    expect(Object.keys((await polled.json()) as object)).toEqual(['inputs']);
    expect([await reader.stop(), await writer.stop()]).toEqual([0, 0]);
    await database.remove();
  }, 60_000);

  test('serves clusters in read-only mode beside a writer, and stops on SIGTERM', async () => {
    const writer = await start('crud', 'shared.db?mode=rwc');
    const reader = await start('read-only', 'shared.db?mode=ro');
    const headers = { authorization: 'Bearer read-token' };
    const polled = await fetch(reader.origin + poll, { headers });
    expect(Object.keys((await polled.json()) as object)).toEqual(['inputs']);
    expect(await reader.stop()).toBe(0);
    expect(await writer.stop()).toBe(0);
  });
});
