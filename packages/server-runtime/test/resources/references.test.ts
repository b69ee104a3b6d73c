import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { checkReferences } from '../../src/changes/check-references.js';
import { fleetKinds, fleets } from '../fixtures/fleet-service.js';
import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

describe('checking references', () => {
  const kinds = new Map(fleetKinds.map((kind) => [kind.kind, kind]));

  test('finds every mistake and points at it', () => {
    const document = {
      id: 'home',
      ships: [{ id: 'anna' }, { id: 'dora' }, { id: 'anna' }],
      harbour_ports: [{ id: 'kiel' }],
      patches: { 'a/b': {}, anna: {} },
    };
    const existing = new Map([['ships', new Set(['anna'])]]);
    const errors = checkReferences(fleets, document, existing, kinds);
    expect(errors).toEqual([
      { pointer: '/ships/1/id', message: "fleet references unknown ship 'dora'" },
      { pointer: '/harbour_ports/0/id', message: "fleet references unknown harbour port 'kiel'" },
      { pointer: '/ships/2/id', message: "duplicate ship id 'anna' in fleet payload" },
      { pointer: '/patches/a~1b', message: "patches references unknown fleet ship 'a/b'" },
    ]);
  });
});

describe('referential integrity', () => {
  let server: FleetServer;

  beforeAll(async () => {
    server = await startFleetServer();
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    await server.empty();
    for (const [id, ...depends_on] of [['anna'], ['bertha', 'anna'], ['clara', 'bertha']]) {
      await server.post('/ships', { id, engine: 'steam', depends_on });
    }
    const ships = [{ id: 'anna' }];
    const patches = { anna: { speed: '1' } };
    await server.post('/fleets', {
      id: 'home',
      fleet_name: 'H',
      fleet_dns: 'h.x',
      zone: 'north',
      ships,
      patches,
    });
  });

  test('refuses what does not exist, with all errors, and writes nothing', async () => {
    const answer = await server.put('/fleets/home', {
      ships: [{ id: 'anna' }, { id: 'none' }],
      harbour_ports: [{ id: 'nowhere' }],
    });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      error: 'validation_error',
      message: "fleet references unknown ship 'none'",
      errors: [{ pointer: '/ships/1/id' }, { pointer: '/harbour_ports/0/id' }],
    });
    expect((await server.get('/fleets/home')).body['ships']).toHaveLength(1);
  });

  test('refuses the same id twice in an assignment', async () => {
    const answer = await server.put('/fleets/home', {
      ships: [{ id: 'anna' }, { id: 'anna', active: false }],
    });
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toBe("duplicate ship id 'anna' in fleet payload");
  });

  test('refuses patches for what is not assigned, also after it was taken away', async () => {
    const stray = await server.patch('/fleets/home', { patches: { bertha: { a: 'b' } } });
    expect(stray.body['message']).toBe("patches references unknown fleet ship 'bertha'");
    const taken = await server.patch('/fleets/home', { ships: [] });
    expect(taken.status).toBe(400);
    expect(taken.body['message']).toBe("patches references unknown fleet ship 'anna'");
    const both = await server.patch('/fleets/home', { ships: [], patches: { anna: null } });
    expect(both.status).toBe(200);
    expect(both.body['patches']).toEqual({});
  });

  test('refuses to delete what is referenced and names who refers to it', async () => {
    const answer = await server.delete('/ships/anna');
    expect(answer.status).toBe(409);
    expect(answer.body['message']).toBe(
      "resource conflict: ship 'anna' is referenced by fleet 'home', ship 'bertha': remove these references first",
    );
    expect(answer.body['errors']).toEqual([
      { message: "referenced by fleet 'home'" },
      { message: "referenced by ship 'bertha'" },
    ]);
    expect((await server.get('/ships/anna')).status).toBe(200);
  });

  test('names twenty referrers and counts the rest', async () => {
    await server.store.write({ name: 'test' }, async (transaction) => {
      for (let index = 10; index < 35; index += 1) {
        const document = { voyage_id: `v${index}`, ship: 'clara' };
        const kind = fleetKinds.find(({ kind: name }) => name === 'voyages')!;
        await transaction.insert(kind, `v${index}`, document);
      }
    });
    const answer = await server.delete('/ships/clara');
    expect(answer.body['errors']).toHaveLength(20);
    expect(answer.body['message']).toMatch(/voyage 'v29' and 5 more: remove/);
  });

  test('refuses a document that depends on itself', async () => {
    const answer = await server.put('/ships/anna', { depends_on: ['anna'] });
    expect(answer.status).toBe(400);
    expect(answer.body['message']).toBe("ship 'anna' depends on itself: anna → anna");
  });

  test('refuses a cycle over several documents and shows it', async () => {
    const answer = await server.patch('/ships/anna', { depends_on: ['clara'] });
    expect(answer.status).toBe(400);
    expect(answer.body['errors']).toEqual([
      {
        pointer: '/depends_on',
        message: "ship 'anna' depends on itself: anna → clara → bertha → anna",
      },
    ]);
  });
});
