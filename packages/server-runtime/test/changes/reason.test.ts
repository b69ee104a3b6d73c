import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Answer, FleetServer } from '../fixtures/fleet-server.js';
import { revision, startPlatform } from './platform.fixture.js';

let server: FleetServer;

beforeAll(async () => {
  server = await startPlatform({ requireReason: true });
}, 60_000);

afterAll(() => server.close());
beforeEach(() => server.empty());

function post(id: string, reason: string | undefined, query = ''): Promise<Answer> {
  const headers = reason === undefined ? {} : { 'x-change-reason': reason };
  // With a text as body, Node would write the headers as UTF-8 as well.
  const body = Buffer.from(JSON.stringify({ id }));
  return server.send({ method: 'POST', path: `/namespaces${query}`, body, headers });
}

async function lastReason(): Promise<string | null | undefined> {
  const at = await revision(server);
  return server.store.read(async ({ log }) => (await log.find(at))?.reason);
}

describe('the reason of a change', () => {
  test('is kept with it, in the words that were sent', async () => {
    expect((await post('one', 'release 1.19')).status).toBe(201);
    expect(await lastReason()).toBe('release 1.19');
    const bytes = Buffer.from('für Köln: größer', 'utf8').toString('latin1');
    expect((await post('two', bytes)).status).toBe(201);
    expect(await lastReason()).toBe('für Köln: größer');
  });

  test('can be asked for: without it a write is refused, and a dry run is not', async () => {
    const at = await revision(server);
    const answer = await post('one', undefined);
    expect([answer.status, answer.body]).toMatchObject([
      400,
      { error: 'validation_error', errors: [{ parameter: 'X-Change-Reason' }] },
    ]);
    expect((await post('one', undefined, '?dry_run=true')).status).toBe(200);
    expect((await server.get('/namespaces')).status).toBe(200);
    expect(await revision(server)).toBe(at);
  });

  test.each([
    ['longer than 500 characters', 'x'.repeat(501)],
    ['made of blanks', '   '],
    ['no UTF-8', Buffer.from([0x66, 0xfc]).toString('latin1')],
  ])('is refused when it is %s', async (_what, reason) => {
    expect((await post('one', reason)).status).toBe(400);
  });

  test('may have 500 characters', async () => {
    expect((await post('one', 'x'.repeat(500))).status).toBe(201);
  });
});
