import type { Effects, ProblemBody } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { totalsOf } from './effects.js';
import type { DetailedPlan } from './make-plan.js';

/** A write that waits for a word, or for another word than the one that was sent. */
class ConfirmationRequired extends Problem {
  readonly #digest: string;
  readonly #effects: Effects;

  constructor(message: string, digest: string, effects: Effects) {
    super('confirmation_required', message);
    this.#digest = digest;
    this.#effects = effects;
  }

  override toBody(requestId?: string): ProblemBody {
    return { ...super.toBody(requestId), digest: this.#digest, effects: this.#effects };
  }
}

/**
 * @param confirmed - the digest that was sent; null for none
 * @throws ConfirmationRequired when the plan is guarded and not confirmed, or not the one that was
 */
export function assertConfirmed(plan: DetailedPlan, confirmed: string | null): void {
  const { digest, reasons, effects } = plan;
  if (confirmed === null ? reasons.length === 0 : confirmed === digest) return;
  const { items, truncated } = effects;
  const told = { ...totalsOf(effects), items, truncated };
  throw new ConfirmationRequired(explain(reasons, confirmed, digest), digest, told);
}

function explain(reasons: readonly string[], confirmed: string | null, digest: string): string {
  const why = reasons.length > 0 ? `${reasons.join('; ')}: ` : '';
  const changed = 'what this does is no longer what was confirmed: ';
  const advice = `look at the effects, and send it again with confirm=${digest}`;
  return `${confirmed === null ? '' : changed}${why}${advice}`;
}
