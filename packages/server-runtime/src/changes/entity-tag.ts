import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { digestDefinition } from '../store/definition-digest.js';

/** Hexadecimal digits of a definition's digest that are part of a tag. */
const definitionDigits = 6;

const definitions = new WeakMap<KindDescriptor, string>();

/**
 * Names one state of a document, or of the store for lists. The epoch is part of it: a restore
 * gives out the same revisions again, for other contents. And the kind's definition is: a default
 * that it gains is served with documents that are older.
 *
 * @returns a strong entity tag (RFC 9110, 8.8.3)
 */
export function formatEntityTag(kind: KindDescriptor, epoch: string, revision: number): string {
  const known = definitions.get(kind);
  const definition = known ?? digestDefinition(kind).definition.slice(0, definitionDigits);
  if (known === undefined) definitions.set(kind, definition);
  return `"${epoch}-${revision}-${definition}"`;
}

/** Conditions under which a request wants to be answered or carried out (RFC 9110, 13.1). */
export interface ConditionalHeaders {
  readonly ifMatch?: string;
  readonly ifNoneMatch?: string;
  /** `Idempotency-Key`: makes a request that is sent again have one effect and one answer. */
  readonly idempotencyKey?: string;
}

/**
 * Lets a write to a document pass when nobody changed it since its client read it (If-Match), or
 * when it is not in a state that the client excludes (If-None-Match).
 *
 * @throws Problem `precondition_failed`
 */
export function assertMatch({ ifMatch, ifNoneMatch }: ConditionalHeaders, entityTag: string): void {
  if (ifNoneMatch !== undefined && isNamed(ifNoneMatch, entityTag)) {
    throw new Problem(
      'precondition_failed',
      'If-None-Match excludes what is there: leave the header out to write nevertheless',
      [{ parameter: 'If-None-Match', message: `names the current ETag ${entityTag}` }],
      { ETag: entityTag },
    );
  }
  assertCurrent(ifMatch, entityTag);
}

/**
 * Whether a header names the tag. Comparison is weak for `If-Match`, too, other than RFC 9110,
 * 13.1.1 has it: a tag here names what a document says and not its bytes, and it is weak only where
 * a proxy has compressed the answer, after which its clients could not write any more.
 */
export function isNamed(header: string, entityTag: string): boolean {
  return header.trim() === '*' || listTags(header).includes(entityTag);
}

function assertCurrent(ifMatch: string | undefined, entityTag: string): void {
  if (ifMatch === undefined || isNamed(ifMatch, entityTag)) return;
  throw new Problem(
    'precondition_failed',
    'changed since it was read: read it again, apply the change to what it is now, and send its new ETag as If-Match',
    [{ parameter: 'If-Match', message: `does not name the current ETag ${entityTag}` }],
    { ETag: entityTag },
  );
}

/**
 * @returns the tags of a header `If-Match` or `If-None-Match` as this service has given them: without
 *   the `W/` of nginx, and without the `-gzip` that Apache httpd puts at the end
 */
function listTags(header: string): readonly string[] {
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.map((tag) => tag.replace(/^W\//, '').replace(/-gzip"$/, '"'));
}
