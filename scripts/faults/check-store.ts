import { batchClusters, allClusters, countInputs, stepOfDocument } from './fleet.js';
import type { Write } from './ledger.js';
import { request } from './request.js';
import type { Site } from './site.js';

interface Change {
  readonly revision: number;
  readonly transaction: string;
  readonly id: string;
  readonly diff: readonly { readonly path: string; readonly after?: unknown }[];
}

type Document = Readonly<Record<string, unknown>>;

const pageSize = 1_000;
const isBatch = (id: string): boolean => id.startsWith('batch-');
const nameOf = ({ id, step }: Write): string => `${id} step ${String(step)}`;

/**
 * Compares what is stored with what was acknowledged, and looks through all polls' answers.
 *
 * @throws Error that lists what is not as it must be
 */
export async function checkStore(site: Site): Promise<void> {
  const changes = await readChanges(site);
  const faults = [
    ...findGaps(site, changes),
    ...compareLog(site, changes),
    ...findHalves(changes),
    ...(await compareDocuments(site)),
    ...site.findings,
  ];
  if (faults.length > 0) throw new Error(faults.slice(0, 20).join('\n'));
  site.ledger.comparedRevision = changes[0]?.revision ?? site.ledger.comparedRevision;
}

/** @returns all changes since the log was last compared, newest first */
async function readChanges({ writer, ledger }: Site): Promise<readonly Change[]> {
  const found: Change[] = [];
  for (;;) {
    const last = found.at(-1);
    const before = last === undefined ? '' : `&before=${String(last.revision)}`;
    const query = `since=${String(ledger.comparedRevision)}&limit=${String(pageSize)}${before}`;
    const { status, body } = await request(`${writer.origin}/changes?${query}`);
    if (status !== 200) throw new Error(`changes: ${String(status)} ${JSON.stringify(body)}`);
    const page = body as readonly Change[];
    found.push(...page);
    if (page.length < pageSize) return found;
  }
}

/** Revisions only grow, one at a time, and end at or after the last that was acknowledged. */
function findGaps({ ledger }: Site, changes: readonly Change[]): readonly string[] {
  const { comparedRevision, revision } = ledger;
  const newest = changes[0]?.revision ?? comparedRevision;
  const expected = changes.map((_, index) => newest - index);
  const isWhole = newest - changes.length === comparedRevision;
  const isUnbroken = changes.every((change, index) => change.revision === expected[index]);
  return [
    ...(isWhole && isUnbroken ? [] : ['the change log has a gap']),
    ...(newest < revision ? [`the log ends before revision ${String(revision)}`] : []),
  ];
}

function compareLog({ ledger }: Site, changes: readonly Change[]): readonly string[] {
  const recorded = new Set(changes.flatMap((change) => stepsOf(change).map(nameOf)));
  const { due, refusals } = ledger.takeDue();
  const lost = due.map(nameOf).filter((name) => !recorded.has(name));
  const stored = refusals.map(nameOf).filter((name) => recorded.has(name));
  return [
    ...lost.map((name) => `${name} was acknowledged and has no change`),
    ...stored.map((name) => `${name} was refused and has a change`),
  ];
}

function stepsOf({ id, diff }: Change): readonly Write[] {
  const step = diff.find(({ path }) => path === '/patches/podinfo/step')?.after;
  return typeof step === 'string' ? [{ id, step: Number(step) }] : [];
}

/** Batches of which the log has some changes and not all. */
function findHalves(changes: readonly Change[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const change of changes.filter((found) => isBatch(found.id) && stepsOf(found).length > 0)) {
    sizes.set(change.transaction, (sizes.get(change.transaction) ?? 0) + 1);
  }
  return [...sizes]
    .filter(([, size]) => size !== batchClusters.length)
    .map(([transaction, size]) => `batch ${transaction} has ${String(size)} changes`);
}

async function readClusters({ writer }: Site): Promise<ReadonlyMap<string, Document>> {
  const { status, body } = await request(`${writer.origin}/clusters`);
  if (status !== 200) throw new Error(`clusters: ${String(status)} ${JSON.stringify(body)}`);
  return new Map((body as readonly Document[]).map((found) => [String(found['id']), found]));
}

/** @returns at which step every cluster is, as the server that writes tells it */
export async function readSteps(site: Site): Promise<ReadonlyMap<string, number>> {
  const documents = await readClusters(site);
  return new Map(allClusters.map((id) => [id, stepOfDocument(documents.get(id) ?? {})]));
}

async function compareDocuments(site: Site): Promise<readonly string[]> {
  const documents = await readClusters(site);
  const steps = batchClusters.map((id) => stepOfDocument(documents.get(id) ?? {}));
  const halves = new Set(steps).size === 1 ? [] : ['a batch is stored in part'];
  return [...halves, ...allClusters.flatMap((id) => compareDocument(site, id, documents.get(id)))];
}

function compareDocument({ ledger }: Site, id: string, found?: Document): readonly string[] {
  if (found === undefined) return [`${id} is not stored`];
  const step = stepOfDocument(found);
  const { low, high } = ledger.boundsOf(id);
  const assigned = found['platform_components'] as readonly unknown[];
  const isWhole = assigned.length === countInputs(id, step);
  if (step >= low && step <= high && isWhole) return [];
  const said = `${String(assigned.length)} components at step ${String(step)}`;
  return [`${id} has ${said}; ${String(low)} was acknowledged and ${String(high)} sent`];
}
