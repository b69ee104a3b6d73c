import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { configFile } from '../emit/workspace/config-file-name.js';
import { loadDefinitions } from '../load/load-definitions.js';
import { isSystemError } from '../output/output-error.js';
import type { GenerateCommand } from './command-line.js';
import { readSettings, write } from './generate-command.js';
import { reportFailure } from './report-failure.js';
import type { Terminal } from './terminal.js';

/**
 * Milliseconds between two looks at the files. They are looked at, and not waited for: that works on
 * every file system, loses nothing, and costs a stat of each.
 */
const interval = 150;

/**
 * Writes, and writes again whenever a definition, a file that one refers to, or the configuration
 * file changes, comes or goes. What is wrong is told, and waited for.
 *
 * @returns 0, once the process is told to end
 */
export async function watch(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const end = endOnSignals();
  let written: string | null = null;
  let last: string | null = null;
  let inputs = await findInputs(command);
  while (!end.aborted) {
    // Taken before, so that what changes meanwhile is written next.
    const current = await describeFiles(inputs);
    const isSettled = written === null || current === last;
    if (current !== written && isSettled) {
      await writeOnce(command, terminal);
      if (written === null) terminal.out('watching; Ctrl-C ends it\n');
      inputs = await findInputs(command);
      written = current;
    }
    last = current;
    await setTimeout(interval, undefined, { signal: end }).catch(() => undefined);
  }
  return 0;
}

async function writeOnce(command: GenerateCommand, terminal: Terminal): Promise<void> {
  try {
    await write(command, terminal);
  } catch (error) {
    reportFailure(error, terminal);
  }
}

function endOnSignals(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => controller.abort());
  }
  return controller.signal;
}

/** What is generated from: folders with all that is in them, and files. */
interface Inputs {
  readonly folders: readonly string[];
  readonly files: readonly string[];
}

/** The folder, for files that come, and whatever the definitions refer to outside of it. */
async function findInputs(command: GenerateCommand): Promise<Inputs> {
  const files = [join(command.out, configFile)];
  try {
    const { schemas } = await readSettings(command);
    return { folders: [schemas], files: [...files, ...(await findReached(schemas))] };
  } catch {
    // Told of when it was tried to write.
    return { folders: [], files };
  }
}

async function findReached(schemas: string): Promise<readonly string[]> {
  try {
    const files = await loadDefinitions(schemas);
    return files.filter(({ listed }) => !listed).map(({ path }) => path);
  } catch {
    return [];
  }
}

/** @returns a text that differs when one of the files does */
async function describeFiles({ folders, files }: Inputs): Promise<string> {
  const listed = await Promise.all(folders.map(listFolder));
  const paths = [...listed.flat(), ...files];
  return (await Promise.all(paths.map(describeFile))).join('\n');
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const names = await unlessGone(readdir(folder), []);
  return names.toSorted().map((name) => join(folder, name));
}

async function describeFile(path: string): Promise<string> {
  const status = await unlessGone(stat(path, { bigint: true }), null);
  return status === null ? path : [path, status.mtimeNs, status.size, status.ino].join(' ');
}

async function unlessGone<Value>(reading: Promise<Value>, gone: Value): Promise<Value> {
  try {
    return await reading;
  } catch (error) {
    if (isSystemError(error)) return gone;
    throw error;
  }
}
