/** Counts of polls since the last summary. */
export interface PollCounts {
  readonly polls: number;
  /** Answered from the cache. */
  readonly cached: number;
  /** Answered with an error; the first of each cluster and status has a log line of its own. */
  readonly failed: number;
}

/**
 * Counts polls so that the log tells of them in sum: a line per poll costs a fifth of the
 * poll itself.
 */
export class PollSummary {
  #polls = 0;
  #cached = 0;
  #failed = 0;

  countServed(cached: boolean): void {
    this.#polls += 1;
    if (cached) this.#cached += 1;
  }

  countFailed(): void {
    this.#polls += 1;
    this.#failed += 1;
  }

  /** @returns the counts since the last call */
  take(): PollCounts {
    const counts = { polls: this.#polls, cached: this.#cached, failed: this.#failed };
    this.#polls = 0;
    this.#cached = 0;
    this.#failed = 0;
    return counts;
  }
}
