import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { DashboardDescriptor, DocumentUse } from '@flux-resourceset/contract';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, send, serveForAll, startServer } from '../server-fixture.js';
import { repository } from '../source-files.js';

const server = serveForAll();
const built = join(repository, 'packages/dashboard/dist/ui');

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${server.origin}${path}`, { redirect: 'manual', headers });
}

/** A path as it stands: `fetch` would resolve its dots. */
function getRaw(path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    const sent = request({ hostname, port, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end();
  });
}

describe('the root', () => {
  test('leads a browser to the page, relative to where it is itself', async () => {
    const answer = await get('/', { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, './ui/']);
    expect(answer.headers.get('vary')).toBe('Accept');
  });

  test('tells a client what is there', async () => {
    const answer = await get('/', { accept: '*/*' });
    expect(await answer.json()).toMatchObject({ paths: expect.arrayContaining(['/ui']) });
  });
});

describe('the page', () => {
  test.each([
    ['/ui', './ui/'],
    ['/ui/', './'],
    ['/ui/fleet?environment=prod', './'],
    ['/ui/kinds/namespaces', '../'],
    ['/ui/kinds/namespaces/a%2Fb', '../../'],
    ['/ui/kinds/namespaces/podinfo/edit', '../../../'],
  ])('at %s says that its files are at %s', async (path, base) => {
    const answer = await get(path);
    const html = await answer.text();
    expect([answer.status, /<base href="([^"]+)"/.exec(html)?.[1]]).toEqual([200, base]);
    const place = new URL(base, `http://proxy.example/prefix${path}`);
    expect(place.pathname).toBe('/prefix/ui/');
  });

  test('may run and ask for nothing that is not from here', async () => {
    const answer = await get('/ui/');
    const policy = answer.headers.get('content-security-policy') ?? '';
    expect(policy).not.toMatch(/unsafe|\*|https?:|blob:/);
    expect(policy.split('; ')).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "connect-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).not.toMatch(/<script(?![^>]* src=)|<style|style=|https?:\/\//);
  });

  test('is not sent again to whoever has it', async () => {
    const tag = (await get('/ui/')).headers.get('etag') ?? '';
    const again = await get('/ui/', { 'if-none-match': tag });
    expect([again.status, again.headers.get('etag')]).toEqual([304, tag]);
  });
});

describe('its files', () => {
  const script = readdirSync(join(built, 'assets')).find((name) => /^index-.+\.js$/.test(name));

  test.each([
    ['br', 'br'],
    ['gzip', 'gzip, deflate'],
    ['gzip', 'gzip, br;q=0'],
    [null, 'identity'],
    [null, 'zstd'],
  ])('come as %s to whoever takes %s', async (coding, accepted) => {
    const answer = await get(`/ui/assets/${script}`, { 'accept-encoding': accepted });
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, coding]);
    expect(await answer.text()).toBe(readFileSync(join(built, 'assets', script ?? ''), 'utf8'));
  });

  test('are kept for ever, under a name that changes with them', async () => {
    const answer = await get(`/ui/assets/${script}`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const tag = answer.headers.get('etag') ?? '';
    expect((await get(`/ui/assets/${script}`, { 'if-none-match': tag })).status).toBe(304);
  });

  test.each([
    '/ui/assets/..%2findex.html',
    '/ui/assets/%2e%2e%2f%2e%2e%2findex.js',
    '/ui/assets/../../index.js',
    '/ui/assets/..%5c..%5cindex.js',
    '/ui/assets/%00',
    '/ui/assets/constructor',
    '/ui/assets/__proto__',
    '/ui/assets/',
    `/ui/assets/${script}.br`,
    '/ui/assets/none.js',
  ])('are all that %s can lead to', async (path) => {
    expect([404, 200]).toContain(await getRaw(path));
    const answer = await get(path);
    const text = await answer.text();
    expect(text).not.toContain('dashboardFolder');
    if (answer.status === 200) expect(text).toContain('<div id="app">');
  });

  test('that the page begins with have less than 250 KB of script', () => {
    const html = readFileSync(join(built, 'index.html'), 'utf8');
    const begun = new Set(
      [...html.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name ?? ''),
    );
    // The first page that is shown is the fleet's.
    for (const name of readdirSync(join(built, 'assets'))) {
      if (/^fleet-page-.+\.js$/.test(name)) begun.add(name);
    }
    for (const name of begun) {
      const text = readFileSync(join(built, 'assets', name), 'utf8');
      for (const [, found = ''] of text.matchAll(/(?:from|import)\s*"\.\/([\w.-]+\.js)"/g))
        begun.add(found);
    }
    expect(begun.size).toBeGreaterThan(3);
    const sizes = [...begun].map((name) => {
      const path = join(built, 'assets', name);
      const forms = readdirSync(join(built, 'assets')).includes(`${name}.gz`) ? `${path}.gz` : path;
      return readFileSync(forms).length;
    });
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(250_000);
  });
});

