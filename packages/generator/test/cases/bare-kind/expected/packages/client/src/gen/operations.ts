// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/**
 * A document of any kind, or part of one.
 */
export type AnyDocument = object;

/**
 * One document of the set.
 */
export interface AppliedDocument {
  kind: DocumentKind;
  document: AnyDocument;
}

/**
 * Documents as they are to be.
 */
export interface ApplyRequest {
  /**
   * Created or replaced; the same are left alone.
   * @maxItems 10000
   */
  documents: AppliedDocument[];
  /** Kinds whose documents go when they are not in the set. */
  prune?: DocumentKind[];
}

/**
 * What was asked for, or what that came to.
 */
export type BatchItemOperation = 'create' | 'replace' | 'patch' | 'apply' | 'delete' | 'update';
/**
 * What became of it.
 */
export type BatchItemOutcome = 'updated' | 'created' | 'unchanged' | 'deleted';
/**
 * What became of one document.
 */
export interface BatchItem {
  /** What was asked for, or what that came to. */
  operation: BatchItemOperation;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /** What became of it. */
  outcome: BatchItemOutcome;
  /** Of the document now; absent for what is deleted. */
  etag?: string;
}

/**
 * What is done; `apply` creates or replaces.
 */
export type BatchOperationOperation = 'create' | 'replace' | 'patch' | 'apply' | 'delete';
/**
 * Selects documents by the filters of the kind's list.
 */
export type BatchOperationWhere = { [key: string]: string | number | boolean };

/**
 * An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`.
 */
export interface BatchOperation {
  /** What is done; `apply` creates or replaces. */
  operation: BatchOperationOperation;
  kind: DocumentKind;
  /** Key of the document, as a path has it. */
  id?: string;
  /** Selects documents by the filters of the kind's list. */
  where?: BatchOperationWhere;
  document?: AnyDocument;
  patch?: AnyDocument;
  /** Entity tag that must still be current. */
  if_match?: string;
}

/**
 * Operations of which all happen or none.
 */
export interface BatchRequest {
  /**
   * In the order in which they are done.
   * @minItems 1
   * @maxItems 10000
   */
  operations: BatchOperation[];
}

/**
 * What was done.
 */
export interface BatchResult {
  /**
   * Of the store now.
   * @minimum 0
   */
  revision: number;
  /** Document by document. */
  results: BatchItem[];
  effects: EffectTotals;
}

/**
 * One of them.
 */
export interface Book {
  /** Id of the document. */
  id: string;
  /** Name of it. */
  name?: string;
}

/**
 * What was done to the document.
 */
export type ChangeOperation = 'update' | 'create' | 'delete';
/**
 * One change of one document.
 */
export interface Change {
  /**
   * Of the store, after the change.
   * @minimum 1
   */
  revision: number;
  /** The same for all changes of one request. */
  transaction: string;
  /** When. */
  time: string;
  /** Who. */
  actor?: string;
  /** Id of the request in the server's log. */
  request_id?: string;
  /** Why, as the client said it. */
  reason?: string;
  /** What was done to the document. */
  operation: ChangeOperation;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /** Value by value. */
  diff: Difference[];
  effects?: EffectTotals;
  redaction?: Redaction;
}

/**
 * What was done to the document.
 */
export type ChangeDetailOperation = 'update' | 'create' | 'delete';
/**
 * As it was; null for what is created.
 * @nullable
 */
export type ChangeDetailBefore = { [key: string]: unknown } | null;

/**
 * As it is then; null for what is deleted.
 * @nullable
 */
export type ChangeDetailAfter = { [key: string]: unknown } | null;

/**
 * One change, with the document before and after it.
 */
export interface ChangeDetail {
  /**
   * Of the store, after the change.
   * @minimum 1
   */
  revision: number;
  /** The same for all changes of one request. */
  transaction: string;
  /** When. */
  time: string;
  /** Who. */
  actor?: string;
  /** Id of the request in the server's log. */
  request_id?: string;
  /** Why, as the client said it. */
  reason?: string;
  /** What was done to the document. */
  operation: ChangeDetailOperation;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /** Value by value. */
  diff: Difference[];
  effects?: EffectTotals;
  redaction?: Redaction;
  /**
   * As it was; null for what is created.
   * @nullable
   */
  before: ChangeDetailBefore;
  /**
   * As it is then; null for what is deleted.
   * @nullable
   */
  after: ChangeDetailAfter;
}

/**
 * Changes, newest first.
 */
