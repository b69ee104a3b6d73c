import type { KeySet } from './key-set.js';

/** Where the keys come from. */
export interface KeySource {
  /** What is wrong with the place now, or null. */
  readonly note: string | null;
  /** @returns null while there were none yet */
  current(): KeySet | null;
  /** Looks for keys that came since, unless that was just done; absent where nobody need ask. */
  refresh?(): Promise<void>;
  close(): void;
}
