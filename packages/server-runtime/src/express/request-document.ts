import {
  isJsonObject,
  writtenPatternKey,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { resolveSchema } from '../documents/schema-walk.js';

const mergePatchType = 'application/merge-patch+json';
const jsonType = 'application/json';

/** Members that hold values, or what others make of the document, and no schemas. */
const values = new Set(['default', 'enum', 'const', 'example', 'examples', 'x-rule']);

/**
 * The document as the validator of requests has to read it. What is published is for people and for
 * other people's tools; this says the same in the validator's words:
 * - patterns as the definitions have them;
 * - `null` beside a reference, which the validator refuses;
 * - no discriminators, whose mappings it does not know;
 * - a merge patch also as plain JSON, as many send it;
 * - no defaults of members: it would fill them in while it tries one alternative after the other, and
 *   the next would refuse what it has filled in. Whoever stores a document fills them in.
 */
export function requestDocument(document: JsonObject): JsonObject {
  const { components, ...prepared } = prepareMembers(document, { root: document, inside: [] });
  if (!isJsonObject(components) || !isJsonObject(components['schemas'])) return prepared;
  const schemas = mapEach(components['schemas'], withoutDefaults);
  return { ...prepared, components: { ...components, schemas } };
}

function withoutDefaults(schema: JsonValue): JsonValue {
  if (Array.isArray(schema)) return (schema as readonly JsonValue[]).map(withoutDefaults);
  if (!isJsonObject(schema)) return schema;
  const members = Object.entries(schema).flatMap(([name, value]): [string, JsonValue][] => {
    if (name === 'default' || value === undefined) return [];
    if (values.has(name)) return [[name, value]];
    const isNamed = name === 'properties' && isJsonObject(value);
    return [[name, isNamed ? mapEach(value, withoutDefaults) : withoutDefaults(value)]];
  });
  return Object.fromEntries(members);
}

function mapEach(object: JsonObject, map: (value: JsonValue) => JsonValue): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [name, map(value ?? {})]),
  );
}

interface Reading {
  readonly root: JsonObject;
  /** Components that are written out where they may be `null`, from the outermost on. */
  readonly inside: readonly string[];
}

function prepareMembers(object: JsonObject, reading: Reading): JsonObject {
  const members = Object.entries(object).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, values.has(name) ? value : prepareMember(name, value, reading)] as const];
  });
  return Object.fromEntries(members);
}

function prepareMember(name: string, value: JsonValue, reading: Reading): JsonValue {
  // Names of properties are anybody's.
  if (name === 'properties' && isJsonObject(value)) {
    return mapEach(value, (schema) => prepare(schema, reading));
  }
  if (name === 'content' && isJsonObject(value)) {
    return takePlainJson(prepareMembers(value, reading));
  }
  return prepare(value, reading);
}

function prepare(value: JsonValue, reading: Reading): JsonValue {
  if (Array.isArray(value))
    return (value as readonly JsonValue[]).map((item) => prepare(item, reading));
  if (!isJsonObject(value)) return value;
  const { [writtenPatternKey]: written, ...others } = value;
  const pattern = written === undefined ? {} : { pattern: written };
  const schema: JsonObject = { ...others, ...pattern, discriminator: undefined };
  return prepareNullable(schema, reading) ?? prepareMembers(schema, reading);
}

/** @returns what a reference leads to, taking `null` too; null for what is no such reference */
function prepareNullable(schema: JsonObject, { root, inside }: Reading): JsonObject | null {
  const { nullable, allOf, ...beside } = schema;
  const [only, ...more] = Array.isArray(allOf) ? (allOf as readonly JsonValue[]) : [];
  if (nullable !== true || !isJsonObject(only) || more.length > 0) return null;
  const target = resolveSchema(root, only);
  const reference = String(only['$ref']);
  // What holds itself would be written out without end.
  if (typeof target['type'] !== 'string' || isComposed(target) || inside.includes(reference)) {
    // What it refers to says its own type, which null is not of.
    const choice = { ...beside, type: undefined, anyOf: [only, onlyNull] };
    return prepareMembers(choice, { root, inside });
  }
  const within = { root, inside: [...inside, reference] };
  const contents = prepareMembers({ ...target, ...beside, nullable }, within);
  const { enum: choices } = contents;
  return Array.isArray(choices) && !choices.includes(null)
    ? { ...contents, enum: [...(choices as readonly JsonValue[]), null] }
    : contents;
}

const onlyNull: JsonObject = { type: 'string', enum: [null], nullable: true };

function isComposed(schema: JsonObject): boolean {
  return ['allOf', 'anyOf', 'oneOf'].some((keyword) => schema[keyword] !== undefined);
}

function takePlainJson(content: JsonObject): JsonObject {
  const patch = content[mergePatchType];
  return patch === undefined || content[jsonType] !== undefined
    ? content
    : { ...content, [jsonType]: patch };
}
