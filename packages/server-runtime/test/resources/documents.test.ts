import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startFleetServer();
});

afterAll(() => server.close());

beforeEach(async () => {
  await server.empty();
  await server.post('/ships', { id: 'anna', engine: 'steam' });
  await server.post('/ships', { id: 'bertha', engine: 'sail', depends_on: ['anna'] });
  await server.post('/fleets', {
    id: 'home',
    fleet_name: 'Home',
    fleet_dns: 'home.example.com',
    zone: 'north',
    crew: 7,
    ships: [{ id: 'anna', tag: 'flag' }, { id: 'bertha' }],
    patches: { anna: { speed: '3', colour: 'red' } },
  });
});

const currentRevision = (): Promise<number> => server.store.read((snapshot) => snapshot.revision());

describe('POST', () => {
  test('answers 201 with the document, its defaults, where it is and its ETag', async () => {
    const answer = await server.post('/ships', { id: 'clara', engine: 'oars' });
    expect(answer.status).toBe(201);
    expect(answer.text).toBe('{"id":"clara","engine":"oars","depends_on":[],"labels":{}}');
    expect(answer.headers.location).toBe('ships/clara');
    const epoch = await server.store.read(async (snapshot) => snapshot.epoch);
    expect(answer.headers.etag).toMatch(new RegExp(`^"${epoch}-4-[0-9a-f]{6}"$`));
    expect((await server.get('/ships/clara')).headers.etag).toBe(answer.headers.etag);
  });

  test('refuses an id that is taken', async () => {
    const answer = await server.post('/ships', { id: 'anna', engine: 'oars' });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      error: 'conflict',
      message: "resource conflict: ship 'anna'",
    });
    expect((await server.get('/ships/anna')).body['engine']).toBe('steam');
  });

  test('gives a UUID to a kind whose keys the server assigns', async () => {
    const answer = await server.post('/voyages', { ship: 'anna' });
    expect(answer.status).toBe(201);
    expect(answer.body['voyage_id']).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect((await server.get(`/${String(answer.headers.location)}`)).body).toEqual(answer.body);
  });

  test('stores null as absent, at any depth', async () => {
    const ships = [{ id: 'anna' }];
    const body = {
      id: 'away',
      fleet_name: 'A',
      fleet_dns: 'a.x',
      zone: 'south',
      ships,
      crew: null,
    };
    const answer = await server.post('/fleets', body);
    expect(answer.status).toBe(201);
    expect(answer.body).not.toHaveProperty('crew');
    expect(answer.text).not.toContain('null');
  });

  test('refuses a second document with a value that is unique', async () => {
    const body = {
      id: 'copy',
      fleet_name: 'C',
      fleet_dns: 'home.example.com',
      zone: 'north',
      ships: [],
    };
    const answer = await server.post('/fleets', body);
    expect(answer.status).toBe(409);
    expect(answer.body['message']).toContain('fleet_dns');
    expect((await server.get('/fleets/copy')).status).toBe(404);
  });

  test('takes numbers as keys', async () => {
    expect((await server.post('/buoys', { number: 12, colour: 'red' })).headers.location).toBe(
      'buoys/12',
    );
    expect((await server.get('/buoys/12')).body).toEqual({ number: 12, colour: 'red' });
    expect((await server.patch('/buoys/12', { colour: 'green' })).body['colour']).toBe('green');
    expect((await server.get('/buoys/twelve')).status).toBe(400);
    expect((await server.get('/buoys/13')).status).toBe(404);
  });
});

describe('PUT', () => {
  test('replaces the members that are given and keeps the others, null ones too', async () => {
    const answer = await server.put('/fleets/home', {
      zone: 'south',
      crew: null,
      patches: { bertha: { speed: '1' } },
    });
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      id: 'home',
      fleet_name: 'Home',
      fleet_dns: 'home.example.com',
      zone: 'south',
      crew: 7,
      ships: [
        { id: 'anna', active: true, tag: 'flag' },
        { id: 'bertha', active: true },
      ],
      harbour_ports: [],
      patches: { bertha: { speed: '1' } },
    });
  });

  test('keeps the order of an assignment', async () => {
    const ships = [{ id: 'bertha' }, { id: 'anna' }];
    const answer = await server.put('/fleets/home', { ships });
    expect(answer.body['ships']).toMatchObject(ships);
  });

  test('takes an id in the body that equals the one of the path, and no other', async () => {
    expect((await server.put('/ships/anna', { id: 'anna', engine: 'diesel' })).status).toBe(200);
    const answer = await server.put('/ships/anna', { id: 'bertha' });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/id' }]);
  });

  test('answers 404 for what does not exist and creates nothing', async () => {
    const answer = await server.put('/ships/dora', { engine: 'steam' });
    expect(answer.status).toBe(404);
    expect(answer.body['message']).toBe("resource not found: ship 'dora'");
    expect((await server.get('/ships/dora')).status).toBe(404);
  });

  test('that changes nothing leaves the ETag and records no change', async () => {
    const before = await server.get('/fleets/home');
    const revision = await currentRevision();
    const answer = await server.put('/fleets/home', before.body);
    expect(answer.headers.etag).toBe(before.headers.etag);
    expect(await currentRevision()).toBe(revision);
  });
});

