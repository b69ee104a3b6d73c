// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
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
         * @description Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set.
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
         * @description Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none.
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
         * @description List books. Ordered by id.
         */
        get: operations["listBooks"];
        put?: never;
        /**
         * Create a book
         * @description Create a book.
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
         * @description Get a book.
         */
        get: operations["getBook"];
        /**
         * Update a book
         * @description Update a book. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateBook"];
        post?: never;
        /**
         * Delete a book
         * @description Delete a book.
         */
        delete: operations["deleteBook"];
        options?: never;
        head?: never;
        /**
         * Patch a book
         * @description Patch a book. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
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
         * @description List changes. Newest first.
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
         * @description Follow changes. Server-sent events: each change as it is committed, as JSON, with `epoch-revision` as its `id`. What the server cannot resume is answered by an event `reset`: read the list, then follow again.
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
         * @description Get a change. With the document before and after it.
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
         * @description Redact values of a change. They go for ever; that there was a change stays, and a rollback that needs them says so.
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
         * @description Tell whether the process runs.
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
         * @description Get this document.
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
         * @description Tell whether the store can serve.
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
         * @description Take changes back. To a revision of the store, of one document, one change or one request; written as new changes.
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
        /**
         * @description A document of any kind, or part of one.
         * @example {
         *       "name": "one"
         *     }
         */
        AnyDocument: {
            [key: string]: unknown;
        };
        /**
         * @description One document of the set.
         * @example {
         *       "kind": "books",
         *       "document": {
         *         "name": "one"
         *       }
         *     }
         */
        AppliedDocument: {
            kind: components["schemas"]["DocumentKind"];
            document: components["schemas"]["AnyDocument"];
        };
        /**
         * @description Documents as they are to be.
         * @example {
         *       "documents": [
         *         {
         *           "kind": "books",
         *           "document": {
         *             "name": "one"
         *           }
         *         }
         *       ],
         *       "prune": [
         *         "books"
         *       ]
         *     }
         */
        ApplyRequest: {
            /** @description Created or replaced; the same are left alone. */
            documents: components["schemas"]["AppliedDocument"][];
            /** @description Kinds whose documents go when they are not in the set. */
            prune?: components["schemas"]["DocumentKind"][];
        };
        /**
         * @description What became of one document.
         * @example {
         *       "operation": "create",
         *       "kind": "documents",
         *       "id": "one",
         *       "outcome": "updated",
         *       "etag": "\"7f3a.42\""
         *     }
         */
        BatchItem: {
            /**
             * @description What was asked for, or what that came to.
             * @example create
             * @enum {string}
             */
            operation: "create" | "replace" | "patch" | "apply" | "delete" | "update";
            /**
             * @description Kind of the document.
             * @example documents
             */
            kind: string;
            /**
             * @description Key of the document, as a path has it.
             * @example one
             */
            id: string;
            /**
             * @description What became of it.
             * @example updated
             * @enum {string}
             */
            outcome: "updated" | "created" | "unchanged" | "deleted";
            /**
             * @description Of the document now; absent for what is deleted.
             * @example "7f3a.42"
             */
            etag?: string;
        };
        /**
         * @description An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`.
         * @example {
         *       "operation": "patch",
         *       "kind": "books",
         *       "where": {
         *         "name": "one"
         *       },
         *       "patch": {
         *         "name": "one"
         *       }
         *     }
         */
        BatchOperation: {
            /**
             * @description What is done; `apply` creates or replaces.
             * @example create
             * @enum {string}
             */
            operation: "create" | "replace" | "patch" | "apply" | "delete";
            kind: components["schemas"]["DocumentKind"];
            /**
             * @description Key of the document, as a path has it.
             * @example one
             */
            id?: string;
            /**
             * @description Selects documents by the filters of the kind's list.
             * @example {
             *       "name": "one"
             *     }
             */
            where?: {
                [key: string]: string | number | boolean;
            };
            document?: components["schemas"]["AnyDocument"];
            patch?: components["schemas"]["AnyDocument"];
            /**
             * @description Entity tag that must still be current.
             * @example "7f3a.42"
             */
            if_match?: string;
        };
        /**
         * @description Operations of which all happen or none.
         * @example {
         *       "operations": [
         *         {
         *           "operation": "patch",
         *           "kind": "books",
         *           "where": {
         *             "name": "one"
         *           },
         *           "patch": {
         *             "name": "one"
         *           }
         *         }
         *       ]
         *     }
         */
        BatchRequest: {
            /** @description In the order in which they are done. */
            operations: components["schemas"]["BatchOperation"][];
        };
        /**
         * @description What was done.
         * @example {
         *       "revision": 42,
         *       "results": [
         *         {
         *           "operation": "create",
         *           "kind": "documents",
         *           "id": "one",
         *           "outcome": "updated",
         *           "etag": "\"7f3a.42\""
         *         }
         *       ],
         *       "effects": {
         *         "clusters": 1,
         *         "inputs": {
         *           "added": 0,
         *           "removed": 1,
         *           "changed": 0
         *         }
         *       }
         *     }
         */
        BatchResult: {
            /**
             * @description Of the store now.
             * @example 42
             */
            revision: number;
            /** @description Document by document. */
            results: components["schemas"]["BatchItem"][];
            effects: components["schemas"]["EffectTotals"];
        };
        /**
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "name": "Anna"
         *     }
         */
        Book: {
            /**
             * @description Id of the document.
             * @example one
             */
            id: string;
            /**
             * @description Name of it.
             * @example Anna
             */
            name?: string;
        };
        /**
         * @description One change of one document.
         * @example {
         *       "revision": 42,
         *       "transaction": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *       "time": "2026-03-01T12:00:00.000Z",
         *       "actor": "ci",
         *       "request_id": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *       "reason": "release 1.19",
         *       "operation": "update",
         *       "kind": "documents",
         *       "id": "one",
         *       "diff": [
         *         {
         *           "path": "/tag",
         *           "before": "1.18",
         *           "after": "1.19"
         *         }
         *       ],
         *       "effects": {
         *         "clusters": 1,
         *         "inputs": {
         *           "added": 0,
         *           "removed": 1,
         *           "changed": 0
         *         }
         *       },
         *       "redaction": {
         *         "revision": 41,
         *         "pointers": [
         *           "/tag"
         *         ]
         *       }
         *     }
         */
        Change: {
            /**
             * @description Of the store, after the change.
             * @example 42
             */
            revision: number;
            /**
             * @description The same for all changes of one request.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            transaction: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-01T12:00:00.000Z
             */
            time: string;
            /**
             * @description Who.
             * @example ci
             */
            actor?: string;
            /**
             * @description Id of the request in the server's log.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            request_id?: string;
            /**
             * @description Why, as the client said it.
             * @example release 1.19
             */
            reason?: string;
            /**
             * @description What was done to the document.
             * @example update
             * @enum {string}
             */
            operation: "update" | "create" | "delete";
            /**
             * @description Kind of the document.
             * @example documents
             */
            kind: string;
            /**
             * @description Key of the document, as a path has it.
             * @example one
             */
            id: string;
            /** @description Value by value. */
            diff: components["schemas"]["Difference"][];
            effects?: components["schemas"]["EffectTotals"];
            redaction?: components["schemas"]["Redaction"];
        };
        /**
         * @description One change, with the document before and after it.
         * @example {
         *       "revision": 42,
         *       "transaction": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *       "time": "2026-03-01T12:00:00.000Z",
         *       "actor": "ci",
         *       "request_id": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *       "reason": "release 1.19",
         *       "operation": "update",
         *       "kind": "documents",
         *       "id": "one",
         *       "diff": [
         *         {
         *           "path": "/tag",
         *           "before": "1.18",
         *           "after": "1.19"
         *         }
         *       ],
         *       "effects": {
         *         "clusters": 1,
         *         "inputs": {
         *           "added": 0,
         *           "removed": 1,
         *           "changed": 0
         *         }
         *       },
         *       "redaction": {
         *         "revision": 41,
         *         "pointers": [
         *           "/tag"
         *         ]
         *       },
         *       "before": {
         *         "name": "one"
         *       },
         *       "after": {
         *         "name": "one"
         *       }
         *     }
         */
        ChangeDetail: {
            /**
             * @description Of the store, after the change.
             * @example 42
             */
            revision: number;
            /**
             * @description The same for all changes of one request.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            transaction: string;
            /**
             * Format: date-time
             * @description When.
             * @example 2026-03-01T12:00:00.000Z
             */
            time: string;
            /**
             * @description Who.
             * @example ci
             */
            actor?: string;
            /**
             * @description Id of the request in the server's log.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            request_id?: string;
            /**
             * @description Why, as the client said it.
             * @example release 1.19
             */
            reason?: string;
            /**
             * @description What was done to the document.
             * @example update
             * @enum {string}
             */
            operation: "update" | "create" | "delete";
            /**
             * @description Kind of the document.
             * @example documents
             */
            kind: string;
            /**
             * @description Key of the document, as a path has it.
             * @example one
             */
            id: string;
            /** @description Value by value. */
            diff: components["schemas"]["Difference"][];
            effects?: components["schemas"]["EffectTotals"];
            redaction?: components["schemas"]["Redaction"];
            /**
             * @description As it was; null for what is created.
             * @example {
             *       "name": "one"
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description As it is then; null for what is deleted.
             * @example {
             *       "name": "one"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
        };
        /**
         * @description Changes, newest first.
         * @example [
         *       {
         *         "revision": 42,
         *         "transaction": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *         "time": "2026-03-01T12:00:00.000Z",
         *         "actor": "ci",
         *         "request_id": "4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55",
         *         "reason": "release 1.19",
         *         "operation": "update",
         *         "kind": "documents",
         *         "id": "one",
         *         "diff": [
         *           {
         *             "path": "/tag",
         *             "before": "1.18",
         *             "after": "1.19"
         *           }
         *         ],
         *         "effects": {
         *           "clusters": 1,
         *           "inputs": {
         *             "added": 0,
         *             "removed": 1,
         *             "changed": 0
         *           }
         *         },
         *         "redaction": {
         *           "revision": 41,
         *           "pointers": [
         *             "/tag"
         *           ]
         *         }
         *       }
         *     ]
         */
        ChangeList: components["schemas"]["Change"][];
        /**
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "name": "Anna"
         *     }
         */
        CreateBook: {
            /**
             * @description Id of the document.
             * @example one
             */
            id: string;
            /**
             * @description Name of it.
             * @example Anna
             */
            name?: string;
        };
        /**
         * @description One value that differs; a side that is absent is left out.
         * @example {
         *       "path": "/tag",
         *       "before": "1.18",
         *       "after": "1.19"
         *     }
         */
        Difference: {
            /**
             * @description JSON pointer (RFC 6901); empty for the whole.
             * @example /tag
             */
            path: string;
            /**
             * @description What it was.
             * @example 1.18
             */
            before?: unknown;
            /**
             * @description What it is then.
             * @example 1.19
             */
            after?: unknown;
        };
        /**
         * @description Kind of a document.
         * @example books
         * @enum {string}
         */
        DocumentKind: "books";
        /**
         * @description What a change does to clusters, in numbers.
         * @example {
         *       "clusters": 1,
         *       "inputs": {
         *         "added": 0,
         *         "removed": 1,
         *         "changed": 0
         *       }
         *     }
         */
        EffectTotals: {
            /**
             * @description How many clusters get something else.
             * @example 1
             */
            clusters: number;
            /** @description How many inputs of clusters come, go and change. */
            inputs: {
                /**
                 * @description How many come.
                 * @example 0
                 */
                added: number;
                /**
                 * @description How many go, or are switched off.
                 * @example 1
                 */
                removed: number;
                /**
                 * @description How many become something else.
                 * @example 0
                 */
                changed: number;
            };
        };
        /**
         * @description What a change does to what clusters are given.
         * @example {
         *       "clusters": 1,
         *       "inputs": {
         *         "added": 0,
         *         "removed": 1,
         *         "changed": 0
         *       },
         *       "items": [
         *         {
         *           "cluster": "one",
         *           "dns": "one.example.com",
         *           "endpoint": "documents",
         *           "input": "one",
         *           "effect": "changed",
         *           "diff": [
         *             {
         *               "path": "/tag",
         *               "before": "1.18",
         *               "after": "1.19"
         *             }
         *           ]
         *         }
         *       ],
         *       "truncated": false
         *     }
         */
        Effects: {
            /**
             * @description How many clusters get something else.
             * @example 1
             */
            clusters: number;
            /** @description How many inputs of clusters come, go and change. */
            inputs: {
                /**
                 * @description How many come.
                 * @example 0
                 */
                added: number;
                /**
                 * @description How many go, or are switched off.
                 * @example 1
                 */
                removed: number;
                /**
                 * @description How many become something else.
                 * @example 0
                 */
                changed: number;
            };
            /** @description Input by input, as far as asked for. */
            items: components["schemas"]["InputEffect"][];
            /**
             * @description Whether there are more than are listed.
             * @example false
             */
            truncated: boolean;
        };
        /**
         * @description State of the process.
         * @example {
         *       "status": "ok"
         *     }
         */
        Health: {
            /**
             * @description `ok`: it works.
             * @example ok
             * @enum {string}
             */
            status: "ok";
        };
        /**
         * @description What becomes of one input of one cluster.
         * @example {
         *       "cluster": "one",
         *       "dns": "one.example.com",
         *       "endpoint": "documents",
         *       "input": "one",
         *       "effect": "changed",
         *       "diff": [
         *         {
         *           "path": "/tag",
         *           "before": "1.18",
         *           "after": "1.19"
         *         }
         *       ]
         *     }
         */
        InputEffect: {
            /**
             * @description Key of the cluster.
             * @example one
             */
            cluster: string;
            /**
             * @description Its DNS name.
             * @example one.example.com
             */
            dns: string;
            /**
             * @description Endpoint that the input is polled at.
             * @example documents
             */
            endpoint: string;
            /**
             * @description `id` of the input.
             * @example one
             */
            input: string;
            /**
             * @description What is switched off counts as removed.
             * @example changed
             * @enum {string}
             */
            effect: "changed" | "added" | "removed";
            /** @description Value by value. */
            diff: components["schemas"]["Difference"][];
        };
        /**
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "name": "Anna"
         *     }
         */
        PatchBook: {
            /**
             * @description Id of the document.
             * @example one
             */
            id?: string | null;
            /**
             * @description Name of it.
             * @example Anna
             */
            name?: string | null;
        };
        /**
         * @description What a write would do.
         * @example {
         *       "revision": 42,
         *       "digest": "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "changes": [
         *         {
         *           "operation": "update",
         *           "kind": "documents",
         *           "id": "one",
         *           "before": {
         *             "name": "one"
         *           },
         *           "after": {
         *             "name": "one"
         *           },
         *           "diff": [
         *             {
         *               "path": "/tag",
         *               "before": "1.18",
         *               "after": "1.19"
         *             }
         *           ]
         *         }
         *       ],
         *       "effects": {
         *         "clusters": 1,
         *         "inputs": {
         *           "added": 0,
         *           "removed": 1,
         *           "changed": 0
         *         },
         *         "items": [
         *           {
         *             "cluster": "one",
         *             "dns": "one.example.com",
         *             "endpoint": "documents",
         *             "input": "one",
         *             "effect": "changed",
         *             "diff": [
         *               {
         *                 "path": "/tag",
         *                 "before": "1.18",
         *                 "after": "1.19"
         *               }
         *             ]
         *           }
         *         ],
         *         "truncated": false
         *       },
         *       "warnings": [
         *         {
         *           "code": "override_without_effect",
         *           "message": "tag of 'one' has no effect",
         *           "pointer": "/documents/0/tag"
         *         }
         *       ],
         *       "confirmation": {
         *         "required": false,
         *         "reasons": [
         *           "removes 20 inputs of one"
         *         ]
         *       }
         *     }
         */
        Plan: {
            /**
             * @description Of the store that it was made on.
             * @example 42
             */
            revision: number;
            /**
             * @description Of changes and effects, for `confirm`.
             * @example sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /** @description Document by document. */
            changes: components["schemas"]["PlannedChange"][];
            effects: components["schemas"]["Effects"];
            /** @description What to know beside. */
            warnings: components["schemas"]["Warning"][];
            /** @description Whether the guard holds the write back. */
            confirmation: {
                /**
                 * @description Whether the write needs `confirm`.
                 * @example false
                 */
                required: boolean;
                /** @description Why, in words. */
                reasons: string[];
            };
        };
        /**
         * @description One document that a write changes.
         * @example {
         *       "operation": "update",
         *       "kind": "documents",
         *       "id": "one",
         *       "before": {
         *         "name": "one"
         *       },
         *       "after": {
         *         "name": "one"
         *       },
         *       "diff": [
         *         {
         *           "path": "/tag",
         *           "before": "1.18",
         *           "after": "1.19"
         *         }
         *       ]
         *     }
         */
        PlannedChange: {
            /**
             * @description What is done to it.
             * @example update
             * @enum {string}
             */
            operation: "update" | "create" | "delete";
            /**
             * @description Kind of the document.
             * @example documents
             */
            kind: string;
            /**
             * @description Key of the document, as a path has it.
             * @example one
             */
            id: string;
            /**
             * @description As it was; null for what is created.
             * @example {
             *       "name": "one"
             *     }
             */
            before: {
                [key: string]: unknown;
            } | null;
            /**
             * @description As it is then; null for what is deleted.
             * @example {
             *       "name": "one"
             *     }
             */
            after: {
                [key: string]: unknown;
            } | null;
            /** @description Value by value. */
            diff: components["schemas"]["Difference"][];
        };
        /**
         * @description What went wrong (RFC 9457).
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": "resource not found",
         *       "error": "not_found",
         *       "message": "resource not found"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Kind of problem.
             * @example about:blank
             */
            type: string;
            /**
             * @description Short summary of the kind of problem.
             * @example Not Found
             */
            title: string;
            /**
             * @description HTTP status of the response.
             * @example 404
             */
            status: number;
            /**
             * @description What is wrong with this request.
             * @example resource not found
             */
            detail: string;
            /**
             * @description Code of the problem; it never changes its meaning.
             * @example not_found
             */
            error: string;
            /**
             * @description The same as `detail`.
             * @example resource not found
             */
            message: string;
            /** @description The wrong places of the request. */
            errors?: {
                /**
                 * @description JSON pointer (RFC 6901) into the body.
                 * @example /environment
                 */
                pointer?: string;
                /**
                 * @description Name of the parameter.
                 * @example limit
                 */
                parameter?: string;
                /**
                 * @description Name of the rule, if it has one.
                 * @example kubernetes-labels
                 */
                rule?: string;
                /**
                 * @description What is wrong there.
                 * @example must be an integer
                 */
                message: string;
            }[];
            /**
             * @description Id of the request in the server's log.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            request_id?: string;
            /**
             * @description Of the plan that must be confirmed, for `confirm`.
             * @example sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest?: string;
            effects?: components["schemas"]["Effects"];
        };
        /**
         * @description State of what the service depends on.
         * @example {
         *       "status": "ok"
         *     }
         */
        Readiness: {
            /**
             * @description `ok`: it works.
             * @example ok
             * @enum {string}
             */
            status: "ok";
            /**
             * @description What to know although it works, by the name of the check.
             * @example {}
             */
            details?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description Values that must not stay in the log.
         * @example {
         *       "pointers": [
         *         "/tag"
         *       ]
         *     }
         */
        RedactRequest: {
            /** @description Where the values are in the document of the change. */
            pointers: string[];
        };
        /**
         * @description Values that were taken out of the log.
         * @example {
         *       "revision": 41,
         *       "pointers": [
         *         "/tag"
         *       ]
         *     }
         */
        Redaction: {
            /**
             * @description Of the change that wrote them.
             * @example 41
             */
            revision: number;
            /** @description Where the values are in the document of the change. */
            pointers: string[];
        };
        /**
         * @description What is taken back: one of `to`, `change` and `transaction`.
         * @example {
         *       "to": 41
         *     }
         */
        RollbackRequest: {
            /**
             * @description The store, or one document, becomes what it was then.
             * @example 41
             */
            to?: number;
            /**
             * @description One change is taken back.
             * @example 42
             */
            change?: number;
            /**
             * @description All changes of one request.
             * @example 4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55
             */
            transaction?: string;
            /**
             * @description With `to` and `id`: one document.
             * @example documents
             */
            kind?: string;
            /**
             * @description With `to` and `kind`: one document.
             * @example one
             */
            id?: string;
        };
        /**
         * @description One of them.
         * @example {
         *       "id": "one",
         *       "name": "Anna"
         *     }
         */
        UpdateBook: {
            /**
             * @description Id of the document.
             * @example one
             */
            id?: string | null;
            /**
             * @description Name of it.
             * @example Anna
             */
            name?: string | null;
        };
        /**
         * @description What is done as asked and will not do what was probably meant.
         * @example {
         *       "code": "override_without_effect",
         *       "message": "tag of 'one' has no effect",
         *       "pointer": "/documents/0/tag"
         *     }
         */
        Warning: {
            /**
             * @description It never changes its meaning.
             * @example override_without_effect
             */
            code: string;
            /**
             * @description What will not happen.
             * @example tag of 'one' has no effect
             */
            message: string;
            /**
             * @description JSON pointer (RFC 6901) into the document.
             * @example /documents/0/tag
             */
            pointer: string;
        };
    };
    responses: {
        /** @description The request does not fit its schema, or refers to what does not exist. */
        BadRequest: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Validation Error",
                 *       "status": 400,
                 *       "detail": "the request does not fit its schema",
                 *       "error": "validation_error",
                 *       "message": "the request does not fit its schema"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The write takes away more than may go unasked; send it again with the digest. */
        ConfirmationRequired: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Confirmation Required",
                 *       "status": 409,
                 *       "detail": "this removes 20 inputs of 1 cluster: send it again with confirm=<digest>",
                 *       "error": "confirmation_required",
                 *       "message": "this removes 20 inputs of 1 cluster: send it again with confirm=<digest>"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Another document has the key or a unique value, or refers to this one. Or: The write takes away more than may go unasked; send it again with the digest. */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Conflict",
                 *       "status": 409,
                 *       "detail": "resource conflict",
                 *       "error": "conflict",
                 *       "message": "resource conflict"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than the server takes. */
        ContentTooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Content Too Large",
                 *       "status": 413,
                 *       "detail": "the body is too large",
                 *       "error": "payload_too_large",
                 *       "message": "the body is too large"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The change log no longer reaches back so far. */
        Gone: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Gone",
                 *       "status": 410,
                 *       "detail": "the change log begins at revision 1200",
                 *       "error": "gone",
                 *       "message": "the change log begins at revision 1200"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The Idempotency-Key was sent before with another request. */
        IdempotencyKeyReused: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Idempotency Key Reused",
                 *       "status": 422,
                 *       "detail": "this Idempotency-Key belongs to another request: send a new one",
                 *       "error": "idempotency_key_reused",
                 *       "message": "this Idempotency-Key belongs to another request: send a new one"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server failed; its log has the reason under the request id. */
        InternalServerError: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500,
                 *       "detail": "internal error",
                 *       "error": "internal_error",
                 *       "message": "internal error"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path exists, but not with this method in the mode the server runs in. */
        MethodNotAllowed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                Allow: components["headers"]["Allow"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Method Not Allowed",
                 *       "status": 405,
                 *       "detail": "method not allowed",
                 *       "error": "method_not_allowed",
                 *       "message": "method not allowed"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing at this path. */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description What If-None-Match names is still current. */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description What the write would do, of a dry run. */
        Plan: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
            };
        };
        /** @description What If-Match names is no longer current. */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Precondition Failed",
                 *       "status": 412,
                 *       "detail": "the entity tag is stale: read again and repeat",
                 *       "error": "precondition_failed",
                 *       "message": "the entity tag is stale: read again and repeat"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The store cannot answer now; nothing follows from it about what is stored. */
        StoreUnavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Store Unavailable",
                 *       "status": 503,
                 *       "detail": "the store is not available",
                 *       "error": "store_unavailable",
                 *       "message": "the store is not available"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unsupported Media Type",
                 *       "status": 415,
                 *       "detail": "unsupported media type: send application/json",
                 *       "error": "unsupported_media_type",
                 *       "message": "unsupported media type: send application/json"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Makes a request that is sent again within 24 hours have one effect and the same answer. */
        "Idempotency-Key": string;
        /** @description Entity tag that must still be current; otherwise the answer is 412. */
        "If-Match": string;
        /** @description Entity tag that the client has; while it is current the answer is 304. */
        "If-None-Match": string;
        /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
        "X-Change-Reason": string;
        /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
        confirm: string;
        /** @description Checks everything, stores nothing, and answers the plan of the write. */
        dry_run: boolean;
        /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
        effects_limit: number;
        /** @description As it was at this revision of the store; 404 when it was not there then. */
        revision: number;
    };
    requestBodies: never;
    headers: {
        /** @description The methods that the path has. */
        Allow: string;
        /** @description Strong entity tag (RFC 9110) of what is answered, for If-Match and If-None-Match. */
        ETag: string;
        /** @description The next page, as `rel="next"` (RFC 8288), relative to this one; absent on the last. */
        Link: string;
        /** @description Where what was created is, relative to the request (RFC 9110, 10.2.2). */
        Location: string;
        /** @description Id of the request, as it stands in the server's log. */
        "X-Request-Id": string;
        /** @description How many there are on all pages together. */
        "X-Total-Count": number;
        /** @description What was done as asked and will not do what was probably meant: a JSON list of `code`, `message` and `pointer` in ASCII; the last element counts what did not fit. */
        "X-Warnings": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    apply: {
        parameters: {
            query?: {
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** @description Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Documents as they are to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyRequest"];
            };
        };
        responses: {
            /** @description What was done. */
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
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** @description Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Operations of which all happen or none. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
            };
        };
        responses: {
            /** @description What was done. */
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
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The books. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "one",
                     *         "name": "Anna"
                     *       }
                     *     ]
                     */
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
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** @description Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new book. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBook"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            /** @description The book as created. */
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
                /** @description As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book. */
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
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the book to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBook"];
            };
        };
        responses: {
            /** @description The book as stored now. */
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
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteBook: {
        parameters: {
            query?: {
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The book as before the deletion. */
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
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchBook: {
        parameters: {
            query?: {
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Entity tag that must still be current; otherwise the answer is 412. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
            };
            path: {
                /** @description Id of the document. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a book to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Anna"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchBook"];
                /**
                 * @example {
                 *       "name": "Anna"
                 *     }
                 */
                "application/json": components["schemas"]["PatchBook"];
            };
        };
        responses: {
            /** @description The book as stored now. */
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
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /** @description Only of documents of this kind; the log also has kinds that there are no longer. */
                kind?: string;
                /** @description Only of documents with this key. */
                id?: string;
                /** @description Only what this one changed. */
                actor?: string;
                /** @description Only what gave this cluster something else, by its key. */
                cluster?: string;
                /** @description Only what came after: a revision, or a time (RFC 3339). */
                since?: string;
                /** @description Only up to: a revision, or a time (RFC 3339). */
                until?: string;
                /** @description The most to return; 100 when it is absent. */
                limit?: number;
                /** @description Only what came before this revision, the last one seen. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes. */
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
                /** @description The `id` of the last event that was seen: what came after it is sent first. */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes from now on. */
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
                /** @description Revision of the change. */
                revision: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change. */
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
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
            };
            path: {
                /** @description Revision of the change. */
                revision: number;
            };
            cookie?: never;
        };
        /** @description Values that must not stay in the log. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedactRequest"];
            };
        };
        responses: {
            /** @description The change that records the redaction. */
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
            /** @description The process runs. */
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
            /** @description The OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/yaml": string;
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
            /** @description The store can serve. */
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
                /** @description Checks everything, stores nothing, and answers the plan of the write. */
                dry_run?: components["parameters"]["dry_run"];
                /** @description Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
                confirm?: components["parameters"]["confirm"];
                /** @description The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
                effects_limit?: components["parameters"]["effects_limit"];
            };
            header?: {
                /** @description Why, in up to 500 characters of UTF-8; kept with the change. A server may ask for it always. */
                "X-Change-Reason"?: components["parameters"]["X-Change-Reason"];
                /** @description Makes a request that is sent again within 24 hours have one effect and the same answer. */
                "Idempotency-Key"?: components["parameters"]["Idempotency-Key"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description What is taken back: one of `to`, `change` and `transaction`. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["RollbackRequest"];
            };
        };
        responses: {
            /** @description What was done. */
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
