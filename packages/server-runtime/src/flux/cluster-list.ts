import type { FilterDescriptor, FluxDescriptor, KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { ListQuery, Snapshot } from '../store/store.js';
import type { RenderResult } from './poll-source.js';

/** Highest `limit` and `offset` of the list; the OpenAPI document says the same. */
export const listBounds = { limit: 10_000, offset: 1_000_000_000 } as const;

/**
 * Reads the query of the list of all clusters.
 *
 * @throws Problem `validation_error` that names the parameter
 */
export function parseListQuery(flux: FluxDescriptor, query: URLSearchParams): ListQuery {
  const unknown = [...query.keys()].find((name) => !isKnown(flux, name));
  if (unknown !== undefined)
    throw invalidParameter(unknown, `unknown query parameter '${unknown}'`);
  const where = flux.filters.flatMap((filter) => readFilter(filter, query));
  const limit = readInteger(query, 'limit', 1, listBounds.limit);
  const offset = readInteger(query, 'offset', 0, listBounds.offset);
  return {
    where,
    ...(limit !== null && { limit }),
    ...(offset !== null && { offset }),
  };
}

function isKnown(flux: FluxDescriptor, name: string): boolean {
  return (
    name === 'limit' ||
    name === 'offset' ||
    flux.filters.some((filter) => filter.parameter === name)
  );
}

function readFilter(filter: FilterDescriptor, query: URLSearchParams): ListQuery['where'] {
  const value = query.get(filter.parameter);
  return value === null ? [] : [{ filter, value }];
}

function readInteger(
  query: URLSearchParams,
  name: string,
  least: number,
  most: number,
): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw invalidParameter(
    name,
    `${name} must be an integer from ${String(least)} to ${String(most)}`,
  );
}

function invalidParameter(parameter: string, message: string): Problem {
  return new Problem('validation_error', message, [{ parameter, message }]);
}

/** Renders the list of all clusters, ordered by id: for provisioners, not for Flux Operator. */
export async function renderClusterList(
  snapshot: Snapshot,
  flux: FluxDescriptor,
  kind: KindDescriptor,
  query: ListQuery,
): Promise<RenderResult> {
  const revision = await snapshot.revision();
  const { documents } = await snapshot.list(kind, query);
  const inputs = documents.map(({ document }) =>
    Object.fromEntries(flux.list.map((member) => [member, document[member]])),
  );
  return {
    body: Buffer.from(JSON.stringify({ inputs })),
    dependencies: [`${kind.kind}/*`],
    revision,
    cacheable: true,
  };
}
