import { maxReasonLength } from '@flux-resourceset/contract';
import type { GivenOptions } from '../arguments/given-options.js';
import { readScalar } from '../arguments/read-scalar.js';

/** How a write is meant. */
export interface WriteMode {
  /** Only ask what it would do. */
  readonly isDryRun: boolean;
  readonly reason: string | undefined;
  /** What would be asked is answered with yes. */
  readonly isConfirmed: boolean;
}

/** @throws UsageError for a reason that is none */
export function readWriteMode(given: GivenOptions): WriteMode {
  const reason = given.text('reason');
  const value = { type: 'string', minLength: 1, maxLength: maxReasonLength } as const;
  if (reason !== undefined) readScalar(reason, value, '--reason');
  return {
    isDryRun: given.flag('dry-run') === true,
    reason,
    isConfirmed: given.flag('yes') === true,
  };
}
