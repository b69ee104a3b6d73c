import type { JsonObject, JsonScalar } from '@flux-resourceset/contract';
import type {
  ArraySchema,
  ObjectSchema,
  PropertyModel,
  ReferenceSchema,
  ScalarSchema,
  SchemaModel,
} from '../read/schema-model.js';

/** A schema that no definition says, written down in the generator: a string with an example. */
export function text(
  description: string,
  example: string,
  more: { readonly format?: string; readonly assertions?: JsonObject } = {},
): ScalarSchema {
  return { kind: 'string', description, example, assertions: {}, ...more };
}

/**
 * One of some strings.
 *
 * @param component - name of its component, where its place gives it no good one
 */
export function choice(
  description: string,
  values: readonly [string, ...string[]] | readonly string[],
  component?: string,
): ScalarSchema {
  const [example = ''] = values;
  const named = component === undefined ? {} : { component };
  return { kind: 'string', description, enum: values, example, ...named, assertions: {} };
}

export function integer(description: string, example: number, minimum = 0): ScalarSchema {
  return { kind: 'integer', description, example, assertions: { minimum } };
}

export function truth(description: string, example: boolean): ScalarSchema {
  return { kind: 'boolean', description, example, assertions: {} };
}

/** @returns an object of these members; open in answers, closed where `additional` says so */
export function record(
  description: string,
  properties: readonly PropertyModel[],
  additional: ObjectSchema['additional'] = 'unstated',
): ObjectSchema {
  return { kind: 'object', description, properties, additional, assertions: {} };
}

/** An object of whatever members: a document of any kind. */
export function anyObject(description: string, example: JsonObject): ObjectSchema {
  return { ...record(description, [], 'any'), example };
}

export function list(
  description: string,
  items: SchemaModel,
  assertions: JsonObject = {},
): ArraySchema {
  return { kind: 'array', description, items, assertions };
}

export function reference(name: string): ReferenceSchema {
  return { kind: 'reference', name };
}

export function required(name: string, schema: SchemaModel): PropertyModel {
  return { name, required: true, schema };
}

export function optional(name: string, schema: SchemaModel): PropertyModel {
  return { name, required: false, schema };
}

/** Any of some scalars. */
export function scalar(description: string, example: JsonScalar): SchemaModel {
  const of = (['string', 'number', 'boolean'] as const).map((kind): ScalarSchema => ({
    kind,
    assertions: {},
  }));
  return { kind: 'any', alternatives: [{ composition: 'anyOf', of }], description, example };
}
