import type { Definition, NestedCollection, Verb } from './definition.js';
import { memberOf, membersOf } from './members.js';
import type { SchemaLookup, SchemaModel } from './schema-model.js';
import { resolveReference } from './schema-tree.js';
import { byLevel } from './verbs.js';

/**
 * The assignments of the clusters, each as a collection of its elements below the cluster. Nobody
 * defines them: they follow from `x-references` on a list of objects, and have what the cluster has.
 *
 * @param keyOf - the key of each kind that may be referred to
 */
export function assignmentsOf(
  definition: Definition,
  keyOf: (kind: string) => string,
  lookup: SchemaLookup,
): readonly NestedCollection[] {
  if (typeof definition.flux?.path !== 'string') return [];
  const own = new Set(definition.nested.map(({ property }) => property));
  return membersOf(definition.items, lookup).flatMap(({ name, schema }) => {
    const target = schema.extensions?.['x-references'];
    if (typeof target !== 'string' || own.has(name)) return [];
    const element = elementOf(schema, keyOf(target), lookup);
    return element ? [describeAssignment(definition, name, element)] : [];
  });
}

/** One element of an assignment, and the member that says what it refers to. */
interface Element {
  readonly items: SchemaModel;
  readonly key: { readonly name: string; readonly schema: SchemaModel };
  readonly isReadOnly: boolean;
}

/** @returns null for a list of plain ids, or of objects that have no key */
function elementOf(schema: SchemaModel, key: string, lookup: SchemaLookup): Element | null {
  const list = resolveReference(schema, lookup);
  if (list.kind !== 'array') return null;
  const items = resolveReference(list.items, lookup);
  const member = memberOf(items, key, lookup);
  if (member === undefined) return null;
  return { items, key: { name: key, schema: member }, isReadOnly: schema.readOnly === true };
}

function describeAssignment(
  definition: Definition,
  property: string,
  { items, key, isReadOnly }: Element,
): NestedCollection {
  const { methods, origin } = definition;
  const reads: readonly Verb[] = methods.instance.includes('get') ? ['get'] : [];
  const isWritten = !isReadOnly && writingVerbOf(definition) !== null;
  const writes: readonly Verb[] = isWritten ? ['put', 'patch', 'delete'] : [];
  const lists = methods.instance_attrs.includes('get') ? [] : reads;
  return {
    property,
    collection: {
      origin,
      key: { ...key, isStated: true, description: null },
      queryParams: [],
      methods: { resource: lists, instance: [...reads, ...writes], instance_attrs: [] },
      descriptions: byLevel(() => ({})),
      items,
      exposed: [],
      nested: [],
    },
  };
}

/** @returns the verb by which a document is changed in part; null where it is not */
export function writingVerbOf({ methods }: Definition): Verb | null {
  return (['patch', 'put'] as const).find((verb) => methods.instance.includes(verb)) ?? null;
}
