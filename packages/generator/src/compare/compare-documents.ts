import type { JsonObject } from '@flux-resourceset/contract';
import type { ApiChange } from './change.js';
import { compareOperations } from './compare-operations.js';
import { Comparison } from './comparison.js';

/**
 * Tells how an API has changed, as those notice who use it.
 *
 * @returns what breaks somebody first
 */
export function compareDocuments(before: JsonObject, after: JsonObject): readonly ApiChange[] {
  const comparison = new Comparison(before, after);
  compareOperations(comparison);
  return comparison.changes;
}
