import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { createClient, type Client } from '../packages/client/src/index.js';
import { runCli } from './cli/cli-process.js';
import { faults, startLossyLink, type Fault, type LossyLink } from './lossy-link.js';
import { serveForAll, tokens } from './server-fixture.js';

/* Whatever is lost on the way, a write has one effect, and its caller is told of it. */
const server = serveForAll();
let direct: Client;
let client: Client;
let link: LossyLink;
let chooseFault: (method: string, count: number) => Fault;

beforeAll(() => {
  direct = createClient({ baseUrl: server.origin, token: tokens.write });
});
beforeEach(async () => {
  chooseFault = () => 'none';
  link = await startLossyLink(server.origin, (...request) => chooseFault(...request));
  client = createClient({
    baseUrl: link.origin,
    token: tokens.write,
    retry: { pause: 1, longestPause: 20, attempts: 20 },
  });
});
afterEach(() => link.close());

async function revision(): Promise<number> {
  const { data } = await direct.listChanges({ limit: 1 });
  return data[0]?.revision ?? 0;
}

/** The first two attempts of each call go wrong. */
function failTwice(fault: Fault): void {
  const start = link.counts.came;
  chooseFault = (_, count) => (count - start <= 2 ? fault : 'none');
}

describe('over a link that loses requests and answers', () => {
  test.each(faults)('every write has one effect and its own answer, with %s', async (fault) => {
    const id = 'lossy';
    let etag: string | null = null;
    const writes: readonly (readonly [string, () => Promise<{ status: number }>])[] = [
      ['create', () => client.createNamespace({ id, labels: { n: '0' } })],
      ['update', () => client.updateNamespace(id, { labels: { n: '1' } }, { ifMatch: etag })],
      ['patch', () => client.patchNamespace(id, { labels: { n: '2' } }, { ifMatch: etag })],
      [
        'edit',
        () => client.patchNamespace(id, ({ labels }) => ({ labels: { n: `${labels['n']}0` } })),
      ],
      ['delete', () => client.deleteNamespace(id, { ifMatch: etag })],
      ['apply', () => client.apply({ documents: [{ kind: 'namespaces', document: { id } }] })],
      [
        'batch',
        () => client.batch({ operations: [{ operation: 'delete', kind: 'namespaces', id }] }),
      ],
    ];
    for (const [name, write] of writes) {
      const before = await revision();
      failTwice(fault);
      const { status } = await write();
      expect([name, status, await revision()]).toEqual([
        name,
        name === 'create' ? 201 : 200,
        before + 1,
      ]);
      if (name === 'edit') expect((await direct.getNamespace(id)).data.labels).toEqual({ n: '20' });
      if (name !== 'delete' && name !== 'batch') ({ etag } = await direct.getNamespace(id));
    }
  });

  test('edits of many at once are all there, once', async () => {
    const id = 'counted';
    await direct.createNamespace({ id, labels: { n: '0' } });
    const before = await revision();
    // Every second request, in another way each time.
    chooseFault = (_, count) =>
      (count % 2 === 0 ? faults[(count / 2) % faults.length] : 'none') ?? 'none';
    const add = () =>
      client.updateNamespace(id, ({ labels }) => ({
        labels: { n: String(Number(labels['n']) + 1) },
      }));
    await Promise.all(Array.from({ length: 12 }, add));
    expect((await direct.getNamespace(id)).data.labels).toEqual({ n: '12' });
    expect(await revision()).toBe(before + 12);
    expect(link.counts.came).toBeGreaterThan(link.counts.passed);
  });

  test('a plan is asked for again, and nothing changes', async () => {
    const before = await revision();
    failTwice('cut after');
    const { data } = await client.dryRun.createNamespace({ id: 'planned' });
    expect([data.revision, data.changes.length]).toEqual([before, 1]);
    expect(await revision()).toBe(before);
  });

  test.each(['cut after', '503 after'] as const)(
    'the CLI writes once and says that it has, with %s',
    async (fault) => {
      const file = join(server.folder, 'lossy.yaml');
      await writeFile(file, 'kind: namespaces\nid: lossy-two\n');
      const lines = [
        ['namespace', 'create', 'lossy-one'],
        ['namespace', 'update', 'lossy-one', '--label', 'a=b'],
        ['apply', '-f', file],
        ['namespace', 'delete', 'lossy-one'],
        ['delete', '-f', file],
      ];
      for (const words of lines) {
        const before = await revision();
        const start = link.counts.came;
        // Each command's first write, wherever it stands among its reads.
        let isLost = false;
        chooseFault = (method) => {
          if (isLost || method === 'GET') return 'none';
          isLost = true;
          return fault;
        };
        const { code, stderr } = await runCli(link.origin, words);
        expect([words.join(' '), code, stderr]).toEqual([words.join(' '), 0, '']);
        expect([await revision(), link.counts.came - start > 1]).toEqual([before + 1, true]);
      }
    },
    60_000,
  );
});
