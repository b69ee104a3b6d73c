import type { JsonValue, Plan as PublicPlan, PlannedChange } from '@flux-resourceset/contract';
import { findDifferences } from '@flux-resourceset/contract';
import type { DraftDocument } from './draft.js';
import { totalsOf } from './effects.js';
import type { DetailedPlan } from './make-plan.js';
import { Pace } from './pace.js';

/** Changes or effects that are written as one piece of the answer: some milliseconds of work. */
const piece = 50;

/** @returns a plan as it is told to clients */
export function presentPlan(plan: DetailedPlan): PublicPlan {
  const { changed, effects } = plan;
  const { items, truncated } = effects;
  return {
    ...presentHead(plan),
    changes: changed.map(presentChange),
    effects: { ...totalsOf(effects), items, truncated },
    ...presentTail(plan),
  };
}

/** The same, as JSON, piece by piece: that of ten thousand changes would hold up the event loop. */
export async function* writePlan(plan: DetailedPlan): AsyncGenerator<string> {
  const { changed, effects } = plan;
  yield `${JSON.stringify(presentHead(plan)).slice(0, -1)},"changes":[`;
  yield* writeItems(changed, presentChange);
  yield `],"effects":${JSON.stringify(totalsOf(effects)).slice(0, -1)},"items":[`;
  yield* writeItems(effects.items, (item) => item);
  const tail = JSON.stringify(presentTail(plan)).slice(1);
  yield `],"truncated":${String(effects.truncated)}},${tail}`;
}

function presentHead({ revision, digest }: DetailedPlan): Pick<PublicPlan, 'revision' | 'digest'> {
  return { revision, digest };
}

function presentTail({
  warnings,
  reasons,
}: DetailedPlan): Pick<PublicPlan, 'warnings' | 'confirmation'> {
  return { warnings, confirmation: { required: reasons.length > 0, reasons } };
}

async function* writeItems<Item>(
  items: readonly Item[],
  present: (item: Item) => JsonValue,
): AsyncGenerator<string> {
  const pace = new Pace();
  for (let start = 0; start < items.length; start += piece) {
    const some = items.slice(start, start + piece).map((item) => JSON.stringify(present(item)));
    yield (start === 0 ? '' : ',') + some.join(',');
    if (pace.isDue) await pace.rest();
  }
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
