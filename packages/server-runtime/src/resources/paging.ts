import { Problem } from '../problem.js';
import type { QueryParameters } from './handler.js';

/** Which part of a list is asked for. */
export interface Paging {
  readonly limit?: number;
  readonly offset: number;
  /** Key that the page begins behind. */
  readonly after?: string;
}

/**
 * @returns `limit`, and `offset` or `after`, of a request
 * @throws Problem `validation_error` when a count is no whole number from 0 up, or for both of two
 */
export function readPaging(query: QueryParameters): Paging {
  const limit = readCount(query, 'limit');
  const offset = readCount(query, 'offset');
  const { after } = query;
  if (after !== undefined && offset !== undefined) {
    const message = 'after and offset cannot be given together';
    throw new Problem('validation_error', message, [{ parameter: 'after', message }]);
  }
  return {
    offset: offset ?? 0,
    ...(limit !== undefined && { limit }),
    ...(after !== undefined && { after: String(after) }),
  };
}

function readCount(query: QueryParameters, parameter: string): number | undefined {
  const value = query[parameter];
  if (value === undefined) {
    return undefined;
  }
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    const message = `${parameter} must be a whole number from 0 to ${Number.MAX_SAFE_INTEGER}`;
    throw new Problem('validation_error', message, [{ parameter, message }]);
  }
  return value;
}
