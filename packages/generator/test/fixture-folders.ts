import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDefinitions } from '../src/load/load-definitions.js';
import { checkDefinitions } from '../src/check/check-definitions.js';
import { formatDiagnostic } from '../src/diagnostic.js';
import { serviceNames } from '../src/model/service-names.js';
import { readDefinitions } from '../src/read/read-definitions.js';

/** @returns the absolute path of a folder of the tests' data */
export function fixtureFolder(...names: readonly string[]): string {
  return posix.join(fileURLToPath(new URL('./fixtures', import.meta.url)), ...names);
}

/** @returns the names of the folders in a folder; at once, since Jest wants its cases before it runs */
export function listCases(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

/** @returns every problem of a folder, one a line, with paths relative to the folder */
export async function reportProblems(folder: string): Promise<string> {
  const definitions = readDefinitions(await loadDefinitions(folder));
  const problems = checkDefinitions(definitions, serviceNames());
  return problems
    .map((problem) => `${formatDiagnostic(problem)}\n`.replaceAll(`${folder}/`, ''))
    .join('');
}

/** @returns the golden file's text; written anew with UPDATE_GOLDENS=1 */
export async function readGolden(path: string, actual: string): Promise<string> {
  if (process.env['UPDATE_GOLDENS'] === '1') await writeFile(path, actual);
  return readFile(path, 'utf8');
}
