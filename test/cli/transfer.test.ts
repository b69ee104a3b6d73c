import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, send, serveForAll, startServer, tokens } from '../server-fixture.js';
import { readText } from '../source-files.js';
import { runCli, type CliRun } from './cli-process.js';

type Documents = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A server with the demo fleet. */
const source = serveForAll();
const kinds = ['clusters', 'namespaces', 'platform_components', 'rolebindings'];
const endpoints = ['namespaces', 'platform-components', 'rolebindings'];
const dns = 'demo-cluster-01.k8s.example.com';

/** An empty server, new for each test. */
let folder: Awaited<ReturnType<typeof makeFolder>>;
let target: ServerProcess;

beforeEach(async () => {
  folder = await makeFolder();
  target = await startServer(folder.path, { SEED_FILE: 'none' });
});
afterEach(async () => {
  await target.stop();
  await folder.remove();
});

const run = (
  origin: string,
  line: string,
  options: Parameters<typeof runCli>[2] = {},
): Promise<CliRun> => runCli(origin, line.split(' '), options);

async function listAll(origin: string): Promise<Documents> {
  const lists = kinds.map(async (kind) => [
    kind,
    await (await send(origin, 'read', 'GET', `/${kind}`)).json(),
  ]);
  return Object.fromEntries(await Promise.all(lists)) as Documents;
}

async function pollAll(origin: string): Promise<readonly string[]> {
  const paths = ['', ...endpoints.map((endpoint) => `/${dns}/${endpoint}`)];
  return Promise.all(
    paths.map(async (path) =>
      (await send(origin, 'read', 'GET', `/api/v2/flux/clusters${path}`)).text(),
    ),
  );
}

describe('export', () => {
  test('prints all documents in the form of a seed', async () => {
    const { code, stdout, stderr } = await run(source.origin, 'export');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const exported = JSON.parse(stdout) as Documents;
    for (const kind of kinds) expect(exported[kind]).toEqual((await listAll(source.origin))[kind]);
  });

  test('prints only the kinds that are asked for', async () => {
    const { stdout } = await run(source.origin, 'export --kinds namespace --kinds rolebinding');
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual(['namespaces', 'rolebindings']);
    const { code, stderr } = await run(source.origin, 'export --kinds namespaze');
    expect(code).toBe(2);
    expect(stderr).toContain('namespaze');
  });

  test('is a seed that a new server starts with', async () => {
    const { stdout } = await run(source.origin, 'export -o yaml');
    const seed = join(folder.path, 'seed.yaml');
    await writeFile(seed, stdout);
    const { code, stderr } = await run(target.origin, `import -f ${seed}`);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await listAll(target.origin)).toEqual(await listAll(source.origin));
  });
});

describe('import', () => {
  test('makes every poll what it was, byte for byte', async () => {
    const { stdout: exported } = await run(source.origin, 'export');
    const { code, stderr } = await run(target.origin, 'import -f -', { input: exported });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await pollAll(target.origin)).toEqual(await pollAll(source.origin));
    expect((await run(target.origin, 'export')).stdout).toBe(exported);
  });

  test('says what it would do, and does nothing, when that is asked', async () => {
    const { stdout: exported } = await run(source.origin, 'export');
    const { code, stdout } = await run(target.origin, 'import -f - --dry-run', { input: exported });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as { changes: object[] }).changes.length).toBeGreaterThan(5);
    expect(Object.values(await listAll(target.origin)).flat()).toEqual([]);
  });

  test('leaves what is there already and is the same', async () => {
    const { stdout: exported } = await run(source.origin, 'export');
    const { code, stdout } = await run(source.origin, 'import -f -', { input: exported });
    expect(code).toBe(0);
    const { results } = JSON.parse(stdout) as { results: { outcome: string }[] };
    expect(new Set(results.map(({ outcome }) => outcome))).toEqual(new Set(['unchanged']));
  });

  test('stores nothing when one document breaks a rule, and says which', async () => {
    const seed = { namespaces: [{ id: 'good' }, { id: 'Bad_Name' }] };
    const input = JSON.stringify(seed, null, 2);
    const { code, stderr } = await run(target.origin, 'import -f -', { input });
    expect(code).toBe(6);
    expect(stderr).toMatch(/stdin:7:7: \/id: /);
    expect(Object.values(await listAll(target.origin)).flat()).toEqual([]);
  });
});

