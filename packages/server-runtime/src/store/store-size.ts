import { statSync } from 'node:fs';
import type { StoreOptions } from './store-options.js';

/** What a store takes on its disk, in bytes. */
export interface StoreSize {
  readonly file: number;
  /** The write-ahead log beside it. */
  readonly wal: number;
}

/** @returns null for a store that has no file that its operator knows */
export function measureStore(options: StoreOptions): StoreSize | null {
  if (options.backend !== 'sqlite') return null;
  return { file: sizeOf(options.file), wal: sizeOf(`${options.file}-wal`) };
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
