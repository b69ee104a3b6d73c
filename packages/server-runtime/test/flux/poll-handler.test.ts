import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';
import {
  aurora,
  cargoUnits,
  crews,
  fleet,
  glass,
  readToken,
  ships,
  wheat,
  writeToken,
} from './fleet.fixture.js';
import { startPollServer, type PollServer, type RawAnswer } from './poll-server.fixture.js';

const actor = { name: 'test' };
const cargoPath = '/api/fleet/ships/aurora.sea.example.com/cargo-units';
const crewPath = '/api/fleet/ships/aurora.sea.example.com/crews';

let store: Store;
let server: PollServer;

beforeEach(async () => {
  store = await openStore({ backend: 'memory' }, fleet.kinds);
  await store.write(actor, async (transaction) => {
    await transaction.insert(cargoUnits, 'wheat', wheat);
    await transaction.insert(cargoUnits, 'glass', glass);
    await transaction.insert(ships, 'aurora', aurora);
  });
  server = await startPollServer(store);
});

afterEach(async () => {
  await server.close();
  await store.close();
});

function parse(answer: RawAnswer): { inputs: readonly Record<string, unknown>[] } {
  return JSON.parse(answer.bytes.toString()) as { inputs: readonly Record<string, unknown>[] };
}

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
    const { fragile: _fragile, ...oldGlass } = glass;
    await store.write(actor, async (transaction) => {
      await transaction.replace(cargoUnits, 'glass', oldGlass);
      await transaction.replace(ships, 'aurora', {
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
      await transaction.remove(ships, 'aurora');
      await transaction.addTombstone('aurora.sea.example.com');
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
      transaction.replace(ships, 'aurora', { ...aurora, call_sign: 'dawn.sea.example.com' }),
    );
    expect((await server.poll(crewPath)).status).toBe(404);
  });
});

