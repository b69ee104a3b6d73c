import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { gunzipSync } from 'node:zlib';
import type { Store } from '../../src/store/store.js';
import { aurora, readToken, ships, writeToken } from './fleet.fixture.js';
import { openFleetStore, parse, startPollServer, type PollServer } from './poll-server.fixture.js';
import { removeStored } from '../fixtures/stored.js';

const actor = { name: 'test' };
const cargoPath = '/api/fleet/ships/aurora.sea.example.com/cargo-units';

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
    ['/api/fleet/ships/', 404],
    ['/api/fleet/ships/aurora.sea.example.com', 404],
    ['/api/fleet/ships/%E0%A4/crews', 400],
    ['/api/fleet/ships/..%2f..%2fetc/crews', 404],
    ['/api/fleet/ships?limit=0', 400],
    ['/api/fleet/ships?limit=-1', 400],
    ['/api/fleet/ships?limit=1e3', 400],
    ['/api/fleet/ships?limit=99999999999999999999', 400],
    ['/api/fleet/ships?offset=x', 400],
    ['/api/fleet/ships?watres=north', 400],
    ['/api/fleet/ships?waters=norht', 400],
    ['/api/fleet/ships?waters=NORTH', 400],
    ['/api/fleet/ships?waters=', 400],
    ['/api/fleet/ships?waters', 400],
    ['/api/fleet/ships?waters=north&waters=south', 400],
    ['/api/fleet/ships?limit=1&limit=2', 400],
    ['/api/fleet/ships?offset=1', 400],
    ['/api/fleet/ships?offset=0&after=a', 400],
    ['/api/fleet/ships?after=', 400],
    ['/api/fleet/ships?after=~', 400],
  ])('%s is %d', async (path, status) => {
    expect((await server.poll(path)).status).toBe(status);
  });

  test('a query changes nothing, and is no answer of its own', async () => {
    const { bytes } = await server.poll(cargoPath);
    for (const query of ['?', '?verbose=1', '?&&&', '?a=%E0%A4']) {
      expect((await server.poll(cargoPath + query)).bytes.equals(bytes)).toBe(true);
    }
    expect(server.summary.take()).toEqual({ polls: 5, cached: 4, failed: 0 });
  });

  test('every way to write a cluster is one answer', async () => {
    await server.poll(cargoPath);
    for (const name of [
      'AURORA.sea.example.com',
      '%61urora.sea.example.com',
      'aurora%2Esea.example.com',
    ]) {
      await server.poll(cargoPath.replace('aurora.sea.example.com', name));
    }
    expect(server.summary.take()).toEqual({ polls: 4, cached: 3, failed: 0 });
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
    expect(await pollIds('/api/fleet/ships?waters=west')).toEqual([]);
    expect(await pollIds('/api/fleet/ships?waters=west&offset=3')).toEqual([]);
  });

  test('says how many there are, and where the next page is', async () => {
    const first = await server.poll('/api/fleet/ships?limit=1');
    expect([first.headers['x-total-count'], first.headers['link']]).toEqual([
      '2',
      '<?limit=1&after=aurora>; rel="next"',
    ]);
    const last = await server.poll('/api/fleet/ships?limit=1&after=aurora');
    expect([last.headers['x-total-count'], last.headers['link']]).toEqual(['2', undefined]);
    const again = await server.poll('/api/fleet/ships?limit=1');
    expect(again.headers['link']).toBe(first.headers['link']);
  });

  test('refuses an offset past the end: an empty page would look like an empty fleet', async () => {
    const answer = await server.poll('/api/fleet/ships?offset=2');
    expect(answer.status).toBe(400);
    expect(answer.bytes.toString()).toContain('offset is past the end: there are 2');
  });

  test('changes with any cluster', async () => {
    await pollIds('/api/fleet/ships');
    await store.write(actor, (transaction) => removeStored(transaction, ships, 'aurora'));
    expect(await pollIds('/api/fleet/ships')).toEqual(['borealis']);
  });
});
