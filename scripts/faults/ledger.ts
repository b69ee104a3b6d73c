import { allClusters } from './fleet.js';

/** A write by its cluster and the step that it brought it to. */
export interface Write {
  readonly id: string;
  readonly step: number;
}

interface Bounds {
  /** What was acknowledged last: the store must not be behind it. */
  low: number;
  /** What was sent last: the store cannot be beyond it. */
  high: number;
}

/** What was asked of the store, and what it said that it did. */
export class Ledger {
  /** The highest revision that was acknowledged. */
  revision = 0;
  /** Up to where the change log was compared with this. */
  comparedRevision = 0;
  acknowledged = 0;
  refused = 0;
  readonly #bounds = new Map<string, Bounds>(allClusters.map((id) => [id, { low: 0, high: 0 }]));
  /** What was acknowledged and not yet looked for in the change log. */
  #due: Write[] = [];
  #refusals: Write[] = [];

  /** @returns the next step of a cluster, which may be stored from now on */
  begin(id: string): number {
    const bounds = this.boundsOf(id);
    this.#bounds.set(id, { ...bounds, high: bounds.high + 1 });
    return bounds.high + 1;
  }

  acknowledge(writes: readonly Write[], revision: number): void {
    this.acknowledged += 1;
    this.#due.push(...writes);
    if (revision <= this.revision) {
      const said = `revision ${String(revision)} was acknowledged after ${String(this.revision)}`;
      // Answers of two requests may overtake each other, but no further than there are writers.
      if (revision < this.revision - 2 * allClusters.length) throw new Error(said);
    }
    this.revision = Math.max(this.revision, revision);
    for (const { id, step } of writes) this.#bounds.set(id, { ...this.boundsOf(id), low: step });
  }

  refuse(writes: readonly Write[]): void {
    this.refused += 1;
    this.#refusals.push(...writes);
  }

  boundsOf(id: string): Readonly<Bounds> {
    const bounds = this.#bounds.get(id);
    if (bounds === undefined) throw new Error(`nothing is written to ${id}`);
    return bounds;
  }

  /** @returns what has been acknowledged and refused since it was last asked */
  takeDue(): { readonly due: readonly Write[]; readonly refusals: readonly Write[] } {
    const taken = { due: this.#due, refusals: this.#refusals };
    this.#due = [];
    this.#refusals = [];
    return taken;
  }

  /** The store goes back to a backup: what was written after it may be gone. */
  rewind(steps: ReadonlyMap<string, number>, revision: number): void {
    for (const [id, low] of steps) this.#bounds.set(id, { ...this.boundsOf(id), low });
    this.#due = this.#due.filter(({ id, step }) => step <= (steps.get(id) ?? 0));
    this.revision = revision;
    this.comparedRevision = Math.min(this.comparedRevision, revision);
  }
}
