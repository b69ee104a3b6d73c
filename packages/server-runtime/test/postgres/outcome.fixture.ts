import { Problem } from '../../src/problem.js';
import type { Store } from '../../src/store/store.js';
import { parts } from '../store/kinds.fixture.js';

export function insert(store: Store, id: string): Promise<unknown> {
  return store.write({ name: 'tester' }, (transaction) => transaction.insert(parts, id, { id }));
}

export function listIds(store: Store): Promise<readonly string[]> {
  return store.read((snapshot) => snapshot.listIds(parts, []));
}

/** @returns what a write or read came to */
export async function outcomeOf(work: Promise<unknown>): Promise<'done' | Problem> {
  try {
    await work;
    return 'done';
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'store_unavailable') throw error;
    return error;
  }
}
