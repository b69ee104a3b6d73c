import { eventually } from './request.js';
import type { Site } from './site.js';

/** Waits until writes are acknowledged that were sent from now on. */
export async function untilStored({ ledger }: Site, count = 10): Promise<void> {
  const { acknowledged } = ledger;
  await eventually('writes are stored', () => ledger.acknowledged >= acknowledged + count);
}

/** Puts the store under load for some writes. */
export async function writeSome(site: Site): Promise<void> {
  site.startLoad();
  await untilStored(site);
  await site.stopLoad();
}
