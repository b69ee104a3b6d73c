import { readFile, stat } from 'node:fs/promises';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { parse, YAMLParseError } from 'yaml';
import { checkDefinitions } from '../check/check-definitions.js';
import { DefinitionError } from '../diagnostic.js';
import { emitOpenapi } from '../emit/openapi/emit-openapi.js';
import { loadDefinitions } from '../load/load-definitions.js';
import { buildModel } from '../model/build-model.js';
import { serviceNames } from '../model/service-names.js';
import { isSystemError } from '../output/output-error.js';
import { readDefinitions } from '../read/read-definitions.js';
import { UsageError } from './usage-error.js';

/**
 * @param path - an OpenAPI document, or a folder of definitions
 * @returns the document, read or made of the definitions
 * @throws UsageError when there is no such document; DefinitionError for broken definitions
 */
export async function readDocument(path: string): Promise<JsonObject> {
  try {
    const isFolder = (await stat(path)).isDirectory();
    return isFolder ? await makeDocument(path) : parseDocument(path, await readFile(path, 'utf8'));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`cannot read ${path}: ${error.message}`);
  }
}

async function makeDocument(folder: string): Promise<JsonObject> {
  const definitions = readDefinitions(await loadDefinitions(folder));
  const diagnostics = checkDefinitions(definitions, serviceNames());
  if (diagnostics.length > 0) throw new DefinitionError(diagnostics);
  const info = { title: folder, version: '0', description: folder };
  return emitOpenapi(buildModel(definitions, info), { dialect: '3.0' });
}

function parseDocument(path: string, text: string): JsonObject {
  const value = parseText(path, text);
  if (isJsonObject(value) && isJsonObject(value['paths'])) return value;
  throw new UsageError(`${path} is no OpenAPI document: it has no paths`);
}

function parseText(path: string, text: string): JsonValue {
  try {
    return parse(text) as JsonValue;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    throw new UsageError(`${path} is no YAML or JSON: ${error.message.split('\n')[0] ?? ''}`);
  }
}
