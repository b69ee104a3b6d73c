import { checkStore } from './check-store.js';
import { describePolls, type Fault } from './fault.js';
import { dnsOf, newCluster } from './fleet.js';
import { request } from './request.js';
import { Site, type SiteSettings } from './site.js';
import { onPostgres } from './use-postgres.js';

/** At step 2 a cluster has three inputs, at step 0 one. */
const sizes: Readonly<Record<string, number>> = { 'swapped-0': 1, 'swapped-1': 2 };
const [first = '', second = ''] = Object.keys(sizes);

/** Two clusters change their names for one another, again and again, while both are polled. */
export const swappedNames: Fault = {
  name: 'swapped DNS names',
  few: 20,
  share: 1,
  run: (folder, cycles) => swapAgainAndAgain(folder, cycles),
};

export const swappedNamesOnPostgres: Fault = {
  name: 'PostgreSQL: swapped DNS names',
  few: 0,
  share: 0.5,
  run: onPostgres(swapAgainAndAgain),
};

async function swapAgainAndAgain(
  folder: string,
  cycles: number,
  settings?: SiteSettings,
): Promise<string> {
  const site = await Site.open(folder, settings);
  try {
    await createBoth(site);
    const polling = pollBoth(site);
    for (let cycle = 1; cycle <= cycles; cycle += 1) await swap(site, cycle % 2 === 1);
    const polls = await polling.stop();
    await checkStore(site);
    const seen = `${String(cycles)} times, ${String(polls)} polls of both names: each 200 with all inputs of one of both`;
    return `${seen}; ${describePolls(site)}`;
  } finally {
    await site.close();
  }
}

async function createBoth({ writer }: Site): Promise<void> {
  for (const [id, size] of Object.entries(sizes)) {
    const cluster = newCluster(id);
    const components = ['podinfo', 'traefik'].slice(0, size).map((name) => ({ id: name }));
    const body = { ...cluster, platform_components: components };
    const { status } = await request(`${writer.origin}/clusters`, 'POST', body);
    if (status !== 201) throw new Error(`creating ${id}: ${String(status)}`);
  }
}

async function swap({ writer }: Site, crossed: boolean): Promise<void> {
  const names = crossed ? [second, first] : [first, second];
  const operations = [first, second].map((id, index) => {
    const patch = { cluster_dns: dnsOf(names[index] ?? '') };
    return { operation: 'patch', kind: 'clusters', id, patch };
  });
  const { status, body } = await request(`${writer.origin}/batch`, 'POST', { operations });
  if (status !== 200) throw new Error(`swapping: ${String(status)} ${JSON.stringify(body)}`);
}

/** @returns how to end it; that resolves to the number of polls */
function pollBoth({ writer, reader }: Site): { stop(): Promise<number> } {
  let stopped = false;
  let polls = 0;
  const run = async (): Promise<number> => {
    for (; !stopped; polls += 4) {
      for (const { origin } of [writer, reader]) {
        for (const name of [first, second]) await pollName(origin, name);
      }
    }
    return polls;
  };
  const running = run();
  running.catch(() => undefined);
  return {
    stop() {
      stopped = true;
      return running;
    },
  };
}

async function pollName(origin: string, name: string): Promise<void> {
  const path = `/api/v2/flux/clusters/${dnsOf(name)}/platform-components`;
  const { status, body } = await request(origin + path);
  if (status !== 200) throw new Error(`the poll of ${name}: ${String(status)}`);
  const { inputs } = body as { readonly inputs: readonly { cluster: { name: string } }[] };
  const owners = new Set(inputs.map(({ cluster }) => cluster.name));
  const [owner = ''] = owners;
  if (owners.size === 1 && inputs.length === sizes[owner]) return;
  throw new Error(`the poll of ${name}: ${String(inputs.length)} inputs of ${[...owners].join()}`);
}
