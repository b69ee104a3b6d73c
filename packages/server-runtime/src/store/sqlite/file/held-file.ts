import { closeSync, openSync, statSync } from 'node:fs';

interface Held {
  readonly fd: number;
  users: number;
}

/** An open file that must stay open while SQLite has it open. */
export interface HeldFile {
  readonly fd: number;
  /** Device and inode. */
  readonly key: string;
  release(): void;
}

const held = new Map<string, Held>();

/**
 * Opens a file that SQLite has open too, once for the whole process. POSIX gives up all locks
 * that a process has on a file as soon as it closes any descriptor of it, SQLite's included: so
 * release it after the connections are closed, and open such a file in no other way.
 *
 * @returns undefined when there is no such file
 * @see https://www.sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_
 */
export function holdFile(path: string): HeldFile | undefined {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (found?.isFile() !== true) return undefined;
  const key = `${found.dev}:${found.ino}`;
  const entry = held.get(key) ?? { fd: openSync(path, 'r'), users: 0 };
  held.set(key, entry);
  entry.users += 1;
  let released = false;
  return {
    fd: entry.fd,
    key,
    release: () => {
      if (!released) releaseEntry(key, entry);
      released = true;
    },
  };
}

function releaseEntry(key: string, entry: Held): void {
  entry.users -= 1;
  if (entry.users > 0) return;
  held.delete(key);
  closeSync(entry.fd);
}
