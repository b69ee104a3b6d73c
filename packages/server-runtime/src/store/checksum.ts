import { hash } from 'node:crypto';
import type { Tombstone } from './store.js';

/** What a document's checksum is over; `text` is the document as it is stored. */
export interface DocumentContent {
  readonly kind: string;
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** Hexadecimal digits kept of SHA-256: 64 bits find damage; they are no seal against forgery. */
const digits = 16;

/**
 * A checksum over all that a document is. SHA-256 is what Node does fastest beside CRC: 2.6 µs
 * for 3 KB, as long as parsing them.
 */
export function computeChecksum({ kind, id, revision, text }: DocumentContent): string {
  return computeDigest(`${kind}\n${id}\n${String(revision)}\n${text}`);
}

/** A checksum over all that a tombstone says. */
export function computeTombstoneChecksum({ dns, cluster, cause, time }: Tombstone): string {
  return computeDigest(['tombstone', dns, cluster, cause, time].join('\n'));
}

/** @returns 64 bits of a text's SHA-256, in hexadecimal */
export function computeDigest(text: string): string {
  return hash('sha256', text).slice(0, digits);
}
