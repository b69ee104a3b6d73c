import type { Warning } from '@flux-resourceset/contract';
import type { PlannableSnapshot } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { checkReferrers } from './check-referrers.js';
import { checkRelations, type CheckScope } from './check-relations.js';
import { checkUnique } from './check-unique.js';
import { Draft, draftChunk, type DraftDocument } from './draft.js';
import { findWarnings } from './find-warnings.js';
import { Pace } from './pace.js';
import { ReadThrough } from './read-through.js';
import { placeWarning, Refusals } from './refusals.js';
import { findRequestedId, type RequestedChange } from './requested-change.js';
import { resolveChange } from './resolve-change.js';
import { planTombstones, type TombstoneChanges } from './tombstones.js';

/** What requested changes would do to the store. */
export interface Plan {
  /** Of the store that it was made on. */
  readonly revision: number;
  readonly epoch: string;
  /** What each requested change comes to, in their order; undefined for what is refused. */
  readonly outcomes: ReadonlyMap<RequestedChange, DraftDocument | undefined>;
  /** Documents that differ from what is stored, each once. */
  readonly changed: readonly DraftDocument[];
  readonly tombstones: TombstoneChanges;
  readonly warnings: readonly Warning[];
  readonly refusals: Refusals;
}

/**
 * Works out what requested changes do, on a snapshot: nothing is written, and nothing but the
 * snapshot is asked. Long lists let others have their turn.
 *
 * @returns the plan, with what stands in its way
 */
export async function makePlan(
  context: ChangeContext,
  snapshot: PlannableSnapshot,
  requested: readonly RequestedChange[],
): Promise<Plan> {
  const [draft, refusals, pace] = [new Draft(snapshot), new Refusals(), new Pace()];
  const { epoch } = snapshot;
  const resolved = await resolveAll({ context, draft, epoch, refusals, pace }, requested);
  const changed = draft.listChanged();
  const scope: CheckScope = { context, snapshot, draft, changed, refusals, pace };
  await checkRelations(scope);
  await checkUnique(scope);
  await checkReferrers(scope);
  const tombstones = await planTombstones(context.service, snapshot, changed, pace);
  return {
    revision: await snapshot.revision(),
    epoch,
    outcomes: new Map(
      resolved.map(({ requested: asked, kind, id }) => [asked, draft.find(kind, id)]),
    ),
    changed,
    tombstones,
    warnings: await collectWarnings(scope),
    refusals,
  };
}

interface ResolveAllScope {
  readonly context: ChangeContext;
  readonly draft: Draft;
  readonly epoch: string;
  readonly refusals: Refusals;
  readonly pace: Pace;
}

async function resolveAll(
  scope: ResolveAllScope,
  requested: readonly RequestedChange[],
): Promise<readonly DraftDocument[]> {
  const { draft, refusals, pace } = scope;
  const resolved: DraftDocument[] = [];
  for (let start = 0; start < requested.length; start += draftChunk) {
    const chunk = requested.slice(start, start + draftChunk);
    await loadDocuments(draft, chunk);
    for (const change of chunk) {
      if (pace.isDue) await pace.rest();
      await refusals.attempt(change, () => {
        const document = resolveChange(scope, change);
        draft.put(document);
        resolved.push(document);
      });
    }
  }
  return resolved;
}

/** Whether a new document's id is free is asked later, with all that is referred to. */
async function loadDocuments(draft: Draft, chunk: readonly RequestedChange[]): Promise<void> {
  const wanted = new Map<RequestedChange['kind'], string[]>();
  for (const requested of chunk) {
    const id = requested.operation === 'create' ? undefined : findRequestedId(requested);
    if (id === undefined) continue;
    const ids = wanted.get(requested.kind) ?? [];
    ids.push(id);
    wanted.set(requested.kind, ids);
  }
  for (const [kind, ids] of wanted) await draft.load(kind, [...new Set(ids)]);
}

async function collectWarnings(scope: CheckScope): Promise<readonly Warning[]> {
  const { context, draft, pace } = scope;
  const documents = new ReadThrough(draft.view());
  const warnings: Warning[] = [];
  for (const document of draft.documents) {
    if (pace.isDue) await pace.rest();
    for (const warning of await findWarnings({ context, documents }, document)) {
      warnings.push(placeWarning(warning, document.requested, document.id));
    }
  }
  return warnings;
}
