import { mkdir, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CliError, UsageError } from '../cli-error.js';
import { formatContexts, holdTokens, parseContexts, type Contexts } from './context.js';

type Environment = Readonly<Record<string, string | undefined>>;

const none: Contexts = { current: null, contexts: new Map() };

/** How long another run may take to write the file, in milliseconds. */
const patience = 2_000;

/**
 * @param program - name of the program, which is that of its folder
 * @returns where its contexts are (XDG Base Directory: what is not absolute is ignored)
 */
export function contextFile(program: string, environment: Environment): string {
  const named = environment['XDG_CONFIG_HOME'] ?? '';
  const home = environment['HOME'] ?? '';
  const folder = isAbsolute(named) ? named : join(home === '' ? homedir() : home, '.config');
  return join(folder, program, 'config.json');
}

/**
 * @param warn - is told when others may read what is secret
 * @returns no contexts where there is no file
 * @throws UsageError for a file that cannot be read
 */
export async function readContexts(
  file: string,
  warn: (text: string) => void = () => undefined,
): Promise<Contexts> {
  const text = await readIfThere(file);
  if (text === null) return none;
  const contexts = parseContexts(text, file);
  if (holdTokens(contexts) && ((await stat(file)).mode & 0o077) !== 0) {
    warn(`others may read ${file}, which holds tokens; chmod 600 ${file}`);
  }
  return contexts;
}

async function readIfThere(file: string): Promise<string | null> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const { code = 'unreadable' } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    throw new UsageError(`cannot read the contexts from ${file}: ${code}`);
  }
}

/**
 * Changes the file as a whole or not at all. What is written beside it first is also the lock that
 * keeps a second run from losing what this one writes.
 *
 * @returns the contexts as they are now
 * @throws CliError when it cannot be written; what `change` throws
 */
export async function changeContexts(
  file: string,
  change: (contexts: Contexts) => Contexts,
): Promise<Contexts> {
  const target = await realpath(file).catch(() => file);
  const lock = `${target}.lock`;
  const handle = await openLock(lock);
  try {
    const changed = change(await readContexts(target));
    await handle.writeFile(formatContexts(changed));
    await handle.sync();
    await handle.close();
    await rename(lock, target);
    return changed;
  } catch (error) {
    await handle.close();
    await rm(lock, { force: true });
    throw error;
  }
}

/** Others take their turns before: only a lock that stays the same for long is one that was left. */
async function openLock(lock: string): ReturnType<typeof open> {
  let until = Date.now() + patience;
  for (let seen = ''; ; await sleep(20)) {
    try {
      await mkdir(dirname(lock), { recursive: true, mode: 0o700 });
      return await open(lock, 'wx', 0o600);
    } catch (error) {
      const { code = 'failed' } = error as NodeJS.ErrnoException;
      if (code !== 'EEXIST') throw new CliError('failure', `cannot write ${lock}: ${code}`);
    }
    const holder = await identify(lock);
    if (holder !== seen) until = Date.now() + patience;
    seen = holder;
    if (Date.now() > until) {
      throw new CliError(
        'conflict',
        `${lock} is there: another run is writing; remove it when none does`,
      );
    }
  }
}

/** @returns what tells a file from the next one at its place */
async function identify(file: string): Promise<string> {
  const found = await stat(file).catch(() => null);
  return found === null ? '' : `${String(found.ino)}/${String(found.birthtimeMs)}`;
}
