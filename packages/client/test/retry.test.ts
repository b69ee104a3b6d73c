import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, type Client, type ProblemError, type RequestError } from '../src/index.js';
import { rejectionOf, respondJson, startServer, type TestServer } from './http-server.js';

let server: TestServer;
let client: Client;
/** What is answered to one request after another; the last one for ever. */
let answers: readonly ((response: ServerResponse) => void)[];

const retry = { pause: 1 };

beforeEach(async () => {
  server = await startServer((_, response) => {
    const answer = answers[server.received.length - 1] ?? answers.at(-1);
    answer?.(response);
  });
  client = createClient({ baseUrl: server.baseUrl, retry });
});
afterEach(() => server.close());

const say = (status: number, headers: Record<string, string> = {}) => {
  return (response: ServerResponse): void => {
    response.writeHead(status, headers).end();
  };
};
const done = (response: ServerResponse): void => respondJson(response, { id: 'one' });
const cut = (start: string) => {
  return ({ socket }: ServerResponse): void => {
    socket?.end(start);
  };
};

const failures = {
  400: say(400),
  401: say(401),
  404: say(404),
  409: say(409),
  412: say(412),
  422: say(422),
  429: say(429),
  500: say(500),
  501: say(501),
  502: say(502),
  503: say(503),
  504: say(504),
  'a redirect': say(302, { Location: '/' }),
  'a page': (response: ServerResponse): void => {
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>');
  },
  'a cut before the answer': cut(''),
  'a cut within the answer': cut('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"id":'),
} as const;

type Failure = `${keyof typeof failures}`;

const names = Object.keys(failures) as readonly Failure[];
const passing = new Set<unknown>([
  '429',
  '502',
  '503',
  '504',
  'a cut before the answer',
  'a cut within the answer',
]);

const calls: Readonly<Record<string, (client: Client) => Promise<unknown>>> = {
  getCluster: (one) => one.getCluster('one'),
  listClusters: (one) => one.listClusters(),
  pollNamespaces: (one) => one.pollNamespaces('one'),
  getChange: (one) => one.getChange(1),
  createNamespace: (one) => one.createNamespace({ id: 'one' }),
  updateNamespace: (one) => one.updateNamespace('one', {}),
  patchNamespace: (one) => one.patchNamespace('one', {}),
  deleteNamespace: (one) => one.deleteNamespace('one'),
  deleteWithIfMatch: (one) => one.deleteNamespace('one', { ifMatch: '"1"' }),
  batch: (one) => one.batch({ operations: [] }),
  apply: (one) => one.apply({ documents: [] }),
  rollback: (one) => one.rollback({ to: 1 }),
  'dryRun.createNamespace': (one) => one.dryRun.createNamespace({ id: 'one' }),
  'dryRun.batch': (one) => one.dryRun.batch({ operations: [] }),
};

/** It takes no key: whether it was done is unknown once it was sent. */
const redact = (one: Client): Promise<unknown> => one.redactChange(1, { pointers: ['/a'] });

const table = Object.keys(calls).flatMap((call) =>
  names.map((failure) => [call, failure] as const),
);

describe('a request that fails', () => {
  it.each(table)(
    'of %s with %s is sent as often as is safe and may help',
    async (call, failure) => {
      answers = [failures[failure]];
      const error = (await rejectionOf(calls[call]?.(client) as Promise<unknown>)) as RequestError;
      const expected = passing.has(failure) ? 4 : 1;
      expect([server.received.length, error.attempts]).toEqual([expected, expected]);
    },
  );

  it.each(names)(
    'of what takes no key with %s is sent again only where nothing was done',
    async (failure) => {
      answers = [failures[failure]];
      await rejectionOf(redact(client));
      expect(server.received).toHaveLength(failure === '429' ? 4 : 1);
    },
  );

  it.each([...Object.keys(calls), 'redactChange'])(
    'of %s is sent again when nobody could be reached',
    async (call) => {
      await server.close();
      const one = createClient({ baseUrl: server.baseUrl, retry });
      const error = await rejectionOf((calls[call] ?? redact)(one));
      expect(error).toMatchObject({ name: 'NetworkError', attempts: 4 });
      server = await startServer((_, response) => done(response));
    },
  );

  it.each(names.filter((failure) => passing.has(failure)))(
    'once with %s succeeds all the same',
    async (failure) => {
      answers = [failures[failure], failures[failure], done];
      expect((await client.createNamespace({ id: 'one' })).data).toEqual({ id: 'one' });
      expect(server.received).toHaveLength(3);
    },
  );

  it('is sent once where its caller or the client says so, and then without a key', async () => {
    answers = [say(503)];
    await rejectionOf(client.createNamespace({ id: 'one' }, { retry: false }));
    const once = createClient({ baseUrl: server.baseUrl, retry: false });
    await rejectionOf(once.getCluster('one'));
    await rejectionOf(once.createNamespace({ id: 'one' }, { retry: { attempts: 2, pause: 1 } }));
    expect(server.received.map(({ method }) => method)).toEqual(['POST', 'GET', 'POST', 'POST']);
    const keys = server.received.map(({ headers }) => headers['idempotency-key'] !== undefined);
    expect(keys).toEqual([false, false, true, true]);
  });

  it('is no reason to ask again whether the server is ready', async () => {
    answers = [say(503)];
    expect(await rejectionOf(client.getReadiness())).toMatchObject({ status: 503, attempts: 1 });
  });

  it('asks for a token before each attempt', async () => {
    answers = [say(503), say(503), done];
    let count = 0;
    const token = (): string => `token-${String((count += 1))}`;
    await createClient({ baseUrl: server.baseUrl, token, retry }).getCluster('one');
    const sent = server.received.map(({ headers }) => headers.authorization);
    expect(sent).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-3']);
  });
});

