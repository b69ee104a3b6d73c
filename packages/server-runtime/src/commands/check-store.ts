import type { ServiceDescriptor } from '@flux-resourceset/contract';
import { checkDatabase } from '../store/check-database.js';
import type { StoreFindings } from '../store/check-database.js';
import { describeStore } from '../store/describe-store.js';
import type { LastingStore } from '../store/store-options.js';
import { describeLeft, describeUnknown } from '../store/store-errors.js';
import type { Damage } from '../store/store.js';
import { loadRuleCheck } from '../watch-store.js';
import type { CommandOutcome } from './command.js';

/**
 * Compares a store with the definitions of this program, and with itself.
 *
 * @returns a line for each finding; status 1 when there is one
 */
export async function checkStore(
  store: LastingStore,
  { kinds }: ServiceDescriptor,
): Promise<CommandOutcome> {
  const findings = await checkDatabase(store, kinds, await loadRuleCheck(kinds));
  const lines = describeFindings(findings);
  if (lines.length > 0) return { lines, status: 1 };
  return { lines: [`${describeStore(store)}: all that is stored fits the definitions`], status: 0 };
}

function describeFindings({ unknown, left, damages, remarks }: StoreFindings): readonly string[] {
  return [
    ...unknown.map((found) => describeUnknown(found, Infinity)),
    ...left.map(describeLeft),
    ...damages.map(describeDamage),
    ...remarks.map(describeDamage),
  ];
}

function describeDamage({ kind, id, reason }: Damage): string {
  return id === '' ? `${kind}: ${reason}` : `${kind} '${id}' ${reason}`;
}
