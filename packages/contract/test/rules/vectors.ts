import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isJsonObject, type JsonObject, type JsonValue } from '../../src/json.js';

/** What Kubernetes' own code says of one input; `make vectors` writes them. */
export interface Vector {
  readonly value: JsonValue;
  readonly isValid: boolean;
}

/** A text as it is, or as runs: each character and how often. */
type EncodedText = string | readonly (readonly [string, number])[];
type EncodedMap = readonly (readonly [EncodedText, EncodedText])[];
/** A text, a map as `{"map": pairs}`, or an object as it is. */
type EncodedValue = EncodedText | { readonly map: EncodedMap } | JsonObject;

const folder = fileURLToPath(new URL('../vectors', import.meta.url));

/** The rules that there are vectors of. */
export const vectorNames = readdirSync(folder).flatMap((file) =>
  file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [],
);

/** @param name - of a rule, or `objects/` with that of an object */
export function readVectors(name: string): readonly Vector[] {
  const lines = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as readonly (readonly [
    EncodedValue,
    boolean,
  ])[];
  return lines.map(([value, isValid]) => ({ value: decodeValue(value), isValid }));
}

function decodeValue(value: EncodedValue): JsonValue {
  if (typeof value === 'string' || Array.isArray(value)) return decodeText(value as EncodedText);
  if (!isJsonObject(value as JsonValue) || !('map' in value)) return value as JsonValue;
  const pairs = value.map as EncodedMap;
  return Object.fromEntries(pairs.map(([key, text]) => [decodeText(key), decodeText(text)]));
}

function decodeText(text: EncodedText): string {
  if (typeof text === 'string') return text;
  return text.map(([character, times]) => character.repeat(times)).join('');
}
