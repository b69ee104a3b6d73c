import { readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { carriesHeader } from '../emit/header.js';
import { listEntries } from './read-optional.js';

/**
 * Tells whether a file of the output was written by this program: by its first lines, or, for
 * JSON, which has no comments, by those of a file beside it.
 *
 * Everything else is somebody's own, wherever it stands: never written over, never removed.
 */
export async function isOurs(out: string, path: string, contents: string): Promise<boolean> {
  if (carriesHeader(contents)) return true;
  return extname(path) === '.json' && (await hasGenerated(dirname(join(out, path))));
}

/** Tells whether a file in a folder, or in one below, was written by this program. */
export async function hasGenerated(folder: string): Promise<boolean> {
  const entries = await listEntries(folder);
  const files = entries.filter((entry) => entry.isFile() && extname(entry.name) !== '.json');
  const texts = files.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8'));
  return (await Promise.all(texts)).some(carriesHeader);
}
