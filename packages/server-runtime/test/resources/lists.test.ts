import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { formatPageHeaders } from '../../src/front/page-headers.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

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
      path = /^<(.+)>; rel="next"$/.exec(String(answer.headers.link ?? ''))?.[1];
    }
    expect(seen).toEqual(['charlie', 'delta', 'echo']);
  });

  test('repeats its filters in the link, encoded', async () => {
    const answer = await server.get('/ships?engine=sail%20%26%20oars&limit=1&offset=0');
    expect(answer.headers.link).toBe(
      '</ships?engine=sail%20%26%20oars&limit=1&offset=1>; rel="next"',
    );
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

test('a link to the next page keeps every other parameter, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (value, name) => {
      fc.pre(name !== 'offset');
      const query = `${encodeURIComponent(name)}=${encodeURIComponent(value)}&limit=3`;
      const { Link = '' } = formatPageHeaders(`/ships?${query}`, { limit: 3, offset: 0 }, 3, 9);
      const url = /^<(.*)>; rel="next"$/.exec(Link)?.[1] ?? '';
      expect(url).toMatch(/^\/ships\?[\w.~%=&-]*$/);
      const parameters = new URLSearchParams(url.slice('/ships?'.length));
      expect(parameters.getAll(name)).toContain(value);
      expect(parameters.get('offset')).toBe('3');
    }),
  );
});
