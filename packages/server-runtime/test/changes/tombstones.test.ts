import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { startFleetServer, type FleetServer } from '../fixtures/fleet-server.js';

describe('the tombstone of a DNS name', () => {
  let server: FleetServer;

  beforeEach(async () => {
    server = await startFleetServer();
    await createFleet('home', 'home.x');
  });

  afterEach(() => server.close());

  async function createFleet(id: string, dns: string): Promise<void> {
    const body = { id, fleet_name: id, fleet_dns: dns, zone: 'north', ships: [] };
    expect((await server.post('/fleets', body)).status).toBe(201);
  }

  /** Whether the polls of the name are empty. */
  async function hasTombstone(dns: string): Promise<boolean> {
    return (await findCause(dns)) === 'deleted';
  }

  async function findCause(dns: string): Promise<string | undefined> {
    return (await server.store.read((snapshot) => snapshot.findTombstone(dns)))?.cause;
  }

  test('is left by the deletion of what polls, and by nothing else', async () => {
    await server.post('/ships', { id: 'anna', engine: 'steam' });
    await server.delete('/ships/anna');
    expect(await hasTombstone('home.x')).toBe(false);
    await server.delete('/fleets/home');
    expect(await hasTombstone('home.x')).toBe(true);
    expect(await hasTombstone('other.x')).toBe(false);
  });

  test('is lifted by a new document with that name', async () => {
    await server.delete('/fleets/home');
    await createFleet('again', 'home.x');
    expect(await hasTombstone('home.x')).toBe(false);
  });

  test('is lifted by a document that takes the name, and none is left for the old one', async () => {
    await createFleet('other', 'other.x');
    await server.delete('/fleets/home');
    expect((await server.patch('/fleets/other', { fleet_dns: 'home.x' })).status).toBe(200);
    expect(await hasTombstone('home.x')).toBe(false);
    expect(await hasTombstone('other.x')).toBe(false);
  });

  test('is not left by a deletion that was refused', async () => {
    const stale = { 'if-match': '"stale"' };
    expect((await server.delete('/fleets/home', stale)).status).toBe(412);
    expect(await hasTombstone('home.x')).toBe(false);
  });

  test('goes when its cluster is made again under another name', async () => {
    await server.delete('/fleets/home');
    await createFleet('home', 'new.x');
    expect([await hasTombstone('home.x'), await hasTombstone('new.x')]).toEqual([false, false]);
  });

  test('of a name that was given up says so, until its cluster takes it back or goes', async () => {
    await server.patch('/fleets/home', { fleet_dns: 'moved.x' });
    expect(await findCause('home.x')).toBe('renamed');
    await createFleet('other', 'home.x');
    expect(await findCause('home.x')).toBe('renamed');
    await server.delete('/fleets/other');
    expect(await findCause('home.x')).toBe('renamed');
    await server.patch('/fleets/home', { fleet_dns: 'home.x' });
    expect(await findCause('home.x')).toBeUndefined();
    await server.patch('/fleets/home', { fleet_dns: 'moved.x' });
    await server.delete('/fleets/home');
    expect([await findCause('home.x'), await findCause('moved.x')]).toEqual([undefined, 'deleted']);
  });
});
