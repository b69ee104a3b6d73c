import {
  applyMergePatch,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  type StepDescriptor,
} from '@flux-resourceset/contract';
import { formatPageHeaders } from '../front/page-headers.js';
import { Problem } from '../problem.js';
import { formatLocation, requireObject } from './document-collection.js';
import { changeDocument, readDocument } from './document-instance.js';
import type { HandlerReply, HandlerRequest, QueryParameters } from './handler.js';
import { readPaging } from './paging.js';
import { listItems, readPlace, writePlace } from './place.js';
import type { ChangeContext } from '../changes/change-context.js';
import { findPlace } from './nested-value.js';

/** GET on a nested collection: a page of its items, in the document's order. */
export async function listNested(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const paging = readPaging(request.query);
  let total = 0;
  let count = 0;
  const reply = await readDocument(context, request, (document, kind) => {
    const items = readItems(document, request, kind).filter(selects(request.query));
    const page = items.slice(paging.offset).slice(0, paging.limit);
    total = items.length;
    count = page.length;
    return page;
  });
  const end = paging.offset + count;
  const hasNext = paging.limit !== undefined && count > 0 && end < total;
  const next = hasNext ? (['offset', String(end)] as const) : null;
  const headers = { ...reply.headers, ...formatPageHeaders({ url: request.url, total, next }) };
  return reply.status === 200 ? { ...reply, headers } : reply;
}

/** POST on a nested collection: a new item at its end. */
export async function createNested(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const item = requireObject(request.body);
  const { key } = lastStep(request);
  const id = key === null ? '' : String(item[key]);
  const isItem = (other: JsonValue): boolean =>
    isJsonObject(other) && key !== null && String(other[key]) === id;
  const reply = await changeDocument(
    context,
    request,
    (document, kind) => {
      const items = readItems(document, request, kind);
      if (items.some(isItem)) {
        throw new Problem('conflict', `resource conflict: ${lastStep(request).property} '${id}'`);
      }
      return writePlace(document, findPlace(request), [...items, item]);
    },
    (document) => listItems(readPlace(document, findPlace(request))).find(isItem) ?? item,
  );
  return {
    ...reply,
    status: 201,
    headers: { ...reply.headers, Location: formatLocation(request.url, id) },
  };
}

/** PATCH on a nested collection: one merge patch for every item that the query selects. */
export function patchNested(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  const isSelected = selects(request.query);
  return changeDocument(
    context,
    request,
    (document, kind) =>
      writePlace(
        document,
        findPlace(request),
        readItems(document, request, kind).map((item) =>
          isSelected(item) ? applyMergePatch(item, patch) : item,
        ),
      ),
    (document) => readPlace(document, findPlace(request)) ?? [],
  );
}

/** DELETE on a nested collection: every item that the query selects; the answer is these. */
export function deleteNested(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const isSelected = selects(request.query);
  let removed: readonly JsonValue[] = [];
  return changeDocument(
    context,
    request,
    (document, kind) => {
      const items = readItems(document, request, kind);
      removed = items.filter(isSelected);
      const kept = items.filter((item) => !isSelected(item));
      return writePlace(document, findPlace(request), kept);
    },
    () => removed,
  );
}

function readItems(
  document: JsonObject,
  request: HandlerRequest,
  kind: KindDescriptor,
): readonly JsonValue[] {
  return listItems(readPlace(document, findPlace(request, document, kind)));
}

function lastStep({ operation }: HandlerRequest): StepDescriptor {
  const step = operation.target.steps.at(-1);
  if (!step) {
    throw new Error(`operation ${operation.operationId}: a nested collection needs steps`);
  }
  return step;
}

/** Query parameters of a nested collection select by the item's member of the same name. */
function selects(query: QueryParameters): (item: JsonValue) => boolean {
  const filters = Object.entries(query).filter(
    ([name, value]) => name !== 'limit' && name !== 'offset' && value !== undefined,
  );
  return (item) => isJsonObject(item) && filters.every(([name, value]) => item[name] === value);
}
