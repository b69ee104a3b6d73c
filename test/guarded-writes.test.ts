import { describe, expect, test } from '@jest/globals';
import { serveForAll, tokens } from './server-fixture.js';

interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

async function ask(origin: string, path: string, method = 'GET', body?: unknown): Promise<Answer> {
  const headers = {
    authorization: `Bearer ${tokens.write}`,
    'content-type': 'application/json',
  };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const answer = await fetch(`${origin}${path}`, {
    method,
    headers,
    ...(text !== undefined && { body: text }),
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}

const everyCluster = { operation: 'delete', kind: 'clusters', where: {} };

describe('a server with a guard', () => {
  const server = serveForAll({ GUARD_REMOVED_CLUSTERS: '0' });

  test('asks back by the thresholds of its environment, and says where batches are', async () => {
    const held = await ask(server.origin, '/batch', 'POST', { operations: [everyCluster] });
    expect([held.status, held.body['error']]).toEqual([409, 'confirmation_required']);
    expect((await ask(server.origin, '/ready')).body).not.toHaveProperty(['details', 'guard']);
    const { body } = await ask(server.origin, '/');
    expect(body['paths']).toEqual(expect.arrayContaining(['/batch', '/apply']));
  });
});

describe('a server without one', () => {
  const server = serveForAll({ GUARD: 'off' });

  test('says so to whoever may read, and lets things happen', async () => {
    const { body } = await ask(server.origin, '/ready');
    expect(body['details']).toMatchObject({
      guard: expect.stringContaining('GUARD=off') as unknown,
    });
    const open = await fetch(`${server.origin}/ready`);
    expect(await open.json()).toEqual({ status: 'ok' });
    const done = await ask(server.origin, '/batch', 'POST', { operations: [everyCluster] });
    expect(done.status).toBe(200);
  });
});

describe('a server that is to know why', () => {
  const server = serveForAll({ REQUIRE_REASON: 'true' });

  test('refuses a write that does not say so', async () => {
    const refused = await ask(server.origin, '/namespaces', 'POST', { id: 'one' });
    expect([refused.status, refused.body['message']]).toEqual([
      400,
      'X-Change-Reason is missing: this server wants to know why something is changed',
    ]);
  });
});

describe('a server for polls alone', () => {
  const server = serveForAll({ API_MODE: 'read-only' });

  test('says that changes are to be sent to another', async () => {
    const answer = await ask(server.origin, '/batch', 'POST', { operations: [everyCluster] });
    expect(answer.status).toBe(404);
    expect(answer.body['message']).toContain('only answers polls');
  });
});
