import { setImmediate } from 'node:timers/promises';

/** How long a piece of work goes on before others get their turn, in milliseconds. */
const longestTurn = 10;

/**
 * Keeps long work from holding up the event loop, and polls with it: after each document it is
 * asked whether a rest is due. Short work never waits.
 */
export class Pace {
  #since = performance.now();

  get isDue(): boolean {
    return performance.now() - this.#since > longestTurn;
  }

  /** Lets others have their turn. */
  async rest(): Promise<void> {
    await setImmediate();
    this.#since = performance.now();
  }
}
