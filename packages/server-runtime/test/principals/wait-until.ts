import { setTimeout as sleep } from 'node:timers/promises';

/** Waits for what comes sooner or later; a test that it does not come for ends all the same. */
export async function waitUntil(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 20_000;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error('what was waited for has not come');
    await sleep(5);
  }
}
