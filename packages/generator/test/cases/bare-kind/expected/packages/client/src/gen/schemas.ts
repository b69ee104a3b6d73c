// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** A document of any kind, or part of one. */
export type AnyDocument = object;

/** One document of the set. */
export interface AppliedDocument {
    kind: DocumentKind;
    document: AnyDocument;
}

/** Documents as they are to be. */
export interface ApplyRequest {
    /** Created or replaced; the same are left alone. */
    documents: AppliedDocument[];
    /** Kinds whose documents go when they are not in the set. */
    prune?: DocumentKind[];
}

/** An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`. */
export interface BatchEntry {
    operation: BatchVerb;
    kind: DocumentKind;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id?: string;
    /** Selects documents by the filters of the kind's list. */
    where?: {
        [key: string]: FilterValue;
    };
    document?: AnyDocument;
    patch?: AnyDocument;
    /**
     * Entity tag that must still be current.
     * @example "7f3a.42"
     */
    if_match?: string;
}

/** What became of one document. */
export interface BatchItem {
    operation: BatchItemVerb;
    /**
     * Kind of the document.
     * @example documents
     */
    kind: string;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id: string;
    outcome: BatchOutcome;
    /**
     * Of the document now; absent for what is deleted.
     * @example "7f3a.42"
     */
    etag?: string;
}

/**
 * What was asked for, or what that came to.
 * @example create
 */
export type BatchItemVerb = "create" | "replace" | "patch" | "apply" | "delete" | "update";

/**
 * What became of it.
 * @example updated
 */
export type BatchOutcome = "updated" | "created" | "unchanged" | "deleted";

/** Operations of which all happen or none. */
export interface BatchRequest {
    /** In the order in which they are done. */
    operations: BatchEntry[];
}

/** What was done. */
export interface BatchResult {
    /**
     * Of the store now.
     * @example 42
     */
    revision: number;
    /** Document by document. */
    results: BatchItem[];
    effects: EffectTotals;
}

/**
 * What is done; `apply` creates or replaces.
 * @example create
 */
export type BatchVerb = "create" | "replace" | "patch" | "apply" | "delete";

/** One of them. */
export interface Book {
    /**
     * Id of the document.
     * @example one
     */
    id: string;
    /**
     * Name of it.
     * @example Anna
     */
    name?: string;
}

/** One change of one document. */
export interface Change {
    /**
     * Of the store, after the change.
     * @example 42
     */
    revision: number;
    /**
     * The same for all changes of one request.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    transaction: string;
    /**
     * Format: date-time
     * When.
     * @example 2026-03-01T12:00:00.000Z
     */
    time: string;
    /**
     * Who.
     * @example ci
     */
    actor?: string;
    /**
     * Id of the request in the server's log.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    request_id?: string;
    /**
     * Why, as the client said it.
     * @example release 1.19
     */
    reason?: string;
    operation: ChangeVerb;
    /**
     * Kind of the document.
     * @example documents
     */
    kind: string;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id: string;
    /** Value by value. */
    diff: Difference[];
    effects?: EffectTotals;
    redaction?: Redaction;
}

/** One change, with the document before and after it. */
export interface ChangeDetail {
    /**
     * Of the store, after the change.
     * @example 42
     */
    revision: number;
    /**
     * The same for all changes of one request.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    transaction: string;
    /**
     * Format: date-time
     * When.
     * @example 2026-03-01T12:00:00.000Z
     */
    time: string;
    /**
     * Who.
     * @example ci
     */
    actor?: string;
    /**
     * Id of the request in the server's log.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    request_id?: string;
    /**
     * Why, as the client said it.
     * @example release 1.19
     */
    reason?: string;
    operation: ChangeVerb;
    /**
     * Kind of the document.
     * @example documents
     */
    kind: string;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id: string;
    /** Value by value. */
    diff: Difference[];
    effects?: EffectTotals;
    redaction?: Redaction;
    before: ({
        [key: string]: unknown;
    } & DocumentState) | null;
    /** As it is then; null for what is deleted. */
    after: ({
        [key: string]: unknown;
    } & DocumentState) | null;
}

