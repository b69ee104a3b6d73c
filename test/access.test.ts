import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from '../scripts/server-process.js';
import { readText } from './source-files.js';
import {
  makeFolder,
  runToExit,
  serverEnvironment,
  serverMain,
  startServer,
} from './server-fixture.js';
import { eventually } from './store-file.fixture.js';

const own = 'demo-cluster-01.k8s.example.com';
const signing = { JWT_ISSUER: 'https://fleet.example.com', JWT_AUDIENCE: 'flux-resourceset' };

let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await folder.remove();
});

async function start(overrides: Readonly<Record<string, string>>): Promise<string> {
  const server = await startServer(folder.path, overrides);
  running.push(server);
  return server.origin;
}

/** Runs the server's program with words; its standard output and exit status. */
function runWords(words: readonly string[], stdin = ''): Promise<readonly [number | null, string]> {
  const child = spawn(process.execPath, [serverMain, ...words], {
    env: signing,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stdin.end(stdin);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve([code, output]));
  });
}

async function statusOf(origin: string, token: string, dns = own): Promise<number> {
  const url = `${origin}/api/v2/flux/clusters/${dns}/namespaces`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
  await answer.arrayBuffer();
  return answer.status;
}

const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Changes a folder as Kubernetes does: another folder behind a link, in one step. */
async function swapFolder(
  root: string,
  version: number,
  name: string,
  text: string,
): Promise<void> {
  const target = `..version-${String(version)}`;
  await mkdir(join(root, target), { recursive: true });
  await writeFile(join(root, target, name), text);
  await symlink(target, join(root, '..data_tmp'));
  await rename(join(root, '..data_tmp'), join(root, '..data'));
  await rm(join(root, `..version-${String(version - 1)}`), { recursive: true, force: true });
}

describe('a token per cluster', () => {
  test('is issued by a key of one’s own, polls its cluster and no other, and can be revoked', async () => {
    const [keyFile, keysFile] = [join(folder.path, 'key.json'), join(folder.path, 'keys.json')];
    const [code, keySet] = await runWords(['token', 'keygen', '--out', keyFile]);
    expect(code).toBe(0);
    await writeFile(keysFile, keySet);
    const issue = async (...words: string[]): Promise<string> =>
      (
        await runWords(['token', 'issue', '--expires', '90d', '--key', keyFile, ...words])
      )[1].trim();
    const mine = await issue('--cluster', own);
    const other = await issue('--cluster', 'other.k8s.example.com');
    const alice = await issue('--subject', 'alice@example.com', '--role', 'writer');
    const revokedFile = join(folder.path, 'revoked.yaml');
    await writeFile(revokedFile, '{}');
    const files = { JWKS_FILE: keysFile, REVOKED_FILE: revokedFile, REQUIRE_WRITE_TOKEN: 'true' };
    const origin = await start({ ...signing, ...files, AUTH_TOKEN: '', CRUD_AUTH_TOKEN: '' });

    expect([await statusOf(origin, mine), await statusOf(origin, other)]).toEqual([200, 403]);
    expect(await statusOf(origin, mine, 'other.k8s.example.com')).toBe(403);
    const write = (token: string): Promise<Response> =>
      fetch(`${origin}/namespaces`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify({ id: 'made-by-alice' }),
      });
    expect([(await write(mine)).status, (await write(alice)).status]).toEqual([403, 201]);
    expect(readActors()).toContain('alice@example.com');

    const [, hash] = await runWords(['token', 'hash'], mine);
    await writeFile(revokedFile, `tokens: [${hash.trim()}]\nsubjects: [alice@example.com]`);
    await eventually('what was waited for', async () => (await statusOf(origin, mine)) === 401);
    expect((await write(alice)).status).toBe(401);
    expect(await statusOf(origin, other, 'other.k8s.example.com')).toBe(404);
  });

  function readActors(): readonly unknown[] {
    const database = new DatabaseSync(join(folder.path, 'store.db'), { readOnly: true });
    const rows = database.prepare('select distinct actor from service_changes').all();
    database.close();
    return rows.map((row) => row['actor']);
  }
});

