import { changeOperations } from '@flux-resourceset/contract';
import type { Answer, Exchange, Operation } from '../front/exchange.js';
import { Problem } from '../problem.js';
import type { Store } from '../store/store.js';
import { ChangeFeed } from './change-feed.js';
import type { FeedPlace } from './change-feed.js';

/** What streams may take, in milliseconds where they are times. */
export interface StreamLimits {
  /** How many there may be at once. */
  readonly streams: number;
  /** Longest silence: proxies end connections on which nothing comes. */
  readonly heartbeat: number;
  /** How long a client may leave what was sent to it before its stream ends. */
  readonly stall: number;
  /** Longest stream: whoever goes on shows its token again. */
  readonly duration: number;
}

export const defaultStreamLimits: StreamLimits = {
  streams: 100,
  heartbeat: 15_000,
  stall: 30_000,
  duration: 10 * 60_000,
};

/** The stream of changes, as a route. */
export interface ChangeStream {
  readonly operation: Operation;
  /** Ends all streams: the server stops. Clients go on elsewhere, with their last event. */
  close(): void;
}

/** Makes `GET /changes/stream`: server-sent events, each change as it is committed. */
export function createChangeStream(
  store: Pick<Store, 'version' | 'read'>,
  access: Operation['access'],
  limits: StreamLimits = defaultStreamLimits,
): ChangeStream {
  const feed = new ChangeFeed(store);
  const stopping = new AbortController();
  const open = new Set<FollowedFeed>();
  const { method, path } = changeOperations.streamChanges;
  const run = async (exchange: Exchange): Promise<Answer> => {
    if (open.size >= limits.streams) throw tooMany(limits.streams);
    const stream = new FollowedFeed(feed, limits, stopping.signal);
    if (exchange.method !== 'HEAD') {
      open.add(stream);
      exchange.response.once('close', () => {
        stream.end();
        open.delete(stream);
      });
      stream.onStall = () => exchange.response.destroy();
    }
    return { status: 200, headers: streamHeaders, body: await stream.begin(lastSeen(exchange)) };
  };
  return {
    operation: { template: path, method, access, run },
    close: () => stopping.abort(),
  };
}

const streamHeaders = {
  'Content-Type': 'text/event-stream',
  'Cache-Control': 'no-store',
  // nginx would keep what comes until it is much.
  'X-Accel-Buffering': 'no',
};

function tooMany(most: number): Problem {
  const message = `${String(most)} streams are open, which is the most: read /changes instead, or try again later`;
  return new Problem('store_unavailable', message, [], { 'Retry-After': '10' });
}

/** `epoch-revision`; an id of any other form is one of no history. */
function lastSeen({ request }: Exchange): FeedPlace | null {
  const id = request.headers['last-event-id'];
  if (typeof id !== 'string' || id === '') return null;
  const [, epoch = '', revision = ''] = /^([0-9a-f]+)-(\d{1,15})$/.exec(id) ?? [];
  return { epoch, revision: Number(revision) };
}

/** One client that follows. */
class FollowedFeed {
  /** Told when the client takes nothing any more. */
  onStall: () => void = () => undefined;
  readonly #feed: ChangeFeed;
  readonly #limits: StreamLimits;
  readonly #ending = new AbortController();
  readonly #signal: AbortSignal;
  #stalled: NodeJS.Timeout | undefined;

  constructor(feed: ChangeFeed, limits: StreamLimits, stopping: AbortSignal) {
    this.#feed = feed;
    this.#limits = limits;
    const whole = AbortSignal.timeout(limits.duration);
    this.#signal = AbortSignal.any([this.#ending.signal, stopping, whole]);
  }

  end(): void {
    clearTimeout(this.#stalled);
    this.#ending.abort();
  }

  /**
   * @param last - place of the last event that the client has seen; null for one that begins
   * @throws Problem `store_unavailable` when the store cannot be read
   */
  async begin(last: FeedPlace | null): Promise<AsyncIterable<string>> {
    return this.#watch(this.#follow(last ?? (await this.#feed.findPlace())));
  }

  /** A client that leaves what it is sent holds up nobody, and is not waited for without end. */
  async *#watch(texts: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const text of texts) {
      this.#stalled = setTimeout(() => this.onStall(), this.#limits.stall).unref();
      yield text;
      clearTimeout(this.#stalled);
    }
  }

  async *#follow(begin: FeedPlace): AsyncGenerator<string> {
    let place = begin;
    // An id without data is no event: it says where to go on before there is one.
    yield `retry: 1000\nid: ${formatPlace(place)}\n\n`;
    while (!this.#signal.aborted) {
      const page = await this.#feed.readAfter(place);
      if (page.kind === 'lost') {
        place = { epoch: page.epoch, revision: page.revision };
        yield formatReset(place);
      } else if (page.events.length > 0) {
        yield page.events.map(({ text }) => text).join('');
        place = { ...place, revision: page.events.at(-1)?.revision ?? place.revision };
      } else if (!(await this.#feed.wait(this.#limits.heartbeat, this.#signal))) {
        yield ': nothing new\n\n';
      }
    }
  }
}

function formatPlace({ epoch, revision }: FeedPlace): string {
  return `${epoch}-${String(revision)}`;
}

/** What came in between is not known: the client is to read what it follows again. */
function formatReset(place: FeedPlace): string {
  return `event: reset\nid: ${formatPlace(place)}\ndata: ${JSON.stringify({ revision: place.revision })}\n\n`;
}
