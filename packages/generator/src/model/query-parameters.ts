import type { QueryParamDefinition, Verb } from '../definitions/definition.js';
import type { FilterModel, ParameterModel } from './api-model.js';
import type { CollectionContext } from './collection-context.js';
import { exampleOf } from './example.js';
import { schemaFromNode } from './schema-from-node.js';
import type { SchemaModel } from './schema-model.js';
import { memberOf, omitAnnotations, type SchemaLookup } from './schema-traversal.js';

/** The query parameters of a collection's operation; HEAD has those of GET. */
export function filterParameters(
  { collection, lookup }: Pick<CollectionContext, 'collection' | 'lookup'>,
  verb: Verb,
): readonly ParameterModel[] {
  return collection.queryParams
    .filter(({ methods }) => methods.includes(verb) || (verb === 'head' && methods.includes('get')))
    .map((definition) => queryParameter(definition, lookup));
}

/** @returns the query parameter, with an example when one can be made */
function queryParameter(
  { name, description, required, schema: node }: QueryParamDefinition,
  lookup: SchemaLookup,
): ParameterModel {
  const schema = omitAnnotations(schemaFromNode(node, new Map()), 'nullable');
  const example = exampleOf(schema, lookup);
  return {
    name,
    in: 'query',
    description: description ?? schema.description ?? `Selects by ${name.replaceAll('_', ' ')}.`,
    required,
    schema,
    ...(example !== undefined && { example }),
  };
}

/** The query parameters that select by equality with a member, which a dotted path may name. */
export function filtersOf(
  queryParams: readonly QueryParamDefinition[],
  document: SchemaModel,
): readonly FilterModel[] {
  return queryParams
    .map(({ name }) => ({ parameter: name, member: name.split('.') }))
    .filter(({ member: [first = ''] }) => memberOf(document, first) !== undefined);
}
