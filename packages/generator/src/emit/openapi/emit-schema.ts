import {
  isJsonObject,
  rules,
  writtenPatternKey,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type {
  Alternatives,
  ArraySchema,
  ObjectSchema,
  ReferenceSchema,
  ScalarSchema,
  SchemaModel,
} from '../../read/schema-model.js';
import { stackChoices } from '../../read/json-schema.js';
import { alternativesOf, rulesOf } from '../../read/schema-tree.js';
import { describePropertyNames } from './describe-property-names.js';
import type { OpenapiDialect } from './dialect.js';
import { portablePattern } from './portable-pattern.js';
import { prose, withProse } from './prose.js';

/** @returns the schema object of OpenAPI 3.0 or 3.1; members with an undefined value are absent */
export function emitSchema(schema: SchemaModel, dialect: OpenapiDialect): JsonObject {
  if (schema.kind === 'reference') return emitReference(schema, dialect);
  return {
    ...emitHead(schema, dialect),
    ...emitContents(schema, dialect),
    ...stackChoices(alternativesOf(schema).map((choice) => emitChoice(choice, dialect))),
    ...emitTail(schema, dialect),
  };
}

function emitContents(
  schema: Exclude<SchemaModel, ReferenceSchema>,
  dialect: OpenapiDialect,
): JsonObject {
  switch (schema.kind) {
    case 'object':
      return emitObject(schema, dialect);
    case 'array':
      return emitArray(schema, dialect);
    case 'any':
      return emitValues(schema);
    default:
      return emitScalar(schema, dialect);
  }
}

const componentPrefix = '#/components/schemas/';

/** OpenAPI 3.0 ignores whatever stands beside `$ref`, hence the `allOf`. */
function emitReference(schema: ReferenceSchema, dialect: OpenapiDialect): JsonObject {
  const reference = { $ref: componentPrefix + schema.name };
  const annotations = { ...emitHead(schema, dialect), ...emitTail(schema, dialect) };
  if (schema.nullable === true) {
    return { ...emitNullable(reference, schema, dialect), ...annotations };
  }
  if (Object.keys(annotations).length === 0) return reference;
  return dialect === '3.0'
    ? { ...annotations, allOf: [reference] }
    : { ...reference, ...annotations };
}

/** That `nullable` stands beside an `allOf` is how 3.0 is written and read for "or null". */
function emitNullable(
  reference: JsonObject,
  { type }: ReferenceSchema,
  dialect: OpenapiDialect,
): JsonObject {
  // Some tools take an object that says nothing of its members for one that has none.
  const map = { type: 'object', additionalProperties: true };
  if (dialect === '3.1') {
    const value = type === 'map' ? { ...map, allOf: [reference] } : reference;
    return { anyOf: [value, { type: 'null' }] };
  }
  if (type === undefined) {
    return { anyOf: [reference, { type: 'string', nullable: true, enum: [null] }] };
  }
  const own = type === 'map' ? map : { type };
  return { ...own, nullable: true, allOf: [reference] };
}

function emitHead(schema: SchemaModel, dialect: OpenapiDialect): JsonObject {
  const description = descriptionOf(schema, dialect);
  return {
    ...(schema.title !== undefined && { title: prose(schema.title) }),
    ...(description !== undefined && { description: prose(description) }),
  };
}

/** What the dialect has no keyword for is said in words: rules, and in 3.0 a map's keys. */
function descriptionOf(schema: SchemaModel, dialect: OpenapiDialect): string | undefined {
  const keys = dialect === '3.0' && schema.kind === 'object' ? schema.propertyNames : undefined;
  const parts = [
    schema.description,
    ...rulesOf(schema).map((name) => rules[name].text),
    keys && describePropertyNames(keys),
    isEmptyMap(schema.default) && 'Empty where it is absent.',
  ].filter((part) => typeof part === 'string' && part !== '');
  return parts.length === 0 ? undefined : parts.join(' ');
}

/** Some generators of code know no default of an object, so that this one is said in words. */
function isEmptyMap(fallback: JsonValue | undefined): boolean {
  return isJsonObject(fallback) && Object.keys(fallback).length === 0;
}

function emitTail(schema: SchemaModel, dialect: OpenapiDialect): JsonObject {
  const { readOnly, deprecated, externalDocs, default: fallback, example, extensions } = schema;
  return {
    ...(readOnly === true && { readOnly }),
    ...(deprecated === true && { deprecated }),
    ...(externalDocs !== undefined && { externalDocs: withProse(externalDocs) }),
    ...(fallback !== undefined && !isEmptyMap(fallback) && { default: fallback }),
    ...(example !== undefined && (dialect === '3.0' ? { example } : { examples: [example] })),
    ...extensions,
  };
}

function emitType({ kind, nullable }: SchemaModel, dialect: OpenapiDialect): JsonObject {
  if (nullable !== true) {
    return { type: kind };
  }
  return dialect === '3.0' ? { type: kind, nullable } : { type: [kind, 'null'] };
}

/** A list of values that leaves `null` out refuses it, whatever `nullable` says. */
function emitValues(schema: Exclude<SchemaModel, ReferenceSchema>): JsonObject {
  const { enum: values, nullable } = schema;
  if (values === undefined) return {};
  return { enum: nullable === true ? [...values, null] : values };
}

function emitScalar(schema: ScalarSchema, dialect: OpenapiDialect): JsonObject {
  const { format, assertions } = schema;
  return {
    ...emitType(schema, dialect),
    ...(format !== undefined && { format }),
    ...emitValues(schema),
    ...emitPattern(dialect === '3.0' ? booleanBounds(assertions) : assertions),
  };
}

/** Other people's tools read patterns in languages of their own; the server reads what was written. */
function emitPattern(assertions: JsonObject): JsonObject {
  const { pattern: written, ...others } = assertions;
  if (typeof written !== 'string') return assertions;
  const { pattern, isWhole } = portablePattern(written);
  return {
    ...(pattern !== null && { pattern }),
    ...others,
    ...(!isWhole && { [writtenPatternKey]: written }),
  };
}

/** `exclusiveMinimum: 0` is `minimum: 0, exclusiveMinimum: true` in 3.0. */
function booleanBounds(assertions: JsonObject): JsonObject {
  const { exclusiveMinimum, exclusiveMaximum, ...others } = assertions;
  return {
    ...others,
    ...lowerBound(exclusiveMinimum, others['minimum']),
    ...upperBound(exclusiveMaximum, others['maximum']),
  };
}

function lowerBound(
  exclusive: JsonValue | undefined,
  inclusive: JsonValue | undefined,
): JsonObject {
  const isWeaker = typeof inclusive === 'number' && inclusive > Number(exclusive);
  return typeof exclusive === 'number' && !isWeaker
    ? { minimum: exclusive, exclusiveMinimum: true }
    : {};
}

function upperBound(
  exclusive: JsonValue | undefined,
  inclusive: JsonValue | undefined,
): JsonObject {
  const isWeaker = typeof inclusive === 'number' && inclusive < Number(exclusive);
  return typeof exclusive === 'number' && !isWeaker
    ? { maximum: exclusive, exclusiveMaximum: true }
    : {};
}

function emitArray(schema: ArraySchema, dialect: OpenapiDialect): JsonObject {
  return {
    ...emitType(schema, dialect),
    ...emitValues(schema),
    ...schema.assertions,
    items: emitSchema(schema.items, dialect),
  };
}

function emitObject(schema: ObjectSchema, dialect: OpenapiDialect): JsonObject {
  const { properties, propertyNames, assertions } = schema;
  const names = properties.filter((property) => property.required).map(({ name }) => name);
  const required = [...names, ...(schema.requires ?? [])];
  const members = properties.map(({ name, schema: member }) => [name, emitSchema(member, dialect)]);
  return {
    ...emitType(schema, dialect),
    ...emitValues(schema),
    ...assertions,
    ...(required.length > 0 && { required }),
    ...(members.length > 0 && { properties: Object.fromEntries(members) as JsonObject }),
    ...(propertyNames !== undefined && {
      [dialect === '3.1' ? 'propertyNames' : 'x-propertyNames']: emitSchema(propertyNames, dialect),
    }),
    ...emitAdditional(schema, dialect),
  };
}

function emitAdditional({ additional }: ObjectSchema, dialect: OpenapiDialect): JsonObject {
  switch (additional) {
    case 'unstated':
      return {};
    case 'any':
      return { additionalProperties: true };
    case 'none':
      return { additionalProperties: false };
    default:
      return { additionalProperties: emitSchema(additional, dialect) };
  }
}

/** A choice of one is a condition. */
function emitChoice(
  { composition, of, discriminator }: Alternatives,
  dialect: OpenapiDialect,
): JsonObject {
  const keyword = of.length === 1 ? 'allOf' : composition;
  return {
    [keyword]: of.map((part) => emitSchema(part, dialect)),
    ...(discriminator !== undefined && { discriminator }),
  };
}
