import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
} from '@flux-resourceset/contract';
import { compileValidator, type DocumentValidator } from './document-schema.js';
import { normalizeDocument } from './normalize-document.js';

/** Keywords that say which members there are and of which type they are. */
const ofShape = new Set(['$defs', '$ref', 'items', 'properties', 'required', 'type']);

/**
 * Makes a check of what templates and clients cannot do without: members that are required, and
 * types. Whether values keep the rules (bounds, patterns, lists of values) is not asked.
 *
 * @returns a function that finds what a stored document lacks, after defaults
 */
export function compileShapeCheck(kind: KindDescriptor): DocumentValidator {
  const validate = compileValidator({ ...kind, schema: keepShape(kind.schema) });
  return (document) => validate(normalizeDocument(kind, document));
}

function keepShape(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword]) => ofShape.has(keyword));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, keepWithin(keyword, value)]));
}

function keepWithin(keyword: string, value: JsonValue | undefined): JsonValue | undefined {
  if (!isJsonObject(value) || isJsonList(value)) return value;
  if (keyword !== 'properties' && keyword !== '$defs') return keepShape(value);
  const schemas = Object.entries(value).map(([name, schema]) => [
    name,
    isJsonObject(schema) ? keepShape(schema) : schema,
  ]);
  return Object.fromEntries(schemas) as JsonObject;
}
