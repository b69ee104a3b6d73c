import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PollSource } from '../../src/flux/poll-source.js';
import type { Store } from '../../src/store/store.js';
import { aurora, cargoUnits, crews, glass, readToken, ships } from './fleet.fixture.js';
import { openFleetStore, parse, startPollServer, type PollServer } from './poll-server.fixture.js';
import { removeStored, replaceStored } from '../fixtures/stored.js';

const actor = { name: 'test' };
const cargoPath = '/api/fleet/ships/aurora.sea.example.com/cargo-units';
const crewPath = '/api/fleet/ships/aurora.sea.example.com/crews';

let store: Store;
let server: PollServer;

beforeEach(async () => {
  store = await openFleetStore();
  server = await startPollServer(store);
});

afterEach(async () => {
  await server.close();
  await store.close();
});

async function pollIds(path: string): Promise<readonly unknown[]> {
  const answer = await server.poll(path);
  expect(answer.status).toBe(200);
  return parse(answer).inputs.map(({ id }) => id);
}

describe('a poll', () => {
  test('answers the inputs in the order of the references', async () => {
    const answer = await server.poll(cargoPath);
    expect(answer.status).toBe(200);
    expect(answer.headers['content-type']).toBe('application/json');
    expect(parse(answer).inputs.map(({ id, loaded }) => [id, loaded])).toEqual([
      ['glass', true],
      ['wheat', false],
    ]);
  });

  test('answers the same bytes again from the cache', async () => {
    const first = await server.poll(cargoPath);
    const second = await server.poll(cargoPath);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(server.summary.take()).toEqual({ polls: 2, cached: 1, failed: 0 });
  });

  test('finds the cluster in any case and is one answer for the cache and for the client', async () => {
    const upper = await server.poll(cargoPath.replace('aurora', 'AuRoRa'));
    expect(upper.bytes.equals((await server.poll(cargoPath)).bytes)).toBe(true);
  });

  test('of a cluster without references is an empty list', async () => {
    expect(await pollIds(crewPath)).toEqual([]);
  });

  test('fills in what is younger than the documents', async () => {
    const oldGlass = { ...glass, fragile: undefined };
    await store.write(actor, async (transaction) => {
      await replaceStored(transaction, cargoUnits, 'glass', oldGlass);
      await replaceStored(transaction, ships, 'aurora', {
        ...aurora,
        cargo: [{ id: 'glass' }],
        stowage: undefined,
      });
    });
    expect(parse(await server.poll(cargoPath)).inputs).toMatchObject([
      { id: 'glass', fragile: false, loaded: true, patches: {} },
    ]);
  });

  test('of a name that never was is 404, not an empty list', async () => {
    const answer = await server.poll('/api/fleet/ships/nobody.example.com/crews');
    expect(answer.status).toBe(404);
    expect(JSON.parse(answer.bytes.toString())).toMatchObject({
      error: 'not_found',
      message: 'resource not found',
    });
  });

  test('of a tombstone is an empty list until the name is taken again', async () => {
    await store.write(actor, async (transaction) => {
      await removeStored(transaction, ships, 'aurora');
      await transaction.addTombstone({
        dns: 'aurora.sea.example.com',
        cluster: 'aurora',
        cause: 'deleted',
        time: new Date().toISOString(),
      });
    });
    expect(await pollIds(cargoPath)).toEqual([]);
    await store.write(actor, async (transaction) => {
      await transaction.insert(ships, 'aurora', aurora);
      await transaction.removeTombstone('aurora.sea.example.com');
    });
    expect(await pollIds(cargoPath)).toEqual(['glass', 'wheat']);
  });

  test('under a name that the cluster gave up is 404', async () => {
    expect(await pollIds(crewPath)).toEqual([]);
    await store.write(actor, (transaction) =>
      replaceStored(transaction, ships, 'aurora', { ...aurora, call_sign: 'dawn.sea.example.com' }),
    );
    expect((await server.poll(crewPath)).status).toBe(404);
  });
});

describe('a write', () => {
  test('of a catalogue document reaches the next poll of every cluster that has it', async () => {
    await pollIds(cargoPath);
    await store.write(actor, (transaction) =>
      replaceStored(transaction, cargoUnits, 'glass', { ...glass, berth: '42' }),
    );
    expect(parse(await server.poll(cargoPath)).inputs[0]).toMatchObject({
      origin: { berth: '42' },
    });
  });

  test('of something else leaves the cached answer in place', async () => {
    await pollIds(cargoPath);
    await store.write(actor, (transaction) =>
      transaction.insert(crews, 'deck', { id: 'deck', ranks: {} }),
    );
    await pollIds(cargoPath);
    await pollIds(cargoPath);
    expect(server.summary.take()).toEqual({ polls: 3, cached: 1, failed: 0 });
  });

  test('drops only what it changed, also when it comes between version and snapshot', async () => {
    let commit: (() => Promise<unknown>) | null = null;
    const late: Pick<Store, 'version' | 'read'> = {
      version: () => store.version(),
      read: async (work) => {
        const now = commit;
        commit = null;
        await now?.();
        return store.read(work);
      },
    };
    const source = new PollSource(late, 1024 * 1024);
    let renders = 0;
    const render = () => {
      renders += 1;
      return store.read(async (snapshot) => ({
        body: Buffer.from('{}'),
        dependencies: ['cargo_units/glass' as const],
        revision: await snapshot.revision(),
        cacheable: true,
      }));
    };
    const add = (id: string) =>
      store.write(actor, (transaction) => transaction.insert(crews, id, { id, ranks: {} }));
    await source.load('poll', render);
    for (let round = 0; round < 5; round += 1) {
      await add(`before-${round}`);
      commit = () => add(`between-${round}`);
      await source.load('poll', render);
      await source.load('poll', render);
    }
    expect(renders).toBe(1);
  });

  test('is seen by every poll that begins after it, with many polls under way', async () => {
    for (let round = 0; round < 20; round += 1) {
      const berth = String(round);
      const underWay = Array.from({ length: 8 }, () => server.poll(cargoPath));
      await store.write(actor, (transaction) =>
        replaceStored(transaction, cargoUnits, 'glass', { ...glass, berth }),
      );
      const after = await Promise.all(Array.from({ length: 8 }, () => server.poll(cargoPath)));
      await Promise.all(underWay);
      for (const answer of after)
        expect(parse(answer).inputs[0]).toMatchObject({ origin: { berth } });
    }
  });
});

