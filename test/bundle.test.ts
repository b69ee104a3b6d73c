import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { readText, repository } from './source-files.js';

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

  async function start(mode: string, store: string): Promise<ServerProcess> {
    const empty = join(folder, 'empty');
    await mkdir(empty, { recursive: true });
    return startServerProcess(
      [join(bundle, 'main.js')],
      {
        API_MODE: mode,
        DATABASE_URL: `sqlite://${folder}/${store}`,
        SEED_FILE: join(repository, 'data/seed.json'),
        OPENAPI_FILE: '',
        AUTH_TOKEN: 'read-token',
        CRUD_AUTH_TOKEN: 'write-token',
        LISTEN_ADDR: '127.0.0.1:0',
        LOG_LEVEL: 'error',
      },
      empty,
    );
  }

  test('holds the server, the native module and the document', async () => {
    expect(await readdir(join(bundle, 'node_modules'))).toEqual([
      'better-sqlite3',
      'bindings',
      'file-uri-to-path',
    ]);
    expect(existsSync(join(bundle, 'openapi/openapi.yaml'))).toBe(true);
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

describe('the Dockerfile', () => {
  const instructions = readText('Dockerfile');

  test('starts Node.js without a shell in between, as a user that is not root', () => {
    expect(instructions).toMatch(/^ENTRYPOINT \["node", "\/app\/main.js"\]$/m);
    expect(instructions).toMatch(/^USER 1000:1000$/m);
  });

  test('copies nothing but the bundle into the last stage', () => {
    const last = instructions.slice(instructions.lastIndexOf('\nFROM '));
    expect(last.match(/^(COPY|ADD) .*$/gm)).toEqual(['COPY --from=build /work/dist-bundle ./']);
  });
});
