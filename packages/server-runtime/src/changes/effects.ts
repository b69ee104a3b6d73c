import { createHash, type Hash } from 'node:crypto';
import type { EffectTotals, InputEffect } from '@flux-resourceset/contract';

/** What changes do to the inputs of clusters. */
export interface PlannedEffects extends EffectTotals {
  /** As many as were asked for; none where they were not. */
  readonly items: readonly InputEffect[];
  readonly truncated: boolean;
  /** How many inputs each name loses that loses any. */
  readonly removed: ReadonlyMap<string, number>;
  /** Over all items, those that are cut off too; null where they were not asked for. */
  readonly digest: string | null;
}

/** Counts effects, and keeps the first ones. */
export class EffectsTally {
  readonly #names = new Set<string>();
  readonly #removed = new Map<string, number>();
  readonly #counts = { added: 0, removed: 0, changed: 0 };
  readonly #items: InputEffect[] = [];
  readonly #most: number;
  readonly #hash: Hash | null;
  #isTruncated = false;

  /** @param most - how many items to keep; null counts only */
  constructor(most: number | null) {
    this.#most = most ?? 0;
    this.#hash = most === null ? null : createHash('sha256');
  }

  get isDetailed(): boolean {
    return this.#hash !== null;
  }

  count(dns: string, effect: InputEffect['effect']): void {
    this.#names.add(dns);
    this.#counts[effect] += 1;
    if (effect === 'removed') this.#removed.set(dns, (this.#removed.get(dns) ?? 0) + 1);
  }

  /** Keeps what was counted, where there is room. */
  keep(item: InputEffect): void {
    this.#hash?.update(`${JSON.stringify(item)}\n`);
    if (this.#items.length < this.#most) this.#items.push(item);
    else this.#isTruncated = true;
  }

  finish(): PlannedEffects {
    return {
      clusters: this.#names.size,
      inputs: { ...this.#counts },
      items: this.#items,
      truncated: this.#isTruncated,
      removed: this.#removed,
      digest: this.#hash?.digest('hex') ?? null,
    };
  }
}

/** @returns the totals alone */
export function totalsOf({ clusters, inputs }: EffectTotals): EffectTotals {
  return { clusters, inputs };
}
