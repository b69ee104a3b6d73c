import { checkStore } from './check-store.js';
import { describePolls, type Fault } from './fault.js';
import { dnsOf, newCluster } from './fleet.js';
import { request, type Answer } from './request.js';
import { Site, type SiteSettings } from './site.js';
import { onPostgres } from './use-postgres.js';

const contenders = Array.from({ length: 50 }, (_, index) => index);

/** Where requests go: two servers that write into one store take turns. */
type Origins = readonly [string, string];

/** Many writers want the same at the same time, from two servers. */
export const contended: Fault = {
  name: 'contended writes on two servers',
  few: 3,
  share: 0.1,
  run: (folder, cycles) => contend(folder, cycles),
};

export const contendedOnPostgres: Fault = {
  name: 'PostgreSQL: contended writes on two servers',
  few: 1,
  share: 0.05,
  run: onPostgres(contend),
};

async function contend(folder: string, cycles: number, settings?: SiteSettings): Promise<string> {
  const site = await Site.open(folder, settings);
  const second = await site.startSecond();
  const origins = [site.writer.origin, second.origin] as const;
  try {
    for (let cycle = 1; cycle <= cycles; cycle += 1) {
      await contendForTag(origins);
      await patchKeys(origins, cycle);
      await createSame(origins, cycle);
      await deleteAndAssign(origins, cycle);
      await checkStore(site);
    }
  } finally {
    await second.stop();
    await site.close();
  }
  return `${String(cycles)} times: of 50 with one ETag one 200 and 49 412; 50 PATCHes of 50 keys all there; of 50 creations one 201 and 49 409; DELETE against assign: one of both; ${describePolls(site)}`;
}

/** Sends the same to both servers in turn, all at once. */
function sendAll(origins: Origins, send: (origin: string, index: number) => Promise<Answer>) {
  return Promise.all(contenders.map((index) => send(origins[index % 2 === 0 ? 0 : 1], index)));
}

function requireStatuses(answers: readonly Answer[], first: number, others: number): void {
  const statuses = answers.map(({ status }) => status).sort((one, other) => one - other);
  const expected = contenders.map((index) => (index === 0 ? first : others));
  if (statuses.join() !== expected.join()) throw new Error(`answered ${statuses.join()}`);
}

function patchPodinfo(origin: string, podinfo: object, headers = {}): Promise<Answer> {
  const body = { patches: { podinfo } };
  return request(`${origin}/clusters/single-0`, 'PATCH', body, headers);
}

async function readPodinfo(
  origin: string,
): Promise<{ readonly etag: string; readonly podinfo: Readonly<Record<string, unknown>> }> {
  const { etag, body } = await request(`${origin}/clusters/single-0`);
  const { patches } = body as {
    readonly patches: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  };
  return { etag, podinfo: patches['podinfo'] ?? {} };
}

async function contendForTag(origins: Origins): Promise<void> {
  const { etag } = await readPodinfo(origins[0]);
  const answers = await sendAll(origins, (origin, index) =>
    patchPodinfo(origin, { winner: `${etag} ${String(index)}` }, { 'if-match': etag }),
  );
  requireStatuses(answers, 200, 412);
  const winner = `${etag} ${String(answers.findIndex(({ status }) => status === 200))}`;
  const stored = (await readPodinfo(origins[1])).podinfo['winner'];
  if (stored !== winner) throw new Error(`${winner} succeeded, ${String(stored)} is stored`);
}

async function patchKeys(origins: Origins, cycle: number): Promise<void> {
  const answers = await sendAll(origins, (origin, index) =>
    patchPodinfo(origin, { [`key-${String(index)}`]: String(cycle) }),
  );
  requireStatuses(answers, 200, 200);
  const { podinfo } = await readPodinfo(origins[1]);
  const lost = contenders.filter((index) => podinfo[`key-${String(index)}`] !== String(cycle));
  if (lost.length > 0) throw new Error(`PATCHes ${lost.join()} were acknowledged and are lost`);
}

async function createSame(origins: Origins, cycle: number): Promise<void> {
  const cluster = newCluster(`created-${String(cycle)}`);
  const answers = await sendAll(origins, (origin) =>
    request(`${origin}/clusters`, 'POST', cluster),
  );
  requireStatuses(answers, 201, 409);
}

/** Either the namespace is deleted, or it is assigned: it never dangles. */
async function deleteAndAssign([one, other]: Origins, cycle: number): Promise<void> {
  const id = `wanted-${String(cycle)}`;
  await request(`${one}/namespaces`, 'POST', { id });
  const [removed, assigned] = await Promise.all([
    request(`${one}/namespaces/${id}`, 'DELETE'),
    request(`${other}/clusters/single-1`, 'PATCH', { namespaces: [{ id }] }),
  ]);
  const outcome = `${String(removed.status)},${String(assigned.status)}`;
  if (!['200,400', '409,200'].includes(outcome)) throw new Error(`answered ${outcome}`);
  const path = `/api/v2/flux/clusters/${dnsOf('single-1')}/namespaces`;
  const { status } = await request(one + path);
  if (status !== 200) throw new Error(`the poll after ${outcome} was ${String(status)}`);
}
