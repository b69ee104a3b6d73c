import {
  applyMergePatch,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
} from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import { requireObject } from './document-collection.js';
import { changeDocument, readDocument } from './document-instance.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { replaceMembers } from '../changes/replace-members.js';
import { readPlace, resolvePlace, writePlace, type Place } from './place.js';
import type { ChangeContext } from '../changes/change-context.js';
import { invalid } from '../changes/change-problems.js';

/** GET on an attribute or an item of a nested collection. */
export function getNestedValue(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return readDocument(context, request, (document, kind) => requireValue(document, request, kind));
}

/** PUT on an attribute: the body is its new value. */
export function putAttribute(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return changeValue(context, request, (document, kind) => {
    findPlace(request, document, kind);
    return request.body;
  });
}

/** PUT on an item of a nested collection: members that are given replace those stored. */
export function putItem(context: ChangeContext, request: HandlerRequest): Promise<HandlerReply> {
  const given = requireObject(request.body);
  return changeItem(context, request, (item) => replaceMembers(item, given));
}

/** PATCH on an item of a nested collection: a merge patch (RFC 7396). */
export function patchItem(context: ChangeContext, request: HandlerRequest): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  return changeItem(context, request, (item) => applyMergePatch(item, patch));
}

/**
 * DELETE on an attribute or an item of a nested collection; the answer is what it was.
 *
 * @param tidy - takes away what the rest of the document says of it
 */
export function deleteNestedValue(
  context: ChangeContext,
  request: HandlerRequest,
  tidy: (document: JsonObject, kind: KindDescriptor) => JsonObject = (document) => document,
): Promise<HandlerReply> {
  let removed: JsonValue = null;
  return changeDocument(
    context,
    request,
    (document, kind) => {
      removed = requireValue(document, request, kind);
      return tidy(writePlace(document, findPlace(request), undefined), kind);
    },
    () => removed,
  );
}

/**
 * @param document - when given, what the place stands in must exist in it
 * @returns the place that a request means
 * @throws Problem `not_found` for an item on the way which does not exist
 */
export function findPlace(
  { operation, params }: HandlerRequest,
  document?: JsonObject,
  kind?: KindDescriptor,
): Place {
  const place = resolvePlace(operation.target.steps, params);
  const parents = place.slice(0, -1);
  if (document && kind && parents.length > 0 && readPlace(document, parents) === undefined) {
    throw placeNotFound(parents, document, kind);
  }
  return place;
}

/** @throws Problem `not_found` where nothing is at the place that a request means */
function requireValue(
  document: JsonObject,
  request: HandlerRequest,
  kind: KindDescriptor,
): JsonValue {
  const place = findPlace(request, document, kind);
  const value = readPlace(document, place);
  if (value === undefined) {
    throw placeNotFound(place, document, kind);
  }
  return value;
}

function changeItem(
  context: ChangeContext,
  request: HandlerRequest,
  change: (item: JsonObject) => JsonValue,
): Promise<HandlerReply> {
  return changeValue(context, request, (document, kind) => {
    const item = requireValue(document, request, kind);
    const changed = change(isJsonObject(item) ? item : {});
    assertSameItem(findPlace(request), changed);
    return changed;
  });
}

function changeValue(
  context: ChangeContext,
  request: HandlerRequest,
  change: (document: JsonObject, kind: KindDescriptor) => JsonValue | undefined,
): Promise<HandlerReply> {
  return changeDocument(
    context,
    request,
    (document, kind) => writePlace(document, findPlace(request), change(document, kind)),
    (document) => readPlace(document, findPlace(request)) ?? null,
  );
}

/** @throws Problem `validation_error` where an item would become another */
export function assertSameItem(place: Place, changed: JsonValue): void {
  const item = place.at(-1)?.item;
  if (item && isJsonObject(changed) && String(changed[item.key]) !== item.value) {
    throw invalid(
      `/${item.key}`,
      `${item.key} cannot be changed: leave it out or send '${item.value}'`,
    );
  }
}

function placeNotFound(place: Place, document: JsonObject, kind: KindDescriptor): Problem {
  const names = place.map(({ property, item }) =>
    item ? `${property} '${item.value}'` : property,
  );
  const owner = `${kind.label} '${String(document[kind.key])}'`;
  return new Problem('not_found', `resource not found: ${names.join(', ')} of ${owner}`);
}
