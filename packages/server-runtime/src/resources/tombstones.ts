import type { ServiceDescriptor } from '@flux-resourceset/contract';
import type { StoredDocument, WriteTransaction } from '../store/store.js';

/**
 * Marks the DNS name of a deleted cluster: its polls then answer an empty list, which tells
 * the cluster to remove what it has, and not 404, which tells it to keep it.
 */
export async function markDeleted(
  service: ServiceDescriptor,
  transaction: WriteTransaction,
  deleted: StoredDocument,
): Promise<void> {
  const dns = readDns(service, deleted);
  if (dns !== undefined) {
    await transaction.addTombstone(dns);
  }
}

/**
 * Lifts the mark from a name that a cluster takes; the name it had before gets none.
 *
 * @param before - what the cluster was; a name that it had already has no mark
 */
export async function liftTombstone(
  service: ServiceDescriptor,
  transaction: WriteTransaction,
  stored: StoredDocument,
  before?: StoredDocument,
): Promise<void> {
  const dns = readDns(service, stored);
  if (dns !== undefined && (before === undefined || dns !== readDns(service, before))) {
    await transaction.removeTombstone(dns);
  }
}

/** @returns the DNS name in lower case, or undefined for what is no cluster */
function readDns(
  { flux }: ServiceDescriptor,
  { kind, document }: StoredDocument,
): string | undefined {
  const dns = flux?.kind === kind ? document[flux.identity.dns] : undefined;
  return typeof dns === 'string' ? dns.toLowerCase() : undefined;
}