describe('PATCH', () => {
  test('touches the one value that it names', async () => {
    const answer = await server.patch('/fleets/home', { patches: { anna: { speed: '4' } } });
    expect(answer.status).toBe(200);
    expect(answer.body['patches']).toEqual({ anna: { speed: '4', colour: 'red' } });
    expect(answer.body['crew']).toBe(7);
  });

  test('removes what is null, and a default comes back', async () => {
    await server.patch('/ships/anna', { labels: { age: 'old' } });
    const answer = await server.patch('/ships/anna', { labels: null });
    expect(answer.body['labels']).toEqual({});
    expect((await server.patch('/fleets/home', { crew: null })).body).not.toHaveProperty('crew');
  });

  test('refuses to remove a required member', async () => {
    const answer = await server.patch('/ships/anna', { engine: null });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: 'validation_error',
      errors: [{ pointer: '/engine', message: 'engine is required' }],
    });
  });

  test('refuses to change the key', async () => {
    expect((await server.patch('/ships/anna', { id: 'dora' })).status).toBe(400);
    expect((await server.patch('/ships/anna', { id: null })).status).toBe(400);
  });

  test('checks map keys that only the definition restricts', async () => {
    const answer = await server.patch('/fleets/home', { patches: { anna: { 'a b': '1' } } });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toMatchObject([{ pointer: '/patches/anna/a b' }]);
  });

  test('is taken as application/json too', async () => {
    const headers = { 'content-type': 'application/json' };
    expect((await server.patch('/ships/anna', { engine: 'wind' }, headers)).status).toBe(200);
  });

  test('records who made a change, in one revision each', async () => {
    const revision = await currentRevision();
    await server.patch('/ships/anna', { engine: 'a' });
    await server.patch('/ships/anna', { engine: 'b' });
    expect(await currentRevision()).toBe(revision + 2);
  });
});

describe('DELETE', () => {
  test('answers 200 with the document that is gone', async () => {
    await server.post('/ships', { id: 'clara', engine: 'oars' });
    const answer = await server.delete('/ships/clara');
    expect(answer.status).toBe(200);
    expect(answer.body['id']).toBe('clara');
    const again = await server.delete('/ships/clara');
    expect(again.status).toBe(404);
    expect(again.body['message']).toBe("resource not found: ship 'clara'");
  });
});

describe('operations on a whole collection', () => {
  beforeEach(async () => {
    for (const [id, country] of [
      ['oslo', 'no'],
      ['bergen', 'no'],
      ['kiel', 'de'],
    ]) {
      await server.post('/harbour_ports', { id, country });
    }
  });

  test('patch all that the filters select', async () => {
    const answer = await server.patch('/harbour_ports?country=no', { motto: 'hei' });
    expect(answer.body.map(({ id }) => id)).toEqual(['bergen', 'oslo']);
    expect((await server.get('/harbour_ports/oslo')).body['motto']).toBe('hei');
    expect((await server.get('/harbour_ports/kiel')).body['motto']).toBe('welcome');
  });

  test('delete all that the filters select, or none when one is referenced', async () => {
    await server.patch('/fleets/home', { harbour_ports: [{ id: 'oslo' }] });
    const refused = await server.delete('/harbour_ports?country=no');
    expect(refused.status).toBe(409);
    expect((await server.get('/harbour_ports/bergen')).status).toBe(200);
    await server.patch('/fleets/home', { harbour_ports: null });
    expect((await server.delete('/harbour_ports?country=no')).body).toHaveLength(2);
    expect((await server.get('/harbour_ports')).body.map(({ id }) => id)).toEqual(['kiel']);
  });
});
