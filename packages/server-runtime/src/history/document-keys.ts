import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { PastKeys } from '../store/change-log.js';
import type { PlannableSnapshot } from '../store/store.js';

/** A document by its kind and key. */
export interface DocumentKey {
  readonly kind: KindDescriptor;
  readonly id: string;
}

/** @returns one text for each document */
export function nameOf({ kind, id }: DocumentKey): string {
  return `${kind.kind}/${id}`;
}

/** @returns the keys by kind, as the store takes them */
export function groupKeys(
  keys: readonly DocumentKey[],
): readonly (PastKeys & { readonly kind: KindDescriptor })[] {
  const groups = new Map<KindDescriptor, string[]>();
  for (const { kind, id } of keys) {
    const ids = groups.get(kind) ?? [];
    ids.push(id);
    groups.set(kind, ids);
  }
  return [...groups].map(([kind, ids]) => ({ kind, ids }));
}

/**
 * @returns the documents that existed at a revision, by {@link nameOf}
 * @throws LogCutError when the log does not reach back to it
 */
export async function readDocumentsAt(
  { log }: Pick<PlannableSnapshot, 'log'>,
  keys: readonly DocumentKey[],
  revision: number,
): Promise<ReadonlyMap<string, JsonObject>> {
  const past = await log.documentsAt(revision, groupKeys(keys));
  const found = keys.map((key) => [nameOf(key), past.get(key.kind.kind)?.get(key.id)] as const);
  return new Map(found.flatMap(([name, was]) => (was ? [[name, was.document] as const] : [])));
}