export type ChangeList = Change[];

/**
 * One of them.
 */
export interface CreateBook {
  /** Id of the document. */
  id: string;
  /** Name of it. */
  name?: string;
}

/**
 * One value that differs; a side that is absent is left out.
 */
export interface Difference {
  /** JSON pointer (RFC 6901); empty for the whole. */
  path: string;
  /** What it was. */
  before?: unknown;
  /** What it is then. */
  after?: unknown;
}

/**
 * Kind of a document.
 */
export type DocumentKind = 'books';
/**
 * How many inputs of clusters come, go and change.
 */
export type EffectTotalsInputs = {
  /**
   * How many come.
   * @minimum 0
   */
  added: number;
  /**
   * How many go, or are switched off.
   * @minimum 0
   */
  removed: number;
  /**
   * How many become something else.
   * @minimum 0
   */
  changed: number;
};

/**
 * What a change does to clusters, in numbers.
 */
export interface EffectTotals {
  /**
   * How many clusters get something else.
   * @minimum 0
   */
  clusters: number;
  /** How many inputs of clusters come, go and change. */
  inputs: EffectTotalsInputs;
}

/**
 * How many inputs of clusters come, go and change.
 */
export type EffectsInputs = {
  /**
   * How many come.
   * @minimum 0
   */
  added: number;
  /**
   * How many go, or are switched off.
   * @minimum 0
   */
  removed: number;
  /**
   * How many become something else.
   * @minimum 0
   */
  changed: number;
};

/**
 * What a change does to what clusters are given.
 */
export interface Effects {
  /**
   * How many clusters get something else.
   * @minimum 0
   */
  clusters: number;
  /** How many inputs of clusters come, go and change. */
  inputs: EffectsInputs;
  /** Input by input, as far as asked for. */
  items: InputEffect[];
  /** Whether there are more than are listed. */
  truncated: boolean;
}

/**
 * `ok`: it works.
 */
export type HealthStatus = 'ok';
/**
 * State of the process.
 */
export interface Health {
  /** `ok`: it works. */
  status: HealthStatus;
}

/**
 * What is switched off counts as removed.
 */
export type InputEffectEffect = 'changed' | 'added' | 'removed';
/**
 * What becomes of one input of one cluster.
 */
export interface InputEffect {
  /** Key of the cluster. */
  cluster: string;
  /** Its DNS name. */
  dns: string;
  /** Endpoint that the input is polled at. */
  endpoint: string;
  /** `id` of the input. */
  input: string;
  /** What is switched off counts as removed. */
  effect: InputEffectEffect;
  /** Value by value. */
  diff: Difference[];
}

/**
 * One of them.
 */
export interface PatchBook {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * Name of it.
   * @nullable
   */
  name?: string | null;
}

/**
 * Whether the guard holds the write back.
 */
export type PlanConfirmation = {
  /** Whether the write needs `confirm`. */
  required: boolean;
  /** Why, in words. */
  reasons: string[];
};

/**
 * What a write would do.
 */
export interface Plan {
  /**
   * Of the store that it was made on.
   * @minimum 0
   */
  revision: number;
  /** Of changes and effects, for `confirm`. */
  digest: string;
  /** Document by document. */
  changes: PlannedChange[];
  effects: Effects;
  /** What to know beside. */
  warnings: Warning[];
  /** Whether the guard holds the write back. */
  confirmation: PlanConfirmation;
}

/**
 * What is done to it.
 */
export type PlannedChangeOperation = 'update' | 'create' | 'delete';
/**
 * As it was; null for what is created.
 * @nullable
 */
export type PlannedChangeBefore = { [key: string]: unknown } | null;

/**
 * As it is then; null for what is deleted.
 * @nullable
 */
export type PlannedChangeAfter = { [key: string]: unknown } | null;

/**
 * One document that a write changes.
 */
export interface PlannedChange {
  /** What is done to it. */
  operation: PlannedChangeOperation;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /**
   * As it was; null for what is created.
   * @nullable
   */
  before: PlannedChangeBefore;
  /**
   * As it is then; null for what is deleted.
   * @nullable
   */
  after: PlannedChangeAfter;
  /** Value by value. */
  diff: Difference[];
}

/**
 * One wrong place of the request.
 */
export type ProblemErrorsItem = {
  /** JSON pointer (RFC 6901) into the body. */
  pointer?: string;
  /** Name of the parameter. */
  parameter?: string;
  /** Name of the rule, if it has one. */
  rule?: string;
  /** What is wrong there. */
  message: string;
};

