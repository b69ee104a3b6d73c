import {
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  revisionParameter,
} from '@flux-resourceset/contract';
import type { WrittenChange, Written } from '../changes/carry-out.js';
import type { ChangeContext } from '../changes/change-context.js';
import { notFound } from '../changes/change-problems.js';
import { formatEntityTag } from '../changes/entity-tag.js';
import { findPast } from '../history/find-change.js';
import type { StoredDocument } from '../store/store.js';
import { answerUnmodified } from './answer-unmodified.js';
import { requireObject } from './document-collection.js';
import { findKind } from './find-kind.js';
import type { HandlerReply, HandlerRequest } from './handler.js';
import { presentDocument } from './present-document.js';
import { writeOne } from './write-request.js';

/** GET on a document: as it is, or as it was at a revision. */
export function getDocument(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const revision = request.query[revisionParameter];
  if (typeof revision === 'number') return readPast(context, request, revision);
  return readDocument(context, request, (document) => document);
}

async function readPast(
  context: ChangeContext,
  request: HandlerRequest,
  revision: number,
): Promise<HandlerReply> {
  const kind = findKind(context, request.operation);
  const id = readKey(request);
  return context.store.readAside(async (snapshot) => {
    const stored = await findPast(snapshot, { kind, id }, revision);
    if (stored === undefined) throw notFound(kind, id);
    return answerDocument(request, kind, { stored, epoch: snapshot.epoch }, (document) => document);
  });
}

/** PUT on a document: top-level members that are given replace those stored. */
export function putDocument(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const document = requireObject(request.body);
  const id = readKey(request);
  return writeOne(context, request, { operation: 'replace', id, document }, answerChanged);
}

/** PATCH on a document: a merge patch (RFC 7396). */
export function patchDocument(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const patch = requireObject(request.body);
  const id = readKey(request);
  return writeOne(context, request, { operation: 'patch', id, patch }, answerChanged);
}

/** DELETE on a document; the answer is what it was. */
export function deleteDocument(
  context: ChangeContext,
  request: HandlerRequest,
): Promise<HandlerReply> {
  const id = readKey(request);
  return writeOne(
    context,
    request,
    { operation: 'delete', id },
    ({ warnings }, { before }, kind) => ({
      status: 200,
      warnings,
      body: presentDocument(kind, before),
    }),
  );
}

/**
 * Answers a read of a document or of a part of it, with the document's ETag.
 *
 * @param select - the part to answer; throws when the document has none
 */
export async function readDocument(
  context: ChangeContext,
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
  return answerDocument(request, kind, { stored, epoch }, select);
}

/** A document as it is, or as it was. */
interface FoundDocument {
  readonly stored: Pick<StoredDocument, 'document' | 'revision'>;
  readonly epoch: string;
}

function answerDocument(
  { headers }: HandlerRequest,
  kind: KindDescriptor,
  { stored, epoch }: FoundDocument,
  select: (document: JsonObject, kind: KindDescriptor) => JsonValue,
): HandlerReply {
  const entityTag = formatEntityTag(kind, epoch, stored.revision);
  const body = select(presentDocument(kind, stored), kind);
  const whole = { status: 200, headers: { ETag: entityTag }, body };
  return answerUnmodified(headers, entityTag) ?? whole;
}

/**
 * Changes a part of a document.
 *
 * @param edit - from the current document, defaults filled in, to the wanted one
 * @param present - what to answer of the changed document
 */
export function changeDocument(
  context: ChangeContext,
  request: HandlerRequest,
  edit: (current: JsonObject, kind: KindDescriptor) => JsonObject,
  present: (changed: JsonObject) => JsonValue,
): Promise<HandlerReply> {
  const id = readKey(request);
  return writeOne(context, request, { operation: 'edit', id, edit }, (written, change, kind) => ({
    ...answerChanged(written, change, kind),
    body: present(presentDocument(kind, change.after)),
  }));
}

function answerChanged(
  { epoch, warnings }: Written,
  { after }: WrittenChange,
  kind: KindDescriptor,
): HandlerReply {
  return {
    status: 200,
    headers: { ETag: formatEntityTag(kind, epoch, after?.revision ?? 0) },
    warnings,
    body: presentDocument(kind, after),
  };
}

function readKey({ operation, params }: HandlerRequest): string {
  const { keyParameter } = operation.target;
  return keyParameter === null ? '' : String(params[keyParameter]);
}
