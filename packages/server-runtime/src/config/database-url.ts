import { resolve } from 'node:path';
import { suggestName } from '@flux-resourceset/contract';
import type { LastingStore, SqliteMode } from '../store/store-options.js';
import { isPostgresUrl, readPostgresUrl } from './postgres-url.js';
import type { VariableReader } from './variables.js';

const defaultDatabaseUrl = 'sqlite://data/flux-resourceset.db?mode=rwc';

const urlForm = /^sqlite:(?:\/\/)?([^?#]*)(?:\?([^#]*))?$/;
const form = `write sqlite://PATH?mode=rwc, such as ${defaultDatabaseUrl}`;
const modes: readonly SqliteMode[] = ['rwc', 'rw', 'ro'];

/**
 * Reads DATABASE_URL, whose scheme says which database it is. After `sqlite://` comes the path as it
 * is: three slashes start an absolute path, two a path from the working folder.
 *
 * @returns the store, or undefined after noting what is wrong
 */
export function readDatabaseUrl(variables: VariableReader, cwd: string): LastingStore | undefined {
  const url = variables.find('DATABASE_URL') ?? defaultDatabaseUrl;
  if (isPostgresUrl(url)) return readPostgresUrl(url, variables, cwd);
  const [, path, query] = urlForm.exec(url) ?? [];
  const refuse = (problem: string, advice: string): undefined =>
    void variables.refuse('DATABASE_URL', problem, advice);
  if (path === undefined) return refuse('is no sqlite or postgres URL', form);
  if (path === ':memory:') {
    return refuse('names the memory', 'set STORE_BACKEND=memory and leave DATABASE_URL out');
  }
  const decoded = decodePath(path);
  if (decoded === undefined || decoded === '') return refuse('names no file', form);
  const mode = readMode(query, refuse);
  return mode && { backend: 'sqlite', file: resolve(cwd, decoded), mode };
}

/** @returns undefined for a path whose `%` escapes are broken */
function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function readMode(
  query: string | undefined,
  refuse: (problem: string, advice: string) => undefined,
): SqliteMode | undefined {
  const parameters = [...new URLSearchParams(query)];
  const unknown = parameters.find(([name]) => name !== 'mode');
  if (unknown) {
    const near = suggestName(unknown[0], ['mode']);
    return refuse(`has the unknown parameter '${unknown[0]}'${near}`, 'only mode is known');
  }
  if (parameters.length > 1) return refuse('has mode more than once', 'write it once');
  const value = parameters[0]?.[1] ?? 'rwc';
  const mode = modes.find((known) => known === value);
  return mode ?? refuse(`has mode=${value}`, 'write mode=rwc, mode=rw or mode=ro');
}
