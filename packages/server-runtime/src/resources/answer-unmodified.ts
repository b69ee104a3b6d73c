import { listTags } from '../changes/entity-tag.js';
import type { ConditionalHeaders, HandlerReply } from './handler.js';

/**
 * Answers a read with 304 when the client holds this state already. Comparison is weak
 * (RFC 9110, 13.1.2).
 */
export function answerUnmodified(
  headers: ConditionalHeaders,
  entityTag: string,
): HandlerReply | undefined {
  const { ifNoneMatch } = headers;
  if (ifNoneMatch === undefined) {
    return undefined;
  }
  const known = listTags(ifNoneMatch).map((tag) => tag.replace(/^W\//, ''));
  return ifNoneMatch.trim() === '*' || known.includes(entityTag)
    ? { status: 304, headers: { ETag: entityTag } }
    : undefined;
}
