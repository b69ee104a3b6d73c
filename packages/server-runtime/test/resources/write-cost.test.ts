import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openStore } from '../../src/store/open-store.js';
import { createHandlers } from '../../src/resources/create-handlers.js';
import { seedStore } from '../../src/resources/seed.js';
import type { Store } from '../../src/store/store.js';
import { service } from '../../../server/src/gen/service.js';

let store: Store;

beforeAll(async () => {
  store = await openStore({ backend: 'memory' }, service.kinds);
  const file = fileURLToPath(new URL('../../../../data/seed.json', import.meta.url));
  const ignore = (): void => undefined;
  await seedStore(store, service, { file, given: true }, { info: ignore, warn: ignore });
});
afterAll(() => store.close());

interface Cost {
  /** Begin and commit included; what a trigger does within a statement is not. */
  readonly statements: number;
  readonly parses: number;
}

/** Counts what is sent to the thread that writes, and what is parsed here, while `work` runs. */
async function measure(work: () => Promise<unknown>): Promise<Cost> {
  const cost = { statements: 0, parses: 0 };
  const { postMessage } = Worker.prototype;
  const parse = JSON.parse;
  Worker.prototype.postMessage = function (this: Worker, ...parameters) {
    cost.statements += 1;
    postMessage.apply(this, parameters);
  };
  JSON.parse = (...parameters: Parameters<typeof parse>): unknown => {
    cost.parses += 1;
    return parse(...parameters);
  };
  try {
    await work();
  } finally {
    Worker.prototype.postMessage = postMessage;
    JSON.parse = parse;
  }
  return cost;
}

function patch(body: JsonObject): Promise<unknown> {
  const operation = service.operations.find(
    ({ operationId }) => operationId === 'clusters_id_patch',
  );
  if (operation === undefined) throw new Error('no such operation');
  const run = createHandlers(service, store)[operation.operationId];
  const request = {
    operation,
    params: { id: 'demo-cluster-01' },
    query: {},
    body,
    headers: {},
    actor: { name: 'tester' },
    requestId: 'request-1',
    url: '/clusters/demo-cluster-01',
  };
  return run!(request);
}

test('a PATCH of a cluster costs six statements; it parses the cluster and the witness beside its body', async () => {
  const cost = await measure(() => patch({ node_count: 5 }));
  expect(cost).toEqual({ statements: 6, parses: 2 });
});

test('a PATCH that takes one reference away costs one statement more', async () => {
  const cost = await measure(() => patch({ rolebindings: [{ id: 'platform-admins' }] }));
  expect(cost).toEqual({ statements: 7, parses: 2 });
});
