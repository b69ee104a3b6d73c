import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from '../packages/client/src/index.js';
import { runCli } from './cli/cli-process.js';
import {
  alb,
  envoy,
  findNginx,
  startHabitualProxy,
  startNginx,
  type ReverseProxy,
} from './reverse-proxy.fixture.js';
import { send, serveForAll, tokens } from './server-fixture.js';

const server = serveForAll();
const nginx = await findNginx();

const proxies: readonly (readonly [string, () => Promise<ReverseProxy>])[] = [
  ['Envoy', () => startHabitualProxy(envoy, server.origin)],
  ['an ALB', () => startHabitualProxy(alb, server.origin)],
  ...(nginx === null
    ? []
    : [['nginx', () => startNginx(nginx, server.folder, server.origin)] as const]),
];

test('the service keeps connections for longer than proxies do, an ALB 60 seconds', async () => {
  const { headers } = await send(server.origin, null, 'GET', '/health');
  const [, seconds] = /timeout=(\d+)/.exec(headers.get('keep-alive') ?? '') ?? [];
  expect(Number(seconds)).toBeGreaterThan(60);
});

if (nginx === null)
  test.skip('nginx is not installed (apt-get install nginx-light)', () => undefined);

describe.each(proxies)('behind %s', (name, start) => {
  let proxy: ReverseProxy;
  let client: Client;
  const prefix = name.replaceAll(/\W/g, '').toLowerCase();

  beforeAll(async () => {
    proxy = await start();
    client = createClient({ baseUrl: proxy.baseUrl, token: tokens.write });
  });
  afterAll(() => proxy.stop());

  const ask = (
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Response> => send(proxy.baseUrl, 'write', method, path, body, headers);

  test('what was created is where Location leads from where the client is', async () => {
    const id = `${prefix}:Team A+ü%`.replace('%', '~');
    const created = await ask('POST', '/rolebindings?dry_run=false', {
      id,
      role: 'view',
      subjects: [{ kind: 'Group', name: 'a' }],
    });
    expect(created.status).toBe(201);
    const location = new URL(created.headers.get('location') ?? '', created.url);
    expect(location.href.startsWith(`${proxy.baseUrl}/rolebindings/`)).toBe(true);
    const read = await fetch(location, { headers: { authorization: `Bearer ${tokens.read}` } });
    expect(await read.json()).toMatchObject({ id });
    expect((await ask('DELETE', `/rolebindings/${encodeURIComponent(id)}`)).status).toBe(200);
  });

  test('a list is walked along its links', async () => {
    const ids = Array.from({ length: 7 }, (_, index) => `${prefix}-${String(index)}`);
    await ask('POST', '/apply', {
      documents: ids.map((id) => ({ kind: 'namespaces', document: { id } })),
    });
    const seen: string[] = [];
    let next: URL | null = new URL(`${proxy.baseUrl}/namespaces?limit=2`);
    while (next !== null) {
      const page: Response = await fetch(next, {
        headers: { authorization: `Bearer ${tokens.read}` },
      });
      seen.push(...((await page.json()) as { id: string }[]).map(({ id }) => id));
      const link = /^<(.*)>; rel="next"$/.exec(page.headers.get('link') ?? '')?.[1];
      next = link === undefined ? null : new URL(link, page.url);
    }
    expect(seen).toEqual(expect.arrayContaining(ids));
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('the tag that a client was given is that of a condition: once it holds, then 412', async () => {
    const path = '/namespaces/podinfo';
    const read = await ask('GET', path);
    const tag = read.headers.get('etag') ?? '';
    // What compresses answers makes their tags weak.
    expect(tag.startsWith('W/')).toBe(name === 'nginx');
    expect((await ask('GET', path, undefined, { 'If-None-Match': tag })).status).toBe(304);
    const labels = { [prefix]: 'x' };
    const write = (): Promise<Response> =>
      ask(
        'PATCH',
        path,
        { labels: { ...labels, at: String(Math.random()).slice(2) } },
        { 'If-Match': tag },
      );
    expect((await write()).status).toBe(200);
    const stale = await write();
    expect(stale.status).toBe(412);
    expect(await stale.json()).toMatchObject({ error: 'precondition_failed' });
    // A batch has the tag in its body.
    const current = (await ask('GET', path)).headers.get('etag');
    const operations = [
      {
        operation: 'patch',
        kind: 'namespaces',
        id: 'podinfo',
        patch: { labels },
        if_match: current,
      },
    ];
    expect((await ask('POST', '/batch', { operations })).status).toBe(200);
  });

  test('changes are told as they are made', async () => {
    const stop = new AbortController();
    const changes = client.streamChanges({ signal: stop.signal })[Symbol.asyncIterator]();
    const first = changes.next();
    // Only what comes from now on is told: writes go on until one is.
    const told = first.then(() => true);
    const isTold = async (): Promise<boolean> => Promise.race([told, Promise.resolve(false)]);
    for (let count = 0; !(await isTold()) && count < 200; count += 1) {
      await ask('PATCH', '/namespaces/podinfo', { labels: { count: String(count) } });
    }
    expect((await first).value).toMatchObject({ type: 'change', change: { id: 'podinfo' } });
    stop.abort();
    await changes.return?.(undefined);
  });

  test('polls have what the server says, in any case of the name', async () => {
    const path = '/api/v2/flux/clusters/Demo-Cluster-01.k8s.example.com/namespaces';
    const direct = await send(server.origin, 'read', 'GET', path);
    const polled = await ask('GET', path, undefined, { 'Accept-Encoding': 'gzip' });
    expect(polled.status).toBe(200);
    expect(await polled.json()).toEqual(await direct.json());
  });

  test('the command line writes, plans and lists', async () => {
    const words = ['namespace', 'label', 'podinfo', `by-${prefix}=cli`, '--output', 'name'];
    expect(await runCli(proxy.baseUrl, words)).toMatchObject({
      code: 0,
      stdout: 'namespace/podinfo\n',
    });
    const dryRun = await runCli(proxy.baseUrl, [
      ...['namespace', 'unassign', 'podinfo', '--cluster', 'demo-cluster-01', '--dry-run'],
      ...['--output', 'json'],
    ]);
    expect(JSON.parse(dryRun.stdout)).toMatchObject({ effects: { inputs: { removed: 1 } } });
  });
});