/**
 * What went wrong (RFC 9457).
 */
export interface Problem {
  /** Kind of problem. */
  type: string;
  /** Short summary of the kind of problem. */
  title: string;
  /**
   * HTTP status of the response.
   * @minimum 400
   * @maximum 599
   */
  status: number;
  /** What is wrong with this request. */
  detail: string;
  /** Code of the problem; it never changes its meaning. */
  error: string;
  /** The same as `detail`. */
  message: string;
  /** The wrong places of the request. */
  errors?: ProblemErrorsItem[];
  /** Id of the request in the server's log. */
  request_id?: string;
  /** Of the plan that must be confirmed, for `confirm`. */
  digest?: string;
  effects?: Effects;
}

/**
 * `ok`: it works.
 */
export type ReadinessStatus = 'ok';
/**
 * What to know although it works, by the name of the check.
 */
export type ReadinessDetails = { [key: string]: unknown };

/**
 * State of what the service depends on.
 */
export interface Readiness {
  /** `ok`: it works. */
  status: ReadinessStatus;
  /** What to know although it works, by the name of the check. */
  details?: ReadinessDetails;
}

/**
 * Values that must not stay in the log.
 */
export interface RedactRequest {
  /**
   * Where the values are in the document of the change.
   * @minItems 1
   * @maxItems 1000
   */
  pointers: string[];
}

/**
 * Values that were taken out of the log.
 */
export interface Redaction {
  /**
   * Of the change that wrote them.
   * @minimum 1
   */
  revision: number;
  /** Where the values are in the document of the change. */
  pointers: string[];
}

/**
 * What is taken back: one of `to`, `change` and `transaction`.
 */
export interface RollbackRequest {
  /**
   * The store, or one document, becomes what it was then.
   * @minimum 0
   */
  to?: number;
  /**
   * One change is taken back.
   * @minimum 1
   */
  change?: number;
  /** All changes of one request. */
  transaction?: string;
  /** With `to` and `id`: one document. */
  kind?: string;
  /** With `to` and `kind`: one document. */
  id?: string;
}

/**
 * One of them.
 */
export interface UpdateBook {
  /**
   * Id of the document.
   * @nullable
   */
  id?: string | null;
  /**
   * Name of it.
   * @nullable
   */
  name?: string | null;
}

/**
 * What is done as asked and will not do what was probably meant.
 */
export interface Warning {
  /** It never changes its meaning. */
  code: string;
  /** What will not happen. */
  message: string;
  /** JSON pointer (RFC 6901) into the document. */
  pointer: string;
}

/**
 * The request does not fit its schema, or refers to what does not exist.
 */
export type BadRequestResponse = Problem;

/**
 * The write takes away more than may go unasked; send it again with the digest.
 */
export type ConfirmationRequiredResponse = Problem;

/**
 * Another document has the key or a unique value, or refers to this one. Or: The write takes away more than may go unasked; send it again with the digest.
 */
export type ConflictResponse = Problem;

/**
 * The body is larger than the server takes.
 */
export type ContentTooLargeResponse = Problem;

/**
 * The change log no longer reaches back so far.
 */
export type GoneResponse = Problem;

/**
 * The Idempotency-Key was sent before with another request.
 */
export type IdempotencyKeyReusedResponse = Problem;

/**
 * The server failed; its log has the reason under the request id.
 */
export type InternalServerErrorResponse = Problem;

/**
 * The path exists, but not with this method in the mode the server runs in.
 */
export type MethodNotAllowedResponse = Problem;

/**
 * There is nothing at this path.
 */
export type NotFoundResponse = Problem;

/**
 * What If-None-Match names is still current.
 */
export type NotModifiedResponse = void;

/**
 * What the write would do, of a dry run.
 */
export type PlanResponse = Plan;

/**
 * What If-Match names is no longer current.
 */
export type PreconditionFailedResponse = Problem;

/**
 * The store cannot answer now; nothing follows from it about what is stored.
 */
export type StoreUnavailableResponse = Problem;

/**
 * The body is of a media type that the operation does not take.
 */
export type UnsupportedMediaTypeResponse = Problem;

