import { defaultLimits, guardModes, type WriteLimits } from '../changes/write-limits.js';
import type { VariableReader } from './variables.js';

/** More clusters or inputs than any service has. */
const noBound = 999_999_999;
/** The most that a provider may take (`spec.filter.limit`). */
const mostInputs = 10_000;

/** Reads what writes may do unasked, and what they may do at all. */
export function readWriteLimits(variables: VariableReader): WriteLimits {
  const { guard, pollInputs } = defaultLimits;
  const readCount = (name: string, fallback: number): number =>
    variables.readInteger(name, 0, noBound, fallback);
  return {
    guard: {
      mode: variables.choose('GUARD', guardModes, guard.mode),
      removedInputs: readCount('GUARD_REMOVED_INPUTS', guard.removedInputs),
      removedClusters: readCount('GUARD_REMOVED_CLUSTERS', guard.removedClusters),
    },
    pollInputs: variables.readInteger('POLL_MAX_INPUTS', 1, mostInputs, pollInputs),
    requireReason: variables.choose('REQUIRE_REASON', ['true', 'false'], 'false') === 'true',
  };
}
