import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { linkSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder } from './server-fixture.js';
import {
  databaseIn,
  eventually,
  poll,
  setReplicas,
  startReader,
  startWriter,
} from './store-file.fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;
const running: ServerProcess[] = [];

beforeEach(async () => {
  folder = await makeFolder();
});

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await folder.remove();
});

test('a path that cannot be followed is "not ready", and no process ends of it', async () => {
  const writer = await startWriter(folder.path);
  running.push(writer);
  const reader = await startReader(folder.path);
  running.push(reader);
  const before = await poll(reader);
  const [loop, kept] = [join(folder.path, 'loop'), join(folder.path, 'kept.db')];
  linkSync(databaseIn(folder.path), kept);
  symlinkSync('store.db', loop);
  renameSync(loop, databaseIn(folder.path));
  // As soon as the watch has looked, and when it has looked again.
  for (const server of running) {
    await eventually('it is noticed', async () => (await poll(server)) !== before);
  }
  for (const wait of [0, 2_500]) {
    await sleep(wait);
    for (const server of running) {
      expect(await poll(server)).toBe(503);
      const ready = await fetch(`${server.origin}/ready`);
      const text = await ready.text();
      expect([ready.status, text]).toEqual([503, expect.not.stringMatching(/ELOOP|store\.db/)]);
      expect(text).not.toContain(folder.path);
    }
    expect((await setReplicas(writer, '7')).status).toBe(503);
  }
  renameSync(kept, databaseIn(folder.path));
  await eventually('both answer again', async () => {
    const answers = await Promise.all(running.map((server) => poll(server)));
    return answers.every((answer) => answer === before);
  });
  expect((await setReplicas(writer, '8')).status).toBe(200);
  await eventually('the reader sees it', async () => (await poll(reader)) !== before);
});