export type ListChangesParams = {
  /**
   * Only of documents of this kind; the log also has kinds that there are no longer.
   */
  kind?: string;
  /**
   * Only of documents with this key.
   */
  id?: string;
  /**
   * Only what this one changed.
   */
  actor?: string;
  /**
   * Only what gave this cluster something else, by its key.
   */
  cluster?: string;
  /**
   * Only what came after: a revision, or a time (RFC 3339).
   */
  since?: string;
  /**
   * Only up to: a revision, or a time (RFC 3339).
   */
  until?: string;
  /**
   * The most to return; 100 when it is absent.
   * @minimum 1
   * @maximum 1000
   */
  limit?: number;
  /**
   * Only what came before this revision, the last one seen.
   * @minimum 1
   */
  before?: number;
};

import * as http from './http-client.js';

/**
 * Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set.
 * @summary Make documents what they are to be
 */
export const apply = async (
  sendRequest: http.SendRequest,
  applyRequest: ApplyRequest,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<BatchResult>> =>
  sendRequest(
    { method: 'POST', path: '/apply', body: applyRequest, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none.
 * @summary Change several documents at once
 */
export const batch = async (
  sendRequest: http.SendRequest,
  batchRequest: BatchRequest,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<BatchResult>> =>
  sendRequest(
    { method: 'POST', path: '/batch', body: batchRequest, contentType: 'application/json' },
    requestOptions,
  );

/**
 * List books. Ordered by id.
 * @summary List books
 */
export const listBooks = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Book[]>> =>
  sendRequest({ method: 'GET', path: '/books' }, requestOptions);

/**
 * Create a book.
 * @summary Create a book
 */
export const createBook = async (
  sendRequest: http.SendRequest,
  createBook: CreateBook,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    { method: 'POST', path: '/books', body: createBook, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Get a book.
 * @summary Get a book
 */
export const getBook = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.DocumentOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest({ method: 'GET', path: `/books/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a book
 */
export const updateBook = async (
  sendRequest: http.SendRequest,
  id: string,
  updateBook: UpdateBook,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/books/${http.encodeSegment(id)}`,
      body: updateBook,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a book
 */
export const patchBook = async (
  sendRequest: http.SendRequest,
  id: string,
  patchBook: PatchBook,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/books/${http.encodeSegment(id)}`,
      body: patchBook,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a book.
 * @summary Delete a book
 */
export const deleteBook = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Book>> =>
  sendRequest({ method: 'DELETE', path: `/books/${http.encodeSegment(id)}` }, requestOptions);

/**
 * List changes. Newest first.
 * @summary List changes
 */
export const listChanges = async (
  sendRequest: http.SendRequest,
  params?: ListChangesParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ChangeList>> =>
  sendRequest({ method: 'GET', path: '/changes', query: params }, requestOptions);

/**
 * Get a change. With the document before and after it.
 * @summary Get a change
 */
export const getChange = async (
  sendRequest: http.SendRequest,
  revision: number,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ChangeDetail>> =>
  sendRequest({ method: 'GET', path: `/changes/${http.encodeSegment(revision)}` }, requestOptions);

/**
 * Redact values of a change. They go for ever; that there was a change stays, and a rollback that needs them says so.
 * @summary Redact values of a change
 */
export const redactChange = async (
  sendRequest: http.SendRequest,
  revision: number,
  redactRequest: RedactRequest,
  requestOptions?: http.ReasonOptions,
): Promise<http.HttpResponse<ChangeDetail>> =>
  sendRequest(
    {
      method: 'POST',
      path: `/changes/${http.encodeSegment(revision)}/redact`,
      body: redactRequest,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Tell whether the process runs.
 * @summary Tell whether the process runs
 */
export const getHealth = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Health>> =>
  sendRequest({ method: 'GET', path: '/health' }, requestOptions);

/**
 * Get this document.
 * @summary Get this document
 */
export const getOpenapiDocument = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<string>> =>
  sendRequest({ method: 'GET', path: '/openapi.yaml', accept: 'application/yaml' }, requestOptions);

/**
 * Tell whether the store can serve.
 * @summary Tell whether the store can serve
 */
export const getReadiness = async (
  sendRequest: http.SendRequest,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Readiness>> =>
  sendRequest({ method: 'GET', path: '/ready' }, requestOptions);

/**
 * Take changes back. To a revision of the store, of one document, one change or one request; written as new changes.
 * @summary Take changes back
 */
export const rollback = async (
  sendRequest: http.SendRequest,
  rollbackRequest: RollbackRequest,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<BatchResult>> =>
  sendRequest(
    { method: 'POST', path: '/rollback', body: rollbackRequest, contentType: 'application/json' },
    requestOptions,
  );
