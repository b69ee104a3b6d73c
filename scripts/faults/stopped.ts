import { existsSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { eventually } from './request.js';
import { Site } from './site.js';

/** SIGTERM while writes are on their way. */
export const stopped: Fault = {
  name: 'SIGTERM under load',
  few: 2,
  share: 0.1,
  async run(folder, cycles) {
    const site = await Site.open(folder);
    try {
      for (let cycle = 1; cycle <= cycles; cycle += 1) await stopOnce(site);
    } finally {
      await site.close();
    }
    return `${String(cycles)} times: exit 0; ${describeWrites(site)}, none lost; ${describePolls(site)}`;
  },
};

async function stopOnce(site: Site): Promise<void> {
  const { acknowledged } = site.ledger;
  site.startLoad();
  await eventually('a write is stored', () => site.ledger.acknowledged > acknowledged);
  await sleep(Math.random() * 400);
  const code = await site.writer.stop();
  await site.stopLoad();
  if (code !== 0) throw new Error(`the server ended with ${String(code)}`);
  const wal = `${site.database}-wal`;
  if (existsSync(wal) && statSync(wal).size > 0) throw new Error('the WAL is not in the file');
  await site.start();
  await checkStore(site);
}
