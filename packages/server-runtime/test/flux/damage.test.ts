import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../src/store/open-store.js';
import type { SqliteMode } from '../../src/store/store-options.js';
import type { Store } from '../../src/store/store.js';
import { aurora, cargoUnits, crews, fleet, flux, glass, ships, wheat } from './fleet.fixture.js';
import { startPollServer } from './poll-server.fixture.js';

/** Answers by path; null where the store could not be opened. */
type Answers = ReadonlyMap<string, { readonly status: number; readonly body: string }> | null;

const names = ['aurora', 'borealis', 'cygnus', 'draco'];
const tombstone = 'gone.sea.example.com';
const paths = [
  ...[...names.map((name) => `${name}.sea.example.com`), tombstone].flatMap((dns) =>
    flux.endpoints.map(({ endpoint }) => `${flux.path}/${dns}/${endpoint}`),
  ),
  flux.path,
  `${flux.path}?waters=north`,
];
let folder: string;
let intact: Buffer;
let expected: NonNullable<Answers>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'damage-test-'));
  const file = join(folder, 'intact.db');
  const store = await openFile(file, 'rwc');
  await store.write({ name: 'test' }, async (transaction) => {
    await transaction.insert(cargoUnits, 'wheat', wheat);
    await transaction.insert(cargoUnits, 'glass', glass);
    await transaction.insert(crews, 'deck', { id: 'deck', ranks: {} });
    for (const id of names) {
      const members = { id, ship_name: id, call_sign: `${id}.sea.example.com` };
      await transaction.insert(ships, id, { ...aurora, ...members, crews: [{ id: 'deck' }] });
    }
    await transaction.addTombstone({
      dns: tombstone,
      cluster: 'gone',
      cause: 'deleted',
      time: '2026-01-02T03:04:05.678Z',
    });
  });
  await store.close();
  intact = readFileSync(file);
  expected = (await pollAll(intact, 'ro'))!;
});
afterAll(() => rmSync(folder, { recursive: true }));

function openFile(file: string, mode: SqliteMode): Promise<Store> {
  return openStore({ backend: 'sqlite', file, mode }, fleet.kinds);
}

/** Opens the bytes as a store of their own and polls everything. */
async function pollAll(bytes: Buffer, mode: SqliteMode): Promise<Answers> {
  const file = join(folder, 'damaged.db');
  for (const name of [file, `${file}-wal`, `${file}-shm`]) rmSync(name, { force: true });
  writeFileSync(file, bytes);
  const store = await openFile(file, mode).catch(() => null);
  if (store === null) return null;
  const server = await startPollServer(store);
  const answers = new Map<string, { status: number; body: string }>();
  for (const path of paths) {
    const answer = await server.poll(path);
    answers.set(path, { status: answer.status, body: answer.bytes.toString() });
  }
  await server.close();
  await store.close();
  return answers;
}

/** A poll is what it was or an error of the server's; only a tombstone may also be forgotten. */
function expectNothingLost(answers: Answers): void {
  for (const [path, answer] of answers ?? []) {
    if (answer.status >= 500) continue;
    if (path.includes(tombstone) && answer.status === 404) continue;
    expect({ path, ...answer }).toEqual({ path, ...expected.get(path) });
  }
}

function flipBit(place: number, bit: number): Buffer {
  const bytes = Buffer.from(intact);
  bytes[place] = bytes[place]! ^ (1 << bit);
  return bytes;
}

/** Places of a text in the file, in documents, indexes and keys alike. */
function findPlaces(text: string): readonly number[] {
  const places: number[] = [];
  for (let at = intact.indexOf(text); at >= 0; at = intact.indexOf(text, at + 1)) places.push(at);
  return places;
}

describe.each(['rw', 'ro'] as const)('with mode %s, a flipped bit', (mode) => {
  test.each([
    ['a stored id', 'aurora'],
    ['a DNS name', 'aurora.sea'],
    ['the name of an assignment', '"cargo"'],
    ['the id of a reference', '"wheat"'],
    ['the id of a catalogue document', 'wheat'],
    ['a member of a catalogue document', '"berth"'],
    ['a tombstone', 'gone.sea'],
  ])('in %s loses nothing, wherever it stands', async (_, text) => {
    const places = findPlaces(text);
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expectNothingLost(await pollAll(flipBit(place + 1, 1), mode));
  });

  test('anywhere in the file loses nothing', async () => {
    const used = [...intact.keys()].filter((place) => intact[place] !== 0);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...used),
        fc.integer({ min: 0, max: 7 }),
        async (place, bit) => expectNothingLost(await pollAll(flipBit(place, bit), mode)),
      ),
      { numRuns: Number(process.env['RUNS'] ?? 40) },
    );
  }, 3_000_000);
});
