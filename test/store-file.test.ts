import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, runToExit, send, serverEnvironment, tokens } from './server-fixture.js';
import { repository } from './source-files.js';
import {
  databaseIn,
  eventually,
  poll,
  pollAll,
  runCommand,
  setReplicas,
  startReader,
  startWriter,
  writeTimes,
} from './store-file.fixture.js';
import type { Polled } from './store-file.fixture.js';

/** The driver of the store's own package: what sqlite3's `.restore` does. */
const Database = createRequire(join(repository, 'packages/server-runtime/package.json'))(
  'better-sqlite3',
) as new (
  file: string,
  options?: { readonly: boolean },
) => {
  backup(target: string): Promise<unknown>;
  close(): void;
};

let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await folder.remove();
});

async function start(begin: (folder: string) => Promise<ServerProcess>): Promise<ServerProcess> {
  const server = await begin(folder.path);
  running.push(server);
  return server;
}

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map((server) => server.stop()));
}

async function killAll(): Promise<void> {
  for (const { pid } of running.splice(0)) process.kill(pid, 'SIGKILL');
  await sleep(100);
}

const database = (): string => databaseIn(folder.path);
const beside = (name: string): string => join(folder.path, name);

/** What the polls of a store answer when nothing else ever touched it. */
async function pollsOf(file: string): Promise<readonly Polled[]> {
  const other = await makeFolder();
  copyFileSync(file, databaseIn(other.path));
  const server = await startWriter(other.path);
  const polls = await pollAll(server);
  await server.stop();
  await other.remove();
  return polls;
}

async function tagOf({ origin }: ServerProcess): Promise<string> {
  const answer = await send(origin, 'write', 'GET', '/clusters/demo-cluster-01');
  return answer.headers.get('etag') ?? '';
}

const epochOf = (tag: string): string | undefined => tag.split('-')[0];

/** A PATCH that changes nothing, if the document is still what the tag names. */
function patchIfMatch({ origin }: ServerProcess, tag: string): Promise<Response> {
  return fetch(`${origin}/clusters/demo-cluster-01`, {
    method: 'PATCH',
    headers: {
      authorization: `Bearer ${tokens.write}`,
      'if-match': tag,
      'content-type': 'application/merge-patch+json',
    },
    body: '{}',
  });
}

/** Puts a backup in the place of the running store. */
const replacements: Readonly<Record<string, () => void>> = {
  'mv of a backup': () => renameSync(beside('backup.db'), database()),
  'cp of a backup, into the same inode': () => copyFileSync(beside('backup.db'), database()),
  'rm of all files, then cp of a backup': () => {
    for (const suffix of ['', '-wal', '-shm']) rmSync(database() + suffix);
    copyFileSync(beside('backup.db'), database());
  },
};

describe('a backup that is put in the place of the store by hand', () => {
  test.each(Object.entries(replacements))(
    '%s: reader and writer serve it or are not ready, and take no write into nowhere',
    async (_name, replace) => {
      const writer = await start(startWriter);
      const reader = await start(startReader);
      await writeTimes(writer, 3);
      expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
      const after = (await pollsOf(beside('backup.db')))[0];
      await writeTimes(writer, 4, 100);
      const lostTag = await tagOf(writer);
      const before = await poll(reader);
      expect(statSync(`${database()}-wal`).size).toBeGreaterThan(0);
      replace();
      // The very next write: it is in the store at the path, or it is not acknowledged.
      const { status } = await setReplicas(writer, '999');
      const acknowledged = status === 200;
      for (const server of [writer, reader]) {
        await eventually('the restored store is served', async () => {
          const answer = await poll(server);
          expect([before, after, 503]).toContain(answer);
          return answer === after;
        });
      }
      expect(acknowledged).toBe(false);
      expect((await patchIfMatch(writer, lostTag)).status).toBe(412);
      await writeTimes(writer, 6, 200);
      const latest = await poll(writer);
      expect(latest).toContain('"205"');
      expect(await poll(reader)).toBe(latest);
      await stopAll();
      const again = await start(startWriter);
      expect(await poll(again)).toBe(latest);
    },
    60_000,
  );
});

describe('a backup that is restored through SQLite while the store is in use', () => {
  test('begins another epoch: no poll and no ETag is of the history that was left', async () => {
    const writer = await start(startWriter);
    const reader = await start(startReader);
    await writeTimes(writer, 2);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    await writeTimes(writer, 4, 100);
    const lostTag = await tagOf(writer);
    expect(await poll(writer)).toBe(await poll(reader));
    const elsewhere = await start(startWriter);
    const backup = new Database(beside('backup.db'), { readonly: true });
    await backup.backup(database());
    backup.close();
    await writeTimes(elsewhere, 6, 200);
    const wanted = await pollAll(elsewhere);
    expect(wanted[0]).toContain('"205"');
    expect(await pollAll(reader)).toEqual(wanted);
    expect(await pollAll(writer)).toEqual(wanted);
    expect((await patchIfMatch(writer, lostTag)).status).toBe(412);
    expect((await patchIfMatch(writer, await tagOf(elsewhere))).status).toBe(200);
  });

  test('does so too when nobody writes', async () => {
    const writer = await start(startWriter);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    const tag = await tagOf(writer);
    await writeTimes(writer, 4, 100);
    const backup = new Database(beside('backup.db'), { readonly: true });
    await backup.backup(database());
    backup.close();
    await eventually('another epoch', async () => epochOf(await tagOf(writer)) !== epochOf(tag));
    expect(await poll(writer)).not.toContain('"103"');
  });
});

