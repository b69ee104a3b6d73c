import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonValue } from '../../src/json.js';

/** What Kubernetes' own code says of one input; `make vectors` writes them. */
export interface Vector {
  readonly value: JsonValue;
  readonly isValid: boolean;
}

/** A text as it is, or as runs: each character and how often. */
type EncodedText = string | readonly (readonly [string, number])[];
type EncodedValue =
  EncodedText | { readonly map: readonly (readonly [EncodedText, EncodedText])[] };

const folder = fileURLToPath(new URL('../vectors', import.meta.url));

/** The rules that there are vectors of. */
export const vectorNames = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));

export function readVectors(name: string): readonly Vector[] {
  const lines = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as readonly (readonly [
    EncodedValue,
    boolean,
  ])[];
  return lines.map(([value, isValid]) => ({ value: decodeValue(value), isValid }));
}

function decodeValue(value: EncodedValue): JsonValue {
  if (typeof value === 'string' || Array.isArray(value)) return decodeText(value as EncodedText);
  const { map } = value as Exclude<EncodedValue, EncodedText>;
  return Object.fromEntries(map.map(([key, text]) => [decodeText(key), decodeText(text)]));
}

function decodeText(text: EncodedText): string {
  if (typeof text === 'string') return text;
  return text.map(([character, times]) => character.repeat(times)).join('');
}
