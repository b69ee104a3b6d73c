import { realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { isSystemError, OutputError } from './output-error.js';
import { hasGenerated } from './ownership.js';
import { readOptional } from './read-optional.js';

/**
 * Keeps a run out of what is not its own: packages of other people that have the name of a folder
 * that is due, and folders that are links to somewhere else.
 *
 * @throws OutputError with each such folder
 */
export async function refuseForeignFolders(
  out: string,
  files: readonly GeneratedFile[],
): Promise<void> {
  const problems = [...(await findForeignPackages(out, files)), ...(await findLinks(out, files))];
  if (problems.length > 0) {
    throw new OutputError(`${problems.join('\n')}\nnothing was written`);
  }
}

/** A package is ours when it has the name that is due, or holds anything that we wrote. */
async function findForeignPackages(
  out: string,
  files: readonly GeneratedFile[],
): Promise<readonly string[]> {
  const manifests = files.filter(({ path }) => /^packages\/[^/]+\/package\.json$/.test(path));
  const problems = await Promise.all(
    manifests.map(async ({ path, contents }) => {
      const there = await readOptional(join(out, path));
      if (there === null || nameIn(there) === nameIn(contents)) return [];
      if (await hasGenerated(join(out, dirname(path), 'src'))) return [];
      return [
        `${join(out, path)}: this package is somebody else's: generate into another folder (--out)`,
      ];
    }),
  );
  return problems.flat();
}

function nameIn(manifest: string): string | undefined {
  return /"name"\s*:\s*"([^"]*)"/.exec(manifest)?.[1];
}

async function findLinks(out: string, files: readonly GeneratedFile[]): Promise<readonly string[]> {
  const root = await resolveFolder(out);
  const folders = [...new Set(files.map(({ path }) => dirname(path)))];
  const resolved = await Promise.all(folders.map((folder) => resolveFolder(join(out, folder))));
  return folders
    .filter((_, index) => {
      const path = resolved[index] ?? null;
      return root !== null && path !== null && path !== root && !path.startsWith(root + sep);
    })
    .map((folder) => `${join(out, folder)}: leads out of ${out}: replace the link by a folder`);
}

/** @returns where a folder really is; null when it is not there, or is none */
async function resolveFolder(folder: string): Promise<string | null> {
  try {
    return await realpath(folder);
  } catch (error) {
    if (isSystemError(error)) return null;
    throw error;
  }
}
