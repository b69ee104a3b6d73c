import type { OptionDescriptor } from '@flux-resourceset/contract';
import type { ParameterModel } from '../api-model.js';
import { negatedNameOf, optionNameOf } from '../command-names.js';
import type { PropertyModel, SchemaModel } from '../../read/schema-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';
import { describeValue } from './describe-value.js';

/** An option with what its examples are made from. */
export type OptionModel = Omit<OptionDescriptor, 'value'> & {
  readonly schema: SchemaModel;
  /** Of a map that is merged: `KEY-` takes an entry away. */
  readonly removesEntries?: boolean;
};

/** What names of options are made unique by. */
export interface OptionNaming {
  readonly prefix: string;
  /** Grows with each option. */
  readonly taken: Set<string>;
  readonly lookup: SchemaLookup;
}

export function describeOption(
  { schema, removesEntries = false, ...option }: OptionModel,
  lookup: SchemaLookup,
): OptionDescriptor {
  const value = describeValue(schema, lookup);
  const isMerged = removesEntries && value.type === 'map';
  return { ...option, value: isMerged ? { ...value, removes: true } : value };
}

/** @returns an option for a member of a request or a reference */
export function optionOfProperty(
  { name: member, schema, required }: PropertyModel,
  place: OptionModel['place'],
  naming: OptionNaming,
  removable: boolean,
): OptionModel {
  const name = takeName(member, schema, naming);
  const negated = isRepeated(schema, naming.lookup) ? negatedNameOf(member, name) : name;
  return {
    name,
    place,
    member,
    description: describeSchema(schema, naming.lookup) ?? `Sets ${member}.`,
    required,
    removable,
    ...(removable && negated !== name && { negated }),
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
  const name = optionNameOf(member, isRepeated(schema, lookup), prefix, taken);
  taken.add(name);
  return name;
}

function isRepeated(schema: SchemaModel, lookup: SchemaLookup): boolean {
  const { type } = describeValue(schema, lookup);
  return type === 'list' || type === 'map';
}

function describeSchema(schema: SchemaModel, lookup: SchemaLookup): string | undefined {
  return schema.description ?? resolveReference(schema, lookup).description;
}
