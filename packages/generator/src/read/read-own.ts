import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { listOf, objectOf, textOf, textsOf } from '../load/json-path.js';
import { TYPES } from './keywords.js';
import type {
  AnySchema,
  ObjectSchema,
  PropertyModel,
  ScalarSchema,
  SchemaAnnotations,
  SchemaModel,
} from './schema-model.js';
import type { StatedValue } from './schema-site.js';

/** Reads the schemas below one, by the steps to them. */
export type ReadBelow = (...steps: readonly (string | number)[]) => SchemaModel;

type TypeName = Exclude<SchemaModel['kind'], 'reference' | 'any'>;
type OwnSchema = Exclude<SchemaModel, { kind: 'reference' }>;

/** Keywords that say what a value of a type must be, by the type that they are for. */
const assertions: Readonly<Record<'string' | 'number' | 'array' | 'object', readonly string[]>> = {
  string: ['pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['minItems', 'maxItems', 'uniqueItems'],
  object: ['minProperties', 'maxProperties'],
};

/** Keywords that a schema without `type` tells its type by. */
export const telling: readonly (readonly [TypeName, readonly string[]])[] = [
  [
    'object',
    ['properties', 'additionalProperties', 'required', 'propertyNames', ...assertions.object],
  ],
  ['array', ['items', ...assertions.array]],
  ['string', assertions.string],
  ['number', assertions.number],
];

const numberFormats: Readonly<Record<string, TypeName>> = {
  int32: 'integer',
  int64: 'integer',
  float: 'number',
  double: 'number',
};

/** @returns the types that a schema without `type` is for, told by its other keywords */
export function tellTypes(schema: JsonObject): readonly TypeName[] {
  const told = telling
    .filter(([, keywords]) => keywords.some((keyword) => schema[keyword] !== undefined))
    .map(([type]) => type);
  if (told.length > 0) return told;
  const format = textOf(schema['format']);
  if (format !== null) return [numberFormats[format] ?? 'string'];
  const types = new Set((valuesOf(schema) ?? []).flatMap(typeOfValue));
  return types.has('number') ? [...types].filter((type) => type !== 'integer') : [...types];
}

/** @returns the values that stand in a schema */
export function readStated(schema: JsonObject): readonly StatedValue[] {
  const single = (['default', 'example'] as const).flatMap((keyword): StatedValue[] => {
    const value = schema[keyword];
    return value === undefined ? [] : [{ keyword, value, steps: [keyword] }];
  });
  const listed = (['enum', 'examples'] as const).flatMap((name) =>
    listOf(schema[name]).map((value, index): StatedValue => {
      const keyword = name === 'enum' ? 'enum value' : 'example';
      return { keyword, value, steps: [name, index] };
    }),
  );
  return [...single, ...listed];
}

function typeOfValue(value: JsonValue): readonly TypeName[] {
  if (value === null) return [];
  if (Array.isArray(value)) return ['array'];
  return [Number.isInteger(value) ? 'integer' : (typeof value as TypeName)];
}

/**
 * Reads what a schema says itself, without references and compositions.
 *
 * @returns a schema of no type where it says none, or more than one
 */
export function readOwn(schema: JsonObject, below: ReadBelow): OwnSchema {
  const common = { ...readAnnotations(schema), ...readValues(schema) };
  const type = typeOf(schema);
  switch (type) {
    case undefined:
      return { ...common, kind: 'any' } satisfies AnySchema;
    case 'array': {
      const items: SchemaModel = schema['items'] === undefined ? { kind: 'any' } : below('items');
      return { ...common, kind: type, items, assertions: pick(schema, assertions.array) };
    }
    case 'object':
      return { ...common, ...readObject(schema, below) };
    default:
      return { ...common, ...readScalar(type, schema) };
  }
}

function typeOf(schema: JsonObject): TypeName | undefined {
  const { type } = schema;
  const stated = (typeof type === 'string' ? [type] : textsOf(type)).filter(isTypeName);
  const types = type === undefined ? tellTypes(schema) : stated;
  return types.length === 1 ? types[0] : undefined;
}

export function isTypeName(name: string): name is TypeName {
  return TYPES.includes(name);
}

function readScalar(kind: ScalarSchema['kind'], schema: JsonObject): ScalarSchema {
  const format = textOf(schema['format']);
  const names = kind === 'string' ? assertions.string : assertions.number;
  const isBoolean = kind === 'boolean';
  return {
    kind,
    ...(format !== null && { format }),
    assertions: isBoolean ? {} : unifyBounds(pick(schema, names)),
  };
}

function readObject(schema: JsonObject, below: ReadBelow): ObjectSchema {
  const required = textsOf(schema['required']);
  const properties = Object.entries(objectOf(schema['properties'])).map(
    ([name, property]): PropertyModel => ({
      name,
      required: required.includes(name),
      schema: below('properties', name),
      ...(objectOf(property)['expose'] === false && { isHidden: true }),
    }),
  );
  const names = new Set(properties.map(({ name }) => name));
  const requires = required.filter((name) => !names.has(name));
  return {
    kind: 'object',
    properties,
    ...(requires.length > 0 && { requires }),
    additional: readAdditional(schema['additionalProperties'], below),
    ...(isJsonObject(schema['propertyNames']) && { propertyNames: below('propertyNames') }),
    assertions: pick(schema, assertions.object),
  };
}

function readAdditional(
  value: JsonValue | undefined,
  below: ReadBelow,
): ObjectSchema['additional'] {
  if (value === undefined) return 'unstated';
  if (!isJsonObject(value)) return value === false ? 'none' : 'any';
  return Object.keys(value).length === 0 ? 'any' : below('additionalProperties');
}

function readAnnotations(schema: JsonObject): SchemaAnnotations {
  const { default: fallback, externalDocs } = schema;
  const [title, description] = [textOf(schema['title']), textOf(schema['description'])];
  const example = schema['example'] ?? listOf(schema['examples'])[0];
  const extensions = Object.entries(schema).filter(([name]) => name.startsWith('x-'));
  return {
    ...(title !== null && { title }),
    ...(description !== null && { description }),
    ...(isJsonObject(externalDocs) && { externalDocs }),
    ...(example !== undefined && { example }),
    ...(fallback !== undefined && fallback !== null && { default: fallback }),
    ...(acceptsNull(schema) && { nullable: true }),
    ...(schema['readOnly'] === true && { readOnly: true }),
    ...(schema['deprecated'] === true && { deprecated: true }),
    ...(extensions.length > 0 && { extensions: Object.fromEntries(extensions) }),
  };
}

function acceptsNull(schema: JsonObject): boolean {
  const isListed = textsOf(schema['type']).includes('null');
  return schema['nullable'] === true || isListed || (valuesOf(schema)?.includes(null) ?? false);
}

function readValues(schema: JsonObject): { readonly enum?: readonly JsonValue[] } {
  const values = valuesOf(schema)?.filter((value) => value !== null);
  return values === undefined ? {} : { enum: values };
}

/** The values allowed: `enum`, or `const` as the only one. */
function valuesOf(schema: JsonObject): readonly JsonValue[] | undefined {
  const { enum: values, const: only } = schema;
  if (Array.isArray(values)) return listOf(values);
  return only === undefined ? undefined : [only];
}

function pick(schema: JsonObject, names: readonly string[]): JsonObject {
  const stated = names.filter((name) => schema[name] !== undefined);
  return Object.fromEntries(stated.map((name) => [name, schema[name]]));
}

/** OpenAPI 3.0 says `minimum: 0, exclusiveMinimum: true`, JSON Schema `exclusiveMinimum: 0`. */
function unifyBounds(bounds: JsonObject): JsonObject {
  const pairs = [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const;
  return pairs.reduce<JsonObject>((unified, [limit, exclusive]) => {
    const { [limit]: value, [exclusive]: isExclusive, ...rest } = unified;
    if (typeof isExclusive !== 'boolean') return unified;
    return value === undefined ? rest : { ...rest, [isExclusive ? exclusive : limit]: value };
  }, bounds);
}
