import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
} from '@flux-resourceset/contract';
import { computeDigest } from './checksum.js';

/** Digests of what a kind's documents are written by. */
export interface DefinitionDigests {
  /** Of all that says what a document may be. */
  readonly definition: string;
  /** Of what keys and references follow from. */
  readonly facts: string;
}

/** Raised when a new program takes other keys or references from the same definitions. */
const factsVersion = 1;
/** Keywords of a schema whose values are schemas by name. */
const namedSchemas = new Set(['properties', 'patternProperties', '$defs']);
/** Keywords that say nothing about what is valid. */
const remarks = new Set(['title', 'description', 'example', 'examples', '$comment', 'deprecated']);

/** @returns the same digests for definitions that differ in words only */
export function digestDefinition(kind: KindDescriptor): DefinitionDigests {
  const { key, keyType, unique, filters, references, patches } = kind;
  const stated = filters.filter((filter) => filter.references === undefined);
  const facts = computeDigest(sortedText({ factsVersion, unique, filters: stated, references }));
  const schema = withoutRemarks(kind.schema);
  const definition = computeDigest(sortedText({ key, keyType, schema, patches, facts }));
  return { definition, facts };
}

/** @returns the digest of each kind's definition */
export function listDefinitions(kinds: readonly KindDescriptor[]): ReadonlyMap<string, string> {
  return new Map(kinds.map((kind) => [kind.kind, digestDefinition(kind).definition]));
}

/** @returns one digest for those of all kinds, in any order */
export function digestAll(kinds: ReadonlyMap<string, string>): string {
  return computeDigest(sortedText(Object.fromEntries(kinds)));
}

function withoutRemarks(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(
    ([keyword]) => !remarks.has(keyword) && !keyword.startsWith('x-'),
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, strip(keyword, value)]));
}

function strip(keyword: string, value: JsonValue | undefined): JsonValue | undefined {
  if (namedSchemas.has(keyword) && isJsonObject(value)) {
    const named = Object.entries(value);
    return Object.fromEntries(named.map(([name, schema]) => [name, strip('', schema)]));
  }
  // Values of these are data, not schemas.
  if (keyword === 'enum' || keyword === 'const' || keyword === 'default') return value;
  if (isJsonList(value)) return value.map((item) => strip('', item) ?? null);
  return isJsonObject(value) ? withoutRemarks(value) : value;
}

/** JSON with members sorted, at every depth. */
function sortedText(value: object): string {
  return JSON.stringify(value, (_, member: unknown) =>
    typeof member === 'object' && member !== null && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : member,
  );
}
