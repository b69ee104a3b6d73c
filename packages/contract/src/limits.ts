/** Query parameters that cut a page out of a list instead of selecting by a member. */
export const pagingParameters = ['limit', 'offset', 'after'] as const;

/** Tells whether a query parameter cuts out a page: such a one names no member. */
export function isPagingParameter(name: string): boolean {
  return pagingParameters.some((parameter) => parameter === name);
}

/** What `limit` and `offset` may be, of documents, in the lists that the server reads itself. */
export const pagingBounds = {
  limit: { minimum: 1, maximum: 10_000 },
  offset: { minimum: 0, maximum: 1_000_000_000 },
} as const;

/**
 * The most inputs that a `ResourceSetInputProvider` takes (`spec.filter.limit`, 100 unless it is
 * set): what is beyond is cut off in silence, and deleted from the cluster.
 */
export const maxPollInputs = 10_000;

/** The most bytes, after decompression, that Flux Operator reads of a poll's answer (v0.58.1). */
export const maxPollBytes = 921_600;
