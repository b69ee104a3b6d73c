import type { SchemaLookup, SchemaModel } from '../read/schema-model.js';
import { alternativesOf, childrenOf, reachableComponents } from '../read/schema-tree.js';
import type { ComponentModel } from './api-model.js';
import { documentSchema } from './document-schema.js';
import { requestVariants } from './request-schemas.js';

/** The schemas that definitions refer to, and what the model makes of them. */
export interface SharedSchemas {
  /** As defined, by component name. */
  readonly defined: SchemaLookup;
  /** What answers and requests refer to: the schema itself and its variants, by name. */
  readonly components: SchemaLookup;
}

/**
 * Makes the components of all shared schemas; cycles among them stay references.
 *
 * @param roots - the schemas of the definitions, which may have shared ones among alternatives
 */
export function buildSharedSchemas(
  defined: SchemaLookup,
  roots: readonly SchemaModel[],
): SharedSchemas {
  const chosen = findChosen([...roots, ...defined.values()], defined);
  const components = [...defined].flatMap(([name, schema]): readonly ComponentModel[] => [
    { name, schema: documentSchema(schema, chosen.has(name)) },
    ...requestVariants(name, defined),
  ]);
  return { defined, components: new Map(components.map(({ name, schema }) => [name, schema])) };
}

/** @returns the names of schemas that stand among alternatives somewhere, or below one that does */
function findChosen(roots: readonly SchemaModel[], defined: SchemaLookup): ReadonlySet<string> {
  return reachableComponents(roots.flatMap(branchesOf), defined);
}

function branchesOf(schema: SchemaModel): readonly SchemaModel[] {
  return [
    ...alternativesOf(schema).flatMap(({ of }) => of),
    ...childrenOf(schema).flatMap(branchesOf),
  ];
}
