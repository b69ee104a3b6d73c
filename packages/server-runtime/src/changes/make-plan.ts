import type { Warning } from '@flux-resourceset/contract';
import type { PlannableSnapshot } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { checkReferrers } from './check-referrers.js';
import { checkRelations, type CheckScope } from './check-relations.js';
import { checkUnique } from './check-unique.js';
import { Draft, type DraftDocument } from './draft.js';
import type { PlannedEffects } from './effects.js';
import { findWarnings } from './find-warnings.js';
import { findReasons } from './guard.js';
import { Pace } from './pace.js';
import { digestPlan } from './plan-digest.js';
import { planEffects } from './plan-effects.js';
import { ReadThrough } from './read-through.js';
import { placeWarning, Refusals } from './refusals.js';
import type { RequestedChange, RequestedSelection } from './requested-change.js';
import { resolveAll } from './resolve-all.js';
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
  readonly effects: PlannedEffects;
  readonly warnings: readonly Warning[];
  readonly refusals: Refusals;
  /** Why it must be confirmed; nothing where it need not be. */
  readonly reasons: readonly string[];
}

/** A plan with the items of its effects. */
export interface DetailedPlan extends Plan {
  /** Of changes and effects: `sha256:…`. */
  readonly digest: string;
}

/** What a plan is asked for. */
export interface PlanRequest {
  readonly requested: readonly (RequestedChange | RequestedSelection)[];
  /** Marks on DNS names that stand for those which follow from the changes. */
  readonly tombstones?: TombstoneChanges;
  /** Whether it is the deletion of one cluster by its name. */
  readonly isDecommission?: boolean;
}

/**
 * Works out what requested changes do, on a snapshot: nothing is written, and nothing but the
 * snapshot is asked. Long lists let others have their turn.
 *
 * @returns the plan, with what stands in its way; its effects are counted
 */
export async function makePlan(
  context: ChangeContext,
  snapshot: PlannableSnapshot,
  request: PlanRequest,
): Promise<Plan> {
  const [draft, refusals, pace] = [new Draft(snapshot), new Refusals(), new Pace()];
  const { epoch } = snapshot;
  const resolution = { context, draft, epoch, refusals, pace };
  const resolved = await resolveAll(resolution, request.requested);
  const changed = draft.listChanged();
  const view = draft.view();
  const scope: CheckScope = { context, snapshot, draft, view, changed, refusals, pace };
  await checkRelations(scope);
  await checkUnique(scope);
  await checkReferrers(scope);
  const tombstones =
    request.tombstones ?? (await planTombstones(context.service, snapshot, changed, pace));
  const parts = { context, snapshot, changed, tombstones, refusals };
  const { effects, warnings } = await planEffects({ ...parts, most: null });
  return {
    revision: await snapshot.revision(),
    epoch,
    outcomes: new Map(
      resolved.map(({ requested: asked, kind, id }) => [asked, draft.find(kind, id)]),
    ),
    changed,
    tombstones,
    effects,
    warnings: [...(await collectWarnings(scope)), ...warnings],
    refusals,
    reasons: findReasons(effects, context.limits.guard, request.isDecommission === true),
  };
}

/**
 * Works out the effects of a plan once more, one by one.
 *
 * @param most - how many of them to list
 */
export async function detailPlan(
  context: ChangeContext,
  snapshot: PlannableSnapshot,
  plan: Plan,
  most: number,
): Promise<DetailedPlan> {
  const { effects } = await planEffects({ ...plan, context, snapshot, most });
  return { ...plan, effects, digest: await digestPlan(plan.changed, effects, new Pace()) };
}

async function collectWarnings(scope: CheckScope): Promise<readonly Warning[]> {
  const { context, draft, view, pace } = scope;
  const documents = new ReadThrough(view);
  const warnings: Warning[] = [];
  for (const document of draft.documents) {
    if (pace.isDue) await pace.rest();
    for (const warning of await findWarnings({ context, documents }, document)) {
      warnings.push(placeWarning(warning, document.requested, document.id));
    }
  }
  return warnings;
}
