import type { Plan as PublicPlan, PlannedChange } from '@flux-resourceset/contract';
import { findDifferences } from '../documents/differences.js';
import type { DraftDocument } from './draft.js';
import { totalsOf } from './effects.js';
import type { DetailedPlan } from './make-plan.js';
import { Pace } from './pace.js';

/** Changes that are written as one piece of the answer: some milliseconds of work. */
const piece = 50;

/** @returns a plan as it is told to clients */
export function presentPlan(plan: DetailedPlan): PublicPlan {
  return { ...presentHead(plan), changes: plan.changed.map(presentChange), ...presentTail(plan) };
}

/** The same, as JSON, piece by piece: that of ten thousand changes would hold up the event loop. */
export async function* writePlan(plan: DetailedPlan): AsyncGenerator<string> {
  const pace = new Pace();
  yield `${JSON.stringify(presentHead(plan)).slice(0, -1)},"changes":[`;
  for (let start = 0; start < plan.changed.length; start += piece) {
    const some = plan.changed.slice(start, start + piece);
    yield (
      (start === 0 ? '' : ',') +
      some.map((change) => JSON.stringify(presentChange(change))).join(',')
    );
    if (pace.isDue) await pace.rest();
  }
  yield `],${JSON.stringify(presentTail(plan)).slice(1)}`;
}

function presentHead({ revision, digest }: DetailedPlan): Pick<PublicPlan, 'revision' | 'digest'> {
  return { revision, digest };
}

function presentTail({
  effects,
  warnings,
  reasons,
}: DetailedPlan): Omit<PublicPlan, 'revision' | 'digest' | 'changes'> {
  const { items, truncated } = effects;
  return {
    effects: { ...totalsOf(effects), items, truncated },
    warnings,
    confirmation: { required: reasons.length > 0, reasons },
  };
}

function presentChange({ kind, id, before, after }: DraftDocument): PlannedChange {
  const was = before?.document ?? null;
  return {
    operation: was === null ? 'create' : after === null ? 'delete' : 'update',
    kind: kind.kind,
    id,
    before: was,
    after,
    diff: findDifferences(was ?? undefined, after ?? undefined),
  };
}