describe('TOKENS_FILE', () => {
  const list = (...tokens: readonly string[]): string =>
    JSON.stringify({
      tokens: tokens.map((token) => ({
        name: 'cluster',
        sha256: digest(token),
        role: 'poller',
        clusters: ['*.k8s.example.com'],
      })),
    });

  test('rotates tokens under load without one failed request', async () => {
    const secrets = join(folder.path, 'secrets');
    await mkdir(secrets);
    await swapFolder(secrets, 0, 'tokens.yaml', list('token-0'));
    await symlink(join('..data', 'tokens.yaml'), join(secrets, 'tokens.yaml'));
    const origin = await start({ TOKENS_FILE: join(secrets, 'tokens.yaml') });
    let current = 'token-0';
    let isOver = false;
    const statuses = new Map<number, number>();
    const poll = async (): Promise<void> => {
      while (!isOver) {
        const status = await statusOf(origin, current);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const load = Promise.all(Array.from({ length: 8 }, poll));
    for (let round = 1; round <= 2; round += 1) {
      const [old, next] = [current, `token-${String(round)}`];
      await swapFolder(secrets, round * 3, 'tokens.yaml', list(old, next));
      await eventually('what was waited for', async () => (await statusOf(origin, next)) === 200);
      current = next;
      // What is under way with the old token is answered before it goes.
      await sleep(100);
      await swapFolder(secrets, round * 3 + 1, 'tokens.yaml', `${list(next)} broken`);
      await sleep(100);
      await swapFolder(secrets, round * 3 + 2, 'tokens.yaml', list(next));
      await eventually('what was waited for', async () => (await statusOf(origin, old)) === 401);
    }
    isOver = true;
    await load;
    expect([...statuses.keys()]).toEqual([200]);
    expect(statuses.get(200)).toBeGreaterThan(50);
  });

  test('that is broken stops the start before anything is stored', async () => {
    const file = join(folder.path, 'tokens.yaml');
    await writeFile(file, list('x').replace('sha256', 'sha265'));
    const { code, stderr } = await runToExit(serverEnvironment(folder.path, { TOKENS_FILE: file }));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^flux-resourceset: TOKENS_FILE .*tokens\.yaml: tokens\[0\]\./m);
    expect(stderr).toContain("did you mean 'sha256'?");
    expect(stderr).not.toMatch(/\n\s+at /);
    await expect(readFile(join(folder.path, 'store.db'))).rejects.toThrow(/ENOENT/);
  });
});

describe('docs/access.md', () => {
  /** The blocks of a language, in their order. */
  const blocks = (language: string): readonly string[] => {
    const form = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
    return [...readText('docs/access.md').matchAll(form)].map((match) => match[1] ?? '');
  };

  test('shows files that the server takes', async () => {
    const [listed = '', revoked = ''] = blocks('yaml');
    const [tokensFile, revokedFile] = [
      join(folder.path, 'tokens.yaml'),
      join(folder.path, 'r.yaml'),
    ];
    await writeFile(tokensFile, listed);
    await writeFile(revokedFile, revoked);
    const origin = await start({ TOKENS_FILE: tokensFile, REVOKED_FILE: revokedFile });
    expect(await statusOf(origin, 'test-read-token')).toBe(200);
  });

  test('shows commands that make a key and a token', async () => {
    const script = blocks('sh').find((block) => block.includes('token keygen')) ?? '';
    const program = `flux-resourceset() { '${process.execPath}' '${serverMain}' "$@"; }\n`;
    const child = spawn('bash', ['-euc', program + script], {
      cwd: folder.path,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, output]).toEqual([0, expect.stringMatching(/^eyJ[\w-]+\.[\w-]+\.[\w-]+\n$/)]);
  });
});

describe('REQUIRE_WRITE_TOKEN', () => {
  test('refuses to start where every cluster could write', async () => {
    const overrides = { CRUD_AUTH_TOKEN: '', REQUIRE_WRITE_TOKEN: 'true' };
    const { code, stderr } = await runToExit(serverEnvironment(folder.path, overrides));
    expect([code, stderr]).toEqual([1, expect.stringMatching(/CRUD_AUTH_TOKEN is not set: /)]);
  });
});

describe('a read token that may write', () => {
  test('is told of at /ready, to those who may read', async () => {
    const origin = await start({ CRUD_AUTH_TOKEN: '' });
    const ready = async (headers: Readonly<Record<string, string>>): Promise<unknown> =>
      (await fetch(`${origin}/ready`, { headers })).json();
    expect(await ready({ authorization: 'Bearer test-read-token' })).toMatchObject({
      details: { principals: [expect.stringMatching(/^AUTH_TOKEN.*may write/)] },
    });
    expect(await ready({})).toEqual({ status: 'ok' });
  });
});

describe('words that the program does not know', () => {
  test.each([[['tokn']], [['token', 'isue']], [['token']]])('%j are status 2', async (words) => {
    expect(await runWords(words)).toEqual([2, '']);
  });
});
