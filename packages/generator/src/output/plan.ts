import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { findOrphans } from './orphans.js';
import { attempt, isSystemError } from './output-error.js';

/** How the output folder differs from what it ought to hold. */
export interface OutputPlan {
  /** Files that are not there. */
  readonly missing: readonly GeneratedFile[];
  /** Generated files whose bytes differ. */
  readonly stale: readonly StaleFile[];
  /** Paths in generated folders that nothing emits any more. */
  readonly orphans: readonly string[];
}

interface StaleFile {
  readonly file: GeneratedFile;
  readonly current: string;
}

/**
 * Compares a set of files with a folder, which is only read.
 *
 * @param folders - folders of the output that hold generated files only
 * @throws OutputError when a file is there and cannot be read
 */
export async function planOutput(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<OutputPlan> {
  const current = await Promise.all(files.map(({ path }) => readCurrent(out, path)));
  const missing = files.filter((_, index) => current[index] === null);
  const stale = files.flatMap((file, index): StaleFile[] => {
    const text = current[index] ?? null;
    const isStale = file.ownership === 'generated' && text !== null && text !== file.contents;
    return isStale ? [{ file, current: text }] : [];
  });
  return { missing, stale, orphans: await findOrphans(out, files, folders) };
}

/** @returns the text of a file of the output, or null when it is not there */
async function readCurrent(out: string, path: string): Promise<string | null> {
  return attempt('read', join(out, path), async () => {
    try {
      return await readFile(join(out, path), 'utf8');
    } catch (error) {
      if (isSystemError(error) && error.code === 'ENOENT') return null;
      throw error;
    }
  });
}
