import { join, resolve } from 'node:path';
import { findNearMiss, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import { parse, YAMLParseError } from 'yaml';
import { configFile } from '../emit/workspace/config-file-name.js';
import { readOptional } from '../output/read-optional.js';
import { findSettingProblem, settingNames, type GivenSettings } from './settings.js';
import { UsageError } from './usage-error.js';

/**
 * Reads the settings of a tree.
 *
 * @param out - the folder that is generated into
 * @returns none when there is no file; `schemas` as a path from where the program runs
 * @throws UsageError naming the file and the key that cannot be understood
 */
export async function readConfigFile(out: string): Promise<GivenSettings> {
  const path = join(out, configFile);
  const text = await readOptional(path);
  const value = text === null ? {} : (parseConfig(path, text) ?? {});
  if (!isJsonObject(value)) throw new UsageError(`${path}: write a map of settings, \`name: …\``);
  const entries = Object.entries(value).map(([key, setting]) => checkEntry(path, key, setting));
  const given: GivenSettings = Object.fromEntries(entries);
  return given.schemas === undefined
    ? given
    : { ...given, schemas: fromFolder(out, given.schemas) };
}

/** A path in the file starts from the file, whoever runs the program where. */
function fromFolder(folder: string, path: string): string {
  return resolve('/', path) === path ? path : join(folder, path);
}

function parseConfig(path: string, text: string): JsonValue {
  try {
    return parse(text) as JsonValue;
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    const [reason = ''] = error.message.split(' at line ');
    throw new UsageError(`${path}:${line}:${col}: ${reason}`);
  }
}

function checkEntry(path: string, key: string, value: unknown): readonly [string, string] {
  const name = settingNames.find((known) => known === key);
  if (name === undefined) {
    const near = findNearMiss(key, settingNames);
    const fix = near === undefined ? `known are ${settingNames.join(', ')}` : `write ${near}`;
    throw new UsageError(`${path}: unknown setting ${key}; ${fix}`);
  }
  // `openapi: 3.0` and `apiVersion: 2` are numbers to YAML; 3.0 is written as 3.
  const text = typeof value === 'number' && name === 'openapi' ? value.toFixed(1) : value;
  const problem =
    typeof text === 'string' || typeof text === 'number'
      ? findSettingProblem(name, String(text))
      : 'takes a text';
  if (problem !== null) throw new UsageError(`${path}: ${key} ${problem}`);
  return [name, String(text)];
}
