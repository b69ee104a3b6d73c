import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type MapDescriptor,
  type ValueDescriptor,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { parseText, readText } from './read-file.js';
import { readScalar } from './read-scalar.js';

/**
 * Reads what an option was given.
 *
 * @param texts - one, or those of an option that may be given several times
 * @param where - the option, for messages: `--label`
 * @throws UsageError for what its definition does not accept
 */
export async function readValue(
  texts: readonly string[],
  value: ValueDescriptor,
  where: string,
): Promise<JsonValue> {
  const [text = ''] = texts;
  switch (value.type) {
    case 'list':
      return texts.map((item) => readScalar(item, value.items, where));
    case 'map':
      return readPairs(texts, value, where);
    case 'literal':
      return readLiteral(text, value.holds, where);
    default:
      return readScalar(text, value, where);
  }
}

/**
 * Reads `key=value` pairs, all that follows the first `=` being the value, and where entries may be
 * taken away `key-`, which becomes null.
 *
 * @throws UsageError for a text of neither form, and for a key that stands there twice
 */
export function readPairs(
  texts: readonly string[],
  { keys, values, removes = false }: Pick<MapDescriptor, 'keys' | 'values' | 'removes'>,
  where: string,
): JsonObject {
  const pairs = new Map<string, JsonValue>();
  for (const text of texts) {
    const [key, value] = removes ? splitEntry(text, where) : splitPair(text, where);
    if (pairs.has(key)) throw new UsageError(`${where} has ${key} twice`);
    readScalar(key, keys, `${where}: the key`);
    pairs.set(key, value === null ? null : readScalar(value, values, `${where} ${key}`));
  }
  return Object.fromEntries(pairs);
}

/** As kubectl has it: `key-` takes an entry away. */
function splitEntry(text: string, where: string): readonly [key: string, value: string | null] {
  const isRemoval = !text.includes('=') && text.endsWith('-') && text.length > 1;
  if (isRemoval) return [text.slice(0, -1), null];
  if (text.includes('=')) return splitPair(text, where);
  throw new UsageError(`${where} is "${text}"; write KEY=VALUE, or KEY- to take it away`);
}

/** @throws UsageError for a text without `=`, or with nothing before it */
export function splitPair(text: string, where: string): readonly [key: string, value: string] {
  const at = text.indexOf('=');
  if (at < 1) throw new UsageError(`${where} is "${text}"; write KEY=VALUE`);
  return [text.slice(0, at), text.slice(at + 1)];
}

async function readLiteral(
  text: string,
  holds: 'list' | 'object' | 'any',
  where: string,
): Promise<JsonValue> {
  const source = text.startsWith('@') ? text.slice(1) : null;
  const value = await parseText(source === null ? text : await readText(source), source ?? where);
  if (holds === 'list' && !isJsonList(value)) {
    throw new UsageError(`${where} is no list; write JSON such as [{"id":"…"}], YAML, or @FILE`);
  }
  if (holds === 'object' && !isJsonObject(value)) {
    throw new UsageError(`${where} is no object; write JSON such as {"key":"…"}, YAML, or @FILE`);
  }
  return value;
}
