import { type ProblemDetail, type Warning } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { RequestedChange } from './requested-change.js';

/** Why one requested change cannot be made. */
export interface Refusal {
  readonly requested: RequestedChange;
  readonly problem: Problem;
}

/** More wrong places than this in one answer help nobody. */
const mostDetails = 100;

/** Collects what stands in the way of a plan, the first mistake of each requested change. */
export class Refusals {
  readonly #found = new Map<RequestedChange, Problem>();

  get list(): readonly Refusal[] {
    return [...this.#found].map(([requested, problem]) => ({ requested, problem }));
  }

  get requests(): Iterable<RequestedChange> {
    return this.#found.keys();
  }

  /** Runs `work`; a problem that it throws stands in the way of the change. */
  async attempt(requested: RequestedChange, work: () => Promise<void> | void): Promise<void> {
    if (this.#found.has(requested)) return;
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Problem) || error.status >= 500) throw error;
      this.#found.set(requested, error);
    }
  }

  add(requested: RequestedChange, problem: Problem): void {
    if (!this.#found.has(requested)) this.#found.set(requested, problem);
  }

  /** @throws Problem the first, with the wrong places of all that are of its kind */
  throwFirst(): void {
    const [first, ...others] = this.list;
    if (first === undefined) return;
    const { code, message, headers } = first.problem;
    const alike = others.filter(({ problem }) => problem.code === code);
    const details = [first, ...alike].flatMap(listDetails).slice(0, mostDetails);
    throw new Problem(code, message, details, headers);
  }
}

/** Pointers lead into the request. */
function listDetails({ requested, problem }: Refusal): readonly ProblemDetail[] {
  const { pointer } = requested;
  const { errors, message } = problem;
  if (pointer === '') return errors;
  if (errors.length === 0) return [{ pointer, message }];
  return errors.map((detail) => ({
    ...detail,
    pointer: pointer + ('pointer' in detail ? detail.pointer : ''),
  }));
}

/** @returns the warning with its pointer in the request, and the document's name where there are many */
export function placeWarning(warning: Warning, { pointer }: RequestedChange, id: string): Warning {
  if (pointer === '') return warning;
  return { ...warning, message: `'${id}': ${warning.message}`, pointer: pointer + warning.pointer };
}
