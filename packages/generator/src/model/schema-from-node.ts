import {
  isJsonObject,
  isJsonScalar,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { SchemaNode } from '../read/definition.js';
import { flattenNode, referenceName, type SharedNodes } from './flatten-node.js';
import { componentName } from './names.js';
import type {
  CompositionSchema,
  ObjectSchema,
  ScalarSchema,
  SchemaAnnotations,
  SchemaModel,
} from '../read/schema-model.js';

type TypeName = ScalarSchema['kind'] | 'array' | 'object';

const scalarAssertions = [
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
];
const arrayAssertions = ['minItems', 'maxItems', 'uniqueItems'];
const objectAssertions = ['minProperties', 'maxProperties'];

/**
 * Reads a JSON Schema of a definition into the model, in either dialect's spelling
 * (`nullable` or a list of types, boolean or numeric `exclusiveMinimum`).
 *
 * @param shared - schemas that `allOf` and `oneOf` may have to take apart
 */
export function schemaFromNode(source: SchemaNode, shared: SharedNodes): SchemaModel {
  const node = flattenNode(source, shared);
  const types = typesOf(node);
  const annotations = annotationsOf(node);
  const name = referenceName(node);
  if (name !== undefined) {
    return { ...annotations, kind: 'reference', name: componentName(name) };
  }
  const composition = compositionOf(node, shared);
  if (composition !== undefined) {
    return { ...annotations, ...composition };
  }
  const [type] = types;
  if (types.length > 1) {
    return {
      ...annotations,
      kind: 'composition',
      composition: 'anyOf',
      of: ofTypes(node, types, shared),
    };
  }
  return type === undefined
    ? { ...annotations, kind: 'any' }
    : typedSchema(type, node, annotations, shared);
}

function typedSchema(
  type: TypeName,
  node: SchemaNode,
  annotations: SchemaAnnotations,
  shared: SharedNodes,
): SchemaModel {
  switch (type) {
    case 'array':
      return {
        ...annotations,
        kind: 'array',
        items: schemaFromNode(isJsonObject(node['items']) ? node['items'] : {}, shared),
        assertions: pick(node, arrayAssertions),
      };
    case 'object':
      return { ...annotations, ...objectOf(node, shared) };
    default:
      return { ...annotations, ...scalarOf(type, node) };
  }
}

function ofTypes(
  node: SchemaNode,
  types: readonly TypeName[],
  shared: SharedNodes,
): readonly SchemaModel[] {
  return types.map((type) => typedSchema(type, node, {}, shared));
}

function scalarOf(kind: ScalarSchema['kind'], node: SchemaNode): ScalarSchema {
  const values = valuesOf(node)
    ?.filter(isJsonScalar)
    .filter((value) => value !== null);
  const { format } = node;
  return {
    kind,
    ...(typeof format === 'string' && { format }),
    ...(values !== undefined && { enum: values }),
    assertions: numericBounds(pick(node, scalarAssertions)),
  };
}

function objectOf(node: SchemaNode, shared: SharedNodes): ObjectSchema {
  const properties = isJsonObject(node['properties']) ? node['properties'] : {};
  const required = Array.isArray(node['required']) ? node['required'] : [];
  const { propertyNames } = node;
  return {
    kind: 'object',
    properties: Object.entries(properties).map(([name, schema]) => ({
      name,
      required: required.includes(name),
      schema: schemaFromNode(isJsonObject(schema) ? schema : {}, shared),
    })),
    additional: additionalOf(node, shared),
    ...(isJsonObject(propertyNames) && {
      propertyNames: schemaFromNode({ type: 'string', ...propertyNames }, shared),
    }),
    assertions: pick(node, objectAssertions),
  };
}

/** An object of which nothing is said holds anything: closed, it could only be empty. */
function additionalOf(node: SchemaNode, shared: SharedNodes): ObjectSchema['additional'] {
  const { additionalProperties, properties } = node;
  if (isJsonObject(additionalProperties)) {
    return Object.keys(additionalProperties).length === 0
      ? 'any'
      : schemaFromNode(additionalProperties, shared);
  }
  if (additionalProperties === undefined) {
    return properties === undefined ? 'any' : 'unstated';
  }
  return additionalProperties === false ? 'none' : 'any';
}

function compositionOf(node: SchemaNode, shared: SharedNodes): CompositionSchema | undefined {
  for (const composition of ['oneOf', 'anyOf'] as const) {
    const parts = node[composition];
    if (Array.isArray(parts) && parts.length > 0) {
      const { discriminator } = node;
      return {
        kind: 'composition',
        composition,
        of: parts
          .filter((part: JsonValue) => isJsonObject(part))
          .map((part) => schemaFromNode(part, shared)),
        ...(isJsonObject(discriminator) && { discriminator }),
      };
    }
  }
  return undefined;
}

function annotationsOf(node: SchemaNode): SchemaAnnotations {
  const { title, description, default: fallback, readOnly, writeOnly, deprecated } = node;
  const example = exampleIn(node);
  const extensions = Object.entries(node).filter(([key]) => key.startsWith('x-'));
  return {
    ...(typeof title === 'string' && { title }),
    ...(typeof description === 'string' && { description }),
    ...(example !== undefined && { example }),
    ...(fallback !== undefined && fallback !== null && { default: fallback }),
    ...(acceptsNull(node) && { nullable: true }),
    ...(readOnly === true && { readOnly }),
    ...(writeOnly === true && { writeOnly }),
    ...(deprecated === true && { deprecated }),
    ...(extensions.length > 0 && { extensions: Object.fromEntries(extensions) }),
  };
}

function exampleIn(node: SchemaNode): JsonValue | undefined {
  const { example, examples } = node;
  return example ?? (Array.isArray(examples) ? (examples[0] as JsonValue | undefined) : undefined);
}

function acceptsNull(node: SchemaNode): boolean {
  const { type } = node;
  const listsNull = Array.isArray(type) && type.includes('null');
  return node['nullable'] === true || listsNull || (valuesOf(node)?.includes(null) ?? false);
}

/** The values allowed: `enum`, or `const` as the only one. */
function valuesOf(node: SchemaNode): readonly JsonValue[] | undefined {
  const { enum: values, const: only } = node;
  return Array.isArray(values) ? values : only === undefined ? undefined : [only];
}

function typesOf(node: SchemaNode): readonly TypeName[] {
  const { type } = node;
  const stated = typeof type === 'string' ? [type] : Array.isArray(type) ? type : inferTypes(node);
  return stated.filter((name): name is TypeName => typeof name === 'string' && name !== 'null');
}

/** A schema may leave its type to be seen from its other keywords. */
function inferTypes(node: SchemaNode): readonly string[] {
  if (node['properties'] !== undefined || node['additionalProperties'] !== undefined) {
    return ['object'];
  }
  if (node['items'] !== undefined) {
    return ['array'];
  }
  const values = valuesOf(node) ?? [];
  return [...new Set(values.map(typeOfValue))];
}

function typeOfValue(value: JsonValue): string {
  if (value === null) {
    return 'null';
  }
  if (Array.isArray(value)) {
    return 'array';
  }
  return Number.isInteger(value) ? 'integer' : typeof value;
}

function pick(node: SchemaNode, keys: readonly string[]): JsonObject {
  return Object.fromEntries(
    keys.filter((key) => node[key] !== undefined).map((key) => [key, node[key]]),
  );
}

/** OpenAPI 3.0 says `minimum: 0, exclusiveMinimum: true`; the model says `exclusiveMinimum: 0`. */
function numericBounds(assertions: JsonObject): JsonObject {
  const bounds: Record<string, JsonValue | undefined> = { ...assertions };
  for (const [exclusive, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof bounds[exclusive] === 'boolean') {
      const isExclusive = bounds[exclusive];
      bounds[exclusive] = isExclusive ? bounds[bound] : undefined;
      bounds[bound] = isExclusive ? undefined : bounds[bound];
    }
  }
  return Object.fromEntries(Object.entries(bounds).filter(([, value]) => value !== undefined));
}
