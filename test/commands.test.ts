import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, send } from './server-fixture.js';
import {
  databaseIn,
  eventually,
  poll,
  pollAll,
  runCommand,
  setReplicas,
  startCommand,
  startReader,
  startWriter,
  writeTimes,
} from './store-file.fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await stopAll();
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

const beside = (name: string): string => join(folder.path, name);

describe('the command line', () => {
  test('shows its commands with --help', () => {
    const { status, stdout } = runCommand(folder.path, '--help');
    expect(status).toBe(0);
    expect(stdout).toMatch(/backup FILE .*\n.*restore FILE/);
  });

  test.each([
    [['serve'], /unknown command 'serve'/],
    [['--port', '80'], /unknown command '--port'/],
    [['backup'], /backup takes FILE/],
    [['restore', 'a', 'b'], /restore takes FILE/],
    [['backup', '--force'], /backup has no option '--force'/],
    [['check', 'now'], /check takes nothing/],
    [['mend', '--drop-unknown=yes'], /--drop-unknown takes no value/],
    [['mend', '--drop-kind'], /--drop-kind takes KIND/],
    [['mend', '--force'], /mend has no option '--force'/],
  ])('%j is answered by usage and status 2', (args, explanation) => {
    const { status, stdout, stderr } = runCommand(folder.path, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(explanation);
    expect(stderr).toMatch(/usage: flux-resourceset/);
    expect(readdirSync(folder.path)).toEqual([]);
  });
});

test('check of a store that is not there says so, and makes none', () => {
  const { status, stderr } = runCommand(folder.path, 'check');
  expect(status).toBe(1);
  expect(stderr).toMatch(/does not exist/);
  expect(readdirSync(folder.path)).toEqual([]);
});

describe('backup', () => {
  test('is one moment of the store while writes go on, and none of them fails', async () => {
    const writer = await start(startWriter);
    let done = false;
    let last = 0;
    const writes = (async () => {
      while (!done) expect((await setReplicas(writer, String((last += 1)))).status).toBe(200);
    })();
    await eventually('written', async () => last > 20);
    const { status, stderr } = await startCommand(folder.path, 'backup', beside('backup.db'));
    const after = last;
    done = true;
    await writes;
    expect([status, stderr]).toEqual([0, '']);
    await stopAll();
    const other = await makeFolder();
    copyFileSync(beside('backup.db'), databaseIn(other.path));
    const copy = await startWriter(other.path);
    const replicas = Number(/"replicaCount":"(\d+)"/.exec(String(await poll(copy)))?.[1]);
    await copy.stop();
    await other.remove();
    expect(replicas).toBeGreaterThanOrEqual(20);
    expect(replicas).toBeLessThanOrEqual(after);
  });

  test('writes over nothing and leaves nothing behind when it cannot be made', async () => {
    expect(runCommand(folder.path, 'backup', beside('a.db')).stderr).toMatch(/does not exist yet/);
    await start(startWriter);
    writeFileSync(beside('mine'), 'mine');
    const { status, stderr } = runCommand(folder.path, 'backup', beside('mine'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/mine: the file exists; name one that does not/);
    expect(runCommand(folder.path, 'backup', '/proc/a.db').stderr).toMatch(/flux-resourceset: /);
    expect(readFileSync(beside('mine'), 'utf8')).toBe('mine');
    expect(readdirSync(folder.path).filter((name) => /partial|^a\.db/.test(name))).toEqual([]);
  });
});

describe('restore', () => {
  test('brings back every poll, to servers that run and to those that start', async () => {
    const writer = await start(startWriter);
    const reader = await start(startReader);
    await writeTimes(writer, 3);
    const wanted = await pollAll(reader);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    await writeTimes(writer, 4, 100);
    expect((await send(writer.origin, 'write', 'DELETE', '/clusters/demo-cluster-01')).status).toBe(
      200,
    );
    const { status, stdout } = runCommand(folder.path, 'restore', beside('backup.db'));
    expect(status).toBe(0);
    const kept = /the database that was there is kept: (.*)/.exec(stdout)?.[1] ?? '';
    for (const server of [writer, reader]) {
      await eventually('restored', async () => {
        const polls = await pollAll(server);
        return JSON.stringify(polls) === JSON.stringify(wanted);
      });
    }
    await writeTimes(writer, 2, 200);
    const latest = await pollAll(writer);
    expect(await pollAll(reader)).toEqual(latest);
    await stopAll();
    expect(await pollAll(await start(startWriter))).toEqual(latest);
    // What was replaced is whole: it can be restored in turn.
    expect(runCommand(folder.path, 'restore', kept).status).toBe(0);
    await eventually('the deleted cluster', async () => {
      const answer = await send(running[0]?.origin ?? '', 'read', 'GET', '/clusters');
      return answer.status === 200 && (await answer.text()) === '[]';
    });
  }, 60_000);

  test('works where there is no server and no store', async () => {
    const writer = await start(startWriter);
    await writeTimes(writer, 3);
    const wanted = await pollAll(writer);
    const other = await makeFolder();
    expect(runCommand(folder.path, 'backup', join(other.path, 'backup.db')).status).toBe(0);
    expect(runCommand(other.path, 'restore', join(other.path, 'backup.db')).status).toBe(0);
    const restored = await startWriter(other.path);
    expect(await pollAll(restored)).toEqual(wanted);
    await restored.stop();
    await other.remove();
  });

  test('refuses what is no backup of ours, and changes nothing', async () => {
    const writer = await start(startWriter);
    const before = await pollAll(writer);
    expect(runCommand(folder.path, 'backup', beside('backup.db')).status).toBe(0);
    const damaged = readFileSync(beside('backup.db'));
    for (let page = 4096; page < damaged.length; page += 4096) damaged.fill(0xee, page, page + 90);
    writeFileSync(beside('damaged.db'), damaged);
    writeFileSync(beside('text.db'), 'no database '.repeat(500));
    writeFileSync(beside('empty.db'), '');
    const files = readdirSync(folder.path);
    for (const [name, reason] of [
      ['damaged.db', /damaged/],
      ['text.db', /no SQLite database/],
      ['empty.db', /another program/],
      ['missing.db', /no such file/],
      ['store.db', /the store itself/],
    ] as const) {
      const { status, stderr } = runCommand(folder.path, 'restore', beside(name));
      expect([name, status]).toEqual([name, 1]);
      expect(stderr).toMatch(reason);
      expect(stderr).not.toMatch(/\n\s+at /);
    }
    expect(readdirSync(folder.path)).toEqual(files);
    expect(await pollAll(writer)).toEqual(before);
  });
});
