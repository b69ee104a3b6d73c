import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkStore, readSteps } from './check-store.js';
import { describePolls, describeWrites, type Fault } from './fault.js';
import { allClusters } from './fleet.js';
import { eventually, request } from './request.js';
import { program, Site, writerOf } from './site.js';
import { untilStored, writeSome } from './write-for-a-while.js';

const runProgram = promisify(execFile);

/** A backup while writes go on, and its restore under servers that run. */
export const restored: Fault = {
  name: 'backup under load, restore under running servers',
  few: 1,
  share: 0.02,
  async run(folder, cycles) {
    const site = await Site.open(folder);
    try {
      for (let cycle = 1; cycle <= cycles; cycle += 1) {
        await goBack(site, join(folder, `backup-${String(cycle)}.db`));
      }
    } finally {
      await site.close();
    }
    return `${String(cycles)} times: one moment of the store, all served again; ${describeWrites(site)}; ${describePolls(site)}`;
  },
};

async function goBack(site: Site, backup: string): Promise<void> {
  site.startLoad();
  await untilStored(site);
  const [least, most] = await backUp(site, backup);
  await untilStored(site);
  await site.stopLoad();
  await checkStore(site);
  // From now on polls may answer either.
  site.ledger.rewind(least, 0);
  await command(site, 'restore', backup);
  await eventually('the backup is served', async () => isWithin(await stepsNow(site), most));
  const steps = await readSteps(site);
  site.ledger.rewind(steps, await readRevision(site));
  await writeSome(site);
  await checkStore(site);
}

type Steps = ReadonlyMap<string, number>;

/** @returns what had been acknowledged before, and what had been sent after */
async function backUp(site: Site, backup: string): Promise<readonly [Steps, Steps]> {
  const bounds = (bound: 'low' | 'high'): Steps =>
    new Map(allClusters.map((id) => [id, site.ledger.boundsOf(id)[bound]]));
  const least = bounds('low');
  await command(site, 'backup', backup);
  return [least, bounds('high')];
}

async function command({ folder }: Site, ...args: readonly string[]): Promise<void> {
  await runProgram(process.execPath, [program, ...args], { env: writerOf(folder) });
}

async function stepsNow(site: Site): Promise<Steps | undefined> {
  const { status } = await request(`${site.writer.origin}/clusters?limit=1`);
  return status === 200 ? readSteps(site) : undefined;
}

function isWithin(steps: Steps | undefined, most: Steps): boolean {
  return (
    steps !== undefined && allClusters.every((id) => Number(steps.get(id)) <= Number(most.get(id)))
  );
}

async function readRevision({ writer }: Site): Promise<number> {
  const { body } = await request(`${writer.origin}/changes?limit=1`);
  return (body as readonly { readonly revision: number }[])[0]?.revision ?? 0;
}
