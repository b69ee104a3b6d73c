import { ruleKey, type JsonObject } from '@flux-resourceset/contract';
import type { ObjectSchema, ScalarSchema, SchemaModel } from './schema-model.js';
import { alternativesOf, rulesOf } from './schema-tree.js';

/** How a schema is written as JSON Schema. */
export interface JsonSchemaForm {
  /** What references begin with. */
  readonly prefix: string;
  /** Writes a schema below; a branch is one that is looked at together with others. */
  below(schema: SchemaModel, isBranch: boolean): JsonObject;
}

/**
 * Writes what a schema accepts as JSON Schema (draft 2020-12), rules included. Members that an
 * object says nothing of are accepted, and `null` is as far as the schema's type goes.
 */
export function toJsonSchema(schema: SchemaModel, form: JsonSchemaForm): JsonObject {
  const names = rulesOf(schema);
  return {
    ...assertionsOf(schema, form),
    ...choicesOf(schema, form),
    ...(names.length > 0 && { [ruleKey]: names }),
  };
}

function assertionsOf(schema: SchemaModel, form: JsonSchemaForm): JsonObject {
  switch (schema.kind) {
    case 'any':
      return valuesOf(schema);
    case 'reference':
      return { $ref: form.prefix + schema.name };
    case 'array': {
      const items = form.below(schema.items, false);
      return { type: 'array', ...valuesOf(schema), ...schema.assertions, items };
    }
    case 'object':
      return objectOf(schema, form);
    default:
      return scalarOf(schema);
  }
}

function valuesOf({ enum: values }: { readonly enum?: ScalarSchema['enum'] }): JsonObject {
  return values === undefined ? {} : { enum: values };
}

function scalarOf(schema: ScalarSchema): JsonObject {
  const { kind, format, assertions } = schema;
  return {
    type: kind,
    ...(format !== undefined && { format }),
    ...valuesOf(schema),
    ...assertions,
  };
}

function objectOf(schema: ObjectSchema, form: JsonSchemaForm): JsonObject {
  const { properties, requires = [], propertyNames, additional, assertions } = schema;
  const names = properties.filter(({ required }) => required).map(({ name }) => name);
  const required = [...names, ...requires];
  const members = properties.map(({ name, schema: member }) => [name, form.below(member, false)]);
  return {
    type: 'object',
    ...valuesOf(schema),
    ...assertions,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(members) as JsonObject,
    ...(propertyNames !== undefined && { propertyNames: form.below(propertyNames, false) }),
    ...(additional === 'none' && { additionalProperties: false }),
    ...(typeof additional !== 'string' && { additionalProperties: form.below(additional, false) }),
  };
}

/** A keyword stands once in a schema: further choices by it are conditions of their own. */
function choicesOf(schema: SchemaModel, form: JsonSchemaForm): JsonObject {
  const choices = alternativesOf(schema).map(({ composition, of }): JsonObject => {
    const branches = of.map((branch) => form.below(branch, true));
    return { [composition]: branches };
  });
  return stackChoices(choices);
}

/** @returns the choices in one schema; those whose keyword is taken stand in `allOf` */
export function stackChoices(choices: readonly JsonObject[]): JsonObject {
  const conditions = choices.flatMap(({ allOf }) => (Array.isArray(allOf) ? allOf : []));
  const others = choices.filter(({ allOf }) => allOf === undefined);
  const isFirst = (choice: JsonObject, index: number): boolean => {
    const [keyword = ''] = Object.keys(choice);
    return others.findIndex((other) => Object.hasOwn(other, keyword)) === index;
  };
  const all = [...conditions, ...others.filter((choice, index) => !isFirst(choice, index))];
  return {
    ...Object.assign({}, ...others.filter(isFirst)),
    ...(all.length > 0 && { allOf: all }),
  };
}
