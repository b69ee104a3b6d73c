import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { attempt, isSystemError } from './output-error.js';

/**
 * @returns the text of a file, or null when there is none
 * @throws OutputError when it is there and cannot be read
 */
export function readOptional(path: string): Promise<string | null> {
  return attempt('read', path, () => unlessMissing(readFile(path, 'utf8'), null));
}

/**
 * @returns what is in a folder and below it; nothing when there is none
 * @throws OutputError when it is there and cannot be read
 */
export function listEntries(folder: string): Promise<readonly Dirent[]> {
  const entries = readdir(folder, { recursive: true, withFileTypes: true });
  return attempt('list', folder, () => unlessMissing<readonly Dirent[]>(entries, []));
}

async function unlessMissing<Value>(reading: Promise<Value>, missing: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    // Where a file stands in the place of a folder, writing says so.
    if (isSystemError(error) && ['ENOENT', 'ENOTDIR'].includes(error.code)) return missing;
    throw error;
  }
}
