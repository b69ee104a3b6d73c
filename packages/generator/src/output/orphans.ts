import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isOurs } from './ownership.js';
import { listEntries } from './read-optional.js';

/**
 * Finds files in generated folders that nothing emits any more. Files that this program did not
 * write are none: their owners know what they are for.
 *
 * @param paths - what is emitted
 * @returns paths relative to `out`, with `/`, in code-point order
 */
export async function findOrphans(
  out: string,
  paths: readonly string[],
  folders: readonly string[],
): Promise<readonly string[]> {
  const emitted = new Set(paths);
  const present = (await Promise.all(folders.map((folder) => listFiles(out, folder)))).flat();
  const unknown = present.filter((path) => !emitted.has(path));
  const ours = await Promise.all(
    unknown.map(async (path) => isOurs(out, path, await readFile(join(out, path), 'utf8'))),
  );
  return unknown.filter((_, index) => ours[index]).sort();
}

async function listFiles(out: string, folder: string): Promise<readonly string[]> {
  const entries = await listEntries(join(out, folder));
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(out, join(entry.parentPath, entry.name)).split(sep).join('/'));
}
