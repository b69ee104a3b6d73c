import { isPagingParameter, type JsonValue } from '@flux-resourceset/contract';
import type { QueryParamDefinition, Verb } from '../read/definition.js';
import { dnsMemberOf, inAnyCase } from './any-case.js';
import type { FilterModel, ParameterModel, ReferenceModel } from './api-model.js';
import type { CollectionContext } from './collection-context.js';
import { referenceFilters } from './reference-filters.js';
import { exampleOf } from './example.js';
import type { SchemaModel } from '../read/schema-model.js';
import { memberOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { omitAnnotations, resolveReference } from '../read/schema-tree.js';

/** The query parameters of a collection's operation; HEAD has those of GET. */
export function filterParameters(
  context: Pick<
    CollectionContext,
    'definition' | 'collection' | 'lookup' | 'keyParameter' | 'steps' | 'byReference'
  >,
  verb: Verb,
): readonly ParameterModel[] {
  const declared = context.collection.queryParams
    .filter(({ methods }) => methods.includes(verb) || (verb === 'head' && methods.includes('get')))
    .map((definition) => queryParameter(definition, context.lookup))
    .map((parameter) => (isDns(context, parameter) ? looseFilter(parameter) : parameter));
  const names = new Set(declared.map(({ name }) => name));
  const isRead = verb === 'get' || verb === 'head';
  const further = isRead ? context.byReference.filter(({ name }) => !names.has(name)) : [];
  return [...declared, ...further, ...afterParameter(context, verb, declared)];
}

/** Clusters are looked up by their DNS names in any case. */
function isDns(
  { definition, steps }: Pick<CollectionContext, 'definition' | 'steps'>,
  { name }: ParameterModel,
): boolean {
  return steps.length === 0 && name === dnsMemberOf(definition);
}

function looseFilter(parameter: ParameterModel): ParameterModel {
  return { ...parameter, schema: inAnyCase(parameter.schema) };
}

/** A list that has pages can be walked by key: by offset, what comes and goes moves the rest. */
function afterParameter(
  { keyParameter, steps }: Pick<CollectionContext, 'keyParameter' | 'steps'>,
  verb: Verb,
  declared: readonly ParameterModel[],
): readonly ParameterModel[] {
  const names = declared.map(({ name }) => name);
  const isList = (verb === 'get' || verb === 'head') && steps.length === 0;
  if (!isList || !names.includes('limit') || names.includes('after')) return [];
  const { schema, example } = keyParameter;
  return [pageAfter(schema, example)];
}

/** @returns the parameter that begins a page behind a key */
export function pageAfter(schema: SchemaModel, example: JsonValue | undefined): ParameterModel {
  return {
    name: 'after',
    in: 'query',
    description: 'Only what comes behind this key, in the order of the list; not with `offset`.',
    required: false,
    schema: refuseEmpty(omitAnnotations(schema, 'description')),
    ...(example !== undefined && { example }),
  };
}

/** @returns the query parameter, with an example when one can be made */
function queryParameter(
  { name, description, required, schema: written }: QueryParamDefinition,
  lookup: SchemaLookup,
): ParameterModel {
  const schema = refuseEmpty(omitAnnotations(resolveReference(written, lookup), 'nullable'));
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

/** @returns the schema without the empty text, which stands for no value in a query and is refused */
export function refuseEmpty(schema: SchemaModel): SchemaModel {
  if (schema.kind !== 'string' || schema.enum !== undefined) return schema;
  const { minLength } = schema.assertions;
  const isRefused = typeof minLength === 'number' && minLength > 0;
  return isRefused ? schema : { ...schema, assertions: { ...schema.assertions, minLength: 1 } };
}

/**
 * The query parameters that select by equality with a member, which a dotted path may name, and
 * those that select by reference. What is declared keeps its place and its texts.
 */
export function filtersOf(
  queryParams: readonly QueryParamDefinition[],
  document: SchemaModel,
  references: readonly ReferenceModel[],
  lookup: SchemaLookup,
): readonly FilterModel[] {
  const byReference = new Map(referenceFilters(references).map((one) => [one.parameter, one]));
  const stated = queryParams
    .map(({ name }) => ({ parameter: name, member: name.split('.') }))
    .filter(
      ({ member: [first = ''] }) =>
        !isPagingParameter(first) && memberOf(document, first, lookup) !== undefined,
    )
    .map((filter) => byReference.get(filter.parameter) ?? filter);
  const known = new Set(stated.map(({ parameter }) => parameter));
  return [...stated, ...[...byReference.values()].filter(({ parameter }) => !known.has(parameter))];
}
