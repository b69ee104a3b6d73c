import {
  type FluxDescriptor,
  isPagingParameter,
  type KindDescriptor,
  type ListFilterDescriptor,
  pagingBounds,
  readScalarText,
  suggestName,
} from '@flux-resourceset/contract';
import { formatPageHeaders } from '../front/page-headers.js';
import { Problem } from '../problem.js';
import type { ListQuery, Page, Snapshot } from '../store/store.js';
import type { RenderResult } from './poll-source.js';

/**
 * Reads the query of the list of all clusters. A list that is empty by a typing error would tell
 * a provisioner that there are no clusters, so nothing is taken that the document does not have.
 *
 * @param others - parameters that the caller reads
 * @throws Problem `validation_error` that names the parameter
 */
export function parseListQuery(
  flux: FluxDescriptor,
  query: URLSearchParams,
  others: readonly string[] = [],
): ListQuery {
  for (const name of query.keys()) refuseParameter(flux, query, name, others);
  const limit = readBounded(query, 'limit');
  const offset = readBounded(query, 'offset');
  return {
    where: flux.filters.flatMap((filter) => readFilter(filter, query)),
    ...(limit !== null && { limit }),
    ...(offset !== null && { offset }),
  };
}

function refuseParameter(
  flux: FluxDescriptor,
  query: URLSearchParams,
  name: string,
  others: readonly string[],
): void {
  const filters = [...flux.filters.map(({ parameter }) => parameter), ...others];
  if (!isPagingParameter(name) && !filters.includes(name)) {
    const known = [...filters, ...Object.keys(pagingBounds)];
    throw invalidParameter(name, `unknown query parameter '${name}'${suggestName(name, known)}`);
  }
  if (query.getAll(name).length > 1) throw invalidParameter(name, `${name} is given twice`);
}

function readFilter(filter: ListFilterDescriptor, query: URLSearchParams): ListQuery['where'] {
  const { parameter, member } = filter;
  const text = query.get(parameter);
  if (text === null) return [];
  if (text === '') throw invalidParameter(parameter, `${parameter} is empty: write a value`);
  const { value, fault } = readScalarText(text, filter.value);
  if (fault !== null) throw invalidParameter(parameter, `${parameter} is '${text}'; ${fault}`);
  return [{ filter: { parameter, member }, value }];
}

function readBounded(query: URLSearchParams, name: keyof typeof pagingBounds): number | null {
  const text = query.get(name);
  if (text === null) return null;
  const { minimum, maximum } = pagingBounds[name];
  const value = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw invalidParameter(
    name,
    `${name} must be an integer from ${String(minimum)} to ${String(maximum)}`,
  );
}

/** @returns the problem of one query parameter */
export function invalidParameter(parameter: string, message: string): Problem {
  return new Problem('validation_error', message, [{ parameter, message }]);
}

/**
 * Renders the list of all clusters, ordered by id: for provisioners, not for Flux Operator.
 *
 * @param url - path and query of the request, which the next page's follow from
 * @throws Problem `validation_error` for an offset past the end
 */
export async function renderClusterList(
  snapshot: Snapshot,
  flux: FluxDescriptor,
  kind: KindDescriptor,
  { url, query }: { readonly url: string; readonly query: ListQuery },
): Promise<RenderResult> {
  const revision = await snapshot.revision();
  const page = await snapshot.list(kind, query);
  refuseOffsetPastEnd(query, page);
  const inputs = page.documents.map(({ document }) =>
    Object.fromEntries(flux.list.map((member) => [member, document[member]])),
  );
  return {
    body: Buffer.from(JSON.stringify({ inputs })),
    headers: formatPageHeaders(url, { offset: 0, ...query }, inputs.length, page.total),
    dependencies: [`${kind.kind}/*`],
    revision,
    cacheable: true,
  };
}

function refuseOffsetPastEnd({ offset = 0 }: ListQuery, { total }: Page): void {
  if (total === 0 || offset < total) return;
  throw invalidParameter('offset', `offset is past the end: there are ${String(total)}`);
}
