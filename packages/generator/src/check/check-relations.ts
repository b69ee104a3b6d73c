import pluralize from 'pluralize';
import { findNearMiss, isJsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Complaint } from '../load/diagnose.js';
import type { Path } from '../load/loaded-file.js';
import { membersOf, resolve, schemaBelow, typeOf } from '../read/schema-location.js';
import type { SchemaLocation } from '../read/schema-location.js';
import type { SchemaSite } from '../read/schema-sites.js';
import type { SourceDefinition, SourceSet } from '../read/source-definition.js';

/** Checks `x-references` and `x-unique` of one schema. */
export function checkRelations(sources: SourceSet, site: SchemaSite): readonly Diagnostic[] {
  if (!isJsonObject(site.value)) return [];
  const location = { file: site.file, path: site.path, schema: site.value };
  const complaints = [
    ['x-references', complainOfReferences(sources, location)],
    ['x-unique', complainOfUnique(sources, location)],
  ] as const;
  return complaints.flatMap(([key, complaint]) =>
    complaint === null ? [] : [diagnose(site.file, [...site.path, key], complaint)],
  );
}

function complainOfReferences(sources: SourceSet, location: SchemaLocation): Complaint | null {
  const kind = location.schema['x-references'];
  if (typeof kind !== 'string') return null;
  const target = sources.definitions.find((definition) => definition.kind === kind);
  if (target === undefined) return sources.complete ? complainOfKind(sources, kind) : null;
  if (!isProperty(location.path)) {
    return {
      message: '`x-references` stands on no property of a document',
      fix: 'put it on the property itself, outside of `items` and shared files',
    };
  }
  return complainOfForm(sources, location, target);
}

function complainOfKind(sources: SourceSet, kind: string): Complaint {
  const kinds = sources.definitions.map((definition) => definition.kind);
  const near =
    findNearMiss(kind, kinds) ?? kinds.find((known) => pluralize.singular(known) === kind);
  const fix = near
    ? `write \`${near}\``
    : `add a definition of \`${kind}\`, or use one of \`${kinds.join('`, `')}\``;
  return { message: `\`x-references\` names \`${kind}\`, which is no kind`, fix };
}

// The server looks for references along properties, not in the elements of lists.
function isProperty(path: Path): boolean {
  return /^schema\/items(\/properties\/[^/]+)+$/.test(path.map(String).join('/'));
}

function complainOfForm(
  { index }: SourceSet,
  location: SchemaLocation,
  target: SourceDefinition,
): Complaint | null {
  const key = target.key.name;
  const property = resolve(index, location);
  const type = typeOf(property);
  const items = type === 'array' ? schemaBelow(property, 'items') : undefined;
  const element = items && resolve(index, items);
  const form = element ? typeOf(element) : type;
  if (form === 'string') return null;
  if (element && form === 'object') {
    const member = membersOf(index, element).find(({ name }) => name === key);
    if (member?.required === true && typeOf(member.resolved) === 'string') return null;
  }
  return {
    message: '`x-references` stands on what holds no ids',
    fix:
      'put it on a string, on a list of strings, or on a list of objects with ' +
      `\`required: [${key}]\` and \`${key}: { type: string }\``,
  };
}

const SCALARS: readonly (string | undefined)[] = ['string', 'integer', 'number', 'boolean'];

function complainOfUnique({ index }: SourceSet, location: SchemaLocation): Complaint | null {
  if (location.schema['x-unique'] !== true) return null;
  const place = location.path.map(String).join('/');
  const isMember = /^schema\/items(\/allOf\/\d+)?\/properties\/[^/]+$/.test(place);
  if (isMember && SCALARS.includes(typeOf(resolve(index, location)))) return null;
  return {
    message: '`x-unique` stands on no scalar property of the document itself',
    fix: 'put it on a string, number or boolean directly below `schema.items.properties`',
  };
}
