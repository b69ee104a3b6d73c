import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createChangeStream,
  defaultStreamLimits,
  type ChangeStream,
  type StreamLimits,
} from '../../src/history/change-stream.js';
import { createFrontDoor } from '../../src/front/front-door.js';
import { Router } from '../../src/front/route.js';
import { createPeers } from '../../src/listen/peers.js';
import type { Store } from '../../src/store/store.js';
import { readToken, writeToken } from '../flux/fleet.fixture.js';
import { openTestPrincipals, variableTokens } from '../principals/principals.fixture.js';
import { kinds, parts } from '../store/kinds.fixture.js';
import { useDatabase } from '../store/test-database.js';
import { eventually } from '../store/timing.fixture.js';

const database = useDatabase();
const closing: (() => unknown)[] = [];
let store: Store;

beforeEach(async () => {
  store = await open();
});
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function open(): Promise<Store> {
  const opened = await database.open(kinds);
  closing.push(() => opened.close());
  return opened;
}

function insert(id: string, to: Store = store): Promise<unknown> {
  return to.write({ name: 'tester', reason: 'why' }, (transaction) =>
    transaction.insert(parts, id, { id }),
  );
}

interface Served {
  readonly stream: ChangeStream;
  readonly port: number;
}

async function serve(limits: Partial<StreamLimits> = {}): Promise<Served> {
  const stream = createChangeStream(store, 'read', { ...defaultStreamLimits, ...limits });
  const principals = await openTestPrincipals(variableTokens(readToken, writeToken));
  const observer = {
    answered: () => undefined,
    failed: () => undefined,
    brokeOff: () => undefined,
  };
  const server: Server = createServer(
    createFrontDoor({
      router: new Router([stream.operation]),
      principals,
      peers: createPeers({ trusted: [], certificateHeader: 'none' }),
      observer,
      nothingThere: () => 'nothing',
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    stream.close();
    principals.close();
    return new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  });
  return { stream, port: (server.address() as AddressInfo).port };
}

interface Followed {
  readonly answer: IncomingMessage;
  /** All that came so far. */
  text(): string;
  /** Revisions of the changes that came so far. */
  revisions(): readonly number[];
  ended(): boolean;
}

function follow(
  { port }: Served,
  headers: Readonly<Record<string, string>> = {},
  token = readToken,
): Promise<Followed> {
  return new Promise((resolve, reject) => {
    const authorization = `Bearer ${token}`;
    const options = { port, path: '/changes/stream', headers: { authorization, ...headers } };
    const request = get({ host: '127.0.0.1', ...options }, (answer) => {
      let text = '';
      let ended = false;
      answer.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      answer.on('close', () => (ended = true));
      answer.on('error', () => undefined);
      const revisions = (): number[] =>
        [...text.matchAll(/^data: (\{.*\})$/gm)]
          .map(([, data]) => JSON.parse(data ?? '') as { revision: number; kind?: string })
          .flatMap(({ revision, kind }) => (kind === undefined ? [] : [revision]));
      resolve({ answer, text: () => text, revisions, ended: () => ended });
    });
    closing.push(() => request.destroy());
    request.on('error', reject);
  });
}

const lastId = ({ text }: Followed): string =>
  [...text().matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? '';

describe('the stream of changes', () => {
  test('tells each change as it is committed, and none from before', async () => {
    await insert('a');
    const followed = await follow(await serve());
    expect(followed.answer.statusCode).toBe(200);
    expect(followed.answer.headers['content-type']).toBe('text/event-stream');
    await eventually(async () => followed.text().includes('id: '));
    await insert('b');
    await insert('c');
    await eventually(async () => followed.revisions().length === 2);
    const epoch = await store.read(async (snapshot) => snapshot.epoch);
    const [, event] = /(event: change[\s\S]*?)\n\n/.exec(followed.text()) ?? [];
    const [type, id, data] = event?.split('\n') ?? [];
    expect([type, id]).toEqual(['event: change', `id: ${epoch}-2`]);
    expect(JSON.parse(data?.slice('data: '.length) ?? '')).toMatchObject({
      ...{
        revision: 2,
        actor: 'tester',
        reason: 'why',
        operation: 'create',
        kind: 'parts',
        id: 'b',
      },
      diff: [{ path: '', after: { id: 'b' } }],
    });
  });

  test('tells what another process has written', async () => {
    const followed = await follow(await serve());
    const other = await open();
    await eventually(async () => followed.text().includes('id: '));
    await insert('a', other);
    await eventually(async () => followed.revisions().length === 1);
  });

  test('goes on behind the last event that was seen, however much came since', async () => {
    const served = await serve();
    const first = await follow(served);
    await eventually(async () => first.text().includes('id: '));
    const id = lastId(first);
    first.answer.destroy();
    await store.write({ name: 'tester' }, async (transaction) => {
      for (let index = 0; index < 350; index += 1) {
        await transaction.insert(parts, `p${index}`, { id: `p${index}` });
      }
    });
    const second = await follow(served, { 'Last-Event-ID': id });
    await eventually(async () => second.revisions().length === 350);
    expect(second.revisions()).toEqual(Array.from({ length: 350 }, (_, index) => index + 1));
    expect(lastId(second)).toBe(id.replace(/-0$/, '-350'));
  });

  test.each([
    ['of an unknown history', async () => 'abcdef-1'],
    ['of no form', async () => 'what?'],
    ['of the future', async () => `${await epochOf()}-99`],
    [
      'that was cut off the log',
      async () => {
        await store.foldChanges({ before: null, bytes: 0 });
        return `${await epochOf()}-1`;
      },
    ],
  ])('says to begin again for an event %s', async (_, makeId) => {
    await insert('a');
    await insert('b');
    const followed = await follow(await serve(), { 'Last-Event-ID': await makeId() });
    const reset = `event: reset\nid: ${await epochOf()}-2\ndata: {"revision":2}\n\n`;
    await eventually(async () => followed.text().includes(reset));
    await insert('c');
    await eventually(async () => followed.revisions().length === 1);
    expect(followed.revisions()).toEqual([3]);
  });

  const epochOf = (): Promise<string> => store.read(async (snapshot) => snapshot.epoch);

  test('beats while nothing comes', async () => {
    const followed = await follow(await serve({ heartbeat: 20 }));
    await eventually(async () => (followed.text().match(/^: nothing new$/gm)?.length ?? 0) > 2);
  });

  test('ends when the server stops, and when it has lasted long enough', async () => {
    const served = await serve();
    const followed = await follow(served);
    const short = await follow(await serve({ duration: 50 }));
    await eventually(async () => short.ended());
    expect(followed.ended()).toBe(false);
    served.stream.close();
    await eventually(async () => followed.ended());
    expect([followed, short].map(({ answer }) => answer.complete)).toEqual([true, true]);
  });

  test('is refused where there are too many, until one goes', async () => {
    const served = await serve({ streams: 2 });
    const [first] = [await follow(served), await follow(served)];
    const third = await follow(served);
    expect(third.answer.statusCode).toBe(503);
    expect(third.answer.headers['retry-after']).toBe('10');
    first?.answer.destroy();
    await eventually(async () => (await follow(served)).answer.statusCode === 200);
  });

  test('ends for a client that takes nothing', async () => {
    const served = await serve({ stall: 100, streams: 1 });
    const followed = await follow(served);
    followed.answer.pause();
    const text = 'x'.repeat(500_000);
    for (let index = 0; index < 30; index += 1) {
      await store.write({ name: 'tester' }, (transaction) =>
        transaction.insert(parts, `p${index}`, { id: `p${index}`, text }),
      );
    }
    // There is room for another one when it has gone.
    await eventually(async () => (await follow(served)).answer.statusCode === 200);
  }, 30_000);

  test('is for those who may read only', async () => {
    const served = await serve();
    expect((await follow(served, {}, 'wrong')).answer.statusCode).toBe(401);
  });
});
