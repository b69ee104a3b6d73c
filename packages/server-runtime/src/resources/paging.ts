import { Problem } from '../problem.js';
import type { QueryParameters } from './handler.js';

/** Which part of a list is asked for. */
export interface Paging {
  readonly limit?: number;
  readonly offset: number;
}

/**
 * @returns `limit` and `offset` of a request
 * @throws Problem `validation_error` when one of them is no whole number from 0 up
 */
export function readPaging(query: QueryParameters): Paging {
  const limit = readCount(query, 'limit');
  return { offset: readCount(query, 'offset') ?? 0, ...(limit !== undefined && { limit }) };
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
