import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatPageHeaders } from '../../src/front/page-headers.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';
import { fleetService } from '../fixtures/fleet-service.js';

const shipKind = fleetService.kinds.find(({ kind }) => kind === 'ships')!;

describe('a list', () => {
  let server: FleetServer;

  beforeAll(async () => {
    server = await startFleetServer();
    for (const id of ['echo', 'alpha', 'delta', 'bravo', 'charlie']) {
      await server.post('/ships', { id, engine: id < 'c' ? 'sail & oars' : 'steam' });
    }
    const base = { fleet_name: 'F', zone: 'north', ships: [] };
    await server.post('/fleets', { ...base, id: 'one', fleet_dns: 'one.x', crew: 5 });
    await server.post('/fleets', {
      ...base,
      id: 'two',
      fleet_dns: 'two.x',
      crew: 6,
      zone: 'south',
    });
  });

  afterAll(() => server.close());

  async function listIds(path: string): Promise<unknown[]> {
    return (await server.get(path)).body.map(({ id }) => id);
  }

  test('is ordered by id and tells how many there are', async () => {
    const answer = await server.get('/ships');
    expect(answer.body.map(({ id }) => id)).toEqual(['alpha', 'bravo', 'charlie', 'delta', 'echo']);
    expect(answer.headers['x-total-count']).toBe('5');
    expect(answer.headers.link).toBeUndefined();
  });

  test('is filtered by declared members, numbers among them', async () => {
    expect(await listIds('/fleets?zone=south')).toEqual(['two']);
    expect(await listIds('/fleets?crew=5')).toEqual(['one']);
    expect(await listIds('/fleets?fleet_dns=one.x&zone=south')).toEqual([]);
    expect((await server.get('/fleets?zone=east')).status).toBe(400);
  });

  test('is walked page by page along its links', async () => {
    const seen: unknown[] = [];
    let path: string | undefined = '/ships?engine=steam&limit=2';
    while (path !== undefined) {
      const answer = await server.get(path);
      expect(answer.headers['x-total-count']).toBe('3');
      seen.push(...answer.body.map(({ id }) => id));
      const next = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
      // A proxy may have put a prefix in front of the path.
      path = next && new URL(next, `http://host${path}`).href.slice('http://host'.length);
    }
    expect(seen).toEqual(['charlie', 'delta', 'echo']);
  });

  test('repeats its filters in the link, encoded', async () => {
    const answer = await server.get('/ships?engine=sail%20%26%20oars&limit=1&offset=0');
    expect(answer.headers.link).toBe(
      `<?engine=sail%20%26%20oars&limit=1&after=${String(answer.body[0]?.['id'])}>; rel="next"`,
    );
  });

  test('has each document that stays once, whatever comes and goes between its pages', async () => {
    const ids = async (query: string): Promise<readonly unknown[]> =>
      (await server.get(`/ships?limit=2&${query}`)).body.map(({ id }) => id);
    expect(await ids('')).toEqual(['alpha', 'bravo']);
    await server.post('/ships', { id: 'aaa', engine: 'steam' });
    await server.delete('/ships/bravo');
    expect(await ids('after=bravo')).toEqual(['charlie', 'delta']);
    expect(await ids('after=zzz')).toEqual([]);
    await server.delete('/ships/aaa');
    await server.post('/ships', { id: 'bravo', engine: 'sail & oars' });
    expect((await server.get('/ships?after=a&offset=1')).status).toBe(400);
  });

  test('may be empty: past its end, or with limit 0', async () => {
    expect((await server.get('/ships?offset=5')).body).toEqual([]);
    const none = await server.get('/ships?limit=0');
    expect([none.body, none.headers['x-total-count'], none.headers.link]).toEqual([
      [],
      '5',
      undefined,
    ]);
  });

  test.each(['-1', '1.5', 'ten', '1e3x', '99999999999999999999', '1e400', 'NaN', 'null', ''])(
    'refuses %j as limit',
    async (limit) => {
      const answer = await server.get(`/ships?limit=${limit}`);
      expect(answer.status).toBe(400);
      expect(answer.body['errors']).toMatchObject([{ parameter: 'limit' }]);
    },
  );

  test.each(['limit=1&limit=2', 'limit[]=1', 'limit[a]=1', '__proto__=1', 'zone=x&', 'Limit=1'])(
    'refuses the query %j',
    async (query) => {
      expect((await server.get(`/ships?${query}`)).status).toBe(400);
    },
  );

  test('suggests the parameter that was perhaps meant', async () => {
    const answer = await server.get('/fleets?zoen=north');
    expect(answer.body).toMatchObject({
      error: 'validation_error',
      message: "unknown query parameter 'zoen'; did you mean 'zone'?",
      errors: [{ parameter: 'zoen' }],
    });
  });
});

test('a long list is sent as it is read, and others have their turn meanwhile', async () => {
  const server = await startFleetServer();
  const ids = Array.from({ length: 1000 }, (_, index) => `ship-${String(index).padStart(4, '0')}`);
  await server.store.write({ name: 'test' }, async (transaction) => {
    for (const id of ids) await transaction.insert(shipKind, id, { id, engine: 'steam' });
  });
  let turns = 0;
  const timer = setInterval(() => (turns += 1), 0);
  const answer = await server.get('/ships');
  clearInterval(timer);
  expect(answer.body.map(({ id }) => id)).toEqual(ids);
  expect(answer.headers['content-length']).toBeUndefined();
  expect(answer.headers['x-total-count']).toBe('1000');
  expect(turns).toBeGreaterThan(4);
  expect((await server.send({ method: 'HEAD', path: '/ships' })).text).toBe('');
  await server.close();
});

test('a list of which the first documents are deleted while it is read has all the others', async () => {
  const server = await startFleetServer();
  const ids = Array.from({ length: 450 }, (_, index) => `ship-${String(index).padStart(4, '0')}`);
  await server.store.write({ name: 'test' }, async (transaction) => {
    for (const id of ids) await transaction.insert(shipKind, id, { id, engine: 'steam' });
  });
  const read = server.store.read.bind(server.store);
  let reads = 0;
  const deleteMeanwhile: typeof read = async (work) => {
    reads += 1;
    if (reads === 2) await server.delete('/ships/ship-0007');
    return read(work);
  };
  server.store.read = deleteMeanwhile;
  const answer = await server.get('/ships');
  expect(answer.body.map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'ship-0007'));
  await server.close();
});

test('a link to the next page keeps every other parameter, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (value, name) => {
      fc.pre(name !== 'offset' && name !== 'after');
      const query = `${encodeURIComponent(name)}=${encodeURIComponent(value)}&limit=3`;
      const next = ['after', 'a&b'] as const;
      const { Link = '' } = formatPageHeaders({ url: `/ships?${query}`, total: 9, next });
      const url = /^<(.*)>; rel="next"$/.exec(Link)?.[1] ?? '';
      expect(url).toMatch(/^\?[\w.~%=&-]*$/);
      const parameters = new URLSearchParams(url.slice(1));
      expect(parameters.getAll(name)).toContain(value);
      expect(parameters.get('after')).toBe('a&b');
    }),
  );
});