describe('import --from another server', () => {
  /** The lists of the original, as they were recorded. */
  const recorded = (
    JSON.parse(readText('test/golden/transcript.json')) as {
      readonly path: string;
      readonly answer: unknown;
      readonly method?: string;
      readonly status: number;
    }[]
  ).filter(({ method, status }) => method === undefined && status === 200);
  const lists = new Map(
    kinds.map((kind) => [
      `/${kind}`,
      recorded.find(({ path }) => path === `/${kind}`)?.answer as Record<string, unknown>[],
    ]),
  );
  let original: Server;
  let url: string;
  let seen: string[];
  let answer: (path: string) => unknown;

  beforeAll(async () => {
    original = createServer(({ url: path = '', headers }, response) => {
      seen.push(path);
      const isKnown = headers.authorization === 'Bearer old-token';
      response.writeHead(isKnown ? 200 : 401, { 'Content-Type': 'application/json' });
      response.end(isKnown ? JSON.stringify(answer(path)) : '');
    });
    await new Promise<void>((resolve) => original.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(original.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => original.close(resolve)));
  beforeEach(() => {
    seen = [];
    answer = (path) => lists.get(path);
  });

  const importFrom = (line = '', token = 'old-token'): Promise<CliRun> =>
    run(target.origin, `import --from ${url}${line}`, { env: { FLUX_FROM_TOKEN: token } });

  test('takes its documents as they are', async () => {
    const { code, stderr } = await importFrom();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const stored = await listAll(target.origin);
    for (const kind of kinds) {
      const documents = lists.get(`/${kind}`) ?? [];
      expect(stored[kind]).toHaveLength(documents.length);
      for (const document of documents) {
        expect(stored[kind]?.find(({ id }) => id === document['id'])).toMatchObject(document);
      }
    }
  });

  test('asks it for its lists and for nothing else', async () => {
    await importFrom();
    expect([...new Set(seen)].toSorted()).toEqual(kinds.map((kind) => `/${kind}`));
  });

  test('answers polls as it did', async () => {
    await importFrom();
    for (const endpoint of endpoints) {
      const path = `/api/v2/flux/clusters/${dns}/${endpoint}`;
      const first = recorded.find((exchange) => exchange.path === path);
      expect(await (await send(target.origin, 'read', 'GET', path)).json()).toEqual(first?.answer);
    }
  });

  test('stores nothing when documents break rules, and points to each', async () => {
    answer = (path) => {
      const documents = lists.get(path) ?? [];
      if (path === '/namespaces') return [...documents, { id: 'Bad_Name' }];
      return path === '/rolebindings' ? documents.slice(1) : documents;
    };
    const { code, stderr } = await importFrom();
    expect(code).toBe(6);
    expect(stderr).toContain('namespace/Bad_Name: /id: ');
    expect(Object.values(await listAll(target.origin)).flat()).toEqual([]);
  });

  test('waits until two readings are the same', async () => {
    let count = 0;
    answer = (path) => {
      if (path !== '/namespaces') return lists.get(path);
      count += 1;
      return [...(lists.get(path) ?? []), ...(count < 3 ? [{ id: `passing-${count}` }] : [])];
    };
    expect((await importFrom()).code).toBe(0);
    const ids = (await listAll(target.origin))['namespaces']?.map(({ id }) => id);
    expect(ids?.filter((id) => String(id).startsWith('passing'))).toEqual([]);
  });

  test.each([
    ['a token that is not known', 'wrong', 4, 'FLUX_FROM_TOKEN'],
    ['a token that cannot be one', 'söcret', 2, 'FLUX_FROM_TOKEN'],
  ])('stops at %s', async (_, token, expected, text) => {
    const { code, stderr } = await importFrom('', token);
    expect([code, stderr.toLowerCase()]).toEqual([
      expected,
      expect.stringContaining(text.toLowerCase()),
    ]);
    expect(stderr).not.toContain(token);
  });

  test('stops at what is no list of documents', async () => {
    answer = () => ({ items: [] });
    const { code, stderr } = await importFrom();
    expect([code, stderr]).toEqual([1, expect.stringContaining('no list')]);
  });

  test('says what it would do, and does nothing, when that is asked', async () => {
    const { code } = await importFrom(' --dry-run');
    expect(code).toBe(0);
    expect(Object.values(await listAll(target.origin)).flat()).toEqual([]);
  });

  test('takes a server or files, not both', async () => {
    const { code, stderr } = await importFrom(' -f seed.json');
    expect([code, stderr]).toEqual([2, expect.stringContaining('--from')]);
    expect((await run(target.origin, 'import')).code).toBe(2);
  });

  test('sends no token of this server to the other one', async () => {
    const { code } = await run(target.origin, `import --from ${url}`);
    expect(code).toBe(4);
    expect(tokens.read).not.toBe('old-token');
  });
});
