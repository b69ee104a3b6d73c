import { beforeAll, describe, expect, test } from '@jest/globals';
import { createClient, type ChangeEvent, type Client } from '../packages/client/src/index.js';
import { serveForAll, tokens } from './server-fixture.js';

/* What the client says and what the server hears are two readings of one document. */
const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
const demo = 'demo-cluster-01';
let client: Client;

beforeAll(() => {
  client = createClient({ baseUrl: server.origin, token: tokens.write });
});

async function newestChange() {
  const { data } = await client.listChanges({ limit: 1 });
  const [change] = data;
  if (change === undefined) throw new Error('nothing has changed');
  return change;
}

describe('the client, to the server', () => {
  test('says why in any script, up to 500 characters', async () => {
    const reason = '変'.repeat(499) + '🚀';
    await client.createNamespace({ id: 'why' }, { reason });
    expect((await newestChange()).reason).toBe(reason);
    const longer = client.deleteNamespace('why', { reason: `${reason}!` });
    await expect(longer).rejects.toMatchObject({ status: 400 });
    await client.deleteNamespace('why');
  });

  test('asks for plans of every form of write, and nothing changes', async () => {
    const { revision } = await newestChange();
    const plans = [
      await client.dryRun.createNamespace({ id: 'planned' }),
      await client.dryRun.updateNamespace('podinfo', { labels: { a: 'b' } }),
      await client.dryRun.patchNamespace('podinfo', { labels: { a: 'b' } }),
      await client.dryRun.deleteCluster(demo),
      await client.dryRun.batch({
        operations: [{ operation: 'create', kind: 'namespaces', document: { id: 'planned' } }],
      }),
      await client.dryRun.apply({
        documents: [{ kind: 'namespaces', document: { id: 'planned' } }],
      }),
      await client.dryRun.rollback({ change: revision }),
    ];
    for (const { status, headers, data } of plans) {
      expect(status).toBe(200);
      expect(headers.get('Content-Type')).toMatch(
        /^application\/vnd\.flux-resourceset\.plan\+json/,
      );
      expect(data).toMatchObject({ revision, digest: expect.stringMatching(/^sha256:/) });
      expect(data.changes).toHaveLength(1);
    }
    expect((await newestChange()).revision).toBe(revision);
  });

  test('limits what a plan lists, and gets whole totals', async () => {
    const { data } = await client.dryRun.deleteCluster(demo, { effectsLimit: 1 });
    expect(data.effects.items).toHaveLength(1);
    expect(data.effects).toMatchObject({ truncated: true, clusters: 1 });
    expect(data.effects.inputs.removed).toBeGreaterThan(1);
  });

  test('confirms what the guard holds back, with the digest that it was told', async () => {
    const { data: before } = await client.getCluster(demo);
    const patch = { namespaces: [] };
    const held = await client.patchCluster(demo, patch).catch((error: unknown) => error);
    expect(held).toMatchObject({ status: 409, problem: { error: 'confirmation_required' } });
    const { problem } = held as { problem: { digest: string; effects: { inputs: object } } };
    expect(problem.effects.inputs).toEqual({ added: 0, removed: 3, changed: 0 });
    const wrong = client.patchCluster(demo, patch, { confirm: 'sha256:00' });
    await expect(wrong).rejects.toMatchObject({ status: 409 });
    await client.patchCluster(demo, patch, { confirm: problem.digest });
    await client.patchCluster(demo, { namespaces: before.namespaces });
  });

  test('sends a POST again under its key, which has one effect and one answer', async () => {
    const send = () => client.createNamespace({ id: 'once' }, { idempotencyKey: 'key-1' });
    const [first, second] = [await send(), await send()];
    expect([second.status, second.data, second.headers.get('ETag')]).toEqual([
      first.status,
      first.data,
      first.headers.get('ETag'),
    ]);
    const other = client.createNamespace({ id: 'twice' }, { idempotencyKey: 'key-1' });
    await expect(other).rejects.toMatchObject({ status: 422 });
  });

  test('reads a document as it was', async () => {
    await client.createNamespace({ id: 'then', labels: { v: '1' } });
    const { revision } = await newestChange();
    await client.patchNamespace('then', { labels: { v: '2' } });
    expect((await client.getNamespace('then', { revision })).data.labels).toEqual({ v: '1' });
    const earlier = client.getNamespace('then', { revision: revision - 1 });
    await expect(earlier).rejects.toMatchObject({ status: 404 });
  });

  test('iterates over all changes, each once, newest first', async () => {
    const revisions: number[] = [];
    for await (const { revision } of client.iterateChanges({}, { pageSize: 2 })) {
      revisions.push(revision);
    }
    const { data } = await client.listChanges({ limit: 1000 });
    expect(revisions).toEqual(data.map(({ revision }) => revision));
    expect(revisions).toEqual([...new Set(revisions)].toSorted((one, other) => other - one));
  });

  test('follows changes from an event on', async () => {
    const events: ChangeEvent[] = [];
    const take = async (count: number, lastEventId?: string): Promise<void> => {
      for await (const event of client.streamChanges({ lastEventId })) {
        events.push(event);
        if (events.length === count) return;
      }
    };
    const first = take(1);
    const write = (id: string): Promise<unknown> => client.createNamespace({ id });
    let isDone = false;
    void first.then(() => (isDone = true));
    for (let count = 0; !isDone; count += 1) await write(`followed-${count}`);
    await first;
    await write('while-nobody-listens');
    await take(events.length + 1, events[0]?.id);
    const [one, other] = events.map((event) =>
      event.type === 'change' ? event.change.revision : 0,
    );
    expect(other).toBe((one ?? 0) + 1);
  });
});
