import { describe, expect, test } from '@jest/globals';
import type { BatchResult } from '@flux-resourceset/contract';
import { cli } from '../../packages/cli/src/gen/cli.js';
import { createApi, type Api } from '../../packages/cli-runtime/src/api/api.js';
import { readSnapshot } from '../../packages/cli-runtime/src/transfer/read-snapshot.js';
import { takeBack } from '../../packages/cli-runtime/src/transfer/take-back.js';
import { createClient } from '../../packages/client/src/index.js';
import { send, serveForAll, tokens } from '../server-fixture.js';

const server = serveForAll();
const messages = {
  warn: () => undefined,
  note: () => undefined,
  effects: async () => undefined,
  progress: () => undefined,
};

const apiOf = (token: string): Api =>
  createApi(createClient({ baseUrl: server.origin, token }), () => undefined);

const write = (method: string, path: string, body?: unknown): Promise<Response> =>
  send(server.origin, 'write', method, path, body);

describe('all documents at one moment', () => {
  test('are those of the beginning, whatever others write while they are read', async () => {
    await write('POST', '/namespaces', { id: 'kept' });
    await write('POST', '/namespaces', { id: 'going' });
    const api = apiOf(tokens.read);
    const before = await readSnapshot(cli.kinds, api, messages);
    let reads = 0;
    /** Writes behind the back of whoever reads: between the lists of any two kinds. */
    const meddling: Api = {
      ...api,
      async *pages(name, query) {
        yield* api.pages(name, query);
        reads += 1;
        const at = String(reads);
        await write('POST', '/namespaces', { id: `new-${at}` });
        await write('POST', '/namespaces', { id: `passing-${at}` });
        await write('DELETE', `/namespaces/passing-${at}`);
        await write('PATCH', '/namespaces/kept', { labels: { [`at-${at}`]: 'x' } });
        await write('PATCH', '/clusters/demo-cluster-01', { patches: { podinfo: { at } } });
        if (reads === 2) await write('DELETE', '/namespaces/going');
      },
    };
    expect(await readSnapshot(cli.kinds, meddling, messages)).toEqual(before);
    expect(reads).toBeGreaterThanOrEqual(cli.kinds.length);
    expect(await readSnapshot(cli.kinds, api, messages)).not.toEqual(before);
  });
});

describe('parts of an import', () => {
  async function apply(ids: readonly string[]): Promise<BatchResult> {
    const documents = ids.map((id) => ({ kind: 'namespaces', document: { id } }));
    const answer = await write('POST', '/apply', { documents });
    return (await answer.json()) as BatchResult;
  }

  const namespaces = async (): Promise<unknown> =>
    (await send(server.origin, 'read', 'GET', '/namespaces')).json();

  test('are taken back when a later one fails, those that changed nothing aside', async () => {
    const before = await namespaces();
    const done = [await apply(['part-1a', 'part-1b']), await apply(['part-2'])];
    done.push(await apply(['part-2']));
    await write('POST', '/namespaces', { id: 'of-another' });
    const reason = new Error('the third part');
    expect(await takeBack(done, reason, { api: apiOf(tokens.write), messages })).toBe(reason);
    await write('DELETE', '/namespaces/of-another');
    expect(await namespaces()).toEqual(before);
  });

  test('that cannot be taken back are said, with why', async () => {
    const done = [await apply(['in-use'])];
    await write('PATCH', '/clusters/demo-cluster-01', { namespaces: [{ id: 'in-use' }] });
    const error = await takeBack(done, new Error('the second part'), {
      api: apiOf(tokens.write),
      messages,
    });
    expect(String(error)).toMatch(
      /the second part; what is stored up to revision \d+ could not be/,
    );
    expect(await namespaces()).toContainEqual(expect.objectContaining({ id: 'in-use' }));
  });
});
