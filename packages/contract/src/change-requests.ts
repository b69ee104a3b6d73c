import type {
  BatchOutcome,
  ChangeOperation,
  Difference,
  EffectTotals,
  PlannedChange,
  Redaction,
} from './changes.js';
import type { JsonObject, JsonScalar } from './json.js';

/** What one operation of a batch asks for; `apply` creates or replaces. */
export const batchVerbs = ['create', 'replace', 'patch', 'apply', 'delete'] as const;

export type BatchVerb = (typeof batchVerbs)[number];

/** Selects documents of a kind: each filter of its list, and the value that it must have. */
export type Selector = Readonly<Record<string, JsonScalar>>;

/** One operation of a batch, on one document by its id or on all that a selector finds. */
export type BatchOperation = {
  readonly operation: BatchVerb;
  readonly kind: string;
  readonly id?: string;
  readonly where?: Selector;
  /** For `create`, `replace` and `apply`. */
  readonly document?: JsonObject;
  /** For `patch`: a JSON merge patch (RFC 7396). */
  readonly patch?: JsonObject;
  /** Entity tag that the document must still have. */
  readonly if_match?: string;
};

/** Body of `POST /batch`: all or none of it happens. */
export type BatchRequest = { readonly operations: readonly BatchOperation[] };

/** Body of `POST /apply`. */
export type ApplyRequest = {
  readonly documents: readonly { readonly kind: string; readonly document: JsonObject }[];
  /** Kinds whose documents go when they are not in the set. */
  readonly prune?: readonly string[];
};

/** Body of `POST /rollback`: exactly one of `to`, `change` and `transaction`. */
export type RollbackRequest = {
  /** Everything, or one document, as it was at this revision. */
  readonly to?: number;
  /** Takes this one change back. */
  readonly change?: number;
  /** Takes all changes of one request back. */
  readonly transaction?: string;
  /** With `to`: the kind and the key of one document. */
  readonly kind?: string;
  readonly id?: string;
};

/** Body of `POST /changes/{revision}/redact`. */
export type RedactRequest = Pick<Redaction, 'pointers'>;

/** What became of one document. */
export type BatchItem = {
  /** As it was asked for; of apply and rollback, what that came to. */
  readonly operation: BatchVerb | ChangeOperation;
  readonly kind: string;
  readonly id: string;
  readonly outcome: BatchOutcome;
  /** Of the document as it is now; absent for what was deleted. */
  readonly etag?: string;
};

/** Answer of batch, apply and rollback. */
export type BatchResult = {
  /** Of the store, after it. */
  readonly revision: number;
  readonly results: readonly BatchItem[];
  readonly effects: EffectTotals;
};

/** One change in the list of changes; what is not known is left out. */
export type ChangeRecord = {
  readonly revision: number;
  /** The same for all changes of one request. */
  readonly transaction: string;
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly actor?: string;
  readonly request_id?: string;
  readonly reason?: string;
  readonly operation: ChangeOperation;
  readonly kind: string;
  readonly id: string;
  readonly diff: readonly Difference[];
  readonly effects?: EffectTotals;
  /** Of a change that took values out of the log, and changed no document. */
  readonly redaction?: Redaction;
};

/** One change by its revision. */
export type ChangeDetail = ChangeRecord & Pick<PlannedChange, 'before' | 'after'>;

/** Media type of a plan: what a dry run answers in place of what the write would. */
export const planMediaType = 'application/vnd.flux-resourceset.plan+json';

/** The longest key of a repeated POST, in characters. */
export const maxIdempotencyKeyLength = 255;

/** How many changes a page has, where `limit` does not say, and at most. */
export const changePageBounds = { minimum: 1, maximum: 1000, default: 100 } as const;
