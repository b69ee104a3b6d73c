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

/**
 * Lets a write pass when nobody changed the document since its client read it. Comparison is
 * strong: a weak tag never matches (RFC 9110, 13.1.1).
 *
 * @throws Problem `precondition_failed`
 */
export function assertMatch(ifMatch: string | undefined, entityTag: string): void {
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

/** @returns the tags of a header `If-Match` or `If-None-Match` */
export function listTags(header: string): readonly string[] {
  return header.match(/(?:W\/)?"[^"]*"/g) ?? [];
}
