import { describePlace } from '../describe-store.js';
import { explainOpening } from '../explain-opening.js';
import { StoreOpenError } from '../store-errors.js';
import type { PostgresPlace } from '../store-options.js';
import { explainPostgres, readSqlState } from './postgres-errors.js';

/** Says in one line why a database cannot be used. */
export function explainFailure(place: PostgresPlace, error: unknown): Error {
  const name = describePlace(place);
  const known = explainOpening(name, error);
  if (known) return known;
  const state = readSqlState(error);
  const text = error instanceof Error ? error.message : String(error);
  if (state === '42501') {
    const advice = `run 'flux-resourceset migrate' as the owner of its schema, or grant it (${text})`;
    return new StoreOpenError(name, "the server's role may not set it up", advice, error);
  }
  const reason = explainPostgres(error) ?? 'it cannot be used';
  return new StoreOpenError(name, reason, `check DATABASE_URL and the database (${text})`, error);
}
