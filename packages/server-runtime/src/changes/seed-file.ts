import { readFileSync } from 'node:fs';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { locateJsonFault } from '../documents/json-fault.js';
import { SeedError } from './seed-error.js';

/** Deepest nesting of a document, as for the bodies of requests. */
const depthLimit = 64;

/**
 * Reads a seed file: UTF-8 with or without a byte order mark, a JSON object.
 * @returns the object, or undefined when there is no such file
 * @throws SeedError when the file cannot be read or is no JSON object
 */
export function readSeedFile(file: string): JsonObject | undefined {
  const bytes = readBytes(file);
  if (bytes === undefined) return undefined;
  const seed = parseText(file, decodeText(file, bytes));
  if (!isJsonObject(seed)) {
    const reason = 'must be an object of lists of documents: {"<kind>": [{"id": "<id>"}]}';
    throw new SeedError(file, [{ place: '', reason }]);
  }
  if (isDeeperThan(seed, depthLimit)) {
    throw new SeedError(file, [
      { place: '', reason: `is nested deeper than ${depthLimit} levels` },
    ]);
  }
  return seed;
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw new SeedError(file, [{ place: '', reason: `cannot be read (${String(code)})` }], error);
  }
}

function decodeText(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new SeedError(file, [{ place: '', reason: 'is not UTF-8: save it as UTF-8' }], error);
  }
}

function parseText(file: string, text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    const { line, column } = locateJsonFault(text);
    const reason = `is no JSON: ${(error as Error).message}`;
    throw new SeedError(file, [{ place: `${line}:${column}`, reason }], error);
  }
}

function isDeeperThan(value: JsonValue | undefined, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}
