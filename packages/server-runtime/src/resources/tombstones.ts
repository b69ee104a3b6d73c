import type { JsonObject, ServiceDescriptor } from '@flux-resourceset/contract';
import type { StoredDocument, WriteTransaction } from '../store/store.js';

/**
 * Marks the DNS name of a deleted cluster: its polls then answer an empty list, which tells
 * the cluster to remove what it has, and not 404, which tells it to keep it. Names that it had
 * before are nobody's any more.
 */
export async function markDeleted(
  service: ServiceDescriptor,
  transaction: WriteTransaction,
  deleted: StoredDocument,
): Promise<void> {
  const dns = readDns(service, deleted);
  if (dns === undefined) return;
  await removeMarks(transaction, deleted.id);
  // Whoever had the name before may still poll it, and nobody has said that it is to go.
  if ((await transaction.findTombstone(dns))?.cause === 'renamed') return;
  const time = new Date().toISOString();
  await transaction.addTombstone({ dns, cluster: deleted.id, cause: 'deleted', time });
}

/**
 * Lifts the mark of a deletion from the name that a new cluster has, and every mark that an
 * earlier one of its id left: who makes a cluster again, under this name or another, has not said
 * that it is to be emptied. The name of a cluster that was renamed keeps its mark.
 */
export async function liftTombstones(
  service: ServiceDescriptor,
  transaction: WriteTransaction,
  created: StoredDocument,
): Promise<void> {
  const dns = readDns(service, created);
  if (dns === undefined) return;
  await removeMarks(transaction, created.id);
  await takeName(transaction, dns, created.id);
}

/**
 * Marks the name that a cluster gives up: it may be polled by that name still, so that nothing
 * assigned to another cluster of that name must not empty it.
 *
 * @param before - what the cluster was
 */
export async function moveTombstones(
  service: ServiceDescriptor,
  transaction: WriteTransaction,
  stored: StoredDocument,
  before: StoredDocument,
): Promise<void> {
  const [dns, old] = [readDns(service, stored), readDns(service, before)];
  if (dns === undefined || old === undefined) return;
  if (dns !== old) {
    const time = new Date().toISOString();
    await takeName(transaction, dns, stored.id);
    await transaction.addTombstone({ dns: old, cluster: stored.id, cause: 'renamed', time });
  } else if (wasEmptied(service, stored.document, before.document)) {
    await transaction.removeTombstone(dns);
  }
}

/** A mark that another cluster left when it was renamed stays: that one may still poll the name. */
async function takeName(transaction: WriteTransaction, dns: string, id: string): Promise<void> {
  const mark = await transaction.findTombstone(dns);
  if (mark && (mark.cause === 'deleted' || mark.cluster === id)) {
    await transaction.removeTombstone(dns);
  }
}

async function removeMarks(transaction: WriteTransaction, id: string): Promise<void> {
  for (const { dns } of await transaction.listTombstones(id)) {
    await transaction.removeTombstone(dns);
  }
}

/** Whoever takes away the last assignment of a cluster has said what its polls are to answer. */
function wasEmptied({ flux }: ServiceDescriptor, after: JsonObject, before: JsonObject): boolean {
  const assignments = flux?.endpoints.map(({ assignment }) => assignment) ?? [];
  return assignments.some((name) => isEmpty(after[name]) && !isEmpty(before[name]));
}

function isEmpty(assignment: JsonObject[string]): boolean {
  return !Array.isArray(assignment) || assignment.length === 0;
}

/** @returns the DNS name in lower case, or undefined for what is no cluster */
function readDns(
  { flux }: ServiceDescriptor,
  { kind, document }: StoredDocument,
): string | undefined {
  const dns = flux?.kind === kind ? document[flux.identity.dns] : undefined;
  return typeof dns === 'string' ? dns.toLowerCase() : undefined;
}
