import { randomUUID } from 'node:crypto';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  type Warning,
} from '@flux-resourceset/contract';

import { formatPageHeaders } from '../front/page-headers.js';
import { findPage } from '../store/page-of-list.js';
import { chunkSize, readInChunks } from '../store/read-in-chunks.js';
import type { ListQuery, StoredDocument } from '../store/store.js';
import { answerUnmodified, assertMatch, formatEntityTag } from './entity-tag.js';
import { findWarnings } from './find-warnings.js';
import type { HandlerReply, HandlerRequest, QueryParameters } from './handler.js';
import { dnsMemberOf, lowerDns } from './lower-dns.js';
import { applyMergePatch } from './merge-patch.js';
import { readPaging } from './paging.js';
import { findKind, type ResourceContext } from './resource-context.js';
import { invalid } from './resource-problems.js';
import {
  insertDocument,
  presentDocument,
  removeDocuments,
  replaceDocument,
  writeInScope,
  type WriteScope,
} from './write-document.js';

/**
 * GET on a collection: a page of its documents, filtered, ordered by id; all of them, as they are
 * read, where no page is asked for.
 */
export async function listDocuments(
  context: ResourceContext,
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
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const given = requireObject(request.body);
  return writeInScope(context, request, async (scope) => {
    const { key, keyAssigned } = scope.kind;
    const wanted = { ...given, ...(keyAssigned && { [key]: randomUUID() }) };
    const stored = await insertDocument(scope, wanted);
    return {
      status: 201,
      headers: {
        Location: formatLocation(request.url, stored.id),
        ETag: formatEntityTag(scope.kind, scope.transaction.epoch, stored.revision),
      },
      warnings: await findWarnings(scope, { before: null, wanted, after: stored.document }),
      body: presentDocument(scope.kind, stored),
    };
  });
}

/** PATCH on a collection: one merge patch for every document that the filters select. */
export function patchDocuments(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  return writeInScope(context, request, async (scope) => {
    const changed: JsonObject[] = [];
    const warnings: Warning[] = [];
    for (const current of await selectDocuments(scope, request)) {
      const merged = applyMergePatch(presentDocument(scope.kind, current), patch) as JsonObject;
      const stored = await replaceDocument(scope, current, merged);
      changed.push(presentDocument(scope.kind, stored));
      const write = { before: current.document, wanted: merged, after: stored.document };
      warnings.push(...(await findWarnings(scope, write)));
    }
    return { ...(await answerCollection(scope, changed)), warnings };
  });
}

/** DELETE on a collection: every document that the filters select. */
export function deleteDocuments(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return writeInScope(context, request, async (scope) => {
    const selected = await selectDocuments(scope, request);
    await removeDocuments(scope, selected);
    return answerCollection(
      scope,
      selected.map((stored) => presentDocument(scope.kind, stored)),
    );
  });
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

/** @returns the path of a new member of the collection that `url` names */
export function formatLocation(url: string, id: string): string {
  const [path = ''] = url.split('?', 1);
  return `${path}/${encodeURIComponent(id)}`;
}

async function selectDocuments(
  { context, transaction, kind }: WriteScope,
  { query, headers }: HandlerRequest,
): Promise<readonly StoredDocument[]> {
  assertMatch(headers, formatEntityTag(kind, transaction.epoch, await transaction.revision()));
  const { documents } = await transaction.list(kind, {
    where: selectFilters(context, kind, query),
    ...readPaging(query),
  });
  return documents;
}

async function answerCollection(
  { transaction, kind }: WriteScope,
  body: readonly JsonObject[],
): Promise<HandlerReply> {
  const revision = await transaction.revision();
  return {
    status: 200,
    headers: { ETag: formatEntityTag(kind, transaction.epoch, revision) },
    body,
  };
}

/** DNS names are stored in lower case, and asked for in any. */
function selectFilters(
  { service }: ResourceContext,
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
