import type { FluxDescriptor, KindDescriptor, Warning } from '@flux-resourceset/contract';
import { findDifferences } from '@flux-resourceset/contract';
import type { InputRules } from '../inputs/cluster-inputs.js';
import type { PlannableSnapshot } from '../store/store.js';
import { type AffectedName, type AffectedScope, listAffected } from './affected-clusters.js';
import { CatalogueSides } from './catalogue-sides.js';
import type { ChangeContext } from './change-context.js';
import { assertTakable, findManyInputs } from './check-polls.js';
import {
  compareReferences,
  type Comparison,
  type InputChange,
  isForeignEmpty,
  isGrown,
  listInputChanges,
  listNeeded,
  makeInputs,
} from './compare-inputs.js';
import type { DraftDocument } from './draft.js';
import { EffectsTally, type PlannedEffects } from './effects.js';
import { Pace } from './pace.js';
import { placeWarning, type Refusals } from './refusals.js';
import type { TombstoneChanges } from './tombstones.js';

/** The changes whose effects are looked for. */
export interface EffectsScope {
  readonly context: ChangeContext;
  readonly snapshot: PlannableSnapshot;
  readonly changed: readonly DraftDocument[];
  readonly tombstones: TombstoneChanges;
  /** Is told of clusters that would be given what the operator cannot take. */
  readonly refusals: Refusals;
  /** How many items to keep; null counts only, which reads less. */
  readonly most: number | null;
}

/** What was found out. */
export interface EffectsFound {
  readonly effects: PlannedEffects;
  readonly warnings: readonly Warning[];
}

/**
 * Works out what clusters are given before and after, by the projection that polls use, for
 * those that the changes reach. Long work lets others have their turn.
 */
export async function planEffects(scope: EffectsScope): Promise<EffectsFound> {
  const tally = new EffectsTally(scope.most);
  const warnings: Warning[] = [];
  const { flux } = scope.context.service;
  const clusterKind = flux === null ? undefined : scope.context.kinds.get(flux.kind);
  if (flux !== null && clusterKind !== undefined && scope.changed.length > 0) {
    const work = prepare(scope, flux, clusterKind, tally, warnings);
    for await (const names of listAffected(work)) await takeIn(work, names);
  }
  return { effects: tally.finish(), warnings };
}

interface EffectsWork extends AffectedScope, EffectsScope {
  readonly rules: readonly InputRules[];
  readonly catalogue: CatalogueSides;
  readonly tally: EffectsTally;
  readonly warnings: Warning[];
}

function prepare(
  scope: EffectsScope,
  flux: FluxDescriptor,
  clusterKind: KindDescriptor,
  tally: EffectsTally,
  warnings: Warning[],
): EffectsWork {
  const rules = flux.endpoints.flatMap((endpoint) => {
    const catalogueKind = scope.context.kinds.get(endpoint.kind);
    return catalogueKind ? [{ flux, endpoint, clusterKind, catalogueKind }] : [];
  });
  const catalogue = new CatalogueSides(scope.snapshot, scope.changed);
  const pace = new Pace();
  return { ...scope, flux, clusterKind, pace, rules, catalogue, tally, warnings };
}

async function takeIn(work: EffectsWork, names: readonly AffectedName[]): Promise<void> {
  const { rules, catalogue, pace } = work;
  const comparisons: Comparison[] = [];
  for (const name of names) {
    if (pace.isDue) await pace.rest();
    if (name.isKept) continue;
    comparisons.push(...rules.flatMap((rule) => compareReferences(rule, name, catalogue) ?? []));
  }
  await loadCatalogue(work, comparisons);
  for (const comparison of comparisons) {
    if (pace.isDue) await pace.rest();
    await judge(work, comparison);
  }
}

async function loadCatalogue(
  { rules, catalogue, tally }: EffectsWork,
  comparisons: readonly Comparison[],
): Promise<void> {
  for (const rule of rules) {
    const needed = comparisons
      .filter((comparison) => comparison.rules === rule)
      .flatMap((comparison) => listNeeded(comparison, tally.isDetailed));
    if (needed.length > 0) await catalogue.load(rule.catalogueKind, needed);
    const measured = new Set(
      comparisons
        .filter((comparison) => comparison.rules === rule && isGrown(comparison))
        .flatMap(({ after }) => [...after.keys()]),
    );
    if (measured.size > 0) await catalogue.measure(rule.catalogueKind, measured);
  }
}

async function judge(work: EffectsWork, comparison: Comparison): Promise<void> {
  const { context, catalogue, tally, warnings, refusals } = work;
  const { name } = comparison;
  if (isForeignEmpty(comparison) && (await isForeign(work, name))) return;
  await refusals.attempt(name.requested, () =>
    assertTakable(comparison, catalogue, context.limits.pollInputs),
  );
  for (const warning of findManyInputs(comparison)) {
    warnings.push(placeWarning(warning, name.requested, name.cluster));
  }
  for (const change of listInputChanges(comparison, catalogue)) {
    tally.count(name.dns, change.effect);
    if (tally.isDetailed) keepItem(work, comparison, change);
  }
}

/** Polls of a name that another cluster has given up are 404 until something is assigned there. */
async function isForeign(
  { snapshot, tombstones }: EffectsWork,
  { dns, cluster }: AffectedName,
): Promise<boolean> {
  const made = tombstones.get(dns);
  const mark = made === undefined ? await snapshot.findTombstone(dns) : made;
  return mark?.cause === 'renamed' && mark.cluster !== cluster;
}

function keepItem(
  { catalogue, tally }: EffectsWork,
  comparison: Comparison,
  { id, effect }: InputChange,
): void {
  const { name, rules } = comparison;
  const [before, after] = makeInputs(comparison, catalogue, id);
  const place = { cluster: name.cluster, dns: name.dns, endpoint: rules.endpoint.endpoint };
  tally.keep({ ...place, input: id, effect, diff: findDifferences(before, after) });
}
