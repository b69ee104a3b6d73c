import { maxBatchDocuments, type RollbackRequest } from '@flux-resourceset/contract';
import type { ChangeContext } from '../changes/change-context.js';
import { invalid } from '../changes/change-problems.js';
import type { PlanRequest } from '../changes/make-plan.js';
import { planRollback } from '../history/plan-rollback.js';
import type { RollbackTarget } from '../history/plan-rollback.js';
import { Problem } from '../problem.js';
import type { PlannableSnapshot } from '../store/store.js';
import { answerBatch, nameOperation } from './batch.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { writeRequest } from './write-request.js';

/** POST on `/rollback`: changes are taken back, as new changes. */
export function rollBack(context: ChangeContext, request: HandlerRequest): Promise<HandlerReply> {
  const target = readTarget(context, request.body as unknown as RollbackRequest);
  const ask = async (snapshot: PlannableSnapshot): Promise<PlanRequest> => {
    const plan = await planRollback(snapshot, context, target);
    const count = plan.requested.length;
    if (count > maxBatchDocuments) throw tooMany(count);
    const isDryRun = request.write?.dryRun === true;
    if (count > 1 && !isDryRun && request.mayAdminister !== true) throw notAllowed(count);
    return plan;
  };
  return writeRequest(context, request, ask, (written) => answerBatch(written, nameOperation));
}

function readTarget(
  { kinds }: ChangeContext,
  { to, change, transaction, kind: name, id }: RollbackRequest,
): RollbackTarget {
  const given = [to, change, transaction].filter((part) => part !== undefined);
  if (given.length !== 1) throw invalid('', 'name one of to, change and transaction');
  if ((name === undefined) !== (id === undefined)) {
    throw invalid('', 'one document has a kind and an id: name both, or neither');
  }
  if (to === undefined && name !== undefined) {
    throw invalid('/kind', 'goes with to: a change or a transaction names its documents itself');
  }
  if (change !== undefined) return { change };
  if (transaction !== undefined) return { transaction };
  if (name === undefined || id === undefined) return { to: to ?? 0 };
  const kind = kinds.get(name);
  if (kind === undefined) throw invalid('/kind', `unknown kind '${name}'`);
  return { to: to ?? 0, document: { kind, id } };
}

function tooMany(count: number): Problem {
  const most = String(maxBatchDocuments);
  const message = `${String(count)} documents at once are too many, ${most} are possible: go back in steps`;
  return new Problem('validation_error', message);
}

function notAllowed(count: number): Problem {
  const message = `this takes back changes of ${String(count)} documents: that takes an admin`;
  return new Problem('forbidden', message);
}
