import type { OptionDescriptor } from '@flux-resourceset/contract';
import type { ParameterModel } from '../../model/api-model.js';
import { optionNameOf } from '../../model/command-names.js';
import type { PropertyModel, SchemaModel } from '../../read/schema-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';
import { describeValue } from './describe-value.js';

/** An option with what its examples are made from. */
export type OptionModel = Omit<OptionDescriptor, 'value'> & { readonly schema: SchemaModel };

/** What names of options are made unique by. */
export interface OptionNaming {
  readonly prefix: string;
  /** Grows with each option. */
  readonly taken: Set<string>;
  readonly lookup: SchemaLookup;
}

export function describeOption(
  { schema, ...option }: OptionModel,
  lookup: SchemaLookup,
): OptionDescriptor {
  return { ...option, value: describeValue(schema, lookup) };
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
