import type { Logger } from '../log/log.js';
import { FileFault } from './file-fault.js';
import { readKeySet, type KeySet } from './key-set.js';
import type { KeySource } from './key-source.js';

/** Times in milliseconds. */
export interface RemoteKeyTiming {
  /** How long an answer may take. */
  readonly timeout: number;
  /** How long keys are used before they are asked for again: a key that was taken away goes then. */
  readonly lifetime: number;
  /** How long to wait between two questions at the least, whoever sends unknown key ids. */
  readonly pause: number;
}

/** What is asked for, and what becomes of it. */
export interface RemoteKeyOptions {
  readonly url: URL;
  /** Called when the keys are others than before. */
  readonly changed: () => void;
  readonly logger: Logger;
  readonly timing: RemoteKeyTiming;
}

/** No key set is longer, in bytes. */
const longestAnswer = 1_048_576;

/** The keys that JWKS_URL answers. They stay in use while it cannot be reached. */
export class RemoteKeys implements KeySource {
  readonly #options: RemoteKeyOptions;
  readonly #timer: NodeJS.Timeout;
  readonly #stop = new AbortController();
  #keys: KeySet | null = null;
  #text = '';
  #note: string | null = null;
  /** When it was last asked, and when it last answered; of the monotonic clock. */
  #asked = -Infinity;
  #answered = -Infinity;
  #asking: Promise<void> | null = null;

  private constructor(options: RemoteKeyOptions) {
    this.#options = options;
    this.#timer = setInterval(() => void this.#renew(), options.timing.pause).unref();
  }

  /** Asks once; what is wrong with the answer does not keep the server from starting. */
  static async open(options: RemoteKeyOptions): Promise<RemoteKeys> {
    const keys = new RemoteKeys(options);
    await keys.refresh();
    return keys;
  }

  get note(): string | null {
    return this.#note;
  }

  current(): KeySet | null {
    return this.#keys;
  }

  /** Whoever asks while a question is under way waits for its answer. */
  async refresh(): Promise<void> {
    if (this.#asking === null && performance.now() - this.#asked < this.#options.timing.pause) {
      return;
    }
    this.#asking ??= this.#ask().finally(() => (this.#asking = null));
    await this.#asking;
  }

  close(): void {
    clearInterval(this.#timer);
    this.#stop.abort();
  }

  async #renew(): Promise<void> {
    const isFresh = performance.now() - this.#answered < this.#options.timing.lifetime;
    if (this.#note !== null || !isFresh) await this.refresh();
  }

  async #ask(): Promise<void> {
    this.#asked = performance.now();
    const { url, changed, timing } = this.#options;
    try {
      const signal = AbortSignal.any([AbortSignal.timeout(timing.timeout), this.#stop.signal]);
      const text = await fetchText(url, signal);
      const keys = text === this.#text ? this.#keys : readKeySet(text);
      this.#answered = performance.now();
      this.#note = null;
      if (text === this.#text) return;
      this.#text = text;
      this.#keys = keys;
      changed();
    } catch (error) {
      if (!this.#stop.signal.aborted) this.#keep(describeFailure(error));
    }
  }

  #keep(reason: string): void {
    const { url, logger } = this.#options;
    const kept = this.#keys === null ? 'no signed token is taken' : 'the keys before stay in use';
    const note = `JWKS_URL ${url.href} ${reason}: ${kept}`;
    if (note !== this.#note) logger.error({ url: url.href }, note);
    this.#note = note;
  }
}

/** No redirect is followed: it could lead to where keys are not to be taken from. */
async function fetchText(url: URL, signal: AbortSignal): Promise<string> {
  const headers = { accept: 'application/jwk-set+json, application/json' };
  const answer = await fetch(url, { redirect: 'error', signal, headers });
  if (!answer.ok) throw new FileFault([`answers with status ${String(answer.status)}`]);
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of answer.body ?? []) {
    length += chunk.length;
    if (length > longestAnswer) throw new FileFault(['answers with more than a mebibyte']);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function describeFailure(error: unknown): string {
  if (error instanceof FileFault) return error.message;
  const { name, cause } = error as Error;
  if (name === 'TimeoutError') return 'does not answer in time';
  const reason = (cause as NodeJS.ErrnoException | undefined)?.code ?? (error as Error).message;
  return `cannot be reached (${reason})`;
}