describe('the key of a write', () => {
  const keysOf = (): readonly unknown[] =>
    server.received.map(({ headers }) => headers['idempotency-key']);

  it.each(['createNamespace', 'updateNamespace', 'patchNamespace', 'deleteNamespace', 'batch'])(
    'is the same for all attempts of %s and another for the next call',
    async (call) => {
      answers = [say(502), cut(''), done];
      await calls[call]?.(client);
      await calls[call]?.(client);
      const [first, second, third, fourth] = keysOf();
      expect(first).toMatch(/^[0-9a-f]{32}$/);
      expect([second, third]).toEqual([first, first]);
      expect(fourth).toMatch(/^[0-9a-f]{32}$/);
      expect(fourth).not.toBe(first);
    },
  );

  it('is the one that the caller gives', async () => {
    answers = [say(502), done];
    await client.batch({ operations: [] }, { idempotencyKey: 'mine' });
    await client.patchNamespace('one', {}, { idempotencyKey: 'mine', retry: false });
    expect(keysOf()).toEqual(['mine', 'mine', 'mine']);
  });

  it('is sent with nothing that is only read or planned', async () => {
    answers = [done];
    await client.getCluster('one');
    await client.dryRun.createNamespace({ id: 'one' });
    expect(keysOf()).toEqual([undefined, undefined]);
  });
});

describe('waiting', () => {
  it('lasts as long as the server asks for', async () => {
    answers = [say(429, { 'Retry-After': '1' }), done];
    const times: number[] = [];
    const note = (response: ServerResponse): void => {
      times.push(Date.now());
      (times.length === 1 ? say(429, { 'Retry-After': '1' }) : done)(response);
    };
    answers = [note];
    await client.getCluster('one');
    const [first = 0, second = 0] = times;
    expect(second - first).toBeGreaterThanOrEqual(990);
  });

  it.each([
    ['more than its longest pause', '11', {}],
    ['more than there is time', '5', { timeout: 4000 }],
    ['for ever', '99999999999999999999', { timeout: Infinity }],
  ])('is none where the server asks for %s', async (_, seconds, options) => {
    answers = [say(503, { 'Retry-After': seconds })];
    const error = await rejectionOf(client.getCluster('one', options));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
  });

  it('is ended by the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    answers = [
      (response) => {
        say(503, { 'Retry-After': '5' })(response);
        setTimeout(() => controller.abort(reason), 50);
      },
    ];
    const { signal } = controller;
    expect(await rejectionOf(client.createNamespace({ id: 'one' }, { signal }))).toBe(reason);
    expect(server.received).toHaveLength(1);
  });

  it('counts as part of the time that a request has', async () => {
    answers = [say(503)];
    const options = { timeout: 300, retry: { pause: 200, attempts: 100 } };
    const error = (await rejectionOf(client.getCluster('one', options))) as ProblemError;
    expect(error.attempts).toBeLessThanOrEqual(3);
  });

  it('for an attempt ends where that has less time than the request', async () => {
    answers = [() => undefined, done];
    const options = { retry: { pause: 1, attemptTimeout: 100 } };
    expect((await client.getCluster('one', options)).data).toEqual({ id: 'one' });
    expect(server.received).toHaveLength(2);
  });

  it('ends for what is not safe to repeat when the time of the request does', async () => {
    answers = [() => undefined];
    const options = { timeout: 150, retry: { pause: 1, attemptTimeout: 20 } };
    const error = await rejectionOf(client.redactChange(1, { pointers: ['/a'] }, options));
    expect(error).toMatchObject({ name: 'TimeoutError', timeout: 150, attempts: 1 });
  });
});

describe('how often and how long', () => {
  it.each([
    [{ attempts: 0 }, 'retry.attempts: 0 is none; give a whole number from 1'],
    [{ pause: -1 }, 'retry.pause: -1 is none'],
    [{ longestPause: Infinity }, 'retry.longestPause: Infinity is none'],
    [{ attemptTimeout: 0.5 }, 'retry.attemptTimeout: 0.5 is none'],
  ])('that are %j are refused', async (wrong, message) => {
    expect(() => createClient({ baseUrl: 'http://127.0.0.1:9', retry: wrong })).toThrow(message);
    await expect(client.getCluster('one', { retry: wrong })).rejects.toThrow(message);
    expect(server.received).toEqual([]);
  });
});
