import { describePolls, describeWrites, type Fault } from './fault.js';
import { checkStore } from './check-store.js';
import { hinder, requirePolls } from './refused.js';
import { useSite } from './use-postgres.js';
import { untilStored } from './write-for-a-while.js';

const schema = 'flux_resourceset';

/** Another client holds the lock that writers take turns by. */
export const lockedWriters: Fault = {
  name: "PostgreSQL: the writers' lock is held by another",
  few: 0,
  share: 0.01,
  run: (folder, cycles) =>
    useSite({}, folder, async (site, server) => {
      let release = async (): Promise<void> => undefined;
      return hinder(site, cycles, {
        impose: async () => {
          release = await server.hold(`select 1 from ${schema}.service_state for update`);
        },
        lift: () => release(),
      });
    }),
};

/** Tables are packed anew under load, each behind a lock that nobody else gets in by. */
export const vacuumedTables: Fault = {
  name: 'PostgreSQL: VACUUM FULL again and again under load',
  few: 0,
  share: 0.05,
  run: (folder, cycles) =>
    useSite({}, folder, async (site, server) => {
      site.startLoad();
      await untilStored(site);
      for (let cycle = 1; cycle <= cycles; cycle += 1) {
        await server.query('vacuum full');
        await server.query('vacuum (freeze, analyze)');
        await untilStored(site);
      }
      await site.stopLoad();
      await checkStore(site);
      requirePolls(site);
      if (site.ledger.refused > 0) throw new Error(`refused: ${String(site.ledger.refused)}`);
      return `${String(cycles)} times: ${describeWrites(site)}; ${describePolls(site)}`;
    }),
};