describe('a write', () => {
  test('of a catalogue document reaches the next poll of every cluster that has it', async () => {
    await pollIds(cargoPath);
    await store.write(actor, (transaction) =>
      transaction.replace(cargoUnits, 'glass', { ...glass, berth: '42' }),
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

  test('is seen by every poll that begins after it, with many polls under way', async () => {
    for (let round = 0; round < 20; round += 1) {
      const berth = String(round);
      const underWay = Array.from({ length: 8 }, () => server.poll(cargoPath));
      await store.write(actor, (transaction) =>
        transaction.replace(cargoUnits, 'glass', { ...glass, berth }),
      );
      const after = await Promise.all(Array.from({ length: 8 }, () => server.poll(cargoPath)));
      await Promise.all(underWay);
      for (const answer of after)
        expect(parse(answer).inputs[0]).toMatchObject({ origin: { berth } });
    }
  });
});

describe('a failure', () => {
  test('never looks like an empty list when nothing of an assignment exists', async () => {
    await store.write(actor, (transaction) =>
      transaction.replace(ships, 'aurora', { ...aurora, crews: [{ id: 'ghosts' }] }),
    );
    expect((await server.poll(crewPath)).status).toBe(500);
  });

  test('of a single reference leaves it out, logs it and remembers it', async () => {
    await store.write(actor, (transaction) => transaction.remove(cargoUnits, 'glass'));
    expect(await pollIds(cargoPath)).toEqual(['wheat']);
    expect(server.dangling.list()).toEqual([
      { cluster: 'aurora', kind: 'cargo_units', ids: ['glass'] },
    ]);
    expect(server.logLines.join('')).toContain('"ids":["glass"]');
    await store.write(actor, (transaction) => transaction.insert(cargoUnits, 'glass', glass));
    expect(await pollIds(cargoPath)).toEqual(['glass', 'wheat']);
    expect(server.dangling.list()).toEqual([]);
  });

  test('is 500 for an answer over 921,600 bytes, and 200 just below', async () => {
    const grow = (bytes: number): Promise<unknown> =>
      store.write(actor, (transaction) =>
        transaction.replace(ships, 'aurora', {
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

describe('HTTP', () => {
  test('the read and the write token both poll, nothing else does', async () => {
    const statusWith = async (authorization: string) =>
      (await server.poll(cargoPath, { authorization })).status;
    expect(await statusWith(`bearer ${readToken}`)).toBe(200);
    expect(await statusWith(`Bearer ${writeToken}`)).toBe(200);
    expect(await statusWith('Bearer wrong')).toBe(401);
    expect(await statusWith('')).toBe(401);
  });

  test('a cached answer needs a token as well', async () => {
    await pollIds(cargoPath);
    const answer = await server.poll(cargoPath, { authorization: 'Bearer wrong' });
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toContain('invalid_token');
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])(
    '%s is 405 with Allow',
    async (method) => {
      const answer = await server.poll(cargoPath, {}, method);
      expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
    },
  );

  test('HEAD has the headers of GET and no body', async () => {
    const [get, head] = [await server.poll(cargoPath), await server.poll(cargoPath, {}, 'HEAD')];
    expect(head.bytes.length).toBe(0);
    expect(head.headers['content-length']).toBe(get.headers['content-length']);
  });

  test('gzip when it is asked for, never br, and the same bytes inside', async () => {
    const plain = await server.poll(cargoPath, { 'accept-encoding': 'br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.headers['vary']).toBe('Accept-Encoding');
    for (const accept of ['gzip', 'br, gzip', 'gzip']) {
      const packed = await server.poll(cargoPath, { 'accept-encoding': accept });
      expect(packed.headers['content-encoding']).toBe('gzip');
      expect(gunzipSync(packed.bytes).equals(plain.bytes)).toBe(true);
    }
  });

  test('no ETag, and nothing that a proxy may keep', async () => {
    const { headers } = await server.poll(cargoPath);
    expect(headers['etag']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });

  test.each([
    [`${cargoPath}/`, 404],
    [`${cargoPath}?verbose=1`, 400],
    ['/api/fleet/ships/', 404],
    ['/api/fleet/ships/aurora.sea.example.com', 404],
    ['/api/fleet/ships/%E0%A4/crews', 404],
    ['/api/fleet/ships/..%2f..%2fetc/crews', 404],
    ['/api/fleet/ships?limit=0', 400],
    ['/api/fleet/ships?limit=-1', 400],
    ['/api/fleet/ships?limit=1e3', 400],
    ['/api/fleet/ships?limit=99999999999999999999', 400],
    ['/api/fleet/ships?offset=x', 400],
    ['/api/fleet/ships?watres=north', 400],
  ])('%s is %d', async (path, status) => {
    expect((await server.poll(path)).status).toBe(status);
  });

  test('paths beside it are left to others', async () => {
    expect((await server.poll('/api/fleet/shipsandmore')).status).toBe(418);
  });
});

describe('the list of all clusters', () => {
  beforeEach(async () => {
    await store.write(actor, async (transaction) => {
      await transaction.insert(ships, 'borealis', {
        ...aurora,
        id: 'borealis',
        call_sign: 'borealis.sea.example.com',
        waters: 'south',
      });
    });
  });

  test('has the listed members, ordered by id', async () => {
    expect(parse(await server.poll('/api/fleet/ships')).inputs).toEqual([
      { id: 'aurora', ship_name: 'Aurora', call_sign: 'aurora.sea.example.com', waters: 'north' },
      {
        id: 'borealis',
        ship_name: 'Aurora',
        call_sign: 'borealis.sea.example.com',
        waters: 'south',
      },
    ]);
  });

  test('filters and pages', async () => {
    expect(await pollIds('/api/fleet/ships?waters=south')).toEqual(['borealis']);
    expect(await pollIds('/api/fleet/ships?limit=1')).toEqual(['aurora']);
    expect(await pollIds('/api/fleet/ships?limit=1&offset=1')).toEqual(['borealis']);
    expect(await pollIds('/api/fleet/ships?offset=2')).toEqual([]);
  });

  test('changes with any cluster', async () => {
    await pollIds('/api/fleet/ships');
    await store.write(actor, (transaction) => transaction.remove(ships, 'aurora'));
    expect(await pollIds('/api/fleet/ships')).toEqual(['borealis']);
  });
});
