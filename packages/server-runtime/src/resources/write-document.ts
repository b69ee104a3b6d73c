import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { StoredDocument, WriteTransaction } from '../store/store.js';
import { checkCycles } from './check-cycles.js';
import { checkReferences } from './check-references.js';
import { assertUnreferenced } from './check-referrers.js';
import { canonicalize, fillDefaults } from '../documents/document-schema.js';
import { findKind, type ResourceContext } from './resource-context.js';
import { assertNone, idTaken, invalid, notFound } from './resource-problems.js';
import { liftTombstone, markDeleted } from './tombstones.js';
import type { HandlerRequest } from './handler.js';

/** What a write works in: one transaction on one kind. */
export interface WriteScope {
  readonly context: ResourceContext;
  readonly transaction: WriteTransaction;
  readonly kind: KindDescriptor;
}

/** Runs `work` in one write transaction on the kind of the request's operation. */
export function writeInScope<Result>(
  context: ResourceContext,
  request: HandlerRequest,
  work: (scope: WriteScope) => Promise<Result>,
): Promise<Result> {
  const kind = findKind(context, request.operation);
  const actor = { name: request.actor.name, requestId: request.requestId };
  return context.store.write(actor, (transaction) => work({ context, transaction, kind }));
}

/** @throws Problem `not_found` */
export async function requireDocument(scope: WriteScope, id: string): Promise<StoredDocument> {
  const found = await scope.transaction.get(scope.kind, id);
  if (!found) {
    throw notFound(scope.kind, id);
  }
  return found;
}

/**
 * Stores a new document.
 *
 * @throws Problem `validation_error`, or `conflict` when its id or a unique member is taken (the
 *   store's indexes see to the latter)
 */
export async function insertDocument(
  scope: WriteScope,
  candidate: JsonObject,
): Promise<StoredDocument> {
  const { context, transaction, kind } = scope;
  const document = normalizeDocument(kind, candidate);
  assertNone(context.validate(kind, document));
  const id = String(document[kind.key]);
  if (await transaction.get(kind, id)) {
    throw idTaken(kind, id);
  }
  await checkRelations(scope, document);
  const stored = await transaction.insert(kind, id, document);
  await liftTombstone(context.service, transaction, stored);
  return stored;
}

/**
 * Stores a changed document; one that equals what is stored is no change and keeps its ETag.
 *
 * @throws Problem `validation_error`, or `conflict` when a unique member is taken
 */
export async function replaceDocument(
  scope: WriteScope,
  current: StoredDocument,
  candidate: JsonObject,
): Promise<StoredDocument> {
  const { context, transaction, kind } = scope;
  assertSameKey(kind, current.id, candidate);
  const document = normalizeDocument(kind, candidate);
  assertNone(context.validate(kind, document));
  if (JSON.stringify(document) === JSON.stringify(current.document)) {
    return current;
  }
  await checkRelations(scope, document);
  const stored = await transaction.replace(kind, current.id, document);
  await liftTombstone(context.service, transaction, stored);
  return stored;
}

/**
 * Removes documents. References are checked when all are gone, so that documents which refer
 * to each other can go together.
 *
 * @throws Problem `conflict` when one of them is still referenced
 */
export async function removeDocuments(
  { context, transaction, kind }: WriteScope,
  documents: readonly StoredDocument[],
): Promise<void> {
  for (const document of documents) {
    await transaction.remove(kind, document.id);
    await markDeleted(context.service, transaction, document);
  }
  for (const { id } of documents) {
    await assertUnreferenced(transaction, kind, id, context.kinds);
  }
}

/** @returns the document as it is served: with the defaults that are younger than it */
export function presentDocument(kind: KindDescriptor, { document }: StoredDocument): JsonObject {
  return fillDefaults(kind.schema, document);
}

function normalizeDocument(kind: KindDescriptor, candidate: JsonObject): JsonObject {
  return canonicalize(kind.schema, fillDefaults(kind.schema, candidate));
}

function assertSameKey(kind: KindDescriptor, id: string, candidate: JsonObject): void {
  const key = candidate[kind.key];
  if (key !== undefined && String(key) !== id) {
    const message = `${kind.key} of ${kind.label} '${id}' cannot be changed: leave it out or send '${id}'`;
    throw invalid(`/${kind.key}`, message);
  }
}

async function checkRelations(scope: WriteScope, document: JsonObject): Promise<void> {
  const { context, transaction, kind } = scope;
  const load = async (name: string, ids: readonly string[]): Promise<Map<string, JsonObject>> => {
    const target = context.kinds.get(name);
    const found = target ? await transaction.getMany(target, ids) : new Map<string, never>();
    return new Map([...found].map(([id, stored]) => [id, stored.document]));
  };
  const lookup = async (name: string, ids: readonly string[]): Promise<ReadonlySet<string>> =>
    new Set((await load(name, ids)).keys());
  assertNone(await checkReferences(kind, document, lookup, context.kinds));
  assertNone(await checkCycles(kind, document, (ids) => load(kind.kind, ids)));
}
