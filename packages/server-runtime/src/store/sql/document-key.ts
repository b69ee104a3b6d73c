import type { KindDescriptor } from '@flux-resourceset/contract';

const integerKey = /^(?:0|-?[1-9]\d*)$/;

/** @returns the key as it stands in the `id` column, or undefined when no document can have it */
export function toStoredKey(kind: KindDescriptor, id: string): string | number | undefined {
  if (kind.keyType === 'string') return id;
  const key = Number(id);
  return integerKey.test(id) && Number.isSafeInteger(key) ? key : undefined;
}
