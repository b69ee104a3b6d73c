import { readFileSync } from 'node:fs';
import {
  decodeText,
  formatYamlPlace,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  readYaml,
} from '@flux-resourceset/contract';
import { locateJsonFault } from '../documents/json-fault.js';
import { SeedError } from './seed-error.js';

/** Deepest nesting of a document, as for the bodies of requests. */
const depthLimit = 64;

/** One document of a seed file: lists of documents by kind. */
export interface SeedPart {
  /** In front of JSON pointers into it; empty where the file has one. */
  readonly name: string;
  readonly lists: JsonObject;
}

/**
 * Reads a seed file: JSON or YAML, of which each document is an object of lists; in UTF-8, or in
 * UTF-16 with its byte order mark.
 *
 * @returns undefined when there is no such file
 * @throws SeedError when the file cannot be read, or holds something else
 */
export async function readSeedFile(file: string): Promise<readonly SeedPart[] | undefined> {
  const bytes = readBytes(file);
  if (bytes === undefined) return undefined;
  const { text, fault } = decodeText(bytes);
  if (fault !== null) throw refuse(file, fault);
  const values = await parseText(file, text);
  return values.flatMap((value, index) => {
    const name = values.length > 1 ? `document ${String(index + 1)}` : '';
    return value === null && values.length > 1
      ? []
      : [{ name, lists: readLists(file, name, value) }];
  });
}

function readLists(file: string, name: string, value: JsonValue): JsonObject {
  const prefix = name === '' ? '' : `${name} `;
  if (!isJsonObject(value)) {
    const form = '{"<kind>": [{"id": "<id>"}]}';
    throw refuse(file, `${prefix}must be an object of lists of documents: ${form}`);
  }
  if (isDeeperThan(value, depthLimit)) {
    throw refuse(file, `${prefix}is nested deeper than ${String(depthLimit)} levels`);
  }
  return value;
}

function refuse(file: string, reason: string, cause?: unknown): SeedError {
  return new SeedError(file, [{ place: '', reason }], cause);
}

function readBytes(file: string): Uint8Array | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    throw refuse(file, `cannot be read (${String(code)})`, error);
  }
}

async function parseText(file: string, text: string): Promise<readonly JsonValue[]> {
  try {
    return [JSON.parse(text) as JsonValue];
  } catch (error) {
    if (file.endsWith('.json')) throw noJson(file, text, error);
    return parseYaml(file, text);
  }
}

function noJson(file: string, text: string, error: unknown): SeedError {
  const { line, column } = locateJsonFault(text);
  const reason = `is no JSON: ${(error as Error).message}`;
  return new SeedError(file, [{ place: `${String(line)}:${String(column)}`, reason }], error);
}

/** Loaded on demand: most seeds are JSON, and most starts have none. */
async function parseYaml(file: string, text: string): Promise<readonly JsonValue[]> {
  const { values, fault } = readYaml(await import('yaml'), text);
  if (fault === null) return values.length > 0 ? values : [null];
  const reason = `is neither JSON nor YAML: ${fault.reason}`;
  throw new SeedError(file, [{ place: formatYamlPlace(fault), reason }]);
}

function isDeeperThan(value: JsonValue | undefined, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((member) => isDeeperThan(member, limit - 1));
}
