import { Problem } from '../problem.js';
import type { Change } from '../store/change-log.js';
import { LogCutError } from '../store/store-errors.js';
import type { PlannableSnapshot } from '../store/store.js';

/** @throws Problem `not_found` for a revision that never was, `gone` for one that was cut off */
export async function requireChange(
  { log }: Pick<PlannableSnapshot, 'log'>,
  revision: number,
): Promise<Change> {
  const change = await log.find(revision);
  if (change !== undefined) return change;
  const begin = await log.begin();
  if (revision > 0 && revision <= begin) throw cutOff(begin);
  throw new Problem('not_found', `resource not found: no change has revision ${String(revision)}`);
}

/** @returns the 410 for what was before the log begins */
export function cutOff(begin: number): Problem {
  const message = `the change log begins at revision ${String(begin)}: what was before is no longer known`;
  return new Problem('gone', message);
}

/** Makes the error of a log that was cut one that a client is told about. */
export async function explainCut<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof LogCutError ? cutOff(error.begin) : error;
  }
}