/** Changes, newest first. */
export type ChangeList = Change[];

/**
 * What was done to the document.
 * @example update
 */
export type ChangeVerb = "update" | "create" | "delete";

/** One of them. */
export interface CreateBook {
    /**
     * Id of the document.
     * @example one
     */
    id: string;
    /**
     * Name of it.
     * @example Anna
     */
    name?: string;
}

/** One value that differs; a side that is absent is left out. */
export interface Difference {
    /**
     * JSON pointer (RFC 6901); empty for the whole.
     * @example /tag
     */
    path: string;
    /**
     * What it was.
     * @example 1.18
     */
    before?: unknown;
    /**
     * What it is then.
     * @example 1.19
     */
    after?: unknown;
}

/**
 * Kind of a document.
 * @example books
 */
export type DocumentKind = "books";

/** As it was; null for what is created. */
export interface DocumentState {
    [key: string]: unknown;
}

/** What a change does to clusters, in numbers. */
export interface EffectTotals {
    /**
     * How many clusters get something else.
     * @example 1
     */
    clusters: number;
    inputs: InputCounts;
}

/** What a change does to what clusters are given. */
export interface Effects {
    /**
     * How many clusters get something else.
     * @example 1
     */
    clusters: number;
    inputs: InputCounts;
    /** Input by input, as far as asked for. */
    items: InputEffect[];
    /**
     * Whether there are more than are listed.
     * @example false
     */
    truncated: boolean;
}

/**
 * What the member must be.
 * @example one
 */
export type FilterValue = FilterValueString | FilterValueNumber | FilterValueBoolean;

/** @example true */
export type FilterValueBoolean = boolean;

/** @example 1 */
export type FilterValueNumber = number;

/** @example string */
export type FilterValueString = string;

/** An OpenAPI document in YAML. */
export interface GetOpenapiDocumentObject {
    [key: string]: unknown;
}

/** State of the process. */
export interface Health {
    status: ServiceStatus;
}

/**
 * What is switched off counts as removed.
 * @example changed
 */
export type InputChange = "changed" | "added" | "removed";

/** How many inputs of clusters come, go and change. */
export interface InputCounts {
    /**
     * How many come.
     * @example 0
     */
    added: number;
    /**
     * How many go, or are switched off.
     * @example 1
     */
    removed: number;
    /**
     * How many become something else.
     * @example 0
     */
    changed: number;
}

/** What becomes of one input of one cluster. */
export interface InputEffect {
    /**
     * Key of the cluster.
     * @example one
     */
    cluster: string;
    /**
     * Its DNS name.
     * @example one.example.com
     */
    dns: string;
    /**
     * Endpoint that the input is polled at.
     * @example documents
     */
    endpoint: string;
    /**
     * `id` of the input.
     * @example one
     */
    input: string;
    effect: InputChange;
    /** Value by value. */
    diff: Difference[];
}

/** One of them. */
export interface PatchBook {
    /**
     * Id of the document.
     * @example one
     */
    id?: string;
    /**
     * Name of it.
     * @example Anna
     */
    name?: string | null;
}

/** What a write would do. */
export interface Plan {
    /**
     * Of the store that it was made on.
     * @example 42
     */
    revision: number;
    /**
     * Of changes and effects, for `confirm`.
     * @example sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
     */
    digest: string;
    /** Document by document. */
    changes: PlannedChange[];
    effects: Effects;
    /** What to know beside. */
    warnings: Warning[];
    confirmation: PlanConfirmation;
}

/** Whether the guard holds the write back. */
export interface PlanConfirmation {
    /**
     * Whether the write needs `confirm`.
     * @example false
     */
    required: boolean;
    /** Why, in words. */
    reasons: string[];
}

