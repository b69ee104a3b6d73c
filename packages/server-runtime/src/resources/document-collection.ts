import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
} from '@flux-resourceset/contract';

import type { WrittenChange } from '../changes/carry-out.js';
import type { ChangeContext } from '../changes/change-context.js';
import { invalid } from '../changes/change-problems.js';
import { assertMatch, formatEntityTag } from '../changes/entity-tag.js';
import { dnsMemberOf, lowerDns } from '../changes/lower-dns.js';
import type { RequestedChange } from '../changes/requested-change.js';
import { formatPageHeaders } from '../front/page-headers.js';
import { findPage } from '../store/page-of-list.js';
import { chunkSize, readInChunks } from '../store/read-in-chunks.js';
import type { ListQuery, Snapshot, StoredDocument } from '../store/store.js';
import { answerUnmodified } from './answer-unmodified.js';
import { findKind } from './find-kind.js';
import type { HandlerReply, HandlerRequest, QueryParameters } from './handler.js';
import { readPaging } from './paging.js';
import { presentDocument } from './present-document.js';
import { writeOne, writeRequest } from './write-request.js';

/**
 * GET on a collection: a page of its documents, filtered, ordered by id; all of them, as they are
 * read, where no page is asked for.
 */
export async function listDocuments(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const { store } = context;
  const kind = findKind(context, request.operation);
  const paging = readPaging(request.query);
  const where = selectFilters(context, kind, request.query);
  const { epoch, revision, ids } = await store.read(async (snapshot) => ({
    epoch: snapshot.epoch,
    revision: await snapshot.revision(),
    ids: await snapshot.listIds(kind, where),
  }));
  const entityTag = formatEntityTag(kind, epoch, revision);
  const unmodified = answerUnmodified(request.headers, entityTag);
  if (unmodified) return unmodified;
  const [start, end] = findPage(kind, ids, paging);
  const last = paging.limit !== undefined && end < ids.length ? ids[end - 1] : undefined;
  const next = last === undefined ? null : (['after', last] as const);
  const headers = formatPageHeaders({ url: request.url, total: ids.length, next });
  const wanted = ids.slice(start, end);
  const chunks = present(kind, readInChunks(store, kind, { ids: wanted, epoch }));
  const isShort = wanted.length <= chunkSize;
  return {
    status: 200,
    headers: { ETag: entityTag, ...headers },
    // What fits into one chunk is sent as a whole, and with its length.
    ...(isShort ? { body: (await chunks.next()).value ?? [] } : { list: chunks }),
  };
}

async function* present(
  kind: KindDescriptor,
  chunks: AsyncGenerator<readonly StoredDocument[]>,
): AsyncGenerator<readonly JsonObject[], undefined> {
  for await (const chunk of chunks) yield chunk.map((stored) => presentDocument(kind, stored));
  return undefined;
}

/** POST on a collection: a new document. */
export function createDocument(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const document = requireObject(request.body);
  const change = { operation: 'create', document } as const;
  return writeOne(context, request, change, ({ epoch, warnings }, { id, after }, kind) => ({
    status: 201,
    headers: {
      Location: formatLocation(request.url, id),
      ETag: formatEntityTag(kind, epoch, after?.revision ?? 0),
    },
    warnings,
    body: presentDocument(kind, after),
  }));
}

/** PATCH on a collection: one merge patch for every document that the filters select. */
export function patchDocuments(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  return writeSelected(
    context,
    request,
    (kind, id) => ({ operation: 'patch', kind, id, patch, pointer: '' }),
    ({ after }) => after,
  );
}

/** DELETE on a collection: every document that the filters select. */
export function deleteDocuments(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return writeSelected(
    context,
    request,
    (kind, id) => ({ operation: 'delete', kind, id, pointer: '' }),
    ({ before }) => before,
  );
}

/**
 * @returns the body of a request that must be an object
 * @throws Problem `validation_error`
 */
export function requireObject(body: JsonValue | undefined): JsonObject {
  if (!isJsonObject(body)) {
    throw invalid('', 'the body must be a JSON object');
  }
  return body;
}

/**
 * Where a new member of the collection that `url` names is, relative to the collection: what a proxy
 * puts in front of the path does not matter.
 *
 * @see RFC 9110, 10.2.2 for `Location`, RFC 3986, 5.2 for its resolution
 */
export function formatLocation(url: string, id: string): string {
  const [path = ''] = url.split('?', 1);
  const collection = path.slice(path.lastIndexOf('/') + 1);
  return `${collection}/${encodeURIComponent(id)}`;
}

/** Asks for the same of all documents that the filters select; the answer is these. */
function writeSelected(
  context: ChangeContext,
  request: HandlerRequest,
  ask: (kind: KindDescriptor, id: string) => RequestedChange,
  select: (change: WrittenChange) => StoredDocument | null,
): Promise<HandlerReply> {
  const kind = findKind(context, request.operation);
  return writeRequest(
    context,
    request,
    async (snapshot) => {
      const ids = await selectIds(context, snapshot, kind, request);
      return { requested: ids.map((id) => ask(kind, id)) };
    },
    ({ epoch, revision, warnings, changes }) => ({
      status: 200,
      headers: { ETag: formatEntityTag(kind, epoch, revision) },
      warnings,
      body: changes.map((change) => presentDocument(kind, select(change))),
    }),
  );
}

async function selectIds(
  context: ChangeContext,
  snapshot: Snapshot,
  kind: KindDescriptor,
  { query, headers }: HandlerRequest,
): Promise<readonly string[]> {
  assertMatch(headers, formatEntityTag(kind, snapshot.epoch, await snapshot.revision()));
  const ids = await snapshot.listIds(kind, selectFilters(context, kind, query));
  return ids.slice(...findPage(kind, ids, readPaging(query)));
}

/** DNS names are stored in lower case, and asked for in any. */
function selectFilters(
  { service }: ChangeContext,
  kind: KindDescriptor,
  query: QueryParameters,
): ListQuery['where'] {
  const dns = dnsMemberOf(service, kind);
  return kind.filters.flatMap((filter) => {
    const given = query[filter.parameter];
    const isDns = filter.member.length === 1 && filter.member[0] === dns;
    const value = isDns && typeof given === 'string' ? lowerDns(given) : given;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? [{ filter, value }]
      : [];
  });
}
