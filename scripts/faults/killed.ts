import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkStore } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { eventually } from './request.js';
import { program, Site, type SiteSettings } from './site.js';
import { onPostgres } from './use-postgres.js';

/** Within this time of the load, or of a start, the signal is sent, in milliseconds. */
const longestLife = 600;

/** SIGKILL at random moments: under load, midway in a batch, and now and then during a start. */
export const killed: Fault = {
  name: 'kill -9 under load',
  few: 10,
  share: 1,
  run: (folder, cycles) => killAgainAndAgain(folder, cycles),
};

export const killedOnPostgres: Fault = {
  name: 'PostgreSQL: kill -9 of the server that writes under load',
  few: 0,
  share: 0.1,
  run: onPostgres(killAgainAndAgain),
};

async function killAgainAndAgain(
  folder: string,
  cycles: number,
  settings?: SiteSettings,
): Promise<string> {
  const site = await Site.open(folder, settings);
  try {
    for (let cycle = 1; cycle <= cycles; cycle += 1) await killOnce(site, cycle % 4 === 0);
    await site.writer.stop();
    await site.start();
    await checkStore(site);
  } finally {
    await site.close();
  }
  const count = `${String(cycles)} times`;
  return `${count}: ${describeWrites(site)}, none lost, no batch in part; ${describePolls(site)}`;
}

async function killOnce(site: Site, startingToo: boolean): Promise<void> {
  const { acknowledged } = site.ledger;
  site.startLoad();
  await eventually('a write is stored', () => site.ledger.acknowledged > acknowledged);
  await sleep(Math.random() * longestLife);
  await site.writer.kill();
  await site.stopLoad();
  if (startingToo) await killStarting(site);
  await site.start();
  await checkStore(site);
}

async function killStarting(site: Site): Promise<void> {
  const child = spawn(process.execPath, [program], {
    env: site.writerEnvironment,
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  await sleep(Math.random() * longestLife * 3);
  child.kill('SIGKILL');
  await ended;
}