/** One document that a write changes. */
export interface PlannedChange {
    /** What is done to it. */
    operation: ChangeVerb;
    /**
     * Kind of the document.
     * @example documents
     */
    kind: string;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id: string;
    before: ({
        [key: string]: unknown;
    } & DocumentState) | null;
    /** As it is then; null for what is deleted. */
    after: ({
        [key: string]: unknown;
    } & DocumentState) | null;
    /** Value by value. */
    diff: Difference[];
}

/** What went wrong (RFC 9457). */
export interface Problem {
    /**
     * Format: uri-reference
     * Kind of problem.
     * @example about:blank
     */
    type: string;
    /**
     * Short summary of the kind of problem.
     * @example Not Found
     */
    title: string;
    /**
     * HTTP status of the response.
     * @example 404
     */
    status: number;
    /**
     * What is wrong with this request.
     * @example resource not found
     */
    detail: string;
    error: ProblemCode;
    /**
     * The same as `detail`.
     * @example resource not found
     */
    message: string;
    /** The wrong places of the request. */
    errors?: ProblemDetail[];
    /**
     * Id of the request in the server's log.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    request_id?: string;
    /**
     * Of the plan that must be confirmed, for `confirm`.
     * @example sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
     */
    digest?: string;
    effects?: Effects;
}

/**
 * Code of the problem; it never changes its meaning.
 * @example not_found
 */
export type ProblemCode = "bad_request" | "validation_error" | "unauthorized" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "confirmation_required" | "gone" | "precondition_failed" | "payload_too_large" | "unsupported_media_type" | "idempotency_key_reused" | "internal_error" | "contract_violation" | "keys_unavailable" | "store_unavailable";

/** One wrong place of the request. */
export interface ProblemDetail {
    /**
     * JSON pointer (RFC 6901) into the body.
     * @example /environment
     */
    pointer?: string;
    /**
     * Name of the parameter.
     * @example limit
     */
    parameter?: string;
    /**
     * Name of the rule, if it has one.
     * @example kubernetes-labels
     */
    rule?: string;
    /**
     * What is wrong there.
     * @example must be an integer
     */
    message: string;
}

/** State of what the service depends on. */
export interface Readiness {
    status: ServiceStatus;
    /** What to know although it works, by the name of the check. */
    details?: {
        [key: string]: unknown;
    };
}

/** Values that must not stay in the log. */
export interface RedactRequest {
    /** Where the values are in the document of the change. */
    pointers: string[];
}

/** Values that were taken out of the log. */
export interface Redaction {
    /**
     * Of the change that wrote them.
     * @example 41
     */
    revision: number;
    /** Where the values are in the document of the change. */
    pointers: string[];
}

/** What is taken back: one of `to`, `change` and `transaction`. */
export interface RollbackRequest {
    /**
     * The store, or one document, becomes what it was then.
     * @example 41
     */
    to?: number;
    /**
     * One change is taken back.
     * @example 42
     */
    change?: number;
    /**
     * All changes of one request.
     * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
     */
    transaction?: string;
    /**
     * With `to` and `id`: one document.
     * @example documents
     */
    kind?: string;
    /**
     * With `to` and `kind`: one document.
     * @example one
     */
    id?: string;
}

/**
 * `ok`: it works.
 * @example ok
 */
export type ServiceStatus = "ok";

/** One of them. */
export interface UpdateBook {
    /**
     * Id of the document.
     * @example one
     */
    id?: string | null;
    /**
     * Name of it.
     * @example Anna
     */
    name?: string | null;
}

/** What is done as asked and will not do what was probably meant. */
export interface Warning {
    /**
     * It never changes its meaning.
     * @example override_without_effect
     */
    code: string;
    /**
     * What will not happen.
     * @example tag of 'one' has no effect
     */
    message: string;
    /**
     * JSON pointer (RFC 6901) into the document.
     * @example /documents/0/tag
     */
    pointer: string;
}
