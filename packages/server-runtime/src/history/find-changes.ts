import type { FluxDescriptor, JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';
import { revertDifferences } from '@flux-resourceset/contract';
import type { Change, ChangeLog } from '../store/change-log.js';
import type { PlannableSnapshot } from '../store/store.js';
import type { ChangesQuery } from './changes-query.js';

/** What the changes of a service are found with. */
export interface ChangesScope {
  readonly flux: FluxDescriptor | null;
  readonly kinds: ReadonlyMap<string, KindDescriptor>;
}

/** A page of changes. */
export interface ChangesPage {
  readonly changes: readonly Change[];
  /** Whether there are more before the last one. */
  readonly hasMore: boolean;
}

/** Changes read at once; a new document is in its change as a whole. */
const chunkSize = 50;
/** A page ends where it has more than this of differences, in bytes: at least one change is in it. */
const pageBytes = 4 * 1024 * 1024;

/** Finds the newest changes that are asked for. */
export async function findChanges(
  snapshot: PlannableSnapshot,
  scope: ChangesScope,
  query: ChangesQuery,
): Promise<ChangesPage> {
  const changes: Change[] = [];
  let bytes = 0;
  for await (const change of walkChanges(snapshot, scope, query)) {
    if (changes.length === query.limit || bytes > pageBytes) return { changes, hasMore: true };
    changes.push(change);
    bytes += JSON.stringify(change.differences).length;
  }
  return { changes, hasMore: false };
}

function walkChanges(
  snapshot: PlannableSnapshot,
  { flux, kinds }: ChangesScope,
  query: ChangesQuery,
): AsyncIterable<Change> {
  const { cluster, kind, id, actor } = query;
  if (cluster === undefined) return walkLog(snapshot.log, query);
  const clusterKind = flux ? kinds.get(flux.kind) : undefined;
  const changes = clusterKind ? walkCluster(snapshot, clusterKind, cluster, query) : walkNothing();
  return keepWanted(changes, { kind, id, actor });
}

async function* walkNothing(): AsyncGenerator<Change> {
  // A service without clusters.
}

async function* walkLog(
  log: ChangeLog,
  { after, before, kind, id, actor }: ChangesQuery,
): AsyncGenerator<Change> {
  const filters = {
    ...(kind !== undefined && { kind }),
    ...(id !== undefined && { id }),
    ...(actor !== undefined && { actor }),
  };
  yield* walkPages(log, { ...filters, after, before });
}

async function* walkPages(
  log: ChangeLog,
  {
    before,
    ...query
  }: Omit<Parameters<ChangeLog['list']>[0], 'limit'> & {
    readonly before: number;
  },
): AsyncGenerator<Change> {
  for (let high = before; ;) {
    const changes = await log.list({ ...query, before: high, limit: chunkSize });
    yield* changes;
    const last = changes.at(-1);
    if (last === undefined || changes.length < chunkSize) return;
    high = last.revision;
  }
}

async function* keepWanted(
  changes: AsyncIterable<Change>,
  { kind, id, actor }: Pick<ChangesQuery, 'kind' | 'id' | 'actor'>,
): AsyncGenerator<Change> {
  for await (const change of changes) {
    const isWanted =
      (kind === undefined || change.kind === kind) &&
      (id === undefined || change.id === id) &&
      (actor === undefined || change.actor === actor);
    if (isWanted) yield change;
  }
}

/**
 * What a cluster is given changes with its own document, and with each one that it refers to while
 * it does. Between two changes of the cluster these are the same: it is walked from one to the next,
 * back from what it is.
 */
async function* walkCluster(
  { log }: PlannableSnapshot,
  kind: KindDescriptor,
  id: string,
  { after, before }: Pick<ChangesQuery, 'after' | 'before'>,
): AsyncGenerator<Change> {
  const own = { kind: kind.kind, id };
  let document = await findDocument(log, kind, id, before);
  for (let high = before; high > after + 1;) {
    const [change] = await log.list({ ...own, after, before: high, limit: 1 });
    const low = change?.revision ?? after;
    const documents = listReferences(kind, document);
    if (documents.length > 0) yield* walkPages(log, { documents, after: low, before: high });
    if (change === undefined) return;
    yield change;
    document = revertDifferences(document, change.differences) as JsonObject | undefined;
    high = change.revision;
  }
}

/** The cluster as it was before a revision. */
async function findDocument(
  log: ChangeLog,
  kind: KindDescriptor,
  id: string,
  before: number,
): Promise<JsonObject | undefined> {
  const newest = (await log.list({ limit: 1 }))[0]?.revision ?? (await log.begin());
  const revision = Math.max(Math.min(before - 1, newest), await log.begin());
  const past = await log.documentsAt(revision, [{ kind, ids: [id] }]);
  return past.get(kind.kind)?.get(id)?.document;
}

function listReferences(
  { references }: KindDescriptor,
  document: JsonObject | undefined,
): readonly { readonly kind: string; readonly id: string }[] {
  if (document === undefined) return [];
  const assignments = references.filter(({ assignment }) => assignment);
  return assignments.flatMap(({ path, target }) =>
    collectReferences(document, path).map(({ id }) => ({ kind: target, id })),
  );
}
