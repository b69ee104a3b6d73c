import { checkStore } from './check-store.js';
import { describePolls, describeWrites } from './fault.js';
import { eventually } from './request.js';
import type { Site } from './site.js';
import { untilStored } from './write-for-a-while.js';

/** Keeps writes from being stored, until it is lifted. */
export interface Hindrance {
  impose(): void | Promise<void>;
  lift(): void | Promise<void>;
}

/** So many writes must be refused: each of the writers has met it. */
const refusalsWanted = 8;

/**
 * While nothing can be stored, writes are refused in bounded time and polls go on; once it can be,
 * they are stored again by the same process.
 *
 * @returns what was seen
 */
export async function hinder(site: Site, cycles: number, hindrance: Hindrance): Promise<string> {
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    site.startLoad();
    await untilStored(site);
    await hindrance.impose();
    try {
      const before = site.ledger.refused;
      await eventually('writes are refused', () => site.ledger.refused >= before + refusalsWanted);
    } finally {
      await hindrance.lift();
    }
    await untilStored(site);
    await site.stopLoad();
    await checkStore(site);
    requirePolls(site);
  }
  return `${String(cycles)} times: ${describeWrites(site)}, stored again without a restart; ${describePolls(site)}`;
}

/** @throws Error when a poll was not answered, or not with 200 */
export function requirePolls({ polls }: Site): void {
  const missed = [polls.writer, polls.reader].map(
    ({ tally: { unavailable, cutOff } }) => unavailable + cutOff,
  );
  if (missed.some((count) => count > 0)) throw new Error(`polls were missed: ${missed.join(', ')}`);
}
