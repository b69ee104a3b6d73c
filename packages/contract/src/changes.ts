import type { JsonObject, JsonValue } from './json.js';
import type { Warning } from './warnings.js';

/** What a change did to its document. */
export type ChangeOperation = 'create' | 'update' | 'delete';

/** One value that differs between two states of a document; a side that is absent is left out. */
export type Difference = {
  /** JSON pointer (RFC 6901); empty for the whole. */
  readonly path: string;
  readonly before?: JsonValue;
  readonly after?: JsonValue;
};

/** One document that a plan would write, or a change has written. */
export type PlannedChange = {
  readonly operation: ChangeOperation;
  readonly kind: string;
  readonly id: string;
  /** Null for what is created. */
  readonly before: JsonObject | null;
  /** Null for what is deleted. */
  readonly after: JsonObject | null;
  readonly diff: readonly Difference[];
};

/** How many clusters get something else, and how many of their inputs come, go or change. */
export type EffectTotals = {
  readonly clusters: number;
  readonly inputs: { readonly added: number; readonly removed: number; readonly changed: number };
};

/** What becomes of one input of one cluster; what is switched off counts as removed. */
export type InputEffect = {
  /** Key of the cluster's document. */
  readonly cluster: string;
  readonly dns: string;
  readonly endpoint: string;
  /** `id` of the input. */
  readonly input: string;
  readonly effect: 'added' | 'removed' | 'changed';
  readonly diff: readonly Difference[];
};

/** What a change does to what clusters are given. Totals are whole, items may be cut. */
export type Effects = EffectTotals & {
  readonly items: readonly InputEffect[];
  readonly truncated: boolean;
};

/** What a write would do; answered by a dry run. */
export type Plan = {
  /** Of the store that it was made on. */
  readonly revision: number;
  /** `sha256:…` over changes and effects. */
  readonly digest: string;
  readonly changes: readonly PlannedChange[];
  readonly effects: Effects;
  readonly warnings: readonly Warning[];
  readonly confirmation: { readonly required: boolean; readonly reasons: readonly string[] };
};

/** A value that was taken out of the log. */
export type Redaction = {
  /** Of the change that wrote it. */
  readonly revision: number;
  /** JSON pointers into the document as it was then. */
  readonly pointers: readonly string[];
};

/** What stands in the log where a value was taken out. */
export const redactedValue = '[redacted from the change log]';

/** What became of one operation of a batch. */
export type BatchOutcome = 'created' | 'updated' | 'unchanged' | 'deleted';

/** Operations on documents of any kind, by function of the client: the same in every service. */
export const changeOperations = {
  batch: { method: 'post', path: '/batch', access: 'write' },
  apply: { method: 'post', path: '/apply', access: 'write' },
  rollback: { method: 'post', path: '/rollback', access: 'write' },
  listChanges: { method: 'get', path: '/changes', access: 'read' },
  streamChanges: { method: 'get', path: '/changes/stream', access: 'read' },
  getChange: { method: 'get', path: '/changes/{revision}', access: 'read' },
  redactChange: { method: 'post', path: '/changes/{revision}/redact', access: 'write' },
} as const;

/** The most documents that one batch, apply or rollback may change. */
export const maxBatchDocuments = 10_000;

/**
 * The largest body of batch and apply, in bytes: ten thousand clusters of 3 KB are thirty
 * megabytes.
 */
export const maxBatchBytes = 32 * 1024 * 1024;

/** Query parameters of every write. */
export const writeParameters = {
  /** Answer the plan, and store nothing. */
  dryRun: 'dry_run',
  /** Digest of the plan that was seen. */
  confirm: 'confirm',
  /** The most items of effects that a plan lists. */
  effectsLimit: 'effects_limit',
} as const;

/** The most items of effects that a plan lists unless it is asked for another number. */
export const effectsBounds = { minimum: 0, maximum: 10_000, default: 1000 } as const;

/** Query parameter of GET on a document: as it was at this revision. */
export const revisionParameter = 'revision';

/** Why a change is made; kept with it. */
export const reasonHeader = 'X-Change-Reason';

/** The longest reason, in characters. */
export const maxReasonLength = 500;

/** Makes a POST that is sent again have one effect and one answer. */
export const idempotencyHeader = 'Idempotency-Key';