describe('a name that was another cluster\u2019s', () => {
  const moved = {
    dns: 'aurora.sea.example.com',
    cluster: 'borealis',
    time: '2026-01-02T03:04:05Z',
  };

  test('is empty for nobody until something was assigned there', async () => {
    await store.write(actor, (transaction) =>
      transaction.addTombstone({ ...moved, cause: 'renamed' }),
    );
    expect((await server.poll(crewPath)).status).toBe(404);
    expect(await pollIds(cargoPath)).toEqual(['glass', 'wheat']);
  });

  test('is asked again when the mark on it comes with a change of another document', async () => {
    expect((await server.poll(crewPath)).status).toBe(200);
    await store.write(actor, async (transaction) => {
      await replaceStored(transaction, cargoUnits, 'glass', { ...glass, berth: '9' });
      await transaction.addTombstone({ ...moved, cause: 'renamed' });
    });
    expect((await server.poll(crewPath)).status).toBe(404);
  });

  test('is 404 while a deleted cluster keeps what it has, and empty after', async () => {
    const patient = await startPollServer(store, 60_000);
    const mark = (time: number) =>
      store.write(actor, (transaction) =>
        transaction.addTombstone({
          ...moved,
          dns: 'gone.sea.example.com',
          cause: 'deleted',
          time: new Date(time).toISOString(),
        }),
      );
    const path = '/api/fleet/ships/gone.sea.example.com/crews';
    await mark(Date.now() - 30_000);
    expect((await patient.poll(path)).status).toBe(404);
    await mark(Date.now() - 61_000);
    expect((await patient.poll(path)).bytes.toString()).toBe('{"inputs":[]}');
    await patient.close();
  });
});

describe('a failure', () => {
  test('never looks like an empty list when nothing of an assignment exists', async () => {
    await store.write(actor, (transaction) =>
      replaceStored(transaction, ships, 'aurora', { ...aurora, crews: [{ id: 'ghosts' }] }),
    );
    expect((await server.poll(crewPath)).status).toBe(500);
  });

  test('of a single reference is 500, logged and remembered, until it is mended', async () => {
    await store.write(actor, (transaction) => removeStored(transaction, cargoUnits, 'glass'));
    const answer = await server.poll(cargoPath);
    expect(answer.status).toBe(500);
    expect(answer.bytes.toString()).toContain("refers to cargo unit 'glass'");
    expect(server.dangling.list()).toEqual([
      { cluster: 'aurora', kind: 'cargo_units', ids: ['glass'] },
    ]);
    await server.poll(cargoPath);
    const told = server.logLines.filter((line) => line.includes('refers to what does not exist'));
    expect(told).toEqual([expect.stringContaining('"ids":["glass"]')]);
    await store.write(actor, (transaction) => transaction.insert(cargoUnits, 'glass', glass));
    expect(await pollIds(cargoPath)).toEqual(['glass', 'wheat']);
    expect(server.dangling.list()).toEqual([]);
  });

  test('of references is forgotten with the cluster that had them', async () => {
    await store.write(actor, (transaction) => removeStored(transaction, cargoUnits, 'glass'));
    await server.poll(cargoPath);
    expect(server.dangling.list()).toHaveLength(1);
    await store.write(actor, (transaction) => removeStored(transaction, ships, 'aurora'));
    expect((await server.poll(cargoPath)).status).toBe(404);
    expect(server.dangling.list()).toEqual([]);
  });

  test('is 500 for an answer over 921,600 bytes, and 200 just below', async () => {
    const grow = (bytes: number): Promise<unknown> =>
      store.write(actor, (transaction) =>
        replaceStored(transaction, ships, 'aurora', {
          ...aurora,
          stowage: { glass: { deck: 'x'.repeat(bytes) } },
        }),
      );
    await grow(0);
    const { length } = (await server.poll(cargoPath)).bytes;
    await grow(921_600 - length);
    expect((await server.poll(cargoPath)).bytes.length).toBe(921_600);
    await grow(921_601 - length);
    expect((await server.poll(cargoPath)).status).toBe(500);
  });

  test('of the store is 503', async () => {
    await store.close();
    expect((await server.poll(cargoPath)).status).toBe(503);
  });

  test('is logged with a request id and without the token', async () => {
    const answer = await server.poll('/api/fleet/ships/nobody.example.com/crews');
    const log = server.logLines.join('');
    expect(log).toContain(String(answer.headers['x-request-id']));
    expect(log).not.toContain(readToken);
    expect(server.summary.take()).toEqual({ polls: 1, cached: 0, failed: 1 });
  });
});
