import type { PlannedEffects } from './effects.js';
import type { GuardLimits } from './write-limits.js';

/** Names that a reason lists. */
const namedClusters = 3;

/**
 * Looks whether a write takes more away than may go unasked.
 *
 * @param isDecommission - whether it is the deletion of one cluster by its name, which says itself
 *   what is to happen
 * @returns why it must be confirmed; nothing when it need not be
 */
export function findReasons(
  { removed, inputs }: PlannedEffects,
  { mode, removedInputs, removedClusters }: GuardLimits,
  isDecommission: boolean,
): readonly string[] {
  if (mode === 'off' || inputs.removed === 0) return [];
  if (isDecommission) {
    const count = countWords(inputs.removed, 'input');
    return mode === 'strict' ? [`a cluster is deleted, which has ${count}`] : [];
  }
  const emptied = [...removed].filter(([, count]) => count > removedInputs);
  return [
    ...(emptied.length > 0 ? [describeEmptied(emptied, removedInputs)] : []),
    ...(removed.size > removedClusters ? [describeReach(removed.size, removedClusters)] : []),
  ];
}

function describeEmptied(
  emptied: readonly (readonly [dns: string, count: number])[],
  most: number,
): string {
  const named = emptied
    .slice(0, namedClusters)
    .map(([dns, count]) => `${dns} loses ${countWords(count, 'input')}`);
  const others = emptied.length - named.length;
  const rest = others > 0 ? `, and so do ${countWords(others, 'other cluster')}` : '';
  return `${named.join(', ')}${rest}; unasked, one may lose ${String(most)}`;
}

function describeReach(count: number, most: number): string {
  return `${countWords(count, 'cluster')} lose inputs; unasked, ${String(most)} may`;
}

/** @returns `1 input`, `3 inputs` */
function countWords(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
