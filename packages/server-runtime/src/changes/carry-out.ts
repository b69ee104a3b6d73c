import type { BatchOutcome, EffectTotals, Warning } from '@flux-resourceset/contract';
import { DuplicateKeyError } from '../store/store-errors.js';
import type { Actor, PlannableSnapshot, StoredDocument, WriteTransaction } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { duplicateKey } from './change-problems.js';
import { commitPlan, type StoredResults } from './commit-plan.js';
import { assertConfirmed } from './confirmation.js';
import type { DraftDocument } from './draft.js';
import { totalsOf } from './effects.js';
import {
  type DetailedPlan,
  detailPlan,
  makePlan,
  type Plan,
  type PlanRequest,
} from './make-plan.js';
import { type Repetition, recallReply, keepReply, type RepeatableReply } from './repetition.js';
import type { RequestedChange } from './requested-change.js';

/** How a write is to be carried out. */
export interface WriteOptions {
  /** Digest of the plan that was seen; null where none was. */
  readonly confirm: string | null;
  /** The most items of effects to list. */
  readonly effectsLimit: number;
}

/** What is to be written, and by whom. */
export interface WriteOrder {
  readonly actor: Actor;
  /** @returns the changes that are asked for, of the store as it is */
  readonly request: (snapshot: PlannableSnapshot) => PlanRequest | Promise<PlanRequest>;
  readonly options: WriteOptions;
  /** Null for a write that is done again when it is sent again. */
  readonly repetition: Repetition | null;
}

/** What became of one requested change. */
export interface WrittenChange {
  readonly requested: RequestedChange;
  readonly id: string;
  readonly outcome: BatchOutcome;
  /** As it was stored; null for what is new. */
  readonly before: StoredDocument | null;
  /** As it is stored now; null for what is gone. */
  readonly after: StoredDocument | null;
}

/** What a write has done; answered before it is committed. */
export interface Written {
  readonly epoch: string;
  /** Of the store, after it. */
  readonly revision: number;
  readonly changes: readonly WrittenChange[];
  readonly effects: EffectTotals;
  readonly warnings: readonly Warning[];
}

/**
 * Carries out a write, whatever its form: what is asked for becomes a plan, and the plan is
 * committed in the transaction that it was made in, so that two writers never lose an update.
 *
 * @param answer - makes the reply, before the commit
 * @throws Problem when something stands in the way; nothing is stored then
 */
export async function carryOut<Reply extends RepeatableReply>(
  context: ChangeContext,
  order: WriteOrder,
  answer: (written: Written) => Reply,
): Promise<Reply | RepeatableReply> {
  const { actor, repetition } = order;
  try {
    return await context.store.write(actor, async (transaction) => {
      const known = repetition && (await recallReply(transaction, repetition));
      if (known) return known;
      const reply = answer(await planAndWrite(context, transaction, order));
      if (repetition) keepReply(transaction, repetition, reply);
      return reply;
    });
  } catch (error) {
    throw error instanceof DuplicateKeyError ? duplicateKey(error) : error;
  }
}

/**
 * Says what a write would do, and writes nothing.
 *
 * @throws Problem when something stands in its way, as the write would
 */
export function planOnly(
  context: ChangeContext,
  { request, options }: WriteOrder,
): Promise<DetailedPlan> {
  return context.store.readAside(async (snapshot) => {
    const plan = await makePlan(context, snapshot, await request(snapshot));
    plan.refusals.throwFirst();
    return detailPlan(context, snapshot, plan, options.effectsLimit);
  });
}

async function planAndWrite(
  context: ChangeContext,
  transaction: WriteTransaction,
  { request, options }: WriteOrder,
): Promise<Written> {
  const plan = await makePlan(context, transaction, await request(transaction));
  plan.refusals.throwFirst();
  const { confirm, effectsLimit } = options;
  if (plan.reasons.length > 0 || confirm !== null) {
    assertConfirmed(await detailPlan(context, transaction, plan, effectsLimit), confirm);
  }
  return write(transaction, plan);
}

async function write(transaction: WriteTransaction, plan: Plan): Promise<Written> {
  const effects = totalsOf(plan.effects);
  if (plan.changed.length > 0) transaction.noteEffects(effects);
  const stored = await commitPlan(transaction, plan);
  return {
    epoch: plan.epoch,
    revision: await transaction.revision(),
    changes: [...plan.outcomes].flatMap(([requested, document]) =>
      document === undefined ? [] : [describeChange(requested, document, stored)],
    ),
    effects,
    warnings: plan.warnings,
  };
}

function describeChange(
  requested: RequestedChange,
  document: DraftDocument,
  stored: StoredResults,
): WrittenChange {
  const { id, before, after } = document;
  const kept = after === null ? null : before;
  const outcome = nameOutcome(document);
  return { requested, id, outcome, before, after: stored.get(document) ?? kept };
}

function nameOutcome({ before, after }: DraftDocument): BatchOutcome {
  if (after === null) return 'deleted';
  if (before === null) return 'created';
  return before.document === after ? 'unchanged' : 'updated';
}
