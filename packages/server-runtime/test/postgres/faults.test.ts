import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Problem } from '../../src/problem.js';
import type { Store } from '../../src/store/store.js';
import { eventually } from '../store/timing.fixture.js';
import { parts } from '../store/kinds.fixture.js';
import { makeWay } from './cut-connection.js';
import type { CuttableWay } from './cut-connection.js';
import { insert, listIds, outcomeOf } from './outcome.fixture.js';
import { Replica } from './replica.fixture.js';
import { placeOf, useServer } from './server.fixture.js';

const used = useServer({ settings: {} });
describe('a server that goes away', () => {
  test('by kill -9 under load loses nothing that was acknowledged, and is used again', async () => {
    const place = placeOf(used.server.port, { connectTimeout: 1_000 });
    const stores = [await used.open(place), await used.open(place)];
    const acknowledged: string[] = [];
    const uncertain: string[] = [];
    let isOver = false;
    const write = async (store: Store, name: string): Promise<void> => {
      for (let count = 0; !isOver; count += 1) {
        const id = `${name}-${String(count)}`;
        const outcome = await outcomeOf(insert(store, id));
        if (outcome === 'done') acknowledged.push(id);
        else if (outcome.message.includes('may have happened')) uncertain.push(id);
        if (outcome !== 'done') {
          expect(outcome.headers).toEqual({ 'Retry-After': '1' });
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      }
    };
    const writing = stores.map((store, index) => write(store, `w${String(index)}`));
    for (let round = 0; round < 3; round += 1) {
      const before = acknowledged.length;
      await eventually(async () => acknowledged.length > before + 10);
      await used.server.stop('SIGKILL');
      await expect(Promise.resolve(stores[0]!.version())).rejects.toThrow(Problem);
      expect((await stores[1]!.readiness()).ready).toBe(false);
      await used.server.start();
    }
    const before = acknowledged.length;
    await eventually(async () => acknowledged.length > before + 10);
    isOver = true;
    await Promise.all(writing);
    const stored = new Set(await listIds(stores[0]!));
    expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
    const known = new Set([...acknowledged, ...uncertain]);
    expect([...stored].filter((id) => !known.has(id))).toEqual([]);
    const changes = await stores[0]!.read(({ log }) => log.list({ limit: 10_000 }));
    expect(changes).toHaveLength(stored.size);
  }, 90_000);

  test('whose disk was put back to an older state is another history', async () => {
    const place = placeOf(used.server.port);
    const store = await used.open(place);
    await insert(store, 'a');
    await used.server.stop();
    const restore = await used.server.keepFiles();
    await used.server.start();
    await insert(store, 'lost');
    const before = await store.read(async (snapshot) => snapshot.epoch);
    await used.server.stop('SIGKILL');
    await restore();
    await used.server.start();
    await eventually(async () => (await outcomeOf(listIds(store))) === 'done');
    expect(await listIds(store)).toEqual(['a']);
    expect(await store.read(async (snapshot) => snapshot.epoch)).not.toBe(before);
  }, 60_000);
});

/** Of several statements, some of which wait for the ones before them. */
function transact(store: Store, id: string): Promise<unknown> {
  return store.write({ name: 'tester' }, async (transaction) => {
    const other = `${id}-other`;
    await transaction.insert(parts, other, { id: other });
    const made = await transaction.insert(parts, id, { id, depends_on: [other] });
    await transaction.get(parts, 'warm');
    await transaction.replace(made, { id, depends_on: ['warm'] });
    await transaction.remove((await transaction.get(parts, other))!);
  });
}

describe('a connection that is cut', () => {
  let way: CuttableWay;
  let store: Store;
  beforeEach(async () => {
    way = await makeWay(used.server.port);
    const place = placeOf(way.port, { connections: 2, connectTimeout: 1_000 });
    store = await used.open(place);
    await insert(store, 'warm');
  });
  afterEach(() => way.close());

  /** Cuts at every piece that the work takes, until it takes none. @returns what each came to */
  async function cutEverywhere(
    work: (name: string) => Promise<unknown>,
  ): Promise<ReadonlyMap<string, string>> {
    const told = new Map<string, string>();
    let done = 0;
    for (let cut = 0; done < 3 && cut < 60; cut += 1) {
      const name = `cut-${String(cut)}`;
      way.cutAfter(cut);
      const outcome = await outcomeOf(work(name));
      way.cutAfter(Infinity);
      told.set(name, outcome === 'done' ? 'done' : outcome.message);
      if (outcome === 'done') done += 1;
      await eventually(async () => (await outcomeOf(listIds(store))) === 'done');
    }
    expect([...told.values()]).toContain('done');
    expect(told.size).toBeGreaterThan(done);
    return told;
  }

  test.each([
    ['one document', insert],
    ['a transaction of several statements', transact],
  ])(
    'at any piece of writing %s: it is stored once, not at all, or may have happened',
    async (_, write) => {
      const told = await cutEverywhere((name) => write(store, name));
      const stored = new Set(await listIds(store));
      expect([...stored].filter((id) => id.endsWith('-other'))).toEqual([]);
      for (const [id, said] of told) {
        if (said.includes('may have happened')) continue;
        expect([id, stored.has(id)]).toEqual([id, said === 'done']);
      }
      expect([...told.values()].some((said) => said.includes('may have happened'))).toBe(true);
    },
    60_000,
  );

  test('at any piece of a poll: it is whole, or 503', async () => {
    const replica = new Replica(store);
    const revision = await replica.write(1);
    await cutEverywhere(async () => {
      // Of a server that keeps nothing, and of one that only asks whether that is fresh.
      for (const one of [new Replica(store), replica]) expect(await one.poll()).toBe(revision);
    });
  }, 60_000);
});

describe('what is not to be had', () => {
  test('a connection, where all are busy: told in time, while polls can still tell what is fresh', async () => {
    const store = await used.open(
      placeOf(used.server.port, { connections: 2, connectTimeout: 300 }),
    );
    let letGo: () => void = () => undefined;
    const gone = new Promise<void>((resolve) => (letGo = resolve));
    const busy = [1, 2].map(() => store.read(() => gone));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await outcomeOf(listIds(store))).toMatchObject({
      message: 'all connections to the database are busy, try again',
    });
    expect(await store.version()).toBeGreaterThan(0);
    letGo();
    await Promise.all(busy);
    expect(await listIds(store)).toEqual([]);
  });

  test('a server at all: a start that is to write says so in one line', async () => {
    const place = placeOf(1, { connectTimeout: 200 });
    const reader = await used.open({ ...place, mode: 'ro' });
    expect(await reader.readiness()).toEqual({
      ready: false,
      reason: 'the database cannot be reached',
    });
  });

  test('tables: who reads waits for who makes them', async () => {
    const place = placeOf(used.server.port);
    const reader = await used.open({ ...place, mode: 'ro' });
    expect(await reader.readiness()).toEqual({
      ready: false,
      reason: 'the database has not been set up by its writer yet',
    });
    await Promise.all(Array.from({ length: 10 }, () => used.open(place)));
    expect(await reader.readiness()).toEqual({ ready: true });
  }, 60_000);
});
