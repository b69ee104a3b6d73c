import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readText } from '../arguments/read-file.js';
import { UsageError } from '../cli-error.js';
import type { SourceFile } from './source-file.js';

/**
 * Reads files of documents: each path is a file, a folder (its `.yaml`, `.yml` and `.json`, and
 * those of folders in it, hidden ones aside), or `-` for stdin.
 *
 * @returns in the order of names
 * @throws UsageError for a path that cannot be read, and for a folder without such files
 */
export async function readSources(paths: readonly string[]): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for (const path of paths) {
    const names = path === '-' ? [path] : await listPath(path);
    // One after the other: a fleet has more files than a process may open.
    for (const name of names) {
      files.push({ name: name === '-' ? 'stdin' : name, text: await readText(name) });
    }
  }
  return files;
}

async function listPath(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files = await listFolder(path);
    if (files.length > 0) return files;
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    throw new UsageError(`cannot read ${path}: ${code}`);
  }
  throw new UsageError(`there is no .yaml, .yml or .json in ${path}`);
}

/** Links are followed: what a folder seems to hold must not be missing from it. */
async function listFolder(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).sort();
  const found: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    if ((await stat(path)).isDirectory()) found.push(...(await listFolder(path)));
    else if (/\.(ya?ml|json)$/.test(name)) found.push(path);
  }
  return found;
}
