import { type ConditionalHeaders, isNamed } from '../changes/entity-tag.js';
import type { HandlerReply } from './handler.js';

/** Answers a read with 304 when the client holds this state already. */
export function answerUnmodified(
  headers: ConditionalHeaders,
  entityTag: string,
): HandlerReply | undefined {
  const { ifNoneMatch } = headers;
  return ifNoneMatch !== undefined && isNamed(ifNoneMatch, entityTag)
    ? { status: 304, headers: { ETag: entityTag } }
    : undefined;
}
