import { existsSync, renameSync, rmSync } from 'node:fs';
import { readWalFacts } from './file-facts.js';

/** @returns a name beside `path` that nothing has, with the time in it */
export function nameAside(path: string): string {
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
  const name = `${path}.replaced-${time}`;
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/**
 * Takes the WAL of another file away from beside `file`, and keeps it: it would be replayed over
 * the file. Its index goes as well; processes that still use it see that it is gone.
 *
 * @returns where the WAL is now, or undefined when there was nothing in it
 */
export function setWalAside(file: string): string | undefined {
  const wal = `${file}-wal`;
  const filled = readWalFacts(wal)?.filled === true;
  const aside = filled ? nameAside(wal) : undefined;
  if (aside === undefined) rmSync(wal, { force: true });
  else renameSync(wal, aside);
  rmSync(`${file}-shm`, { force: true });
  return aside;
}
