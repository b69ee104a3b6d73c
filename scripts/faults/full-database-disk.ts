import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { initialise, own, serverUser, type PostgresServer } from '../postgres/server.js';
import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { fill, mountSmall } from './full-disk.js';
import { hinder } from './refused.js';
import { eventually, request } from './request.js';
import type { Site } from './site.js';
import { useSite } from './use-postgres.js';
import { untilStored } from './write-for-a-while.js';

/** The disk of the tables is full, that of PostgreSQL's log is not: it says so, and goes on. */
export const fullDatabaseDisk: Fault = {
  name: "PostgreSQL: the tables' disk is full",
  few: 1,
  share: 0.02,
  run: (folder, cycles) =>
    onSmallDisk(folder, 'beside', (site, server) => {
      const ballast = ballastOf(server);
      const impose = async (): Promise<void> => {
        fill(ballast);
        await eventually('a write is told that the disk is full', () => isToldOf(site));
      };
      return hinder(site, cycles, { impose, lift: () => rmSync(ballast) });
    }),
};

let tried = 0;

/** Tries to store what has no room in the pages that there are. */
async function isToldOf({ writer }: Site): Promise<boolean> {
  tried += 1;
  const labels = { text: randomBytes(30).toString('hex') };
  const body = { id: `no-room-${String(tried)}`, labels };
  const answer = await request(`${writer.origin}/namespaces`, 'POST', body);
  return (answer.body as { readonly message?: string }).message === told;
}

const told = 'the disk of the store is full';

/** There is no room for PostgreSQL's log either: it stops, and is started once there is. */
export const fullLogDisk: Fault = {
  name: 'PostgreSQL: the disk of its log is full',
  few: 0,
  share: 0.02,
  run: (folder, cycles) =>
    onSmallDisk(folder, 'within', async (site, server) => {
      for (let cycle = 1; cycle <= cycles; cycle += 1) await fillOnce(site, server);
      const seen = `${String(cycles)} times: ${describeWrites(site)}`;
      return `${seen}, stored again without a restart of ours; ${describePolls(site)}`;
    }),
};

async function fillOnce(site: Site, server: PostgresServer): Promise<void> {
  const { refused } = site.ledger;
  site.startLoad();
  await untilStored(site);
  fill(ballastOf(server));
  await eventually('writes are refused', () => site.ledger.refused > refused);
  rmSync(ballastOf(server));
  // As its operator's watchdog does; one that has come back by itself is stopped first.
  await server.stop();
  await server.start();
  await untilStored(site);
  await site.stopLoad();
  await checkStore(site);
}

function ballastOf({ data }: PostgresServer): string {
  return join(data, 'ballast');
}

async function onSmallDisk(
  folder: string,
  log: 'within' | 'beside',
  work: (site: Site, server: PostgresServer) => Promise<string>,
): Promise<string> {
  let mounted: string | undefined;
  const prepare = async (data: string): Promise<void> => {
    await own(data);
    const { uid = 0, gid = 0 } = serverUser;
    mountSmall(data, `size=64m,mode=0700,uid=${String(uid)},gid=${String(gid)}`);
    mounted = data;
    const place = log === 'beside' ? [`--waldir=${join(dirname(data), 'log')}`] : [];
    await initialise(data, ['--wal-segsize=1', ...place]);
  };
  const settings = { min_wal_size: '2MB', max_wal_size: '4MB', fsync: 'off' };
  try {
    return await useSite({ settings, prepare, clear: () => unmount(mounted) }, folder, work);
  } finally {
    unmount(mounted);
  }

  function unmount(path: string | undefined): void {
    mounted = undefined;
    if (path !== undefined) execFileSync('umount', [path]);
  }
}
