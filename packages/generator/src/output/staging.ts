import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { access, constants as modes, mkdir, writeFile } from 'node:fs/promises';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import type { GeneratedFile } from '../generated-file.js';
import { attempt, isSystemError, OutputError } from './output-error.js';

const prefix = '.flux-resourceset-generate-';

/** To which a shell adds the number of the signal that ended a process. */
const exitKilled = 128;

/**
 * Writes new contents beside the output, so that a full disk or an end of the process changes
 * nothing, and then puts them all in their places.
 *
 * @param removed - paths that go at the same moment
 * @throws OutputError naming the file that cannot be written; nothing has changed then
 */
export async function replaceFiles(
  out: string,
  files: readonly GeneratedFile[],
  removed: readonly string[],
): Promise<void> {
  const folder = join(out, `${prefix}${process.pid}`);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  const forget = removeOnSignals(remove);
  try {
    await stage(folder, files);
    await Promise.all([...files.map(({ path }) => path), ...removed].map(checkPlace(out)));
    commit(out, folder, files, removed);
    removeLeftovers(out);
  } finally {
    remove();
    forget();
  }
}

/** Whoever else listens to a signal, as --watch does, decides when the process ends. */
function removeOnSignals(remove: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    remove();
    process.exit(exitKilled + constants.signals[signal]);
  };
  const ending = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of ending) process.on(signal, end);
  return () => {
    for (const signal of ending) process.removeListener(signal, end);
  };
}

async function stage(folder: string, files: readonly GeneratedFile[]): Promise<void> {
  for (const { path, contents } of files) {
    await attempt('write', join(folder, path), async () => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), contents);
    });
  }
}

/** Finds, before anything is moved, what would stop a move. */
function checkPlace(out: string): (path: string) => Promise<void> {
  return async (path) => {
    let folder = dirname(join(out, path));
    while (!existsSync(folder) && folder !== dirname(folder)) folder = dirname(folder);
    await attempt('write', join(out, path), async () => {
      // A name below a file is refused as the system does it (ENOTDIR).
      await access(`${folder}/`, modes.W_OK | modes.X_OK);
    });
  };
}

/**
 * Without a pause, so that no signal comes between two files. A package.json, which says that a
 * tree is there, comes last: a run that was killed is repeated as the first.
 */
function commit(
  out: string,
  folder: string,
  files: readonly GeneratedFile[],
  removed: readonly string[],
): void {
  const isRoot = ({ path }: GeneratedFile): boolean => path === 'package.json';
  for (const { path } of [...files.filter((file) => !isRoot(file)), ...files.filter(isRoot)]) {
    attemptNow('replace', join(out, path), () => {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      renameSync(join(folder, path), join(out, path));
    });
  }
  for (const path of removed) attemptNow('remove', join(out, path), () => rmSync(join(out, path)));
}

function attemptNow(action: string, path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new OutputError(`cannot ${action} ${path}: ${error.message}`, { cause: error });
  }
}

/** What a process that was killed left; one that still runs keeps its own. */
function removeLeftovers(out: string): void {
  for (const name of readdirSync(out)) {
    const pid = Number(name.startsWith(prefix) ? name.slice(prefix.length) : Number.NaN);
    if (Number.isInteger(pid) && pid > 0 && !isRunning(pid)) {
      rmSync(join(out, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return isSystemError(error) && error.code === 'EPERM';
  }
}
