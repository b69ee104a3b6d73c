import { setTimeout as sleep } from 'node:timers/promises';

/** How long something took, and the longest time that nothing else ran meanwhile; milliseconds. */
interface Timing {
  readonly took: number;
  readonly blocked: number;
}

export async function time(work: () => Promise<unknown>): Promise<Timing> {
  let last = performance.now();
  let blocked = 0;
  const look = (): void => {
    const now = performance.now();
    blocked = Math.max(blocked, now - last);
    last = now;
  };
  const ticker = setInterval(look, 1);
  const begun = performance.now();
  await work().finally(() => {
    look();
    clearInterval(ticker);
  });
  return { took: performance.now() - begun, blocked };
}

/** Asks again until it holds, for 20 s. */
export async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 20_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('not within 20 s');
    await sleep(20);
  }
}
