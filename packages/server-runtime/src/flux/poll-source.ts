import type { ChangedDocument, PlannableSnapshot, Store } from '../store/store.js';
import { gzipSync } from 'node:zlib';
import type { Answer } from '../front/route.js';
import { PollCache, type Dependency, type RenderedPoll } from './poll-cache.js';

/** An answer as a renderer made it, before it is cached. */
export interface RenderResult {
  readonly body: Buffer;
  /** Of the body, where it is what a cluster is given. */
  readonly digest?: string;
  /** Beside those of every poll. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly dependencies: readonly Dependency[];
  /** Store revision of the read transaction it was made in. */
  readonly revision: number;
  /** False for answers that no document stands for, such as a tombstone's. */
  readonly cacheable: boolean;
}

/** What is told of a source, and counted since its start. */
export interface PollFigures {
  /** Answers that are kept. */
  readonly entries: number;
  readonly bytes: number;
  readonly maxBytes: number;
  /** Polls that were answered by what was kept. */
  readonly hits: number;
  /** Answers that were made from the store. */
  readonly renders: number;
}

/** Makes the answer of a path from the store, in one read transaction. */
export type Renderer = () => Promise<RenderResult>;

/**
 * Rendered answers that are never staler than the request that asks for them: an answer is
 * reused only under a store version that was read after the request began and before the
 * answer was rendered.
 */
export class PollSource {
  readonly #store: Pick<Store, 'version' | 'read'>;
  readonly #cache: PollCache;
  readonly #cacheBytes: number;
  #hits = 0;
  #renders = 0;
  /** The store version up to which the cache has taken in all changes. */
  #version: number | null = null;
  #revision = 0;
  /** Where the log began then: old changes that were cut off are no change. */
  #begin = 0;
  /** Which history of the store that revision is of. */
  #epoch = '';
  /** Grows whenever everything was dropped: what was being rendered then is not cached. */
  #generation = 0;
  /** Whether somebody committed between version and snapshot: the snapshot may hold it. */
  #sawMore = false;
  #refresh: Promise<void> | null = null;

  /** @param cacheBytes - bound of what is kept of rendered answers */
  constructor(store: Pick<Store, 'version' | 'read'>, cacheBytes: number) {
    this.#store = store;
    this.#cacheBytes = cacheBytes;
    this.#cache = new PollCache(cacheBytes);
  }

  get figures(): PollFigures {
    const { size: entries, bytes } = this.#cache;
    return {
      entries,
      bytes,
      maxBytes: this.#cacheBytes,
      hits: this.#hits,
      renders: this.#renders,
    };
  }

  /** An answer that is not worth keeping. */
  async renderOnce(render: Renderer): Promise<RenderedPoll> {
    this.#renders += 1;
    return toRendered('', await render());
  }

  /** @returns the answer compressed: once, and counted with what is kept of it */
  gzip(rendered: RenderedPoll): Answer {
    if (rendered.gzip === null) {
      const { body, headers } = rendered.plain;
      const zipped = gzipSync(body);
      rendered.gzip = toAnswer(zipped, { ...headers, 'Content-Encoding': 'gzip' });
      this.#cache.grow(rendered, zipped.length);
    }
    return rendered.gzip;
  }

  /**
   * The store's version, asked for after this call; at once where that needs no query.
   *
   * @throws Problem `store_unavailable` when the database cannot be read
   */
  version(): number | Promise<number> {
    return this.#store.version();
  }

  /**
   * The answer for `key` when it is cached and nothing was committed since: no query, no await.
   *
   * @param version - of the store, asked for after the poll began
   */
  peek(key: string, version: number): RenderedPoll | undefined {
    return version === this.#version ? this.#find(key) : undefined;
  }

  /**
   * The answer for `key`, from the cache after the changes since were taken in, or rendered.
   *
   * @param version - of the store, where it was asked for after the poll began
   * @throws whatever `render` throws; nothing is cached then
   */
  async load(key: string, render: Renderer, version?: number): Promise<RenderedPoll> {
    await this.#takeInChanges(version);
    return this.#find(key) ?? this.#render(key, render);
  }

  #find(key: string): RenderedPoll | undefined {
    const found = this.#cache.get(key);
    if (found !== undefined) this.#hits += 1;
    return found;
  }

  async #render(key: string, render: Renderer): Promise<RenderedPoll> {
    const generation = this.#generation;
    this.#renders += 1;
    const result = await render();
    const rendered = toRendered(key, result);
    // Changes up to #revision are taken in already: an answer older than that may lack one.
    const current = result.revision >= this.#revision && generation === this.#generation;
    if (result.cacheable && current) this.#cache.put(rendered, result.dependencies);
    return rendered;
  }

  async #takeInChanges(asked?: number): Promise<void> {
    // A refresh that is under way may have begun before this request did: too early for it.
    if (this.#refresh !== null) await this.#refresh;
    if ((asked ?? (await this.#store.version())) === this.#version) return;
    this.#refresh ??= this.#dropChanged().finally(() => {
      this.#refresh = null;
    });
    await this.#refresh;
  }

  async #dropChanged(): Promise<void> {
    const version = await this.#store.version();
    const { epoch, revision, begin, changed } = await this.#store.read(async (snapshot) => ({
      epoch: snapshot.epoch,
      revision: await snapshot.revision(),
      begin: await snapshot.log.begin(),
      changed: snapshot.epoch === this.#epoch ? await listChanged(snapshot, this.#revision) : null,
    }));
    // In another epoch the same revisions are other changes. And a commit that brought no new
    // revision is not one of ours, unless the last reading has seen it before its version.
    const isSame = revision === this.#revision && begin === this.#begin;
    const isForeign = isSame && !this.#sawMore;
    if (changed === null || isForeign) this.#dropAll();
    else this.#cache.dropChanged(changed);
    this.#sawMore = (await this.#store.version()) !== version;
    this.#version = version;
    this.#revision = revision;
    this.#begin = begin;
    this.#epoch = epoch;
  }

  #dropAll(): void {
    this.#generation += 1;
    this.#cache.clear();
  }
}

/** Documents and marks on names that changed since, as far as the log knows. */
async function listChanged(
  snapshot: PlannableSnapshot,
  revision: number,
): Promise<readonly ChangedDocument[] | null> {
  const documents = await snapshot.changedSince(revision);
  if (documents === null || documents.length === 0) return documents;
  const marks = await snapshot.log.marksSince(revision);
  return [...documents, ...marks.map((mark) => ({ ...mark, kind: 'tombstones', id: mark.dns }))];
}

function toRendered(key: string, { body, digest, headers }: RenderResult): RenderedPoll {
  const plain = toAnswer(body, { ...pollHeaders, ...headers });
  return { key, plain, digest: digest ?? null, gzip: null };
}

const pollHeaders = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  Vary: 'Accept-Encoding',
};

/** All headers are made here once, and none for each poll. */
function toAnswer(body: Buffer, headers: Readonly<Record<string, string>>): RenderedPoll['plain'] {
  const complete = { ...headers, 'Content-Length': String(body.length) };
  return { status: 200, headers: complete, body, isComplete: true };
}
