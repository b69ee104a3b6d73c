import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createClient, type Client } from '../src/index.js';
import { respondJson, startServer, type TestServer } from './http-server.js';

let server: TestServer;
let client: Client;

beforeAll(async () => {
  server = await startServer((_, response) => respondJson(response, {}));
  client = createClient({ baseUrl: server.baseUrl });
});
afterAll(() => server.close());

/** What a server reads out of a path, one segment after another. */
function readSegments(url: string): readonly string[] {
  return url.slice(1).split('/').map(decodeURIComponent);
}

const hostile = fc.constantFrom(
  ...['/', '\\', '?', '#', '%', '%2F', '%2e%2e', '..', '.', '&', '=', '+', ' ', ';', '@', ':'],
  ...['"', "'", '`', '$()', '<', '\0', '\n', '\r\n', '\t', '\u{7f}', 'ü', '😀', '\u{202e}', '*'],
);
const text = fc.oneof(
  fc
    .array(fc.oneof(hostile, fc.string({ unit: 'binary' })), { minLength: 1 })
    .map((all) => all.join('')),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const halves = fc.string({
  unit: fc.integer({ min: 0xd7f0, max: 0xe00f }).map((code) => String.fromCharCode(code)),
  minLength: 1,
});

const isSegment = (id: string): boolean => !['', '.', '..'].includes(id);

describe('what a client sends', () => {
  it('has every id as one segment of the path, whatever is in it', async () => {
    const property = fc.asyncProperty(text.filter(isSegment), async (id) => {
      server.received.length = 0;
      await client.getCluster(id);
      expect(server.received.map(({ url }) => readSegments(url))).toEqual([['clusters', id]]);
      expect(server.received[0]?.url).toMatch(/^[-\w.~%/]+$/);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('has every DNS name of a poll as one segment', async () => {
    const property = fc.asyncProperty(text.filter(isSegment), async (dns) => {
      server.received.length = 0;
      await client.pollNamespaces(dns);
      const [request] = server.received;
      const prefix = ['api', 'v2', 'flux', 'clusters'];
      expect(readSegments(request?.url ?? '')).toEqual([...prefix, dns, 'namespaces']);
    });
    await fc.assert(property);
  });

  it('has every value of a query as it is', async () => {
    const property = fc.asyncProperty(text, fc.nat(), async (dns, limit) => {
      server.received.length = 0;
      await client.listClusters({ cluster_dns: dns, limit });
      const [path, query = ''] = server.received[0]?.url.split('?') ?? [];
      expect(path).toBe('/clusters');
      expect([...new URLSearchParams(query)]).toEqual([
        ['cluster_dns', dns],
        ['limit', String(limit)],
      ]);
      expect(query).toMatch(/^[-\w.~%=&]+$/);
    });
    await fc.assert(property, { numRuns: 300 });
  });

  it('has every text of a body as it is', async () => {
    const property = fc.asyncProperty(fc.oneof(text, halves), text, async (key, value) => {
      server.received.length = 0;
      const patch = { patches: Object.fromEntries([[key, { [`${value}.`]: value }]]) };
      await client.patchCluster('one', patch);
      expect(JSON.parse(server.received[0]?.body ?? '')).toEqual(patch);
    });
    await fc.assert(property);
  });

  it('is nothing where a text has no UTF-8', async () => {
    const property = fc.asyncProperty(halves, async (id) => {
      server.received.length = 0;
      const request = client.getCluster(id);
      if (Buffer.from(id).toString() === id) {
        await request;
        expect(readSegments(server.received[0]?.url ?? '')).toEqual(['clusters', id]);
      } else {
        await expect(request).rejects.toThrow(/no well-formed text/);
        expect(server.received).toEqual([]);
      }
    });
    await fc.assert(property);
  });

  it.each(['', '.', '..', undefined, null, NaN, {}])(
    'is nothing for the id %j, which names no document',
    async (id) => {
      server.received.length = 0;
      await expect(client.getCluster(id as string)).rejects.toThrow(TypeError);
      expect(server.received).toEqual([]);
    },
  );

  it('leaves out of a query what is not given', async () => {
    server.received.length = 0;
    await client.listClusters({});
    await client.listClusters({ limit: 2 });
    const urls = server.received.map(({ url }) => url);
    expect(urls).toEqual(['/clusters', '/clusters?limit=2']);
  });
});
