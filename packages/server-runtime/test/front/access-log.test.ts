import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openFleetStore, startPollServer, type PollServer } from '../flux/poll-server.fixture.js';
import type { Store } from '../../src/store/store.js';

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

const strangers = { authorization: 'Bearer wrong' };

describe('the log of failed polls', () => {
  test('has a line for the first of each cluster and status, the rest is counted', async () => {
    for (let round = 0; round < 5; round += 1) {
      await server.poll('/api/fleet/ships/nobody.example.com/crews');
      await server.poll('/api/fleet/ships/aurora.sea.example.com/crews', strangers);
    }
    expect(server.logLines.map((line) => (JSON.parse(line) as { status: number }).status)).toEqual([
      404, 401,
    ]);
    expect(server.summary.take()).toMatchObject({ polls: 10, failed: 10 });
  });

  test('does not grow with the names that strangers think of', async () => {
    const names = Array.from({ length: 300 }, (_, index) => `stranger-${index}.example.com`);
    for (const name of names) await server.poll(`/api/fleet/ships/${name}/crews`, strangers);
    expect(server.logLines.length).toBe(100);
    expect(server.summary.take().failed).toBe(300);
  });

  test('has what is said of clusters, whatever strangers do', async () => {
    for (let name = 0; name < 150; name += 1) {
      await server.poll(`/api/fleet/ships/stranger-${name}.example.com/crews`, strangers);
    }
    await server.poll('/api/fleet/ships/nobody.example.com/crews');
    expect(JSON.parse(server.logLines.at(-1) ?? '')).toMatchObject({
      status: 404,
      path: '/api/fleet/ships/nobody.example.com/crews',
    });
  });

  test('has neither the query nor more of a path than one can read', async () => {
    const long = 'x'.repeat(10_000);
    await server.poll(`/api/fleet/ships/${long}/crews?token=secret`);
    expect(server.logLines).toHaveLength(1);
    expect(server.logLines[0]?.length).toBeLessThan(500);
    expect(server.logLines.join('')).not.toContain('secret');
  });
});
