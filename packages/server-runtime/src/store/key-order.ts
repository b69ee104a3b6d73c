import type { KindDescriptor } from '@flux-resourceset/contract';

/** Compares the keys of two documents as lists order them: numbers by value, texts by code point. */
export function compareKeys({ keyType }: KindDescriptor, left: string, right: string): number {
  return keyType === 'integer' ? Number(left) - Number(right) : compareTexts(left, right);
}

/** By code point, as databases compare; JavaScript compares UTF-16 units. */
export function compareTexts(left: string, right: string): number {
  return Buffer.compare(Buffer.from(left), Buffer.from(right));
}
