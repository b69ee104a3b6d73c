import type { Store } from '../store/store.js';
import { presentChange } from './present-change.js';

/** One change as it goes out, and where it stands. */
export interface FeedEvent {
  readonly revision: number;
  readonly text: string;
}

/** What comes after a place in the feed. */
export type FeedPage =
  | { readonly kind: 'events'; readonly events: readonly FeedEvent[] }
  /** The place is of another history, or so old that it was cut off. */
  | { readonly kind: 'lost'; readonly epoch: string; readonly revision: number };

/** A place in the history of the store. */
export interface FeedPlace {
  readonly epoch: string;
  readonly revision: number;
}

/** How often it is looked whether somebody has committed, in milliseconds: no query. */
const lookInterval = 100;
/** Changes read at once. */
const pageSize = 100;
/** What is kept for those who follow, so that each change is read and written once for all. */
const keptEvents = 1000;
const keptBytes = 4 * 1024 * 1024;

/** The changes of a store as they are committed, by whichever process, for any number of readers. */
export class ChangeFeed {
  readonly #store: Pick<Store, 'version' | 'read'>;
  readonly #waiting = new Set<() => void>();
  #place: FeedPlace = { epoch: '', revision: 0 };
  #recent: FeedEvent[] = [];
  #bytes = 0;
  #version = Number.NaN;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(store: Pick<Store, 'version' | 'read'>) {
    this.#store = store;
  }

  /** Where the store is now. */
  async findPlace(): Promise<FeedPlace> {
    return this.#store.read(async (snapshot) => ({
      epoch: snapshot.epoch,
      revision: await snapshot.revision(),
    }));
  }

  /** @returns some of what came after a place; nothing where nothing came yet */
  async readAfter(place: FeedPlace): Promise<FeedPage> {
    const [oldest] = this.#recent;
    const isRecent = oldest !== undefined && oldest.revision <= place.revision + 1;
    if (
      place.epoch === this.#place.epoch &&
      (isRecent || place.revision === this.#place.revision)
    ) {
      const events = this.#recent.filter(({ revision }) => revision > place.revision);
      return { kind: 'events', events: events.slice(0, pageSize) };
    }
    return readPage(this.#store, place);
  }

  /**
   * Waits until somebody has committed, `milliseconds` have passed, or the signal says so.
   * @returns whether somebody has committed
   */
  async wait(milliseconds: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return true;
    this.#timer ??= setInterval(() => this.#look(), lookInterval).unref();
    const hasMore = await new Promise<boolean>((resolve) => {
      const finish = (more: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', wake);
        this.#waiting.delete(wake);
        resolve(more);
      };
      const wake = (): void => finish(true);
      const timer = setTimeout(() => finish(false), milliseconds);
      signal.addEventListener('abort', wake);
      this.#waiting.add(wake);
    });
    if (this.#waiting.size === 0) this.#rest();
    return hasMore;
  }

  /** Nobody follows: nothing is looked at, and nothing kept. */
  #rest(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    this.#looking ??= this.#takeIn()
      // A store that cannot be read is asked again.
      .catch(() => undefined)
      .finally(() => (this.#looking = undefined));
  }

  async #takeIn(): Promise<void> {
    const version = await this.#store.version();
    if (version === this.#version) return;
    const page = await readPage(this.#store, this.#place);
    if (page.kind === 'lost') this.#begin(page);
    else page.events.forEach((event) => this.#keep(event));
    // A full page may not be the last one.
    const isLast = page.kind === 'lost' || page.events.length < pageSize;
    this.#version = isLast ? version : Number.NaN;
    for (const wake of this.#waiting) wake();
  }

  #begin({ epoch, revision }: FeedPlace): void {
    this.#place = { epoch, revision };
    this.#recent = [];
    this.#bytes = 0;
  }

  #keep(event: FeedEvent): void {
    this.#place = { ...this.#place, revision: event.revision };
    this.#recent.push(event);
    this.#bytes += event.text.length;
    while (this.#recent.length > keptEvents || this.#bytes > keptBytes) {
      this.#bytes -= this.#recent.shift()?.text.length ?? 0;
    }
  }
}

async function readPage(
  store: Pick<Store, 'read'>,
  { epoch, revision }: FeedPlace,
): Promise<FeedPage> {
  return store.read(async (snapshot) => {
    const { log } = snapshot;
    const newest = await snapshot.revision();
    const isKnown = snapshot.epoch === epoch && revision <= newest;
    if (!isKnown || revision < (await log.begin())) {
      return { kind: 'lost', epoch: snapshot.epoch, revision: newest };
    }
    const changes = await log.list({ after: revision, oldestFirst: true, limit: pageSize });
    const events = changes.map((change) => ({
      revision: change.revision,
      text: `event: change\nid: ${epoch}-${String(change.revision)}\ndata: ${JSON.stringify(presentChange(change))}\n\n`,
    }));
    return { kind: 'events', events };
  });
}
