import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { Definition } from './definition.js';
import type { SchemaLookup, SchemaModel } from './schema-model.js';
import { alternativesOf, childrenOf } from './schema-tree.js';

/**
 * Finds schemas that lead back to themselves without a step into a member or an item: no value
 * can be held against them.
 */
export function findCircles(
  lookup: SchemaLookup,
  definitions: readonly Definition[],
): readonly Diagnostic[] {
  const roots = [
    ...lookup.values(),
    ...definitions.flatMap(({ items, key, queryParams }) => [
      items,
      key.schema,
      ...queryParams.map(({ schema }) => schema),
    ]),
  ];
  return roots.flatMap(descend).flatMap((schema) => findCircle(schema, [], lookup));
}

function descend(schema: SchemaModel): readonly SchemaModel[] {
  return [schema, ...childrenOf(schema).flatMap(descend)];
}

function findCircle(
  schema: SchemaModel,
  trail: readonly SchemaModel[],
  lookup: SchemaLookup,
): readonly Diagnostic[] {
  if (schema === trail[0]) return [describeCircle(schema, trail)];
  // A circle further down is found from where it begins.
  if (trail.includes(schema)) return [];
  const inside = [...trail, schema];
  if (schema.kind !== 'reference') {
    const branches = alternativesOf(schema).flatMap(({ of }) => of);
    return branches.flatMap((branch) => findCircle(branch, inside, lookup));
  }
  const target = lookup.get(schema.name);
  return target ? findCircle(target, inside, lookup) : [];
}

function describeCircle(schema: SchemaModel, trail: readonly SchemaModel[]): Diagnostic {
  const { origin } = trail.find(({ kind }) => kind === 'reference') ?? schema;
  if (origin === undefined) throw new Error('a circle of schemas that no definition has');
  const isChain = trail.every(({ kind }) => kind === 'reference');
  return diagnose(origin.file, isChain ? [...origin.path, '$ref'] : origin.path, {
    message: isChain
      ? '`$ref` leads back to itself'
      : 'alternatives that lead back to the schema that they stand in',
    fix: 'point at the schema that is meant',
    ...(!isChain && { at: 'key' as const }),
  });
}