describe('what the page asks for', () => {
  test('tells of every kind, in words', async () => {
    const answer = await get('/ui/service.json');
    const service = (await answer.json()) as DashboardDescriptor;
    const kinds = service.kinds.map(({ kind }) => kind);
    expect(kinds).toEqual(['clusters', 'namespaces', 'platform_components', 'rolebindings']);
    expect(service.signIn).toEqual({ oidc: null });
    const [clusters] = service.kinds;
    expect(clusters).toMatchObject({
      paths: { list: '/clusters', instance: '/clusters/{id}' },
      may: { create: true, update: true, delete: true },
      schema: { properties: { cluster_dns: { description: expect.stringContaining('polls') } } },
    });
  });

  test.each([
    ['read', { role: 'reader', may: { write: false, administer: false } }],
    ['write', { role: 'admin', may: { write: true, administer: true } }],
  ] as const)('tells the %s token what it may do', async (as, expected) => {
    const answer = await send(server.origin, as, 'GET', '/ui/principal.json');
    expect(await answer.json()).toMatchObject(expected);
  });

  test.each(['/ui/principal.json', '/ui/uses/namespaces', '/ui/uses/namespaces/podinfo'])(
    'is for nobody without a token: %s',
    async (path) => {
      expect((await get(path)).status).toBe(401);
    },
  );

  test('tells who uses a document, clusters with what they say of it', async () => {
    const path = '/ui/uses/platform_components/cert-manager';
    const answer = await send(server.origin, 'read', 'GET', path);
    const uses = (await answer.json()) as readonly DocumentUse[];
    expect(uses).toEqual([
      {
        kind: 'clusters',
        id: 'demo-cluster-01',
        environment: 'dev',
        reference: { id: 'cert-manager', enabled: true },
      },
      { kind: 'platform_components', id: 'traefik' },
    ]);
    const counts = await send(server.origin, 'read', 'GET', '/ui/uses/platform_components');
    expect(await counts.json()).toMatchObject({ 'cert-manager': 2, podinfo: 1 });
  });

  test('is a 404 for a kind that is none', async () => {
    expect((await send(server.origin, 'read', 'GET', '/ui/uses/ships/a')).status).toBe(404);
  });
});

describe('where there is no page', () => {
  const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'UI=off': { UI: 'off' },
    'read-only mode': { API_MODE: 'read-only' },
  };
  const started: ServerProcess[] = [];
  let folder: Awaited<ReturnType<typeof makeFolder>>;

  beforeAll(async () => {
    folder = await makeFolder();
  });

  afterAll(async () => {
    for (const one of started) await one.stop();
    await folder.remove();
  });

  test.each(Object.entries(places))('with %s, nothing leads to one', async (_name, overrides) => {
    const bare = await startServer(folder.path, overrides);
    started.push(bare);
    const accept = 'text/html';
    const root = await fetch(`${bare.origin}/`, { redirect: 'manual', headers: { accept } });
    expect(root.status).toBe(200);
    expect(await root.text()).not.toContain('/ui');
    for (const path of ['/ui', '/ui/', '/ui/service.json', '/ui/assets/index.js']) {
      expect((await fetch(`${bare.origin}${path}`)).status).toBe(404);
    }
  });
});