describe('a backup that is put there with a WAL that nobody knows', () => {
  test('is served by nobody until somebody said whose WAL it is', async () => {
    const writer = await start(startWriter);
    const reader = await start(startReader);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    const wanted = (await pollsOf(beside('backup.db')))[0];
    await writeTimes(writer, 4, 100);
    copyFileSync(`${database()}-wal`, beside('foreign-wal'));
    renameSync(beside('backup.db'), database());
    renameSync(beside('foreign-wal'), `${database()}-wal`);
    expect((await setReplicas(writer, '999')).status).toBe(503);
    const reason = async ({ origin }: ServerProcess) =>
      (await send(origin, null, 'GET', '/ready')).text();
    for (const server of [writer, reader]) {
      await eventually('not ready', async () => (await poll(server)) === 503);
    }
    await eventually('says why', async () => /-wal beside it/.test(await reason(writer)));
    expect(await reason(reader)).toMatch(/waits for a writer to take it over/);
    rmSync(`${database()}-wal`);
    for (const server of [writer, reader]) {
      await eventually('the backup is served', async () => (await poll(server)) === wanted);
    }
  });
});

describe('a store whose files are removed while it runs', () => {
  test('takes no write, is not ready, and is not seeded again by the next start', async () => {
    const writer = await start(startWriter);
    const reader = await start(startReader);
    await writeTimes(writer, 2);
    for (const name of readdirSync(folder.path)) {
      if (name.startsWith('store.db')) rmSync(beside(name));
    }
    expect((await setReplicas(writer, '9')).status).toBe(503);
    for (const server of [writer, reader]) {
      await eventually('not ready', async () => (await poll(server)) === 503);
    }
    expect(readdirSync(folder.path)).not.toContain('store.db');
    await stopAll();
    const { code, stderr } = await runToExit(serverEnvironment(folder.path));
    expect(stderr).toMatch(/store\.db: the store that was here is gone.*store\.db-witness/);
    expect(code).toBe(1);
    rmSync(beside('.store.db-witness'));
    expect(await poll(await start(startWriter))).toContain('podinfo');
  });
});

describe('a start', () => {
  test('goes on in the same epoch after a clean stop and after a kill', async () => {
    const first = await start(startWriter);
    await writeTimes(first, 3);
    const tag = await tagOf(first);
    await stopAll();
    const second = await start(startWriter);
    expect(await tagOf(second)).toBe(tag);
    await writeTimes(second, 3);
    const later = await tagOf(second);
    const polled = await poll(second);
    await killAll();
    const third = await start(startWriter);
    expect(await tagOf(third)).toBe(later);
    expect(await poll(third)).toBe(polled);
  });

  test('on an older file has another epoch, and replays no WAL over it', async () => {
    const first = await start(startWriter);
    await writeTimes(first, 3);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    const wanted = await pollsOf(beside('backup.db'));
    await writeTimes(first, 4, 100);
    const tag = await tagOf(first);
    await killAll();
    expect(statSync(`${database()}-wal`).size).toBeGreaterThan(0);
    renameSync(beside('backup.db'), database());
    const second = await start(startWriter);
    expect(await pollAll(second)).toEqual(wanted);
    expect(epochOf(await tagOf(second))).not.toBe(epochOf(tag));
    expect(readdirSync(folder.path).filter((name) => name.includes('-wal.replaced-'))).toHaveLength(
      1,
    );
  });

  test('is refused where only the operator knows whose WAL it is, and says what to do', async () => {
    const first = await start(startWriter);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    const wanted = await pollsOf(beside('backup.db'));
    await writeTimes(first, 4, 100);
    await killAll();
    copyFileSync(beside('backup.db'), database());
    const { code, stderr } = await runToExit(serverEnvironment(folder.path));
    expect(stderr).toMatch(/-wal beside it may be that of another file; move .*-wal away/);
    expect(code).toBe(1);
    renameSync(`${database()}-wal`, beside('moved-wal'));
    expect(await pollAll(await start(startWriter))).toEqual(wanted);
  });
});

describe('the WAL', () => {
  test('is in the file after a clean stop, and is removed', async () => {
    const writer = await start(startWriter);
    const reader = await start(startReader);
    await writeTimes(writer, 20);
    await Promise.all(running.splice(0).map((server) => server.stop()));
    expect(existsSync(`${database()}-wal`) ? statSync(`${database()}-wal`).size : 0).toBe(0);
    expect(statSync(database()).size).toBeGreaterThan(4096);
    expect([writer.pid, reader.pid]).not.toContain(0);
  });

  test('is truncated when nobody writes any more', async () => {
    const writer = await start(startWriter);
    await start(startReader);
    await writeTimes(writer, 50);
    expect(statSync(`${database()}-wal`).size).toBeGreaterThan(100_000);
    await eventually('truncated', async () => statSync(`${database()}-wal`).size === 0);
  });
});
