import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { AccessLog } from '../../src/front/access-log.js';
import { createFrontDoor } from '../../src/front/front-door.js';
import { createPeers } from '../../src/listen/peers.js';
import { createLogger } from '../../src/log/log.js';
import { PollSummary } from '../../src/front/poll-summary.js';
import { createPublicRoutes } from '../../src/front/public-routes.js';
import type { ReadinessCheck } from '../../src/front/readiness.js';
import { Router } from '../../src/front/route.js';
import { openTestPrincipals, variableTokens } from '../principals/principals.fixture.js';

let server: Server | undefined;

afterEach(async () => {
  await new Promise((resolve) => server?.close(resolve));
});

async function start(
  checks: readonly ReadinessCheck[] = [],
  openapi: () => Promise<string> = async () => 'openapi: 3.0.3\n',
): Promise<string> {
  const principals = await openTestPrincipals(variableTokens('read-secret', 'write-secret'));
  const overview = { title: 'fleet', mode: 'read-only', paths: ['/health'] };
  const routes = createPublicRoutes({ overview, page: '/ui', openapi, checks, principals });
  server = createServer(
    createFrontDoor({
      router: new Router(routes),
      principals,
      peers: createPeers({ trusted: [], certificateHeader: 'none' }),
      observer: new AccessLog(
        createLogger('silent', { write: () => undefined }),
        new PollSummary(),
      ),
      nothingThere: () => 'resource not found',
    }),
  );
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the public routes', () => {
  test.each(['/health', '/ready'])('%s says ok, with and without a query', async (path) => {
    const url = await start();
    for (const suffix of ['', '?x=1']) {
      const answer = await fetch(url + path + suffix);
      expect([answer.status, await answer.text()]).toEqual([200, '{"status":"ok"}']);
      expect(answer.headers.get('content-type')).toBe('application/json');
    }
    const head = await fetch(url + path, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  test('serve the OpenAPI document', async () => {
    const answer = await fetch(`${await start()}/openapi.yaml`);
    expect(answer.headers.get('content-type')).toBe('application/yaml');
    expect(await answer.text()).toBe('openapi: 3.0.3\n');
  });

  test('say at / what there is', async () => {
    const answer = await fetch(await start());
    expect(await answer.json()).toEqual({ title: 'fleet', mode: 'read-only', paths: ['/health'] });
  });

  test('are no other paths', async () => {
    const url = await start();
    for (const path of ['//', '/health/', '/Ready', '/readyz', '/openapi.yml']) {
      expect((await fetch(url + path)).status).toBe(404);
    }
  });

  test('answer 405 to what is no reading', async () => {
    const answer = await fetch(`${await start()}/health`, { method: 'POST', body: 'x' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('answer 500 when the document cannot be read, without its path', async () => {
    const url = await start([], () => Promise.reject(new Error('ENOENT /srv/openapi.yaml')));
    const answer = await fetch(`${url}/openapi.yaml`);
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('/srv');
  });
});

describe('readiness', () => {
  test('is refused with the reason of the first check that fails', async () => {
    const url = await start([
      { name: 'process', run: () => ({ ready: false, reason: 'stopping' }) },
      { name: 'other', run: () => ({ ready: false, reason: 'other' }) },
    ]);
    const answer = await fetch(`${url}/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: 'store_unavailable', message: 'stopping' });
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('shows details of checks to those who have a token, and to nobody else', async () => {
    const run = (): { ready: true; details: string[] } => ({ ready: true, details: ['a'] });
    const url = await start([
      { name: 'strays', run },
      { name: 'quiet', run: () => ({ ready: true }) },
    ]);
    const ask = async (authorization: string): Promise<unknown> =>
      (await fetch(`${url}/ready`, { headers: { authorization } })).json();
    expect(await ask('Bearer read-secret')).toEqual({ status: 'ok', details: { strays: ['a'] } });
    for (const authorization of ['', 'Bearer wrong', 'Basic x']) {
      expect(await ask(authorization)).toEqual({ status: 'ok' });
    }
  });
});
