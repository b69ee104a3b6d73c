import { findNearMiss } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Definition, Definitions } from '../read/definition.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import type { SchemaSite } from '../read/schema-site.js';
import { resolveReference } from '../read/schema-tree.js';
import { originId } from '../read/source-files.js';
import { singularOf } from '../read/words.js';
import type { MemberPlaces } from './find-member-places.js';

/** Checks `x-references` and `x-unique` of one schema. */
export function checkRelations(
  definitions: Definitions,
  places: MemberPlaces,
  site: SchemaSite,
): readonly Diagnostic[] {
  const { file, path } = site.origin;
  const complaints = [
    ['x-references', complainOfReferences(definitions, places, site)],
    ['x-unique', complainOfUnique(definitions.shared, places, site)],
  ] as const;
  return complaints.flatMap(([key, complaint]) =>
    complaint === null ? [] : [diagnose(file, [...path, key], complaint)],
  );
}

function complainOfReferences(
  definitions: Definitions,
  places: MemberPlaces,
  site: SchemaSite,
): Complaint | null {
  const kind = site.extensions['x-references'];
  if (typeof kind !== 'string') return null;
  const target = definitions.definitions.find((definition) => definition.kind === kind);
  if (target === undefined) {
    return definitions.isComplete ? complainOfKind(definitions, kind) : null;
  }
  // The server looks for references along members, not in the elements of lists.
  if (!places.all.has(originId(site.origin))) {
    return {
      message: '`x-references` stands on no property of a document',
      fix: 'put it on the property itself, outside of `items`',
    };
  }
  return complainOfForm(definitions.shared, site, target);
}

function complainOfKind({ definitions }: Definitions, kind: string): Complaint {
  const kinds = definitions.map((definition) => definition.kind);
  const near = findNearMiss(kind, kinds) ?? kinds.find((known) => singularOf(known) === kind);
  const fix = near
    ? `write \`${near}\``
    : `add a definition of \`${kind}\`, or use one of \`${kinds.join('`, `')}\``;
  return { message: `\`x-references\` names \`${kind}\`, which is no kind`, fix };
}

function complainOfForm(
  shared: SchemaLookup,
  { schema }: SchemaSite,
  { key }: Definition,
): Complaint | null {
  const property = resolveReference(schema, shared);
  const held = property.kind === 'array' ? resolveReference(property.items, shared) : property;
  if (held.kind === 'string') return null;
  if (property.kind === 'array') {
    const member = membersOf(held, shared).find(({ name }) => name === key.name);
    const type = member && resolveReference(member.schema, shared).kind;
    if (member?.required === true && type === 'string') return null;
  }
  return {
    message: '`x-references` stands on what holds no ids',
    fix:
      'put it on a string, on a list of strings, or on a list of objects with ' +
      `\`required: [${key.name}]\` and \`${key.name}: { type: string }\``,
  };
}

const scalars: readonly string[] = ['string', 'integer', 'number', 'boolean'];

function complainOfUnique(
  shared: SchemaLookup,
  places: MemberPlaces,
  { origin, extensions, schema }: SchemaSite,
): Complaint | null {
  if (extensions['x-unique'] !== true) return null;
  const isMember = places.top.has(originId(origin));
  if (isMember && scalars.includes(resolveReference(schema, shared).kind)) return null;
  return {
    message: '`x-unique` stands on no scalar property of the document itself',
    fix: 'put it on a string, number or boolean directly below `schema.items.properties`',
  };
}
