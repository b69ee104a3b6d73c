import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import Database from 'better-sqlite3';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { openStore } from '../../src/store/open-store.js';
import { createHandlers } from '../../src/resources/create-handlers.js';
import { seedStore } from '../../src/changes/seed.js';
import type { Store } from '../../src/store/store.js';
import type { WriteRequest } from '../../src/store/sqlite/write-messages.js';
import { service } from '../../../server/src/gen/service.js';

let store: Store;

beforeAll(async () => {
  store = await openStore({ backend: 'memory' }, service.kinds);
  const file = fileURLToPath(new URL('../../../../data/seed.json', import.meta.url));
  const ignore = (): void => undefined;
  await seedStore(store, service, { file, given: true }, { warn: ignore });
});
afterAll(() => store.close());

interface Cost {
  /** To the thread that writes; each costs more than what a statement does. */
  readonly messages: number;
  /** In the thread that writes; begin, the proof of the state and commit included, what a trigger does is not. */
  readonly statements: number;
  /** In this thread, but for the store's state, which is looked at every second besides. */
  readonly reads: number;
  readonly parses: number;
}

type Methods = Record<'run' | 'all' | 'get', (...parameters: unknown[]) => unknown>;

/** Counts what the driver runs and what is parsed while `work` runs. */
async function measure(work: () => Promise<unknown>): Promise<Cost> {
  const cost = { messages: 0, statements: 0, reads: 0, parses: 0 };
  const prototype = Object.getPrototypeOf(new Database(':memory:').prepare('select 1')) as Methods;
  const { run, all, get } = prototype;
  const parse = JSON.parse;
  const count = (method: typeof run): typeof run =>
    function (this: unknown, ...parameters) {
      const { source } = this as Database.Statement;
      if (!source.endsWith('from service_state')) cost.reads += 1;
      return method.apply(this, parameters);
    };
  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...parameters) {
    cost.messages += 1;
    cost.statements += (parameters[0] as WriteRequest).statements.length;
    postMessage.apply(this, parameters);
  };
  Object.assign(prototype, { run: count(run), all: count(all), get: count(get) });
  JSON.parse = (...parameters: Parameters<typeof parse>): unknown => {
    cost.parses += 1;
    return parse(...parameters);
  };
  try {
    await work();
  } finally {
    Object.assign(prototype, { run, all, get });
    JSON.parse = parse;
    Worker.prototype.postMessage = postMessage;
  }
  return cost;
}

function patch(body: JsonObject): Promise<unknown> {
  const operation = service.operations.find(({ operationId }) => operationId === 'patchCluster');
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

test('a PATCH of a cluster costs five statements in one message, one read, and parses the cluster beside its body', async () => {
  const cost = await measure(() => patch({ node_count: 5 }));
  expect(cost).toEqual({ messages: 1, statements: 5, reads: 1, parses: 1 });
});

test('a PATCH that takes one reference away costs one statement more', async () => {
  const cost = await measure(() => patch({ rolebindings: [{ id: 'platform-admins' }] }));
  expect(cost).toEqual({ messages: 1, statements: 6, reads: 2, parses: 1 });
});

test('a PATCH of a value that a cluster is given looks at the sizes of what it is given beside, and parses none of it', async () => {
  const cost = await measure(() => patch({ patches: { podinfo: { replicaCount: '4' } } }));
  expect(cost).toEqual({ messages: 1, statements: 5, reads: 2, parses: 1 });
});
