import type { CliKindDescriptor, Plan } from '@flux-resourceset/contract';
import type { Result } from '../actions/result.js';
import type { Messages } from '../output/messages.js';
import { renderPlan, nameChange } from './render-plan.js';

/** What a dry run shows; what the server would warn of goes where warnings go. */
export function planResult(
  plan: Plan,
  {
    kinds,
    messages,
  }: { readonly kinds: readonly CliKindDescriptor[]; readonly messages: Messages },
): Result {
  for (const { message, pointer } of plan.warnings) {
    messages.warn(pointer === '' ? message : `${message} (${pointer})`);
  }
  return {
    value: plan,
    names: plan.changes.map(({ kind, id }) => nameChange(kind, id, kinds)),
    text: (paint) => renderPlan(plan, kinds, paint),
    tables: [],
  };
}
