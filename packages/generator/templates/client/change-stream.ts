import { checkTimeout } from './check-number.js';
import { ProblemError, RequestError } from './errors.js';
import { readEvents, type ServerEvent } from './event-stream.js';
import { wait } from './pause.js';
import type { Change } from './schemas.js';
import { openStream as open, type Connection, type RequestOptions } from './send.js';

/** What comes over the stream of changes. */
export type ChangeEvent =
  | { readonly type: 'change'; readonly id: string; readonly change: Change }
  /** The server cannot say what came in between: read again what you follow. */
  | { readonly type: 'reset'; readonly id: string };

/**
 * How changes are followed; `timeout` is for each answer to begin. `retry` is for each
 * connection, which is tried once where it is absent.
 */
export interface StreamOptions extends RequestOptions {
  /** The `id` of the last event that was seen: what came after it is sent first. */
  readonly lastEventId?: string | undefined;
  /** Milliseconds without a sign of life after which a connection counts as broken: 60,000. */
  readonly silence?: number | undefined;
}

const defaultSilence = 60_000;
const firstPause = 1000;
const longestPause = 30_000;

/**
 * Follows changes as they are committed, until the loop is left or the signal is aborted. A
 * connection that breaks is made again, from the last event on; only the first has to succeed.
 *
 * @throws ProblemError when the server says no; what the first connection fails with; the reason
 *   of the signal
 */
export async function* streamChanges(
  connection: Connection,
  { lastEventId = '', silence = defaultSilence, ...options }: StreamOptions = {},
): AsyncGenerator<ChangeEvent, undefined> {
  const connect = (): Promise<ReadableStream<Uint8Array>> => openStream(connection, last, options);
  const limit = checkTimeout(silence);
  let last = lastEventId;
  let pause = firstPause;
  let body = await connect();
  for (;;) {
    for await (const event of readUntilBroken(body, limit, options.signal)) {
      const change = toChangeEvent(event);
      last = event.id === '' && change.type === 'change' ? last : event.id;
      pause = event.retry ?? pause;
      yield change;
    }
    body = await reconnect(connect, pause, options.signal);
  }
}

async function openStream(
  connection: Connection,
  last: string,
  options: RequestOptions,
): Promise<ReadableStream<Uint8Array>> {
  const headers = { ...options.headers, ...(last !== '' && { 'Last-Event-ID': last }) };
  const once = { retry: false, ...options, headers } as const;
  const request = { operation: 'streamChanges', method: 'GET', path: '/changes/stream' };
  return open(connection, { ...request, accept: 'text/event-stream' }, once);
}

async function* readUntilBroken(
  body: ReadableStream<Uint8Array>,
  silence: number,
  signal: AbortSignal | undefined,
): AsyncGenerator<ServerEvent, undefined> {
  try {
    yield* readEvents(body, silence);
  } catch {
    signal?.throwIfAborted();
  }
  return undefined;
}

/** Tries until it succeeds; pauses grow, up to half a minute. */
async function reconnect<Body>(
  connect: () => Promise<Body>,
  pause: number,
  signal: AbortSignal | undefined,
): Promise<Body> {
  for (let attempt = 0; ; attempt += 1) {
    await wait(Math.min(longestPause, pause * 2 ** attempt), signal);
    try {
      return await connect();
    } catch (error) {
      if (isFinal(error)) throw error;
    }
  }
}

/** A server that is away, or says that it is, comes back; one that says no does not change. */
function isFinal(error: unknown): boolean {
  if (!(error instanceof ProblemError)) return !(error instanceof RequestError);
  return error.status < 500 && error.status !== 429;
}

function toChangeEvent({ type, id, data }: ServerEvent): ChangeEvent {
  return type === 'reset'
    ? { type: 'reset', id }
    : { type: 'change', id, change: JSON.parse(data) as Change };
}
