import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, runToExit, send, serverEnvironment } from './server-fixture.js';
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

interface Replacement {
  /** Puts something in the place of the running store. */
  readonly replace: () => void;
}

const replacements: Readonly<Record<string, Replacement>> = {
  'mv of a backup': { replace: () => renameSync(beside('backup.db'), database()) },
  'cp of a backup, into the same inode': {
    replace: () => copyFileSync(beside('backup.db'), database()),
  },
  'mv of a backup with the WAL of yet another file beside it': {
    replace: () => {
      copyFileSync(`${database()}-wal`, beside('foreign-wal'));
      renameSync(beside('backup.db'), database());
      renameSync(beside('foreign-wal'), `${database()}-wal`);
    },
  },
};

describe('a backup that is put in the place of the store by hand', () => {
  test.each(Object.entries(replacements))(
    '%s: reader and writer serve it or are not ready, and take no write into nowhere',
    async (_name, { replace }) => {
      const writer = await start(startWriter);
      const reader = await start(startReader);
      await writeTimes(writer, 3);
      expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
      copyFileSync(beside('backup.db'), beside('kept.db'));
      await writeTimes(writer, 4, 100);
      const lostTag = await tagOf(writer);
      const before = await poll(reader);
      const after = (await pollsOf(beside('kept.db')))[0];
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
      const headers = { authorization: 'Bearer test-write-token', 'if-match': lostTag };
      const stale = await fetch(`${writer.origin}/clusters/demo-cluster-01`, {
        method: 'PATCH',
        headers: { ...headers, 'content-type': 'application/merge-patch+json' },
        body: '{}',
      });
      expect(stale.status).toBe(412);
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
    expect((await tagOf(second)).slice(0, 17)).not.toBe(tag.slice(0, 17));
    expect(readdirSync(folder.path).filter((name) => name.includes('-wal.replaced-'))).toHaveLength(1);
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
