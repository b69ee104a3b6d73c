import type { ProblemDetail } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';

/** More than this says the same. */
const mostNamed = 100;

/** What stands in the way of a rollback: told as a whole, so that it can be cleared at once. */
export class Obstacles {
  readonly #found: ProblemDetail[] = [];
  #count = 0;

  /** @param what - completes "namespaces 'one' …" */
  add(kind: string, id: string, what: string): void {
    this.#count += 1;
    if (this.#count <= mostNamed) this.#found.push({ message: `${kind} '${id}' ${what}` });
  }

  /** @throws Problem `conflict` that lists them */
  throwIfAny(): void {
    const [first] = this.#found;
    if (first === undefined) return;
    const others = this.#count > 1 ? `, and ${String(this.#count - 1)} more stand in the way` : '';
    throw new Problem(
      'conflict',
      `this cannot be taken back: ${first.message}${others}`,
      this.#found,
    );
  }
}
