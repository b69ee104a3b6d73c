import { join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { refuseForeignFolders } from './foreign-folders.js';
import { findOrphans } from './orphans.js';
import { OutputError } from './output-error.js';
import { isOurs } from './ownership.js';
import { readOptional } from './read-optional.js';

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
 * @throws OutputError when a file is there and cannot be read, when one that somebody else wrote
 *   stands where a generated one is due, or when a folder leads out of the output
 */
export async function planOutput(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<OutputPlan> {
  const due = await withoutWorkspace(out, files);
  await refuseForeignFolders(out, due);
  const current = await Promise.all(due.map(({ path }) => readOptional(join(out, path))));
  const missing = due.filter((_, index) => current[index] === null);
  const stale = due.flatMap((file, index): StaleFile[] => {
    const text = current[index] ?? null;
    const isStale = file.ownership === 'generated' && text !== null && text !== file.contents;
    return isStale ? [{ file, current: text }] : [];
  });
  await refuseForeign(out, stale);
  const paths = due.map(({ path }) => path);
  return { missing, stale, orphans: await findOrphans(out, paths, folders) };
}

/** The root of a folder that has a package.json is its owner's. */
async function withoutWorkspace(
  out: string,
  files: readonly GeneratedFile[],
): Promise<readonly GeneratedFile[]> {
  const isOwned = (await readOptional(join(out, 'package.json'))) !== null;
  return isOwned ? files.filter(({ ownership }) => ownership !== 'workspace') : files;
}

async function refuseForeign(out: string, stale: readonly StaleFile[]): Promise<void> {
  const ours = await Promise.all(stale.map(({ file, current }) => isOurs(out, file.path, current)));
  const foreign = stale.filter((_, index) => !ours[index]);
  if (foreign.length === 0) return;
  const lines = foreign.map(
    ({ file }) =>
      `${join(out, file.path)}: this program did not write this file, and will not write over it`,
  );
  const fix = 'move it away, or generate into another folder (--out)';
  throw new OutputError(`${lines.join('\n')}\n${fix}; nothing was written`);
}
