import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, test } from '@jest/globals';

import { createLogger } from '../../src/log/log.js';
import { createServiceEndpoints, type ReadinessCheck } from '../../src/http/service-endpoints.js';
import { openStore } from '../../src/store/open-store.js';
import type { Store } from '../../src/store/store.js';

let server: Server | undefined;
let store: Store | undefined;

afterEach(async () => {
  await new Promise((resolve) => server?.close(resolve));
  await store?.close();
});

async function start(
  checks: readonly ReadinessCheck[] = [],
  openapi: () => Promise<string> = async () => 'openapi: 3.0.3\n',
): Promise<string> {
  store = await openStore({ backend: 'memory' }, []);
  const answer = createServiceEndpoints({
    store,
    openapi,
    checks,
    logger: createLogger('silent', { write: () => undefined }),
  });
  server = createServer((request, response) => {
    if (!answer(request, response)) response.writeHead(418).end();
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('the public endpoints', () => {
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

  test('leave every other path to others', async () => {
    const url = await start();
    for (const path of ['/', '/health/', '/Ready', '/readyz', '/openapi.yml']) {
      expect((await fetch(url + path)).status).toBe(418);
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
  test('is refused with the reason of the check that fails', async () => {
    const url = await start([
      { name: 'process', run: () => ({ ready: false, reason: 'stopping' }) },
    ]);
    const answer = await fetch(`${url}/ready`);
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ error: 'store_unavailable', message: 'stopping' });
    expect((await fetch(`${url}/health`)).status).toBe(200);
  });

  test('is refused when the store is closed', async () => {
    const url = await start();
    await store?.close();
    expect((await fetch(`${url}/ready`)).status).toBe(503);
    store = undefined;
  });

  test('shows details of checks that have any', async () => {
    const run = (): { ready: true; details: string[] } => ({ ready: true, details: ['a'] });
    const url = await start([
      { name: 'strays', run },
      { name: 'quiet', run: () => ({ ready: true }) },
    ]);
    const body = await (await fetch(`${url}/ready`)).json();
    expect(body).toEqual({ status: 'ok', details: { strays: ['a'] } });
  });
});
