import { createHash } from 'node:crypto';
import type { DraftDocument } from './draft.js';
import { totalsOf, type PlannedEffects } from './effects.js';
import type { Pace } from './pace.js';

/**
 * Names what a plan does: the same changes with the same effects have the same digest, whenever
 * and on whatever revision they are planned. Documents are in the one form that they are stored in.
 */
export async function digestPlan(
  changed: readonly DraftDocument[],
  effects: PlannedEffects,
  pace: Pace,
): Promise<string> {
  const hash = createHash('sha256');
  for (const document of changed) {
    if (pace.isDue) await pace.rest();
    hash.update(`${describe(document)}\n`);
  }
  hash.update(JSON.stringify([totalsOf(effects), effects.digest]));
  return `sha256:${hash.digest('hex')}`;
}

/** A key that the server assigns is another one in every plan. */
function describe({ kind, id, before, after, requested }: DraftDocument): string {
  const isAssigned =
    kind.keyAssigned &&
    before === null &&
    after !== null &&
    requested.operation === 'create' &&
    requested.keepsKey !== true;
  const name = isAssigned ? null : id;
  const is = isAssigned ? { ...after, [kind.key]: null } : after;
  return JSON.stringify([kind.kind, name, before?.document ?? null, is]);
}
