import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createClient, type Client, type Namespace } from '../src/index.js';
import { respondJson, startServer, type TestServer } from './http-server.js';

let server: TestServer;
let client: Client;
let ids: Set<string>;
let highestLimit: number;
let hasTotal: boolean;
/** Runs before each request is answered. */
let change: () => void;

beforeEach(async () => {
  ids = new Set();
  highestLimit = 10_000;
  hasTotal = true;
  change = () => undefined;
  server = await startServer(({ url }, response) => {
    change();
    const { pathname, searchParams } = new URL(url, 'http://server');
    const all = [...ids].toSorted().map((id) => ({ id }));
    const after = searchParams.get('after') ?? '';
    const limit = Math.min(Number(searchParams.get('limit')), highestLimit);
    const rest = all.filter(({ id }) => id > after);
    const page = rest.slice(0, limit);
    respondJson(response, pathname.startsWith('/api/') ? { inputs: page } : page, {
      ...(hasTotal && { 'X-Total-Count': String(all.length) }),
      ...(limit < rest.length && { Link: `<?after=${page.at(-1)?.id}>; rel="next"` }),
    });
  });
  client = createClient({ baseUrl: server.baseUrl });
});
afterEach(() => server.close());

function fill(count: number): readonly string[] {
  const names = Array.from({ length: count }, (_, index) => `n${String(index).padStart(5, '0')}`);
  ids = new Set(names);
  return names;
}

async function collect(items: AsyncIterable<{ readonly id: string }>): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const { id } of items) found.push(id);
  return found;
}

function readQueries(): readonly string[] {
  return server.received.map(({ url }) => url.split('?')[1] ?? '');
}

describe('the iteration over a list', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has each of %i documents once, in order', async (count) => {
    const expected = fill(count);
    for (const total of [true, false]) {
      hasTotal = total;
      expect(await collect(client.iterateNamespaces({}, { pageSize: 3 }))).toEqual(expected);
    }
  });

  it('sends its filters with each request, and no more requests than there are pages', async () => {
    fill(600);
    await collect(client.iterateClusters({ environment: 'prod' }));
    await collect(client.iterateClusters({ environment: 'prod' }, { pageSize: 600 }));
    expect(readQueries()).toEqual([
      'environment=prod&limit=500',
      'environment=prod&limit=500&after=n00499',
      'environment=prod&limit=600',
    ]);
  });

  it('reads no page ahead, and none after its reader has left', async () => {
    fill(100);
    for await (const { id } of client.iterateNamespaces({}, { pageSize: 10 })) {
      if (id === 'n00012') break;
    }
    expect(server.received).toHaveLength(2);
  });

  it('goes on when the server has smaller pages than it asks for', async () => {
    const expected = fill(50);
    highestLimit = 7;
    expect(await collect(client.iterateNamespaces({}, { pageSize: 20 }))).toEqual(expected);
    hasTotal = false;
    expect(await collect(client.iterateNamespaces({}, { pageSize: 20 }))).toEqual(expected);
  });

  it('reads the list of all clusters, also without the total', async () => {
    const expected = fill(9);
    hasTotal = false;
    expect(await collect(client.iterateFluxClusters({}, { pageSize: 4 }))).toEqual(expected);
  });

  it('starts anew each time that it is iterated', async () => {
    const list = client.iterateNamespaces();
    fill(1);
    expect(await collect(list)).toHaveLength(1);
    fill(2);
    expect(await collect(list)).toHaveLength(2);
  });

  it('gives pages with the total to who wants to show progress', async () => {
    fill(5);
    const progress: unknown[] = [];
    let done = 0;
    for await (const { data, total } of client.iterateNamespaces({}, { pageSize: 3 }).pages()) {
      const documents: readonly Namespace[] = data;
      done += documents.length;
      progress.push([done, total]);
    }
    expect(progress).toEqual([
      [3, 5],
      [5, 5],
    ]);
  });

  it('has every document that stays exactly once, whatever comes and goes meanwhile', async () => {
    const name = (number: number): string => String(number).padStart(2, '0');
    const staying = Array.from({ length: 20 }, (_, index) => name(2 * index + 1));
    const passing = fc.integer({ min: 0, max: 20 }).map((half) => name(2 * half));
    const passings = fc.uniqueArray(passing, { minLength: 5 });
    const rounds = fc.array(passings, { minLength: 5, maxLength: 10 });
    const pageSizes = fc.integer({ min: 2, max: 9 });
    const property = fc.asyncProperty(
      rounds,
      pageSizes,
      fc.boolean(),
      async (left, size, total) => {
        hasTotal = total;
        const remaining = [...left];
        change = () => {
          if (remaining.length > 0) ids = new Set([...staying, ...(remaining.shift() ?? [])]);
        };
        const found = await collect(client.iterateNamespaces({}, { pageSize: size }));
        expect(new Set(found).size).toBe(found.length);
        expect(found.filter((one) => staying.includes(one))).toEqual(staying);
      },
    );
    await fc.assert(property, { numRuns: 200 });
  });

  it('does not end early when all that it has read is deleted', async () => {
    const names = fill(10);
    change = () => {
      if (server.received.length === 2) names.slice(0, 6).forEach((name) => ids.delete(name));
    };
    const found = await collect(client.iterateNamespaces({}, { pageSize: 6 }));
    expect(found).toEqual(names);
  });

  it.each([0, -5, 2.5, NaN, '10'])('refuses pages of %j documents', (pageSize) => {
    const options = { pageSize: pageSize as number };
    expect(() => client.iterateNamespaces({}, options)).toThrow(/^pageSize: /);
  });

  it('ends with its signal', async () => {
    fill(100);
    const controller = new AbortController();
    const list = client.iterateNamespaces({}, { pageSize: 10, signal: controller.signal });
    const found: string[] = [];
    const iteration = (async () => {
      for await (const { id } of list) {
        found.push(id);
        if (found.length === 10) controller.abort();
      }
    })();
    await expect(iteration).rejects.toThrow(/abort/i);
    expect(found).toHaveLength(10);
  });
});
