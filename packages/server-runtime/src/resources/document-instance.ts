import type { JsonObject, JsonValue, KindDescriptor } from '@flux-resourceset/contract';
import type { StoredDocument } from '../store/store.js';
import { requireObject } from './document-collection.js';
import { answerUnmodified, assertMatch, formatEntityTag } from './entity-tag.js';
import { findWarnings } from './find-warnings.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { applyMergePatch, replaceMembers } from './merge-patch.js';
import { findKind, type ResourceContext } from './resource-context.js';
import { notFound } from './resource-problems.js';
import {
  presentDocument,
  removeDocuments,
  replaceDocument,
  requireDocument,
  writeInScope,
} from './write-document.js';

/** GET on a document. */
export function getDocument(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return readDocument(context, request, (document) => document);
}

/** PUT on a document: top-level members that are given replace those stored. */
export function putDocument(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const given = requireObject(request.body);
  return changeDocument(context, request, (current) => replaceMembers(current, given));
}

/** PATCH on a document: a merge patch (RFC 7396). */
export function patchDocument(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  return changeDocument(
    context,
    request,
    (current) => applyMergePatch(current, patch) as JsonObject,
  );
}

/** DELETE on a document; the answer is what it was. */
export function deleteDocument(
  context: ResourceContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  return writeInScope(context, request, async (scope) => {
    const current = await requireDocument(scope, readKey(request));
    assertMatch(
      request.headers,
      formatEntityTag(scope.kind, scope.transaction.epoch, current.revision),
    );
    await removeDocuments(scope, [current]);
    return { status: 200, body: presentDocument(scope.kind, current) };
  });
}

/**
 * Answers a read of a document or of a part of it, with the document's ETag.
 *
 * @param select - the part to answer; throws when the document has none
 */
export async function readDocument(
  context: ResourceContext,
  request: HandlerRequest,
  select: (document: JsonObject, kind: KindDescriptor) => JsonValue,
): Promise<HandlerReply> {
  const kind = findKind(context, request.operation);
  const id = readKey(request);
  const { stored, epoch } = await context.store.read(async (snapshot) => ({
    stored: await snapshot.get(kind, id),
    epoch: snapshot.epoch,
  }));
  if (!stored) {
    throw notFound(kind, id);
  }
  const entityTag = formatEntityTag(kind, epoch, stored.revision);
  const body = select(presentDocument(kind, stored), kind);
  return (
    answerUnmodified(request.headers, entityTag) ?? {
      status: 200,
      headers: { ETag: entityTag },
      body,
    }
  );
}

/**
 * Changes a document in one transaction, so that two writers never lose an update.
 *
 * @param change - from the current document, defaults filled in, to the wanted one
 * @param present - what to answer of the changed document
 */
export function changeDocument(
  context: ResourceContext,
  request: HandlerRequest,
  change: (current: JsonObject, kind: KindDescriptor) => JsonObject,
  present: (changed: JsonObject, stored: StoredDocument) => JsonValue = (changed) => changed,
): Promise<HandlerReply> {
  return writeInScope(context, request, async (scope) => {
    const current = await requireDocument(scope, readKey(request));
    assertMatch(
      request.headers,
      formatEntityTag(scope.kind, scope.transaction.epoch, current.revision),
    );
    const wanted = change(presentDocument(scope.kind, current), scope.kind);
    const stored = await replaceDocument(scope, current, wanted);
    return {
      status: 200,
      headers: { ETag: formatEntityTag(scope.kind, scope.transaction.epoch, stored.revision) },
      warnings: await findWarnings(scope, {
        before: current.document,
        wanted,
        after: stored.document,
      }),
      body: present(presentDocument(scope.kind, stored), stored),
    };
  });
}

function readKey({ operation, params }: HandlerRequest): string {
  const { keyParameter } = operation.target;
  return keyParameter === null ? '' : String(params[keyParameter]);
}
