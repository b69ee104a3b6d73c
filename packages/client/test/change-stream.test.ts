import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createClient, ProblemError, type ChangeEvent, type Client } from '../src/index.js';
import { rejectionOf } from './http-server.js';

/** What the server does with each connection, one after another; the last one again and again. */
type Answer = (response: ServerResponse, request: IncomingMessage) => void;

let answers: Answer[];
let requests: IncomingMessage[];
let server: Server;
let client: Client;

beforeEach(async () => {
  [answers, requests] = [[], []];
  server = createServer((request, response) => {
    requests.push(request);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    answer?.(response, request);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  client = createClient({ baseUrl: `http://127.0.0.1:${port}` });
});
afterEach(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

function begin(response: ServerResponse): ServerResponse {
  return response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
}

/** Sends events and breaks the connection off. */
function sendAndBreak(...texts: readonly string[]): Answer {
  return (response) => {
    begin(response);
    response.write(`retry: 1\n\n${texts.join('')}`, () => response.destroy());
  };
}

function eventOf(revision: number): string {
  return `id: e-${revision}\nevent: change\ndata: ${JSON.stringify({ revision })}\n\n`;
}

async function take(count: number, options = {}): Promise<readonly ChangeEvent[]> {
  const events: ChangeEvent[] = [];
  for await (const event of client.streamChanges(options)) {
    events.push(event);
    if (events.length === count) break;
  }
  return events;
}

const revisionsOf = (events: readonly ChangeEvent[]): readonly unknown[] =>
  events.map((event) => (event.type === 'change' ? event.change.revision : event.type));

describe('the stream of changes', () => {
  it('brings each change as it comes, whatever way it is cut', async () => {
    const text = `: hello\r\n\r\n${eventOf(1)}id: e-2\r\ndata: {"reason":"Größe",\r\ndata: "revision":2}\r\n\r\ndata:{"revision":3}\n\n`;
    answers = [
      (response) => {
        begin(response);
        const bytes = Buffer.from(text);
        const pieces = Array.from(bytes, (_, index) => bytes.subarray(index, index + 1));
        const writeNext = (): void => {
          const piece = pieces.shift();
          if (piece) response.write(piece, () => setImmediate(writeNext));
        };
        writeNext();
      },
    ];
    const events = await take(3);
    expect(revisionsOf(events)).toEqual([1, 2, 3]);
    expect(events[1]).toMatchObject({ id: 'e-2', change: { reason: 'Größe' } });
    expect(requests[0]?.headers.accept).toBe('text/event-stream');
  });

  it('goes on where it was when the connection breaks', async () => {
    answers = [sendAndBreak(eventOf(1), eventOf(2), 'data: {"revi'), sendAndBreak(eventOf(3))];
    expect(revisionsOf(await take(3))).toEqual([1, 2, 3]);
    expect(requests.map(({ headers }) => headers['last-event-id'])).toEqual([undefined, 'e-2']);
  });

  it('begins behind the event that it is told', async () => {
    answers = [sendAndBreak(eventOf(8))];
    await take(1, { lastEventId: 'e-7' });
    expect(requests[0]?.headers['last-event-id']).toBe('e-7');
  });

  it('tells of a reset, and follows the new history from there', async () => {
    answers = [
      sendAndBreak(eventOf(1)),
      sendAndBreak('event: reset\nid: f-9\ndata: {}\n\n'),
      sendAndBreak(eventOf(10)),
    ];
    expect(revisionsOf(await take(3))).toEqual([1, 'reset', 10]);
    expect(requests.at(-1)?.headers['last-event-id']).toBe('f-9');
  });

  it('waits for a server that is away for a while', async () => {
    const unavailable: Answer = (response) => response.writeHead(503).end();
    const broken: Answer = (response) => response.destroy();
    answers = [sendAndBreak(eventOf(1)), unavailable, broken, sendAndBreak(eventOf(2))];
    expect(revisionsOf(await take(2))).toEqual([1, 2]);
  });

  it('takes a connection on which nothing comes any longer for broken', async () => {
    answers = [
      (response) => begin(response).write(`retry: 1\n\n${eventOf(1)}`),
      sendAndBreak(eventOf(2)),
    ];
    expect(revisionsOf(await take(2, { silence: 50 }))).toEqual([1, 2]);
  });

  it.each([401, 403, 404])('ends with the problem when the server says %s', async (status) => {
    answers = [sendAndBreak(eventOf(1)), (response) => response.writeHead(status).end()];
    const error = await rejectionOf(take(2));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status });
  });

  it('rejects at once when the first connection fails', async () => {
    answers = [(response) => response.writeHead(503).end()];
    expect(await rejectionOf(take(1))).toMatchObject({ name: 'ProblemError', status: 503 });
    answers = [(response) => response.destroy()];
    expect(await rejectionOf(take(1))).toMatchObject({ name: 'NetworkError' });
    answers = [(response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>')];
    expect(await rejectionOf(take(1))).toMatchObject({ name: 'UnexpectedAnswerError' });
    expect(requests).toHaveLength(3);
  });

  it('lives longer than the deadline of an answer', async () => {
    answers = [
      (response) => {
        begin(response).flushHeaders();
        setTimeout(() => response.write(eventOf(1)), 300);
      },
    ];
    expect(revisionsOf(await take(1, { timeout: 100 }))).toEqual([1]);
  });

  it('rejects with the reason of the signal, while it listens and while it waits', async () => {
    const reason = new Error('enough');
    for (const answer of [
      (response: ServerResponse) => void begin(response).write(eventOf(1)),
      (response: ServerResponse) =>
        void begin(response).write(`retry: 60000\n\n${eventOf(1)}`, () => response.destroy()),
    ]) {
      answers = [answer];
      const controller = new AbortController();
      const followed = (async () => {
        for await (const { id } of client.streamChanges({ signal: controller.signal })) {
          expect(id).toBe('e-1');
          setTimeout(() => controller.abort(reason), 50);
        }
      })();
      expect(await rejectionOf(followed)).toBe(reason);
    }
  });

  it('gives the connection up when the loop is left', async () => {
    const closed = new Promise<void>((resolve) => {
      answers = [
        (response) => {
          response.on('close', resolve);
          begin(response).write(eventOf(1));
        },
      ];
    });
    await take(1);
    await closed;
    expect(requests).toHaveLength(1);
  });
});
