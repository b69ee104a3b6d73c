import type { JsonObject, KindDescriptor } from '@flux-resourceset/contract';
import type { ConditionalHeaders } from './entity-tag.js';

interface Requested {
  readonly kind: KindDescriptor;
  /** JSON pointer to it in the request: in front of those into its document. */
  readonly pointer: string;
  readonly conditions?: ConditionalHeaders;
}

/** A new document. */
interface RequestedCreation extends Requested {
  readonly operation: 'create';
  readonly document: JsonObject;
  /** Keeps the key that it has, also where the server assigns keys. */
  readonly keepsKey?: boolean;
}

/** A document as it is to be as a whole, whether it is there or not. */
interface RequestedState extends Requested {
  readonly operation: 'apply';
  readonly document: JsonObject;
}

/** Top-level members that are given replace those stored, as PUT does. */
interface RequestedReplacement extends Requested {
  readonly operation: 'replace';
  readonly id: string;
  readonly document: JsonObject;
}

/** A merge patch (RFC 7396). */
interface RequestedPatch extends Requested {
  readonly operation: 'patch';
  readonly id: string;
  readonly patch: JsonObject;
}

/** A change to a part of a document. */
interface RequestedEdit extends Requested {
  readonly operation: 'edit';
  readonly id: string;
  /** @param document - as it is served; throws where the part is not there */
  readonly edit: (document: JsonObject, kind: KindDescriptor) => JsonObject;
}

/** A document as it once was; null where it was not. */
interface RequestedRestoration extends Requested {
  readonly operation: 'restore';
  readonly id: string;
  readonly document: JsonObject | null;
}

interface RequestedDeletion extends Requested {
  readonly operation: 'delete';
  readonly id: string;
}

/** What a write asks for of one document. */
export type RequestedChange =
  | RequestedCreation
  | RequestedState
  | RequestedReplacement
  | RequestedPatch
  | RequestedEdit
  | RequestedRestoration
  | RequestedDeletion;

/** @returns the document that is meant; undefined for one whose key is yet to be assigned */
export function findRequestedId(requested: RequestedChange): string | undefined {
  if ('id' in requested) return requested.id;
  const key = requested.document[requested.kind.key];
  return key === undefined || key === null ? undefined : String(key);
}

/** What is asked for of every document that a selector finds, as the changes before it leave them. */
export interface RequestedSelection {
  readonly operation: 'select';
  readonly kind: KindDescriptor;
  /** JSON pointer to the selector in the request. */
  readonly pointer: string;
  readonly where: JsonObject;
  readonly ask: (id: string) => RequestedChange;
}
