import { assignmentsOf } from '../read/assignments.js';
import type { Definition } from '../read/definition.js';
import { memberOf } from '../read/members.js';
import type { PropertyModel, SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { resolveReference } from '../read/schema-tree.js';
import { mapMember } from './document-schema.js';

const remark = 'Merged member by member with that of the catalogue: nothing is taken from it.';

/** Says of the maps in references that they add to the catalogue's, where both have one. */
export function describeMerges(
  definitions: readonly Definition[],
  lookup: SchemaLookup,
): readonly Definition[] {
  const find = (kind: unknown): Definition | undefined =>
    definitions.find((definition) => definition.kind === kind);
  const keyOf = (kind: string): string => find(kind)?.key.name ?? 'id';
  return definitions.map((definition) => {
    const assignments = assignmentsOf(definition, keyOf, lookup);
    const items = assignments.reduce<SchemaModel>((schema, { property }) => {
      const target = memberOf(definition.items, property, lookup)?.extensions?.['x-references'];
      const catalogue = find(target);
      return catalogue?.flux ? describeMaps(schema, property, catalogue, lookup) : schema;
    }, definition.items);
    return items === definition.items ? definition : { ...definition, items };
  });
}

function describeMaps(
  items: SchemaModel,
  property: string,
  catalogue: Definition,
  lookup: SchemaLookup,
): SchemaModel {
  const list = resolveReference(memberOf(items, property, lookup) ?? { kind: 'any' }, lookup);
  if (list.kind !== 'array') return items;
  const element = resolveReference(list.items, lookup);
  const names = element.kind === 'object' ? element.properties.map(({ name }) => name) : [];
  const merged = names.filter((name) =>
    [element, catalogue.items].every((schema) => isMap(memberOf(schema, name, lookup), lookup)),
  );
  if (merged.length === 0) return items;
  const described = merged.reduce<SchemaModel>(
    (schema, name) => mapMember(schema, name, lookup, addRemark),
    list.items,
  );
  return mapMember(items, property, lookup, (member) => ({
    ...member,
    schema: { ...list, ...member.schema, kind: 'array', items: described } as SchemaModel,
  }));
}

function isMap(schema: SchemaModel | undefined, lookup: SchemaLookup): boolean {
  return schema !== undefined && resolveReference(schema, lookup).kind === 'object';
}

function addRemark(member: PropertyModel): PropertyModel {
  const { description } = member.schema;
  const text = description === undefined ? remark : `${description} ${remark}`;
  return { ...member, schema: { ...member.schema, description: text } };
}
