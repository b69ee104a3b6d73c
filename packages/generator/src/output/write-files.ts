import type { GeneratedFile } from '../generated-file.js';
import { planOutput } from './plan.js';
import { replaceFiles } from './staging.js';

/** What a run changed in the output folder. */
export interface WriteResult {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Brings a folder to the state of `files`: writes what is missing or stale, removes
 * orphans, and leaves every other file as it is, its time stamps included.
 *
 * All new contents are on the disk before the first file is replaced, so a full disk or
 * a folder without write permission changes nothing.
 *
 * @throws OutputError naming the file that cannot be read or written, or that is not ours
 */
export async function writeFiles(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<WriteResult> {
  const plan = await planOutput(out, files, folders);
  const changed = [...plan.missing, ...plan.stale.map(({ file }) => file)];
  const result = { written: changed.map(({ path }) => path), removed: plan.orphans };
  if (changed.length + plan.orphans.length > 0) await replaceFiles(out, changed, plan.orphans);
  return result;
}
