import {
  type FluxDescriptor,
  isPagingParameter,
  type JsonObject,
  type KindDescriptor,
  type ListFilterDescriptor,
  pagingBounds,
  pagingParameters,
  readScalarText,
  suggestName,
} from '@flux-resourceset/contract';
import { formatPageHeaders } from '../front/page-headers.js';
import { Problem } from '../problem.js';
import { findPage } from '../store/page-of-list.js';
import { readInChunks } from '../store/read-in-chunks.js';
import type { ListQuery, Store } from '../store/store.js';
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
  const after = readAfter(flux, query);
  if (after !== null && offset !== null) {
    throw invalidParameter('after', 'after and offset cannot be given together');
  }
  return {
    where: flux.filters.flatMap((filter) => readFilter(filter, query)),
    ...(limit !== null && { limit }),
    ...(offset !== null && { offset }),
    ...(after !== null && { after }),
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
    const known = [...filters, ...pagingParameters];
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

function readAfter({ after }: FluxDescriptor, query: URLSearchParams): string | null {
  const text = query.get('after');
  if (text === null) return null;
  const { fault } = readScalarText(text, after);
  if (text !== '' && fault === null) return text;
  throw invalidParameter('after', `after is '${text}'; ${fault ?? 'write a value'}`);
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
 * Renders the list of all clusters, ordered by id: for provisioners, not for Flux Operator. Read in
 * chunks, so that polls are answered in between.
 *
 * @param url - path and query of the request, which the next page's follow from
 * @throws Problem `validation_error` for an offset past the end
 */
export async function renderClusterList(
  store: Store,
  flux: FluxDescriptor,
  kind: KindDescriptor,
  { url, query }: { readonly url: string; readonly query: ListQuery },
): Promise<RenderResult> {
  const { epoch, revision, ids } = await store.read(async (snapshot) => ({
    epoch: snapshot.epoch,
    revision: await snapshot.revision(),
    ids: await snapshot.listIds(kind, query.where),
  }));
  refuseOffsetPastEnd(query, ids.length);
  const [start, end] = findPage(kind, ids, query);
  const inputs: JsonObject[] = [];
  for await (const chunk of readInChunks(store, kind, { ids: ids.slice(start, end), epoch })) {
    for (const { document } of chunk) {
      inputs.push(Object.fromEntries(flux.list.map((member) => [member, document[member]])));
    }
  }
  const last = query.limit !== undefined && end < ids.length ? ids[end - 1] : undefined;
  const next = last === undefined ? null : (['after', last] as const);
  return {
    body: Buffer.from(JSON.stringify({ inputs })),
    headers: formatPageHeaders({ url, total: ids.length, next }),
    dependencies: [`${kind.kind}/*`],
    revision,
    cacheable: true,
  };
}

function refuseOffsetPastEnd({ offset = 0 }: ListQuery, total: number): void {
  if (total === 0 || offset < total) return;
  throw invalidParameter('offset', `offset is past the end: there are ${String(total)}`);
}
