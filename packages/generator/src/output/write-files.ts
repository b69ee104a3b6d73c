import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { attempt } from './output-error.js';
import { planOutput } from './plan.js';

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
 * @throws OutputError naming the file that cannot be read or written
 */
export async function writeFiles(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<WriteResult> {
  const plan = await planOutput(out, files, folders);
  const changed = [...plan.missing, ...plan.stale.map(({ file }) => file)];
  await stage(out, changed);
  for (const { path } of changed) {
    await attempt('replace', join(out, path), () => rename(staged(out, path), join(out, path)));
  }
  for (const path of plan.orphans) {
    await attempt('remove', join(out, path), () => rm(join(out, path)));
  }
  return { written: changed.map(({ path }) => path), removed: plan.orphans };
}

/** Beside its target, because a rename is atomic within one file system only. */
function staged(out: string, path: string): string {
  return join(out, `${path}.${process.pid}.tmp`);
}

async function stage(out: string, files: readonly GeneratedFile[]): Promise<void> {
  try {
    for (const { path, contents } of files) {
      await attempt('write', join(out, path), async () => {
        await mkdir(dirname(join(out, path)), { recursive: true });
        await writeFile(staged(out, path), contents);
      });
    }
  } catch (error) {
    await Promise.all(files.map(({ path }) => rm(staged(out, path), { force: true })));
    throw error;
  }
}
