import { setTimeout as sleep } from 'node:timers/promises';
import { readSqliteCode } from '../store-errors.js';

/** How long a piece of work waits for the locks of other processes, in milliseconds. */
const lockTimeout = 5_000;
/** Longest pause between two tries, in milliseconds. */
const longestPause = 10;

/**
 * Runs `work` again while another process holds the lock, without blocking the event loop. The
 * time is that of a monotonic clock: one that is set back does not make it longer.
 *
 * @param since - when the wait began: in line behind others, who waited for the same lock
 * @throws its error after 5 s
 */
export async function retryWhileBusy<Result>(
  work: () => Promise<Result>,
  since: number = performance.now(),
): Promise<Result> {
  const deadline = since + lockTimeout;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error;
    }
    await sleep(Math.random() * longestPause);
  }
}

/** Tells whether another process holds the lock. */
export function isBusy(error: unknown): boolean {
  return readSqliteCode(error)?.startsWith('SQLITE_BUSY') === true;
}
