import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresServer } from '../postgres/server.js';
import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import type { Site } from './site.js';
import { useSite } from './use-postgres.js';
import { untilStored } from './write-for-a-while.js';

/** Within this time of the first write it goes wrong, in milliseconds. */
const longestLoad = 300;

/** The database is killed under load, and started again. */
export const databaseKilled: Fault = interrupted(
  'PostgreSQL: kill -9 under load',
  async (server) => {
    await server.stop('SIGKILL');
    await server.start();
  },
);

/** Whatever is on its way is cut: what a network does, or an administrator. */
export const allConnectionsCut: Fault = interrupted(
  'PostgreSQL: all connections cut under load',
  async (server) => {
    await server.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'flux-resourceset'`);
  },
);

function interrupted(name: string, interrupt: (server: PostgresServer) => Promise<void>): Fault {
  return {
    ...{ name, few: 0, share: 0.05 },
    run: (folder, cycles) =>
      // As it is delivered: what is on the disk counts.
      useSite({ settings: {} }, folder, async (site, server) => {
        for (let cycle = 1; cycle <= cycles; cycle += 1) {
          await interruptOnce(site, () => interrupt(server));
        }
        const seen = `${String(cycles)} times: ${describeWrites(site)}, none lost, no batch in part`;
        return `${seen}, stored again without a restart; ${describePolls(site)}`;
      }),
  };
}

async function interruptOnce(site: Site, interrupt: () => Promise<void>): Promise<void> {
  site.startLoad();
  await untilStored(site);
  await sleep(Math.random() * longestLoad);
  await interrupt();
  await untilStored(site);
  await site.stopLoad();
  await checkStore(site);
}
