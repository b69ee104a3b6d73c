import { setImmediate } from 'node:timers/promises';

/**
 * Asks one question for all who wait for its answer. Nobody gets an answer to a question that was
 * asked before they came: who comes while one is on its way waits for the next.
 */
export class SharedQuestion<Answer> {
  readonly #ask: () => Promise<Answer>;
  #running: Promise<unknown> = Promise.resolve();
  #next: Promise<Answer> | undefined;

  constructor(ask: () => Promise<Answer>) {
    this.#ask = ask;
  }

  /** @throws what the question throws */
  answer(): Promise<Answer> {
    this.#next ??= this.#askNext();
    return this.#next;
  }

  async #askNext(): Promise<Answer> {
    await this.#running;
    // Whoever came in the same turn of the event loop is of the same question.
    await setImmediate();
    this.#next = undefined;
    const asked = this.#ask();
    this.#running = asked.catch(() => undefined);
    return asked;
  }
}
