import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { Change, PastDocument } from '../store/change-log.js';
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

/**
 * @returns a document as it was at a revision; undefined when it was not, or there is no such
 *   revision yet
 * @throws Problem `gone` when the log no longer reaches back to it
 */
export async function findPast(
  snapshot: PlannableSnapshot,
  { kind, id }: { readonly kind: KindDescriptor; readonly id: string },
  revision: number,
): Promise<PastDocument | undefined> {
  if (revision > (await snapshot.revision())) return undefined;
  const past = await explainCut(snapshot.log.documentsAt(revision, [{ kind, ids: [id] }]));
  return past.get(kind.kind)?.get(id);
}
