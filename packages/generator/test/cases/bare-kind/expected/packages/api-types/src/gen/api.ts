// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type * as schemas from './schemas.js';

export interface paths {
    "/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make documents what they are to be
         * Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set.
         */
        post: operations["apply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change several documents at once
         * Each by its id, or all that a selector finds; all of it happens or none.
         */
        post: operations["batch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List books
         * Ordered by id.
         */
        get: operations["listBooks"];
        put?: never;
        /**
         * Create a book
         * Its id must be free.
         */
        post: operations["createBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/books/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a book
         * As it is stored now, or as it was at a `revision`.
         */
        get: operations["getBook"];
        /**
         * Update a book
         * Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateBook"];
        post?: never;
        /**
         * Delete a book
         * Answered with what was there.
         */
        delete: operations["deleteBook"];
        options?: never;
        head?: never;
        /**
         * Patch a book
         * A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["patchBook"];
        trace?: never;
    };
    "/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List changes
         * Newest first.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow changes
         * Server-sent events: each change as it is committed, as JSON, with `epoch-revision` as its `id`. What the server cannot resume is answered by an event `reset`: read the list, then follow again.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{revision}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a change
         * With the document before and after it.
         */
        get: operations["getChange"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/changes/{revision}/redact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Redact values of a change
         * The values go for ever; that there was a change stays, and a rollback that needs them says so.
         */
        post: operations["redactChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the process runs
         * Says nothing of the store.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.yaml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get this document
         * Of all that the server has, whatever the token may do.
         */
        get: operations["getOpenapiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell whether the store can serve
         * Where it cannot, the answer says why.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rollback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take changes back
         * To a revision of the store, of one document, one change or one request; written as new changes.
         */
        post: operations["rollback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}

export type webhooks = Record<string, never>;

export interface components {
    schemas: {
        AnyDocument: schemas.AnyDocument;
        AppliedDocument: schemas.AppliedDocument;
        ApplyRequest: schemas.ApplyRequest;
        BatchEntry: schemas.BatchEntry;
        BatchItem: schemas.BatchItem;
        BatchItemVerb: schemas.BatchItemVerb;
        BatchOutcome: schemas.BatchOutcome;
        BatchRequest: schemas.BatchRequest;
        BatchResult: schemas.BatchResult;
        BatchVerb: schemas.BatchVerb;
        Book: schemas.Book;
        Change: schemas.Change;
        ChangeDetail: schemas.ChangeDetail;
        ChangeList: schemas.ChangeList;
        ChangeVerb: schemas.ChangeVerb;
        CreateBook: schemas.CreateBook;
        Difference: schemas.Difference;
        DocumentKind: schemas.DocumentKind;
        DocumentState: schemas.DocumentState;
        EffectTotals: schemas.EffectTotals;
        Effects: schemas.Effects;
        FilterValue: schemas.FilterValue;
        FilterValueBoolean: schemas.FilterValueBoolean;
        FilterValueNumber: schemas.FilterValueNumber;
        FilterValueString: schemas.FilterValueString;
        GetOpenapiDocumentObject: schemas.GetOpenapiDocumentObject;
        Health: schemas.Health;
        InputChange: schemas.InputChange;
        InputCounts: schemas.InputCounts;
        InputEffect: schemas.InputEffect;
        PatchBook: schemas.PatchBook;
        Plan: schemas.Plan;
        PlanConfirmation: schemas.PlanConfirmation;
        PlannedChange: schemas.PlannedChange;
        Problem: schemas.Problem;
        ProblemCode: schemas.ProblemCode;
        ProblemDetail: schemas.ProblemDetail;
        Readiness: schemas.Readiness;
        RedactRequest: schemas.RedactRequest;
        Redaction: schemas.Redaction;
        RollbackRequest: schemas.RollbackRequest;
        ServiceStatus: schemas.ServiceStatus;
        UpdateBook: schemas.UpdateBook;
        Warning: schemas.Warning;
    };
    responses: {
        /** The request does not fit its schema, or refers to what does not exist. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The write takes away more than may go unasked; send it again with the digest. */
        ConfirmationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** Another document has the key or a unique value, or refers to this one. Or: The write takes away more than may go unasked; send it again with the digest. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is larger than the server takes. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The change log no longer reaches back so far. */
        Gone: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The Idempotency-Key was sent before with another request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The server failed; its log has the reason under the request id. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The path exists, but not with this method in the mode the server runs in. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** There is nothing at this path. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** What If-None-Match names is still current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** What the write would do, of a dry run. */
        PlannedWrite: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
            };
        };
        /** What If-Match names is no longer current. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The store cannot answer now; nothing follows from it about what is stored. */
        StoreUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** The body is of a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
        "Idempotency-Key": string;
        /** Entity tag that must still be current; otherwise the answer is 412. `*` takes whatever is there. */
        "If-Match": string;
        /** Entity tag that the client has; while it is current the answer is 304. */
        "If-None-Match": string;
        /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
        "X-Change-Reason": string;
        /** Id of the document. */
        book_id: string;
        /** Revision of the change. */
        changes_revision: number;
        /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
        confirm: string;
        /** Checks everything, stores nothing, and answers the plan of the write. */
        dry_run: boolean;
        /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
        effects_limit: number;
        /** As it was at this revision of the store; 404 when it was not there then. */
        revision: number;
    };
    requestBodies: never;
    headers: {
        /** The methods that the path has. */
        Allow: string;
        /** Strong entity tag (RFC 9110) of what is answered, for If-Match and If-None-Match. */
        ETag: string;
        /** The next page, as `rel="next"` (RFC 8288), relative to this one; absent on the last. */
        Link: string;
        /** Where what was created is, relative to the request (RFC 9110, 10.2.2). */
        Location: string;
        /** Id of the request, as it stands in the server's log. */
        "X-Request-Id": string;
        /** How many there are on all pages together. */
        "X-Total-Count": number;
        /** What was done as asked and will not do what was probably meant: a JSON list of `code`, `message` and `pointer` in ASCII; the last element counts what did not fit. */
        "X-Warnings": string;
    };
    pathItems: never;
}

export type $defs = Record<string, never>;

export interface operations {
    apply: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** Documents as they are to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRequest"];
            };
        };
        responses: {
            /** What was done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    batch: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** Operations of which all happen or none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** What was done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listBooks: {
        parameters: {
            query?: never;
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The books. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    createBook: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** The new book. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBook"];
            };
        };
        responses: {
            200: components["responses"]["PlannedWrite"];
            /** The book as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getBook: {
        parameters: {
            query?: {
                /** As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** Id of the document. */
                id: components["parameters"]["book_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The book. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateBook: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Entity tag that must still be current; otherwise the answer is 412. `*` takes whatever is there. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** Id of the document. */
                id: components["parameters"]["book_id"];
            };
            cookie?: never;
        };
        /** The members of the book to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBook"];
            };
        };
        responses: {
            /** The book as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteBook: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Entity tag that must still be current; otherwise the answer is 412. `*` takes whatever is there. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** Id of the document. */
                id: components["parameters"]["book_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The book as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchBook: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Entity tag that must still be current; otherwise the answer is 412. `*` takes whatever is there. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path: {
                /** Id of the document. */
                id: components["parameters"]["book_id"];
            };
            cookie?: never;
        };
        /** The members of a book to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchBook"];
            };
        };
        responses: {
            /** The book as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Book"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** Only of documents of this kind; the log also has kinds that there are no longer. */
                kind?: string;
                /** Only of documents with this key. */
                id?: string;
                /** Only what this one changed. */
                actor?: string;
                /** Only what gave this cluster something else, by its key. */
                cluster?: string;
                /** Only what came after: a revision, or a time (RFC 3339). */
                since?: string;
                /** Only up to: a revision, or a time (RFC 3339). */
                until?: string;
                /** The most to return; 100 when it is absent. */
                limit?: number;
                /** Only what came before this revision, the last one seen. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The changes. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeList"];
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    streamChanges: {
        parameters: {
            query?: never;
            header?: {
                /** The `id` of the last event that was seen: what came after it is sent first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The changes from now on. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** Revision of the change. */
                revision: components["parameters"]["changes_revision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The change. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    redactChange: {
        parameters: {
            query?: never;
            header?: {
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
            };
            path: {
                /** Revision of the change. */
                revision: components["parameters"]["changes_revision"];
            };
            cookie?: never;
        };
        /** Values that must not stay in the log. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactRequest"];
            };
        };
        responses: {
            /** The change that records the redaction. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The process runs. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
        };
    };
    getOpenapiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": components["schemas"]["GetOpenapiDocumentObject"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The store can serve. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            405: components["responses"]["MethodNotAllowed"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    rollback: {
        parameters: {
            query?: {
                /** Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** What is taken back: one of `to`, `change` and `transaction`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollbackRequest"];
            };
        };
        responses: {
            /** What was done. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResult"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            410: components["responses"]["Gone"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
}
