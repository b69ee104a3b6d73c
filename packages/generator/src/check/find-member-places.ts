import type { Definition } from '../read/definition.js';
import { membersOf } from '../read/members.js';
import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { resolveReference } from '../read/schema-tree.js';
import { originId } from '../read/source-files.js';

/** Places where schemas of members are written, whatever file they stand in. */
export interface MemberPlaces {
  /** Of members of documents. */
  readonly top: ReadonlySet<string>;
  /** Of members at any depth of objects; not of what is in lists and maps. */
  readonly all: ReadonlySet<string>;
}

/** Finds where the members of all documents are written, through `$ref`s and alternatives. */
export function findMemberPlaces(
  definitions: readonly Definition[],
  shared: SchemaLookup,
): MemberPlaces {
  const top = definitions.flatMap(({ items }) => schemasOf(items, shared));
  const all = new Set<SchemaModel>();
  const pending = [...top];
  for (let schema = pending.pop(); schema !== undefined; schema = pending.pop()) {
    if (all.has(schema)) continue;
    all.add(schema);
    pending.push(...schemasOf(schema, shared));
  }
  return { top: placesOf(top), all: placesOf([...all]) };
}

/** The schema of each member, as written there and as what it refers to. */
function schemasOf(schema: SchemaModel, shared: SchemaLookup): readonly SchemaModel[] {
  return membersOf(schema, shared).flatMap(({ schema: member }) => [
    member,
    resolveReference(member, shared),
  ]);
}

function placesOf(schemas: readonly SchemaModel[]): ReadonlySet<string> {
  return new Set(schemas.flatMap(({ origin }) => (origin ? [originId(origin)] : [])));
}
