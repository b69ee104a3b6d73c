import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { StoredDocument, WriteTransaction } from '../store/store.js';
import { checkCycles } from './check-cycles.js';
import { checkReferences, type ExistingIds } from './check-references.js';
import { assertUnreferenced } from './check-referrers.js';
import { collectReferences } from '../documents/collect-references.js';
import { fillDefaults } from '../documents/document-defaults.js';
import { normalizeDocument } from '../documents/normalize-document.js';
import { DuplicateKeyError } from '../store/store-errors.js';
import { findKind, type ResourceContext } from './resource-context.js';
import { assertNone, duplicateKey, idTaken, invalid, notFound } from './resource-problems.js';
import { liftTombstones, markDeleted, moveTombstones } from './tombstones.js';
import type { HandlerRequest } from './handler.js';
import { dnsMemberOf, lowerMember } from './lower-dns.js';

/** What a write works in: one transaction on one kind. */
export interface WriteScope {
  readonly context: ResourceContext;
  readonly transaction: WriteTransaction;
  readonly kind: KindDescriptor;
}

/**
 * Runs `work` in one write transaction on the kind of the request's operation.
 *
 * @throws Problem `conflict` when a key or unique member is taken
 */
export async function writeInScope<Result>(
  context: ResourceContext,
  request: HandlerRequest,
  work: (scope: WriteScope) => Promise<Result>,
): Promise<Result> {
  const kind = findKind(context, request.operation);
  const actor = { name: request.actor.name, requestId: request.requestId };
  try {
    return await context.store.write(actor, (transaction) => work({ context, transaction, kind }));
  } catch (error) {
    throw error instanceof DuplicateKeyError ? duplicateKey(error) : error;
  }
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
 * @throws Problem `validation_error`, or `conflict` when its id is taken
 * @throws DuplicateKeyError when a unique member is taken
 */
export async function insertDocument(
  scope: WriteScope,
  candidate: JsonObject,
): Promise<StoredDocument> {
  const { context, transaction, kind } = scope;
  const lowered = lowerMember(candidate, dnsMemberOf(context.service, kind));
  const document = normalizeDocument(kind, lowered);
  assertNone(context.validate(kind, document));
  const id = String(document[kind.key]);
  const existing = await findExisting(scope, document, id);
  if (existing.get(kind.kind)?.has(id) === true) {
    throw idTaken(kind, id);
  }
  await checkRelations(scope, document, existing);
  const stored = await transaction.insert(kind, id, document);
  await liftTombstones(context.service, transaction, stored);
  return stored;
}

/**
 * Stores a changed document; one that equals what is stored is no change and keeps its ETag.
 *
 * @throws Problem `validation_error`
 * @throws DuplicateKeyError when a unique member is taken
 */
export async function replaceDocument(
  scope: WriteScope,
  current: StoredDocument,
  candidate: JsonObject,
): Promise<StoredDocument> {
  const { context, transaction, kind } = scope;
  const lowered = lowerMember(candidate, dnsMemberOf(context.service, kind));
  assertSameKey(kind, current.id, lowered);
  const document = normalizeDocument(kind, lowered);
  assertNone(context.validate(kind, document));
  if (JSON.stringify(document) === JSON.stringify(current.document)) {
    return current;
  }
  await checkRelations(scope, document, await findExisting(scope, document));
  const stored = await transaction.replace(current, document);
  await moveTombstones(context.service, transaction, stored, current);
  return stored;
}

/**
 * Removes documents. Those that refer to each other can go together.
 *
 * @throws Problem `conflict` when one of them is still referenced
 */
export async function removeDocuments(
  { context, transaction, kind }: WriteScope,
  documents: readonly StoredDocument[],
): Promise<void> {
  const removed = new Set(documents.map(({ id }) => id));
  for (const { id } of documents) {
    await assertUnreferenced(transaction, kind, id, context.kinds, removed);
  }
  for (const document of documents) {
    await transaction.remove(document);
    await markDeleted(context.service, transaction, document);
  }
}

/** @returns the document as it is served: with the defaults that are younger than it */
export function presentDocument(kind: KindDescriptor, { document }: StoredDocument): JsonObject {
  return fillDefaults(kind.schema, document);
}

function assertSameKey(kind: KindDescriptor, id: string, candidate: JsonObject): void {
  const key = candidate[kind.key];
  if (key !== undefined && String(key) !== id) {
    const message = `${kind.key} of ${kind.label} '${id}' cannot be changed: leave it out or send '${id}'`;
    throw invalid(`/${kind.key}`, message);
  }
}

/** Asks for all that a document refers to, and for its own key where it is new, at once. */
function findExisting(
  { context, transaction, kind }: WriteScope,
  document: JsonObject,
  ...own: readonly string[]
): Promise<ExistingIds> {
  const wanted = new Map<string, Set<string>>([[kind.kind, new Set(own)]]);
  for (const { target, path } of kind.references) {
    const ids = wanted.get(target) ?? new Set();
    collectReferences(document, path).forEach(({ id }) => ids.add(id));
    wanted.set(target, ids);
  }
  return transaction.exists(
    [...wanted].flatMap(([name, ids]) => {
      const target = context.kinds.get(name);
      return target ? [{ kind: target, ids: [...ids] }] : [];
    }),
  );
}

async function checkRelations(
  { context, transaction, kind }: WriteScope,
  document: JsonObject,
  existing: ExistingIds,
): Promise<void> {
  assertNone(checkReferences(kind, document, existing, context.kinds));
  const load = async (ids: readonly string[]): Promise<Map<string, JsonObject>> => {
    const found = await transaction.getMany(kind, ids);
    return new Map([...found].map(([id, stored]) => [id, stored.document]));
  };
  assertNone(await checkCycles(kind, document, load));
}
