import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

/**
 * Copies a document for orval, which
 * - puts names of members and query parameters and the values of enums between single
 *   quotes without escaping all that ends or changes a string there: escaped here;
 * - sends no media type when a body has several: only the first is left;
 * - would take YAML for the value that it says, which no client reads it as;
 * - makes one type of what is stored and of what a dry run answers, which is the business of the
 *   options of a request.
 */
export function prepareDocument(document: JsonObject): JsonObject {
  if (isOnlyNull(document)) return { type: 'null' };
  const prepared = mapMembers(document, prepareMember);
  return document.in === 'query'
    ? { ...prepared, name: escapeText(document.name ?? '') }
    : prepared;
}

/** A list of values that has none but `null` becomes a union with a gap in it. */
function isOnlyNull({ enum: values }: JsonObject): boolean {
  return Array.isArray(values) && values.length > 0 && values.every((value) => value === null);
}

function prepareMember(name: string, value: JsonValue): JsonValue {
  if (name === 'enum' || name === 'required') return escapeTexts(value);
  if (name === 'const') return escapeText(value);
  if (name === 'properties' && isJsonObject(value)) return escapeProperties(value);
  if (name === 'parameters') return prepareParameters(value);
  if (name === 'responses' && isJsonObject(value)) return prepareResponses(value);
  if (name === 'content' && isJsonObject(value)) return prepareContent(value);
  return prepareValue(value);
}

/** Parameters of operations are a list; what they refer to is an object. */
function prepareParameters(parameters: JsonValue): JsonValue {
  return isList(parameters) ? parameters.map(prepareValue) : {};
}

function prepareResponses(responses: JsonObject): JsonObject {
  const isPlan = (response: JsonValue | undefined): boolean =>
    isJsonObject(response) && response.$ref === '#/components/responses/PlannedWrite';
  const kept = Object.entries(responses).filter(([, response]) => !isPlan(response));
  return prepareDocument(Object.fromEntries(kept));
}

function prepareValue(value: JsonValue): JsonValue {
  if (isList(value)) return value.map(prepareValue);
  return isJsonObject(value) ? prepareDocument(value) : value;
}

function escapeProperties(properties: JsonObject): JsonObject {
  const escaped = mapMembers(properties, (_, schema) => prepareValue(schema));
  return Object.fromEntries(
    Object.entries(escaped).map(([name, schema]) => [escapeText(name), schema]),
  );
}

function escapeTexts(values: JsonValue): JsonValue {
  return isList(values) ? values.map(escapeText) : values;
}

/** As an escape sequence, a single quote is out of reach of orval's own escaping. */
function escapeText<Value extends JsonValue>(text: Value): Value | string {
  if (typeof text !== 'string') return text;
  return JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", '\\x27');
}

/** What is no JSON reaches the caller as the text that it is. */
function prepareContent(content: JsonObject): JsonObject {
  const first = firstMember(content);
  const [mediaType = ''] = Object.keys(first);
  return /[/+]json$/.test(mediaType)
    ? prepareDocument(first)
    : { [mediaType]: { schema: { type: 'string' } } };
}

function firstMember(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).slice(0, 1));
}

function mapMembers(
  object: JsonObject,
  map: (name: string, value: JsonValue) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    Object.entries(object).map(([name, value]) => [
      name,
      value === undefined ? value : map(name, value),
    ]),
  );
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}
