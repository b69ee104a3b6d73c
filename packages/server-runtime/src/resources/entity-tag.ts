import { Problem } from '../problem.js';
import type { ConditionalHeaders, HandlerReply } from './handler.js';

/**
 * Names one state of a document, or of the store for lists. The epoch is part of it: a restore
 * gives out the same revisions again, for other contents.
 *
 * @returns a strong entity tag (RFC 9110, 8.8.3)
 */
export function formatEntityTag(epoch: string, revision: number): string {
  return `"${epoch}-${revision}"`;
}

/**
 * Lets a write pass when nobody changed the document since its client read it. Comparison is
 * strong: a weak tag never matches (RFC 9110, 13.1.1).
 *
 * @throws Problem `precondition_failed`
 */
export function assertMatch(headers: ConditionalHeaders, entityTag: string): void {
  const { ifMatch } = headers;
  if (ifMatch === undefined || ifMatch.trim() === '*' || listTags(ifMatch).includes(entityTag)) {
    return;
  }
  throw new Problem(
    'precondition_failed',
    'changed since it was read: read it again, apply the change to what it is now, and send its new ETag as If-Match',
    [{ parameter: 'If-Match', message: `does not name the current ETag ${entityTag}` }],
    { ETag: entityTag },
  );
}

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

function listTags(header: string): readonly string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
