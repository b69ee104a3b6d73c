import { isJsonList, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import { parseYaml } from './parse-yaml.js';

/**
 * Reads JSON or YAML. JSON is tried first where the text may be that: ten thousand tokens take
 * milliseconds, and more than a second as YAML, in which nobody is answered.
 *
 * @throws FileFault with line and column; never with the text that stands there
 */
export function parseText(text: string): JsonValue {
  return parseJson(text) ?? parseYaml(text);
}

/** @returns null for what is no JSON, or has a name twice, which YAML tells with its place */
function parseJson(text: string): JsonValue {
  if (!text.trimStart().startsWith('{')) return null;
  try {
    const value = JSON.parse(text) as JsonValue;
    return countNames(value) === countWrittenNames(text) ? value : null;
  } catch {
    return null;
  }
}

function countNames(value: JsonValue | undefined): number {
  const sum = (values: readonly (JsonValue | undefined)[]): number =>
    values.reduce<number>((count, inner) => count + countNames(inner), 0);
  if (isJsonList(value)) return sum(value);
  if (!isJsonObject(value)) return 0;
  const members = Object.values(value);
  return members.length + sum(members);
}

/** Strings before a colon; in JSON nothing else than a string can hold one. */
function countWrittenNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/g)) if (colon) count += 1;
  return count;
}
