import type { KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import { renderPoll } from '../flux/render-poll.js';
import type { PollSubject } from '../flux/render-poll.js';
import { Problem } from '../problem.js';
import { chunkSize } from '../store/read-in-chunks.js';
import type { Snapshot, Store } from '../store/store.js';

/** Changes that are compared at once. */
const pageSize = 200;

/** How two stores differ, and what was compared. */
export interface Comparison {
  readonly documents: number;
  readonly changes: number;
  readonly polls: number;
  /** A line each. */
  readonly differences: readonly string[];
}

/** Reads all of two stores, which nobody writes meanwhile, and compares it. */
export async function compareStores(
  service: ServiceDescriptor,
  source: Store,
  target: Store,
): Promise<Comparison> {
  const pair: Pair = { source, target, differences: [] };
  let documents = 0;
  for (const kind of service.kinds) documents += await compareKind(pair, kind);
  const changes = await compareLog(pair);
  const polls = await comparePolls(pair, service);
  return { documents, changes, polls, differences: pair.differences };
}

interface Pair {
  readonly source: Store;
  readonly target: Store;
  readonly differences: string[];
}

/** Reads the same of both. @returns what the source says */
async function readBoth<Result>(
  { source, target, differences }: Pair,
  name: string,
  read: (snapshot: Parameters<Parameters<Store['read']>[0]>[0]) => Promise<Result>,
): Promise<Result> {
  const [expected, found] = [await source.read(read), await target.read(read)];
  if (JSON.stringify(expected) !== JSON.stringify(found)) differences.push(`${name}: differs`);
  return expected;
}

async function compareKind(pair: Pair, kind: KindDescriptor): Promise<number> {
  const name = `keys of ${kind.kind}`;
  const ids = await readBoth(pair, name, (snapshot) => snapshot.listIds(kind, []));
  for (let start = 0; start < ids.length; start += chunkSize) {
    const some = ids.slice(start, start + chunkSize);
    await readBoth(pair, `${kind.kind} ${some[0] ?? ''} …`, async (snapshot) => {
      const found = await snapshot.getMany(kind, some);
      return some.map((id) => found.get(id) ?? null);
    });
  }
  return ids.length;
}

async function compareLog(pair: Pair): Promise<number> {
  const begin = await readBoth(pair, 'the begin of the log', ({ log }) => log.begin());
  await readBoth(pair, 'the revision', (snapshot) => snapshot.revision());
  await readBoth(pair, 'marks', ({ log }) => log.marksSince(begin));
  let after = begin;
  for (let count = 0; ;) {
    const page = await readBoth(pair, `changes after ${String(after)}`, ({ log }) =>
      log.list({ after, oldestFirst: true, limit: pageSize }),
    );
    count += page.length;
    if (page.length < pageSize) return count;
    after = page.at(-1)?.revision ?? after;
  }
}

async function comparePolls(pair: Pair, { flux, kinds }: ServiceDescriptor): Promise<number> {
  const clusterKind = kinds.find(({ kind }) => kind === flux?.kind);
  if (!flux || !clusterKind) return 0;
  const clusters = await pair.source.read((snapshot) => snapshot.listIds(clusterKind, []));
  let polls = 0;
  for (const id of clusters) {
    const cluster = await pair.source.read((snapshot) => snapshot.get(clusterKind, id));
    const dns = String(cluster?.document[flux.identity.dns] ?? '').toLowerCase();
    for (const endpoint of flux.endpoints) {
      const catalogueKind = kinds.find(({ kind }) => kind === endpoint.kind);
      if (!catalogueKind) continue;
      const subject = { flux, clusterKind, endpoint, catalogueKind, dns, tombstoneGrace: 0 };
      await readBoth(pair, `poll ${endpoint.endpoint} of ${dns}`, (snapshot) =>
        poll(snapshot, subject),
      );
      polls += 1;
    }
  }
  return polls;
}

/** @returns the body of the answer, or which problem it is */
async function poll(snapshot: Snapshot, subject: PollSubject): Promise<string> {
  try {
    return (await renderPoll(snapshot, subject, () => undefined)).body.toString();
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
