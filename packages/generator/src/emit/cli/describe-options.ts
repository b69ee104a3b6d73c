import type { JsonObject } from '@flux-resourceset/contract';
import type { ParameterModel } from '../../model/api-model.js';
import { optionNameOf } from '../../model/command-names.js';
import type { PropertyModel, SchemaModel } from '../../model/schema-model.js';
import { resolveReference, type SchemaLookup } from '../../model/schema-traversal.js';
import { describeValue } from './describe-value.js';

/** An option with what its examples are made from. */
export interface OptionModel {
  readonly name: string;
  readonly place: 'body' | 'query' | 'reference' | 'value';
  readonly member: string;
  readonly description: string;
  readonly required: boolean;
  readonly removable: boolean;
  readonly schema: SchemaModel;
}

/** What names of options are made unique by. */
export interface OptionNaming {
  readonly prefix: string;
  /** Grows with each option. */
  readonly taken: Set<string>;
  readonly lookup: SchemaLookup;
}

/** @returns the `OptionDescriptor` */
export function describeOption(option: OptionModel, lookup: SchemaLookup): JsonObject {
  const { name, place, member, description, required, removable, schema } = option;
  return {
    name,
    place,
    member,
    description,
    required,
    removable,
    value: describeValue(schema, lookup),
  };
}

/** @returns an option for a member of a request or a reference */
export function optionOfProperty(
  { name: member, schema, required }: PropertyModel,
  place: OptionModel['place'],
  naming: OptionNaming,
  removable: boolean,
): OptionModel {
  return {
    name: takeName(member, schema, naming),
    place,
    member,
    description: describeSchema(schema, naming.lookup) ?? `Sets ${member}.`,
    required,
    removable,
    schema,
  };
}

/** @returns an option for a query parameter */
export function optionOfParameter(
  { name: member, schema, required, description }: ParameterModel,
  naming: OptionNaming,
): OptionModel {
  const name = takeName(member, schema, naming);
  return { name, place: 'query', member, description, required, removable: false, schema };
}

function takeName(member: string, schema: SchemaModel, { prefix, taken, lookup }: OptionNaming) {
  const { type } = describeValue(schema, lookup);
  const name = optionNameOf(member, type === 'list' || type === 'map', prefix, taken);
  taken.add(name);
  return name;
}

function describeSchema(schema: SchemaModel, lookup: SchemaLookup): string | undefined {
  return schema.description ?? resolveReference(schema, lookup).description;
}

/** @returns the properties of a document, of all its alternatives where it has some */
export function propertiesOf(schema: SchemaModel, lookup: SchemaLookup): readonly PropertyModel[] {
  const resolved = resolveReference(schema, lookup);
  if (resolved.kind === 'object') return resolved.properties;
  if (resolved.kind !== 'composition') return [];
  const isAll = resolved.composition === 'allOf';
  const all = resolved.of.flatMap((part) => propertiesOf(part, lookup));
  const names = [...new Set(all.map(({ name }) => name))];
  return names.flatMap((name) => {
    const [first] = all.filter((property) => property.name === name);
    return first ? [{ ...first, required: isAll && first.required }] : [];
  });
}
