import { openDatabase } from './database.js';
import type { Fault } from './fault.js';
import { hinder } from './refused.js';
import { Site } from './site.js';

/** Another process holds the lock for writing. */
export const locked: Fault = {
  name: 'locked database',
  few: 1,
  share: 0.01,
  async run(folder, cycles) {
    const site = await Site.open(folder);
    const other = openDatabase(site.database);
    try {
      return await hinder(site, cycles, {
        impose: () => void other.exec('begin immediate'),
        lift: () => void other.exec('rollback'),
      });
    } finally {
      other.close();
      await site.close();
    }
  },
};
