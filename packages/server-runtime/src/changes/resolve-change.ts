import { randomUUID } from 'node:crypto';
import { applyMergePatch, type JsonObject, type KindDescriptor } from '@flux-resourceset/contract';
import { fillDefaults } from '../documents/document-defaults.js';
import { findNulls } from '../documents/find-nulls.js';
import { normalizeDocument } from '../documents/normalize-document.js';
import { shareMembers } from '../documents/share-members.js';
import type { ChangeContext } from './change-context.js';
import { assertNone, idTaken, invalid, notFound } from './change-problems.js';
import { checkChoices } from './check-choices.js';
import { checkNestedKeys } from './check-nested-keys.js';
import type { Draft, DraftDocument } from './draft.js';
import { assertMatch, formatEntityTag } from './entity-tag.js';
import { dnsMemberOf, lowerMember } from './lower-dns.js';
import { replaceMembers } from './replace-members.js';
import { findRequestedId, type RequestedChange } from './requested-change.js';

/** What changes are resolved in. */
export interface ResolveScope {
  readonly context: ChangeContext;
  readonly draft: Draft;
  readonly epoch: string;
}

/** Where a document stands before a change: as stored, and as earlier changes left it. */
type Current = Pick<DraftDocument, 'before' | 'after'>;

/**
 * Works out what a document becomes by one requested change: merged or patched, defaults filled
 * in, valid by itself. What it refers to is looked at later, when all changes are known.
 *
 * @throws Problem that says what is wrong with it, with pointers into the document
 */
export function resolveChange(scope: ResolveScope, requested: RequestedChange): DraftDocument {
  const { kind } = requested;
  const { id, given } = identify(requested);
  const current = findCurrent(scope, kind, id);
  assertTag(scope, requested, current);
  const wanted = makeWanted(requested, given, id, current);
  const after = wanted === null ? null : complete(scope.context, kind, id, wanted);
  const { before } = current;
  // What was changed and changed back is what is stored.
  const kept = after !== null && before !== null ? shareMembers(before.document, after) : after;
  const name = id ?? String(after?.[kind.key]);
  return { kind, id: name, before, after: kept, wanted, requested };
}

/** The document that is meant; a new one gets its key here where the server assigns it. */
function identify(requested: RequestedChange): {
  readonly id: string | undefined;
  readonly given: JsonObject | null;
} {
  const { operation, kind } = requested;
  if (operation !== 'create' && operation !== 'apply') return { id: requested.id, given: null };
  const mayKeep = operation === 'apply' || requested.keepsKey === true;
  const isAssigned = kind.keyAssigned && !(mayKeep && findRequestedId(requested) !== undefined);
  const { document } = requested;
  const given = isAssigned ? { ...document, [kind.key]: randomUUID() } : document;
  return { id: findRequestedId({ ...requested, document: given }), given };
}

function findCurrent(
  { draft }: ResolveScope,
  kind: KindDescriptor,
  id: string | undefined,
): Current {
  if (id === undefined) return { before: null, after: null };
  const before = draft.findStored(kind, id);
  return draft.find(kind, id) ?? { before, after: before?.document ?? null };
}

function assertTag(
  { epoch }: ResolveScope,
  { kind, operation, conditions }: RequestedChange,
  { before, after }: Current,
): void {
  if (conditions === undefined || operation === 'create' || (before === null && after === null)) {
    return;
  }
  assertMatch(conditions, formatEntityTag(kind, epoch, before?.revision ?? 0));
}

/** @returns what the document is to be, not yet in form; null when it is to go */
function makeWanted(
  requested: RequestedChange,
  given: JsonObject | null,
  id: string | undefined,
  { after }: Current,
): JsonObject | null {
  const { operation, kind } = requested;
  switch (operation) {
    case 'create':
      if (id !== undefined && after !== null) throw idTaken(kind, id);
      return given;
    case 'apply':
      return given;
    case 'restore':
      return requested.document;
    default:
      if (after === null) throw notFound(kind, requested.id);
      return changePresent(requested, fillDefaults(kind.schema, after));
  }
}

function changePresent(
  requested: Exclude<RequestedChange, { readonly operation: 'create' | 'apply' | 'restore' }>,
  present: JsonObject,
): JsonObject | null {
  switch (requested.operation) {
    case 'replace':
      return replaceMembers(present, requested.document);
    case 'patch':
      return applyMergePatch(present, requested.patch);
    case 'edit':
      return requested.edit(present, requested.kind);
    case 'delete':
      return null;
    default:
      return requested satisfies never;
  }
}

/** @throws Problem `validation_error` */
function complete(
  context: ChangeContext,
  kind: KindDescriptor,
  id: string | undefined,
  wanted: JsonObject,
): JsonObject {
  const lowered = lowerMember(wanted, dnsMemberOf(context.service, kind));
  if (id !== undefined) assertSameKey(kind, id, lowered);
  assertNone(findNulls(kind.schema, lowered));
  const document = normalizeDocument(kind, lowered);
  assertNone(context.validate(kind, document));
  assertNone(checkChoices(context.service, kind, document));
  assertNone(checkNestedKeys(context.service, kind, document));
  return document;
}

function assertSameKey(kind: KindDescriptor, id: string, candidate: JsonObject): void {
  const key = candidate[kind.key];
  if (key === undefined || String(key) === id) return;
  const message = `${kind.key} of ${kind.label} '${id}' cannot be changed: leave it out or send '${id}'`;
  throw invalid(`/${kind.key}`, message);
}
