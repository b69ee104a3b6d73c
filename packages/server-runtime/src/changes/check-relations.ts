import type { JsonObject, KindDescriptor, ProblemDetail } from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';
import type { PlannableSnapshot, Snapshot } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { assertNone, idTaken } from './change-problems.js';
import { checkCycles, type DocumentLoader } from './check-cycles.js';
import { checkReferences, type ExistingIds, listTouched } from './check-references.js';
import type { Draft, DraftDocument } from './draft.js';
import type { Pace } from './pace.js';
import type { Refusals } from './refusals.js';
import { findRequestedId } from './requested-change.js';

/** What all checks of a plan work with. */
export interface CheckScope {
  readonly context: ChangeContext;
  readonly snapshot: PlannableSnapshot;
  readonly draft: Draft;
  /** The store as it would be. */
  readonly view: Snapshot;
  readonly changed: readonly DraftDocument[];
  readonly refusals: Refusals;
  readonly pace: Pace;
}

/** Checks that new ids are free, that references lead somewhere, and that none closes a circle. */
export async function checkRelations(scope: CheckScope): Promise<void> {
  const { changed, refusals, pace } = scope;
  const stored = await findExisting(scope);
  const existing = layDraftOver(stored, scope);
  for (const document of changed) {
    if (pace.isDue) await pace.rest();
    await refusals.attempt(document.requested, () => {
      refuseTaken(document, stored);
      assertNone(listMistakes(scope, document, existing));
    });
  }
  for (const kind of scope.context.kinds.values()) await refuseCycles(scope, kind);
}

/** Asks for all that documents refer to, and for the keys of those that are new, at once. */
async function findExisting(scope: CheckScope): Promise<ExistingIds> {
  const { context, snapshot, changed, pace } = scope;
  const wanted = new Map<string, Set<string>>();
  for (const { kind, id, before, after } of changed) {
    if (pace.isDue) await pace.rest();
    if (after === null) continue;
    const own = setOf(wanted, kind.kind);
    if (before === null) own.add(id);
    for (const { target, path } of listTouched(kind, before?.document, after)) {
      const ids = setOf(wanted, target);
      for (const found of collectReferences(after, path)) ids.add(found.id);
    }
  }
  return snapshot.exists(
    [...wanted].flatMap(([name, ids]) => {
      const kind = context.kinds.get(name);
      return kind ? [{ kind, ids: [...ids] }] : [];
    }),
  );
}

function setOf(sets: Map<string, Set<string>>, name: string): Set<string> {
  const known = sets.get(name) ?? new Set<string>();
  sets.set(name, known);
  return known;
}

/** What will be there: a reference to what was refused itself is no second mistake. */
function layDraftOver(stored: ExistingIds, { draft, refusals }: CheckScope): ExistingIds {
  const existing = new Map([...stored].map(([kind, ids]) => [kind, new Set(ids)]));
  for (const { kind, id, after } of draft.documents) {
    if (after === null) existing.get(kind.kind)?.delete(id);
    else setOf(existing, kind.kind).add(id);
  }
  for (const requested of refusals.requests) {
    const id = findRequestedId(requested);
    if (id !== undefined) setOf(existing, requested.kind.kind).add(id);
  }
  return existing;
}

function refuseTaken({ kind, id, before, after }: DraftDocument, stored: ExistingIds): void {
  const isTaken = before === null && after !== null && stored.get(kind.kind)?.has(id) === true;
  if (isTaken) throw idTaken(kind, id);
}

function listMistakes(
  { context }: CheckScope,
  { kind, before, after }: DraftDocument,
  existing: ExistingIds,
): readonly ProblemDetail[] {
  if (after === null) return [];
  const references = listTouched(kind, before?.document, after);
  return checkReferences(kind, after, existing, context.kinds, references);
}

/** A circle that is new leads over a document whose own references changed. */
async function refuseCycles(scope: CheckScope, kind: KindDescriptor): Promise<void> {
  const { view, changed, refusals } = scope;
  const own = kind.references.filter(({ target }) => target === kind.kind);
  const documents = new Map<string, DraftDocument & { readonly after: JsonObject }>();
  for (const document of own.length === 0 ? [] : changed) {
    const { kind: of, id, before, after } = document;
    if (of !== kind || after === null) continue;
    const touched = listTouched(kind, before?.document, after);
    if (own.some((reference) => touched.includes(reference))) {
      documents.set(id, { ...document, after });
    }
  }
  if (documents.size === 0) return;
  const states = new Map([...documents].map(([id, { after }]) => [id, after]));
  const load: DocumentLoader = async (ids) => {
    const found = await view.getMany(kind, ids);
    return new Map([...found].map(([id, stored]) => [id, stored.document]));
  };
  for (const [id, errors] of await checkCycles(kind, states, load)) {
    const requested = documents.get(id)?.requested;
    if (requested) await refusals.attempt(requested, () => assertNone(errors));
  }
}
