import { effectsBounds, type KindDescriptor, planMediaType } from '@flux-resourceset/contract';
import {
  carryOut,
  planOnly,
  type WriteOrder,
  type Written,
  type WrittenChange,
} from '../changes/carry-out.js';
import type { ChangeContext } from '../changes/change-context.js';
import { presentPlan, writePlan } from '../changes/present-plan.js';
import type { Repetition } from '../changes/repetition.js';
import type { RequestedChange } from '../changes/requested-change.js';
import { findKind } from './find-kind.js';
import type { HandlerReply, HandlerRequest } from './handler.js';

/** Plans of more than this are sent piece by piece. */
const whole = { changes: 100, items: 1000 };

/** Carries out what a request asks for, or says what it would do. */
export async function writeRequest(
  context: ChangeContext,
  request: HandlerRequest,
  ask: WriteOrder['request'],
  answer: (written: Written) => HandlerReply,
): Promise<HandlerReply> {
  const {
    dryRun = false,
    confirm = null,
    effectsLimit = effectsBounds.default,
  } = request.write ?? {};
  const order: WriteOrder = {
    actor: { ...request.actor, requestId: request.requestId },
    request: ask,
    options: { confirm, effectsLimit },
    repetition: findRepetition(request),
  };
  return dryRun ? answerPlan(context, order) : carryOut(context, order, answer);
}

async function answerPlan(context: ChangeContext, order: WriteOrder): Promise<HandlerReply> {
  const plan = await planOnly(context, order);
  const { warnings } = plan;
  const reply = { status: 200, headers: { 'Content-Type': planMediaType }, warnings };
  const { changed, effects } = plan;
  const isShort = changed.length <= whole.changes && effects.items.length <= whole.items;
  return { ...reply, ...(isShort ? { body: presentPlan(plan) } : { pieces: writePlan(plan) }) };
}

/**
 * A PUT, PATCH or DELETE that is sent again has one effect, but another answer (412, 404), and may
 * undo what came in between: each write can say which one it is.
 */
function findRepetition(request: HandlerRequest): Repetition | null {
  const { operation, headers, actor, url, body } = request;
  const { idempotencyKey: key } = headers;
  if (key === undefined) return null;
  const [path = ''] = url.split('?', 1);
  return { key, principal: actor.name, method: operation.method, path, body };
}

/** A change of one document that a request asks for, without what they have in common. */
type AskedChange = RequestedChange extends infer Change
  ? Change extends RequestedChange
    ? Omit<Change, 'kind' | 'pointer' | 'conditions'>
    : never
  : never;

/** Carries out a request for one document. */
export function writeOne(
  context: ChangeContext,
  request: HandlerRequest,
  change: AskedChange,
  answer: (written: Written, change: WrittenChange, kind: KindDescriptor) => HandlerReply,
): Promise<HandlerReply> {
  const kind = findKind(context, request.operation);
  const common = { kind, pointer: '', conditions: request.headers };
  const requested = [{ ...change, ...common } as RequestedChange];
  const isCluster = context.service.flux?.kind === kind.kind;
  const isDecommission = isCluster && change.operation === 'delete';
  return writeRequest(
    context,
    request,
    () => ({ requested, isDecommission }),
    (written) => {
      const [changed] = written.changes as readonly [WrittenChange];
      return answer(written, changed, kind);
    },
  );
}
