import { randomBytes } from 'node:crypto';

/** Which moment of the store's history a connection sees. */
export interface StoreState {
  readonly storeId: string;
  readonly epoch: string;
  readonly revision: number;
}

/** The same, with the digest of the definitions that documents are written by. */
export interface KnownState extends StoreState {
  readonly definitions: string;
}

/** @returns a mark that no other history of any store has */
export function makeEpoch(): string {
  return randomBytes(8).toString('hex');
}
