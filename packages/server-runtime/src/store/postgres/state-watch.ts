import { SharedQuestion } from './freshness.js';
import type { PostgresState } from './transactions.js';

/** What was seen of the store. */
type Seen = Pick<PostgresState, 'epoch' | 'revision'>;

/** The database has lost what it had committed, and nothing says so but who has seen it. */
export class HistoryLostError extends Error {
  override readonly name = 'HistoryLostError';
}

/**
 * Tells whether the store has moved, and whether it went back: a snapshot of its disk that was put
 * back looks as if it had never been written any further.
 */
export class StateWatch {
  readonly #question: SharedQuestion<number>;
  readonly #maxStaleness: number;
  #seen: Seen = { epoch: '', revision: 0 };
  #mark = '';
  #version = 0;
  /** When the last question that was answered was asked; of the monotonic clock. */
  #askedAt = Number.NEGATIVE_INFINITY;
  /** What was asked before is too old. */
  #expiredAt = Number.NEGATIVE_INFINITY;

  /** @param maxStaleness - how old an answer may be, in milliseconds */
  constructor(readState: () => Promise<PostgresState>, maxStaleness: number) {
    this.#maxStaleness = maxStaleness;
    this.#question = new SharedQuestion(async () => {
      const askedAt = performance.now();
      this.#note(await this.watch(readState));
      this.#askedAt = askedAt;
      return this.#version;
    });
  }

  /**
   * A number that moves with every commit: asked for after this call, or before within the bound.
   * @throws what the database says
   */
  version(): number | Promise<number> {
    const isKnown = performance.now() - this.#askedAt < this.#maxStaleness;
    return isKnown && this.#askedAt > this.#expiredAt ? this.#version : this.#question.answer();
  }

  /** Somebody has committed: what was asked before is too old, answered or not. */
  expire(): void {
    this.#expiredAt = performance.now();
  }

  /**
   * Reads a state, which cannot be older than what was seen before it was asked for.
   * @throws HistoryLostError when it is
   */
  async watch(readState: () => Promise<PostgresState>): Promise<PostgresState> {
    const before = this.#seen;
    const state = await readState();
    this.check(before, state);
    return state;
  }

  /** What a state that is asked for now cannot be older than. */
  get seen(): Seen {
    return this.#seen;
  }

  /** @throws HistoryLostError when a state is older than what was seen before it was asked for */
  check(before: Seen, state: Seen): void {
    if (state.epoch === before.epoch && state.revision < before.revision) {
      throw new HistoryLostError(`revision ${String(before.revision)} is gone`);
    }
    this.see(state);
  }

  /** Notes what is committed. */
  see({ epoch, revision }: Seen): void {
    const isNewer = epoch !== this.#seen.epoch || revision > this.#seen.revision;
    if (isNewer) this.#seen = { epoch, revision };
  }

  #note({ epoch, revision, definitions, logBegin }: PostgresState): void {
    const mark = [epoch, revision, definitions, logBegin].join('/');
    if (mark !== this.#mark) this.#version += 1;
    this.#mark = mark;
  }
}
