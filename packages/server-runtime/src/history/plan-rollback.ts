import type { JsonObject } from '@flux-resourceset/contract';
import type { ChangeContext } from '../changes/change-context.js';
import { notFound } from '../changes/change-problems.js';
import type { RequestedChange } from '../changes/requested-change.js';
import type { TombstoneChanges } from '../changes/tombstones.js';
import { Problem } from '../problem.js';
import type { Change } from '../store/change-log.js';
import type { PlannableSnapshot } from '../store/store.js';
import { type DocumentKey, nameOf, readDocumentsAt } from './document-keys.js';
import { cutOff, explainCut, requireChange } from './find-change.js';
import { Obstacles } from './obstacles.js';
import { restoreDocuments } from './restore-document.js';
import { restoreMarks } from './restore-marks.js';
import { undoDocuments } from './undo-documents.js';

/** What is to be taken back. */
export type RollbackTarget =
  /** Everything after a revision, or of one document. */
  | { readonly to: number; readonly document?: DocumentKey }
  | { readonly change: number }
  | { readonly transaction: string };

/** Changes that take others back, and the marks that go with them. */
export interface RollbackPlan {
  readonly requested: readonly RequestedChange[];
  readonly tombstones: TombstoneChanges;
}

/** What a rollback is planned with. */
type RollbackContext = Pick<ChangeContext, 'service' | 'kinds'>;

/**
 * Works out which documents have to become what. What they refer to, and whether they are valid
 * still, the plan of all writes looks at.
 *
 * @throws Problem `not_found` or `gone` for what is to be taken back; `conflict` that lists what
 *   stands in the way
 */
export async function planRollback(
  snapshot: PlannableSnapshot,
  context: RollbackContext,
  target: RollbackTarget,
): Promise<RollbackPlan> {
  if ('to' in target) return explainCut(planReturn(snapshot, context, target));
  if ('transaction' in target) return planUndoing(snapshot, context, target.transaction);
  const change = await requireChange(snapshot, target.change);
  assertUndoable(change);
  return undo(snapshot, context, { changes: [change], first: change.first, isWhole: false });
}

async function planReturn(
  snapshot: PlannableSnapshot,
  context: RollbackContext,
  { to, document }: Extract<RollbackTarget, { to: number }>,
): Promise<RollbackPlan> {
  await assertReached(snapshot, to);
  const touched = await snapshot.log.touchedSince(to);
  const all = [...touched].flatMap(([kind, ids]) => ids.map((id) => ({ kind, id })));
  const chosen = document ? [{ kind: document.kind.kind, id: document.id }] : all;
  const { keys, obstacles } = findKinds(context, chosen);
  const past = await readDocumentsAt(snapshot, keys, to);
  if (document) await assertKnown(snapshot, document, past);
  const restored = keys.map((key) => ({ ...key, document: past.get(nameOf(key)) ?? null }));
  const requested = await restoreDocuments(restored, obstacles);
  obstacles.throwIfAny();
  const marks = await snapshot.log.marksSince(to);
  const scope = { service: context.service, marks, restored, isWhole: document === undefined };
  return { requested, tombstones: await restoreMarks(snapshot, scope) };
}

async function assertReached(snapshot: PlannableSnapshot, to: number): Promise<void> {
  const revision = await snapshot.revision();
  if (to <= revision) return;
  const message = `the store is at revision ${String(revision)}: there is nothing to go back from`;
  throw new Problem('validation_error', message, [{ pointer: '/to', message }]);
}

async function assertKnown(
  snapshot: PlannableSnapshot,
  { kind, id }: DocumentKey,
  past: ReadonlyMap<string, JsonObject>,
): Promise<void> {
  if (past.size > 0 || (await snapshot.get(kind, id)) !== undefined) return;
  throw notFound(kind, id);
}

/** Takes back all changes of one write. */
async function planUndoing(
  snapshot: PlannableSnapshot,
  context: RollbackContext,
  transaction: string,
): Promise<RollbackPlan> {
  const changes = await snapshot.log.ofTransaction(transaction);
  const [first] = changes;
  if (first === undefined) {
    throw new Problem('not_found', 'resource not found: no kept change is of this transaction');
  }
  const begin = await snapshot.log.begin();
  if (first.first <= begin) throw cutOff(begin);
  return undo(snapshot, context, { changes, first: first.first, isWhole: true });
}

/** Changes of one transaction that are to be taken back. */
interface UndoneChanges {
  readonly changes: readonly Change[];
  /** Revision of the first change of the transaction. */
  readonly first: number;
  /** Whether they are all of it. */
  readonly isWhole: boolean;
}

async function undo(
  snapshot: PlannableSnapshot,
  context: RollbackContext,
  { changes, first, isWhole }: UndoneChanges,
): Promise<RollbackPlan> {
  const documents = changes.filter(({ kind, redaction }) => kind !== 'tombstones' && !redaction);
  const { keys, obstacles } = findKinds(context, documents);
  const range = { from: (changes[0]?.revision ?? 0) - 1, to: changes.at(-1)?.revision ?? 0 };
  const undone = await explainCut(undoDocuments(snapshot, keys, range, obstacles));
  const requested = await restoreDocuments(undone, obstacles);
  obstacles.throwIfAny();
  const last = await findLast(snapshot, changes, isWhole);
  const after = await snapshot.log.marksSince(first - 1);
  const marks = after.filter(({ revision }) => revision <= last);
  const scope = { service: context.service, marks, restored: undone, isWhole };
  return { requested, tombstones: await restoreMarks(snapshot, scope) };
}

/** Marks stand with the last change of a transaction, whichever of its changes they go with. */
async function findLast(
  { log }: PlannableSnapshot,
  changes: readonly Change[],
  isWhole: boolean,
): Promise<number> {
  const all = isWhole ? changes : await log.ofTransaction(changes[0]?.transaction ?? '');
  return all.at(-1)?.revision ?? 0;
}

function assertUndoable({ redaction, kind }: Change): void {
  if (redaction === null && kind !== 'tombstones') return;
  throw new Problem('conflict', 'this change changed no document: there is nothing to take back');
}

/** Kinds that the definitions do not declare stand in the way. */
function findKinds(
  { kinds }: RollbackContext,
  documents: readonly { readonly kind: string; readonly id: string }[],
): { readonly keys: readonly DocumentKey[]; readonly obstacles: Obstacles } {
  const obstacles = new Obstacles();
  const keys = new Map<string, DocumentKey>();
  for (const { kind: name, id } of documents) {
    const kind = kinds.get(name);
    if (kind) keys.set(nameOf({ kind, id }), { kind, id });
    else obstacles.add(name, id, 'is of a kind that the definitions no longer declare');
  }
  return { keys: [...keys.values()], obstacles };
}
