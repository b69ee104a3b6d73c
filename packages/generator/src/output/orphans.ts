import type { Dirent } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { carriesHeader } from '../emit/header.js';
import type { GeneratedFile } from '../generated-file.js';
import { attempt, isSystemError } from './output-error.js';

/**
 * Finds files in generated folders that nothing emits any more.
 *
 * A `gen` folder is the generator's alone. Other generated folders have names that a
 * foreign tree may use for files of its own, so there a file counts only when its first
 * line says that it was generated.
 *
 * @returns paths relative to `out`, with `/`, in code-point order
 */
export async function findOrphans(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<readonly string[]> {
  const emitted = new Set(files.map(({ path }) => path));
  const present = (await Promise.all(folders.map((folder) => listFiles(out, folder)))).flat();
  const unknown = present.filter((path) => !emitted.has(path));
  const ours = await Promise.all(unknown.map((path) => isOurs(out, path)));
  return unknown.filter((_, index) => ours[index]).sort();
}

async function listFiles(out: string, folder: string): Promise<readonly string[]> {
  const entries = await attempt('list', join(out, folder), () => listEntries(join(out, folder)));
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

async function listEntries(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { recursive: true, withFileTypes: true });
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function isOurs(out: string, path: string): Promise<boolean> {
  return path.includes('/src/gen/') || carriesHeader(await readFile(join(out, path), 'utf8'));
}
