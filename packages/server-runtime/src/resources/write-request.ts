import type { KindDescriptor } from '@flux-resourceset/contract';
import {
  carryOut,
  type WriteOrder,
  type Written,
  type WrittenChange,
} from '../changes/carry-out.js';
import type { ChangeContext } from '../changes/change-context.js';
import type { RequestedChange } from '../changes/requested-change.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { findKind } from './find-kind.js';

/** Carries out what a request asks for. */
export function writeRequest(
  context: ChangeContext,
  request: HandlerRequest,
  ask: WriteOrder['request'],
  answer: (written: Written) => HandlerReply,
): Promise<HandlerReply> {
  const actor = { name: request.actor.name, requestId: request.requestId };
  return carryOut(context, { actor, request: ask }, answer);
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
  const requested = {
    ...change,
    kind,
    pointer: '',
    conditions: request.headers,
  } as RequestedChange;
  return writeRequest(
    context,
    request,
    () => [requested],
    (written) => {
      const [changed] = written.changes as readonly [WrittenChange];
      return answer(written, changed, kind);
    },
  );
}
