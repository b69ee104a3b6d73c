import { afterEach, beforeEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openLastSeenStore } from '../../src/store/open-last-seen-store.js';
import type { LastSeenStore, SeenPoll } from '../../src/store/last-seen-store.js';
import { kinds } from './kinds.fixture.js';
import { makeDatabase, runsOf } from './test-database.js';
import type { TestDatabase } from './test-database.js';

let database: TestDatabase;
let stores: LastSeenStore[] = [];

/** Of two servers, one of which only reads documents. */
async function open(): Promise<void> {
  database = makeDatabase();
  await (await database.open(kinds)).close();
  const modes = ['rw', 'ro'] as const;
  stores = await Promise.all(
    modes.map(async (mode) => (await openLastSeenStore(database.options(mode)))!),
  );
}

async function close(): Promise<void> {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await database.remove();
}

beforeEach(open);
afterEach(close);

const nameOf = ({ dns, endpoint }: SeenPoll): string => `${dns} ${endpoint}`;

async function readAll(store: LastSeenStore, from = 0): Promise<readonly SeenPoll[]> {
  const { polls, mark, isPart } = await store.readSince(from);
  return isPart ? [...polls, ...(await readAll(store, mark))] : polls;
}

const text = fc.option(fc.constantFrom('one', "it's", 'ü'));
const poll: fc.Arbitrary<SeenPoll> = fc.record({
  dns: fc.constantFrom('a.example', 'b.example', 'c.example'),
  endpoint: fc.constantFrom('tools', 'parts'),
  at: fc.integer({ min: 1, max: 9 }).map((seconds) => 1_800_000_000_000 + seconds),
  status: fc.constantFrom(200, 404, 503),
  ...{ digest: text, operator: text, address: text },
});
const step = fc.record({
  by: fc.nat(1),
  polls: fc.uniqueArray(poll, { selector: nameOf, maxLength: 5 }),
  forgets: fc.option(fc.constantFrom('a.example', 'b.example'), { freq: 5 }),
});

/** What was there already is newer, or not; a digest stays until there is another. */
function note(known: Map<string, SeenPoll>, given: SeenPoll): void {
  const before = known.get(nameOf(given));
  if (before !== undefined && before.at >= given.at) return;
  known.set(nameOf(given), { ...given, digest: given.digest ?? before?.digest ?? null });
}

test('what two servers have seen is what both read, from the beginning or from where they were', async () => {
  const known = new Map<string, SeenPoll>();
  let mark = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 6 }), async (steps) => {
      for (const { by, polls, forgets } of steps) {
        const [one, other] = by === 0 ? stores : stores.toReversed();
        const before = new Map(known);
        await one!.write(polls);
        for (const given of polls) note(known, given);
        const since = await other!.readSince(mark);
        expect(toMap(since.polls)).toEqual(changesOf(known, before));
        mark = since.mark;
        if (forgets === null) continue;
        await other!.forget([forgets]);
        for (const name of known.keys()) if (name.startsWith(forgets)) known.delete(name);
      }
      for (const store of stores) expect(toMap(await readAll(store))).toEqual(known);
    }),
    { numRuns: runsOf(60) },
  );
});

function changesOf(
  known: ReadonlyMap<string, SeenPoll>,
  before: ReadonlyMap<string, SeenPoll>,
): ReadonlyMap<string, SeenPoll> {
  return new Map([...known].filter(([name, found]) => before.get(name) !== found));
}

function toMap(polls: readonly SeenPoll[]): ReadonlyMap<string, SeenPoll> {
  return new Map(
    polls.map(({ dns, endpoint, at, status, digest, operator, address }) => {
      const seen = { dns, endpoint, at, status, digest, operator, address };
      return [nameOf(seen), seen];
    }),
  );
}

test('a fleet is written and read in parts, while another server does the same', async () => {
  const fleet = (endpoint: string): readonly SeenPoll[] =>
    Array.from({ length: 1_200 }, (_, index) => ({
      ...{ dns: `c-${String(index)}.example`, endpoint, at: 5, status: 200 },
      ...{ digest: 'd', operator: null, address: null },
    }));
  // One after the other where both would wait for one lock: SQLite's is not waited for.
  await stores[0]!.write(fleet('tools'));
  await stores[1]!.write(fleet('parts'));
  const [first] = await Promise.all([stores[0]!.readSince(0), stores[1]!.forget([])]);
  expect(first).toMatchObject({ isPart: true });
  const all = await readAll(stores[1]!);
  expect(new Set(all.map(nameOf)).size).toBe(2_400);
});
