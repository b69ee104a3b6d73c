import type { BatchOutcome, JsonObject, KindDescriptor, Warning } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import { DuplicateKeyError } from '../store/store-errors.js';
import type { Actor, PlannableSnapshot, StoredDocument, WriteTransaction } from '../store/store.js';
import type { ChangeContext } from './change-context.js';
import { duplicateKey } from './change-problems.js';
import { commitPlan, type StoredResults } from './commit-plan.js';
import type { DraftDocument } from './draft.js';
import { makePlan, type Plan } from './make-plan.js';
import type { RequestedChange } from './requested-change.js';

/** What is to be written, and by whom. */
export interface WriteOrder {
  readonly actor: Actor;
  /** @returns the changes that are asked for, of the store as it is */
  readonly request: (
    snapshot: PlannableSnapshot,
  ) => readonly RequestedChange[] | Promise<readonly RequestedChange[]>;
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
  readonly warnings: readonly Warning[];
}

/**
 * Carries out a write, whatever its form: what is asked for becomes a plan, and the plan is
 * committed in the transaction that it was made in, so that two writers never lose an update.
 *
 * @param answer - makes the reply, before the commit
 * @throws Problem when something stands in the way; nothing is stored then
 */
export async function carryOut<Reply>(
  context: ChangeContext,
  order: WriteOrder,
  answer: (written: Written) => Reply,
): Promise<Reply> {
  try {
    return await context.store.write(order.actor, async (transaction) => {
      const requested = await order.request(transaction);
      const plan = await makePlan(context, transaction, requested);
      plan.refusals.throwFirst();
      return answer(await write(transaction, plan));
    });
  } catch (error) {
    throw error instanceof DuplicateKeyError ? duplicateKey(error) : error;
  }
}

async function write(transaction: WriteTransaction, plan: Plan): Promise<Written> {
  const stored = await commitPlan(transaction, plan);
  return {
    epoch: plan.epoch,
    revision: await transaction.revision(),
    changes: [...plan.outcomes].flatMap(([requested, document]) =>
      document === undefined ? [] : [describeChange(requested, document, stored)],
    ),
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
  return {
    requested,
    id,
    outcome: nameOutcome(document),
    before,
    after: stored.get(document) ?? kept,
  };
}

function nameOutcome({ before, after }: DraftDocument): BatchOutcome {
  if (after === null) return 'deleted';
  if (before === null) return 'created';
  return before.document === after ? 'unchanged' : 'updated';
}

/** @returns the document as it is served: with the defaults that are younger than it */
export function presentDocument(kind: KindDescriptor, stored: StoredDocument | null): JsonObject {
  return stored === null ? {} : fillDefaults(kind.schema, stored.document);
}
