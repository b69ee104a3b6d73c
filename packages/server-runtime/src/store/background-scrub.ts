import { setTimeout as sleep } from 'node:timers/promises';
import { scrubStore } from './scrub.js';
import type { ScrubFindings, ScrubOptions } from './scrub.js';

/** Rest before the first round, in milliseconds: a start is not slowed. */
const firstRest = 2_000;
/** Rest after each few documents, in milliseconds: polls and writes come first. */
const pageRest = 50;
/** Rest after each round, in milliseconds. */
const roundRest = 10 * 60_000;
/** Rest when the store could not be read, in milliseconds. */
const failureRest = 5_000;

/** Finds damage in what nobody asks for, before somebody does: round after round. */
export class BackgroundScrub {
  readonly #options: Omit<ScrubOptions, 'rest' | 'signal'>;
  readonly #report: (findings: ScrubFindings) => void;
  readonly #stopping = new AbortController();
  #running: Promise<void> | undefined;
  #findings: ScrubFindings = { damages: [], remarks: [] };

  /** @param report - told of what each round found */
  constructor(
    options: Omit<ScrubOptions, 'rest' | 'signal'>,
    report: (findings: ScrubFindings) => void,
  ) {
    this.#options = options;
    this.#report = report;
  }

  /** What the last whole round found. */
  get findings(): ScrubFindings {
    return this.#findings;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after the documents that are being looked at. */
  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopping;
    let rest = firstRest;
    while (await sleep(rest, true, { signal }).catch(() => false)) {
      // A store that cannot be read is told of by whoever asks for something.
      rest = await this.#runRound(signal).catch(() => failureRest);
    }
  }

  async #runRound(signal: AbortSignal): Promise<number> {
    this.#findings = await scrubStore({ ...this.#options, signal, rest: pageRest });
    this.#report(this.#findings);
    return roundRest;
  }
}
