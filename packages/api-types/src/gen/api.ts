// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
export interface paths {
    "/api/v2/flux/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List all clusters as inputs
         * @description List all clusters as inputs. For provisioning; ordered by id.
         */
        get: operations["listFluxClusters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/flux/clusters/{cluster_dns}/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll the namespaces of a cluster
         * @description Poll the namespaces of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
         */
        get: operations["pollNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/flux/clusters/{cluster_dns}/platform-components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll the platform components of a cluster
         * @description Poll the platform components of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
         */
        get: operations["pollPlatformComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v2/flux/clusters/{cluster_dns}/rolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Poll the rolebindings of a cluster
         * @description Poll the rolebindings of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
         */
        get: operations["pollRolebindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
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
    "/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clusters
         * @description List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset.
         */
        get: operations["listClusters"];
        put?: never;
        /**
         * Create a cluster
         * @description Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a cluster
         * @description Get a cluster.
         */
        get: operations["getCluster"];
        /**
         * Update a cluster
         * @description Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateCluster"];
        post?: never;
        /**
         * Delete a cluster
         * @description Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        /**
         * Patch a cluster
         * @description Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["patchCluster"];
        trace?: never;
    };
    "/clusters/{id}/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the namespaces of a cluster
         * @description List the namespaces of a cluster. In their order, with their overrides.
         */
        get: operations["listClusterNamespaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/namespaces/{namespace}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a namespace of a cluster
         * @description Get a namespace of a cluster. What the cluster says of it.
         */
        get: operations["getClusterNamespace"];
        /**
         * Assign a namespace to a cluster
         * @description Assign a namespace to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterNamespace"];
        post?: never;
        /**
         * Unassign a namespace from a cluster
         * @description Unassign a namespace from a cluster. What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterNamespace"];
        options?: never;
        head?: never;
        /**
         * Patch a namespace of a cluster
         * @description Patch a namespace of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
         */
        patch: operations["patchClusterNamespace"];
        trace?: never;
    };
    "/clusters/{id}/platform_components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the platform components of a cluster
         * @description List the platform components of a cluster. In their order, with their overrides.
         */
        get: operations["listClusterPlatformComponents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/platform_components/{platform_component}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a platform component of a cluster
         * @description Get a platform component of a cluster. What the cluster says of it.
         */
        get: operations["getClusterPlatformComponent"];
        /**
         * Assign a platform component to a cluster
         * @description Assign a platform component to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterPlatformComponent"];
        post?: never;
        /**
         * Unassign a platform component from a cluster
         * @description Unassign a platform component from a cluster. What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterPlatformComponent"];
        options?: never;
        head?: never;
        /**
         * Patch a platform component of a cluster
         * @description Patch a platform component of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
         */
        patch: operations["patchClusterPlatformComponent"];
        trace?: never;
    };
    "/clusters/{id}/rolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the rolebindings of a cluster
         * @description List the rolebindings of a cluster. In their order, with their overrides.
         */
        get: operations["listClusterRolebindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clusters/{id}/rolebindings/{rolebinding}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a rolebinding of a cluster
         * @description Get a rolebinding of a cluster. What the cluster says of it.
         */
        get: operations["getClusterRolebinding"];
        /**
         * Assign a rolebinding to a cluster
         * @description Assign a rolebinding to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterRolebinding"];
        post?: never;
        /**
         * Unassign a rolebinding from a cluster
         * @description Unassign a rolebinding from a cluster. What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterRolebinding"];
        options?: never;
        head?: never;
        /**
         * Patch a rolebinding of a cluster
         * @description Patch a rolebinding of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
         */
        patch: operations["patchClusterRolebinding"];
        trace?: never;
    };
    "/fleet/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Tell of each cluster when it was last seen
         * @description Tell of each cluster when it was last seen. And whether it was given what its polls get now; ordered by id.
         */
        get: operations["listFleetStatus"];
        put?: never;
        post?: never;
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
    "/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List namespaces
         * @description List namespaces. Ordered by id; paged by limit and offset.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create a namespace definition
         * @description Create a namespace definition.
         */
        post: operations["createNamespace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/namespaces/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a namespace
         * @description Get a namespace.
         */
        get: operations["getNamespace"];
        /**
         * Update a namespace
         * @description Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateNamespace"];
        post?: never;
        /**
         * Delete a namespace definition
         * @description Delete a namespace definition. Refused while a cluster refers to it.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        /**
         * Patch a namespace
         * @description Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["patchNamespace"];
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
    "/platform_components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List platform components
         * @description List platform components. Ordered by id; filtered by version, paged by limit and offset.
         */
        get: operations["listPlatformComponents"];
        put?: never;
        /**
         * Create a platform component in the catalogue
         * @description Create a platform component in the catalogue.
         */
        post: operations["createPlatformComponent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/platform_components/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a platform component
         * @description Get a platform component.
         */
        get: operations["getPlatformComponent"];
        /**
         * Update a platform component
         * @description Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updatePlatformComponent"];
        post?: never;
        /**
         * Delete a platform component
         * @description Delete a platform component. Refused while a cluster or another component refers to it.
         */
        delete: operations["deletePlatformComponent"];
        options?: never;
        head?: never;
        /**
         * Patch a platform component
         * @description Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["patchPlatformComponent"];
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
    "/rolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List role bindings
         * @description List role bindings. Ordered by id; paged by limit and offset.
         */
        get: operations["listRolebindings"];
        put?: never;
        /**
         * Create a role binding definition
         * @description Create a role binding definition.
         */
        post: operations["createRolebinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/rolebindings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a role binding
         * @description Get a role binding.
         */
        get: operations["getRolebinding"];
        /**
         * Update a role binding
         * @description Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateRolebinding"];
        post?: never;
        /**
         * Delete a role binding definition
         * @description Delete a role binding definition. Refused while a cluster refers to it.
         */
        delete: operations["deleteRolebinding"];
        options?: never;
        head?: never;
        /**
         * Patch a role binding
         * @description Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
         */
        patch: operations["patchRolebinding"];
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
         *       "kind": "clusters",
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
         *           "kind": "clusters",
         *           "document": {
         *             "name": "one"
         *           }
         *         }
         *       ],
         *       "prune": [
         *         "clusters"
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
         *       "kind": "clusters",
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
         *           "kind": "clusters",
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
         * @description A cluster of the fleet.
         * @example {
         *       "id": "demo-cluster-01",
         *       "cluster_name": "demo-cluster-01",
         *       "cluster_dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev",
         *       "node_count": 3,
         *       "vm_image": "ubuntu-24.04",
         *       "k0s_version": "v1.33.1+k0s.0",
         *       "platform_components": [
         *         {
         *           "id": "podinfo",
         *           "enabled": true,
         *           "oci_tag": "v1.0.0-1",
         *           "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *           "oci_semver": ">=1.0.0 <2.0.0",
         *           "component_version": "6.9.1",
         *           "component_path": "observability/grafana/17.1.0"
         *         }
         *       ],
         *       "namespaces": [
         *         {
         *           "id": "podinfo"
         *         }
         *       ],
         *       "rolebindings": [
         *         {
         *           "id": "platform-admins"
         *         }
         *       ],
         *       "patches": {
         *         "podinfo": {
         *           "replicaCount": "2",
         *           "ui.color": "#2f855a"
         *         }
         *       }
         *     }
         */
        Cluster: {
            /**
             * @description Unique id of the cluster; a DNS-1123 label.
             * @example demo-cluster-01
             */
            id: string;
            /**
             * @description Name of the cluster as it reaches templates; a DNS-1123 label.
             * @example demo-cluster-01
             */
            cluster_name: string;
            /**
             * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
             * @example demo-cluster-01.k8s.example.com
             */
            cluster_dns: string;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string}
             */
            environment: "dev" | "qa" | "uat" | "prod";
            /**
             * @description Number of nodes, for provisioning.
             * @example 3
             */
            node_count?: number;
            /**
             * @description Image that the nodes boot, for provisioning.
             * @example ubuntu-24.04
             */
            vm_image?: string;
            /**
             * @description Version of the Kubernetes distribution, for provisioning.
             * @example v1.33.1+k0s.0
             */
            k0s_version?: string;
            /**
             * @description Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
             * @default []
             */
            platform_components: {
                /**
                 * @description Id of the component in the catalogue.
                 * @example podinfo
                 */
                id: string;
                /**
                 * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
                 * @default true
                 * @example true
                 */
                enabled: boolean;
                /**
                 * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
                 * @example v1.0.0-1
                 */
                oci_tag?: string;
                /**
                 * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
                 * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
                 */
                oci_digest?: string;
                /**
                 * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
                 * @example >=1.0.0 <2.0.0
                 */
                oci_semver?: string;
                /**
                 * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
                 * @example 6.9.1
                 */
                component_version?: string;
                /**
                 * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
                 * @example observability/grafana/17.1.0
                 */
                component_path?: string;
            }[];
            /**
             * @description Namespaces that exist on the cluster.
             * @default []
             */
            namespaces: {
                /**
                 * @description Id of the namespace definition.
                 * @example podinfo
                 */
                id: string;
            }[];
            /**
             * @description Cluster role bindings that exist on the cluster.
             * @default []
             */
            rolebindings: {
                /**
                 * @description Id of the role binding definition.
                 * @example platform-admins
                 */
                id: string;
            }[];
            /**
             * @description Overrides of component values on this cluster, by component id.
             * @default {}
             * @example {
             *       "podinfo": {
             *         "replicaCount": "2",
             *         "ui.color": "#2f855a"
             *       }
             *     }
             */
            patches: {
                [key: string]: {
                    [key: string]: string | number | boolean | {
                        /**
                         * @description The text.
                         * @example true
                         */
                        text: string;
                    };
                };
            };
        };
        /**
         * @description The cluster in the list of all.
         * @example {
         *       "id": "demo-cluster-01",
         *       "cluster_name": "demo-cluster-01",
         *       "cluster_dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev"
         *     }
         */
        ClusterInput: {
            /**
             * @description Unique id of the cluster; a DNS-1123 label.
             * @example demo-cluster-01
             */
            id: string;
            /**
             * @description Name of the cluster as it reaches templates; a DNS-1123 label.
             * @example demo-cluster-01
             */
            cluster_name: string;
            /**
             * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
             * @example demo-cluster-01.k8s.example.com
             */
            cluster_dns: string;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string}
             */
            environment: "dev" | "qa" | "uat" | "prod";
        };
        /**
         * @description What Flux Operator takes from an ExternalService.
         * @example {
         *       "inputs": [
         *         {
         *           "id": "demo-cluster-01",
         *           "cluster_name": "demo-cluster-01",
         *           "cluster_dns": "demo-cluster-01.k8s.example.com",
         *           "environment": "dev"
         *         }
         *       ]
         *     }
         */
        ClusterInputs: {
            /** @description One input for each of the clusters. */
            inputs: components["schemas"]["ClusterInput"][];
        };
        /**
         * @description A namespace on this cluster.
         * @example {
         *       "id": "podinfo"
         *     }
         */
        ClusterNamespace: {
            /**
             * @description Id of the namespace definition.
             * @example podinfo
             */
            id: string;
        };
        /**
         * @description A component on this cluster, and where it differs from the catalogue.
         * @example {
         *       "id": "podinfo",
         *       "enabled": true,
         *       "oci_tag": "v1.0.0-1",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "component_version": "6.9.1",
         *       "component_path": "observability/grafana/17.1.0"
         *     }
         */
        ClusterPlatformComponent: {
            /**
             * @description Id of the component in the catalogue.
             * @example podinfo
             */
            id: string;
            /**
             * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
             * @default true
             * @example true
             */
            enabled: boolean;
            /**
             * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
             * @example v1.0.0-1
             */
            oci_tag?: string;
            /**
             * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string;
            /**
             * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string;
            /**
             * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example 6.9.1
             */
            component_version?: string;
            /**
             * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
             * @example observability/grafana/17.1.0
             */
            component_path?: string;
        };
        /**
         * @description A role binding on this cluster.
         * @example {
         *       "id": "platform-admins"
         *     }
         */
        ClusterRolebinding: {
            /**
             * @description Id of the role binding definition.
             * @example platform-admins
             */
            id: string;
        };
        /**
         * @description A cluster of the fleet.
         * @example {
         *       "id": "demo-cluster-01",
         *       "cluster_name": "demo-cluster-01",
         *       "cluster_dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev",
         *       "node_count": 3,
         *       "vm_image": "ubuntu-24.04",
         *       "k0s_version": "v1.33.1+k0s.0",
         *       "platform_components": [
         *         {
         *           "id": "podinfo",
         *           "enabled": true,
         *           "oci_tag": "v1.0.0-1",
         *           "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *           "oci_semver": ">=1.0.0 <2.0.0",
         *           "component_version": "6.9.1",
         *           "component_path": "observability/grafana/17.1.0"
         *         }
         *       ],
         *       "namespaces": [
         *         {
         *           "id": "podinfo"
         *         }
         *       ],
         *       "rolebindings": [
         *         {
         *           "id": "platform-admins"
         *         }
         *       ],
         *       "patches": {
         *         "podinfo": {
         *           "replicaCount": "2",
         *           "ui.color": "#2f855a"
         *         }
         *       }
         *     }
         */
        CreateCluster: {
            /**
             * @description Unique id of the cluster; a DNS-1123 label.
             * @example demo-cluster-01
             */
            id: string;
            /**
             * @description Name of the cluster as it reaches templates; a DNS-1123 label.
             * @example demo-cluster-01
             */
            cluster_name: string;
            /**
             * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
             * @example demo-cluster-01.k8s.example.com
             */
            cluster_dns: string;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string}
             */
            environment: "dev" | "qa" | "uat" | "prod";
            /**
             * @description Number of nodes, for provisioning.
             * @example 3
             */
            node_count?: number | null;
            /**
             * @description Image that the nodes boot, for provisioning.
             * @example ubuntu-24.04
             */
            vm_image?: string | null;
            /**
             * @description Version of the Kubernetes distribution, for provisioning.
             * @example v1.33.1+k0s.0
             */
            k0s_version?: string | null;
            /**
             * @description Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
             * @default []
             */
            platform_components?: {
                /**
                 * @description Id of the component in the catalogue.
                 * @example podinfo
                 */
                id: string;
                /**
                 * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
                 * @default true
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
                 * @example v1.0.0-1
                 */
                oci_tag?: string | null;
                /**
                 * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
                 * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
                 */
                oci_digest?: string | null;
                /**
                 * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
                 * @example >=1.0.0 <2.0.0
                 */
                oci_semver?: string | null;
                /**
                 * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
                 * @example 6.9.1
                 */
                component_version?: string | null;
                /**
                 * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
                 * @example observability/grafana/17.1.0
                 */
                component_path?: string | null;
            }[];
            /**
             * @description Namespaces that exist on the cluster.
             * @default []
             */
            namespaces?: {
                /**
                 * @description Id of the namespace definition.
                 * @example podinfo
                 */
                id: string;
            }[];
            /**
             * @description Cluster role bindings that exist on the cluster.
             * @default []
             */
            rolebindings?: {
                /**
                 * @description Id of the role binding definition.
                 * @example platform-admins
                 */
                id: string;
            }[];
            /**
             * @description Overrides of component values on this cluster, by component id.
             * @default {}
             * @example {
             *       "podinfo": {
             *         "replicaCount": "2",
             *         "ui.color": "#2f855a"
             *       }
             *     }
             */
            patches?: {
                [key: string]: {
                    [key: string]: string | number | boolean | {
                        /**
                         * @description The text.
                         * @example true
                         */
                        text: string;
                    };
                };
            };
        };
        /**
         * @description A namespace that clusters can be given.
         * @example {
         *       "id": "podinfo",
         *       "labels": {
         *         "team": "platform"
         *       },
         *       "annotations": {
         *         "owner": "platform"
         *       }
         *     }
         */
        CreateNamespace: {
            /**
             * @description Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
             * @example podinfo
             */
            id: string;
            /**
             * @description Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @default {}
             * @example {
             *       "team": "platform"
             *     }
             */
            labels?: {
                [key: string]: string;
            };
            /**
             * @description Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @default {}
             * @example {
             *       "owner": "platform"
             *     }
             */
            annotations?: {
                [key: string]: string;
            };
        };
        /**
         * @description A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
         * @example {
         *       "id": "podinfo",
         *       "component_path": "podinfo",
         *       "component_version": "latest",
         *       "cluster_env_enabled": false,
         *       "oci_url": "https://stefanprodan.github.io/podinfo",
         *       "oci_tag": "latest",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "delivery": "chart",
         *       "secret_ref": "registry-credentials",
         *       "timeout": "15m",
         *       "crds": "Skip",
         *       "drift": "warn",
         *       "depends_on": [
         *         "traefik"
         *       ]
         *     }
         */
        CreatePlatformComponent: {
            /**
             * @description Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
             * @example podinfo
             */
            id: string;
            /**
             * @description Name of the chart in its repository, or path within the OCI artifact.
             * @example podinfo
             */
            component_path: string;
            /**
             * @description Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example latest
             */
            component_version: string;
            /**
             * @description Whether templates append the cluster's environment to the path.
             * @default false
             * @example false
             */
            cluster_env_enabled?: boolean;
            /**
             * @description URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
             * @example https://stefanprodan.github.io/podinfo
             */
            oci_url: string;
            /**
             * @description Tag of the OCI artifact; oci_digest or oci_semver stand over it.
             * @example latest
             */
            oci_tag: string;
            /**
             * @description Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string;
            /**
             * @description Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string;
            /**
             * @description What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
             * @example chart
             * @enum {string}
             */
            delivery?: "chart" | "manifests";
            /**
             * @description Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
             * @example registry-credentials
             */
            secret_ref?: string;
            /**
             * @description How long Flux waits for the component to become healthy; 5m where it is absent.
             * @example 15m
             */
            timeout?: string;
            /**
             * @description What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
             * @example Skip
             * @enum {string}
             */
            crds?: "Skip" | "Create" | "CreateReplace";
            /**
             * @description Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
             * @example warn
             * @enum {string}
             */
            drift?: "enabled" | "warn" | "disabled";
            /**
             * @description Components that must be healthy before this one is installed.
             * @default []
             */
            depends_on?: string[];
        };
        /**
         * @description A cluster role binding that clusters can be given.
         * @example {
         *       "id": "platform-admins",
         *       "role": "cluster-admin",
         *       "subjects": [
         *         {
         *           "kind": "Group",
         *           "name": "platform-team",
         *           "apiGroup": "rbac.authorization.k8s.io"
         *         }
         *       ]
         *     }
         */
        CreateRolebinding: {
            /**
             * @description Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
             * @example platform-admins
             */
            id: string;
            /**
             * @description Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
             * @example cluster-admin
             */
            role: string;
            /**
             * @description Who gets the role.
             * @example [
             *       {
             *         "kind": "Group",
             *         "name": "platform-team",
             *         "apiGroup": "rbac.authorization.k8s.io"
             *       }
             *     ]
             */
            subjects: ({
                /**
                 * @description What the subject is.
                 * @example Group
                 * @enum {string}
                 */
                kind: "User" | "Group";
                /**
                 * @description Name of the user or the group.
                 * @example platform-team
                 */
                name: string;
                /**
                 * @description API group of users and groups; Kubernetes fills it in when it is absent or empty.
                 * @example rbac.authorization.k8s.io
                 * @enum {string}
                 */
                apiGroup?: "rbac.authorization.k8s.io" | "";
                /**
                 * @description Means nothing to users and groups; it is taken and left out.
                 * @example
                 */
                namespace?: string;
            } | {
                /**
                 * @description What the subject is.
                 * @example ServiceAccount
                 * @enum {string}
                 */
                kind: "ServiceAccount";
                /**
                 * @description Name of the service account; a DNS-1123 subdomain.
                 * @example builder
                 */
                name: string;
                /**
                 * @description Namespace of the service account; a DNS-1123 label.
                 * @example podinfo
                 */
                namespace: string;
                /**
                 * @description A service account has none; an empty one is taken and left out.
                 * @example
                 * @enum {string}
                 */
                apiGroup?: "";
            })[];
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
         * @example clusters
         * @enum {string}
         */
        DocumentKind: "clusters" | "namespaces" | "platform_components" | "rolebindings";
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
         * @description When a cluster was last seen, and what it has.
         * @example {
         *       "id": "demo-cluster-01",
         *       "dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev",
         *       "last_seen": "2026-03-01T12:00:00.000Z",
         *       "age_seconds": 42,
         *       "operator": "v0.58.1",
         *       "address": "192.0.2.17",
         *       "endpoints": {
         *         "namespaces": {
         *           "state": "current",
         *           "last_seen": "2026-03-01T12:00:00.000Z",
         *           "status": 200,
         *           "digest": "0f343b0931126a20"
         *         },
         *         "platform-components": {
         *           "state": "current",
         *           "last_seen": "2026-03-01T12:00:00.000Z",
         *           "status": 200,
         *           "digest": "0f343b0931126a20"
         *         },
         *         "rolebindings": {
         *           "state": "current",
         *           "last_seen": "2026-03-01T12:00:00.000Z",
         *           "status": 200,
         *           "digest": "0f343b0931126a20"
         *         }
         *       }
         *     }
         */
        FleetClusterStatus: {
            /**
             * @description The cluster's id.
             * @example demo-cluster-01
             */
            id: string;
            /**
             * @description Its DNS name, in lower case.
             * @example demo-cluster-01.k8s.example.com
             */
            dns: string;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string}
             */
            environment?: "dev" | "qa" | "uat" | "prod";
            /**
             * Format: date-time
             * @description When it last polled.
             * @example 2026-03-01T12:00:00.000Z
             */
            last_seen?: string;
            /**
             * @description How long that is ago.
             * @example 42
             */
            age_seconds?: number;
            /**
             * @description Version of Flux Operator, as it says itself.
             * @example v0.58.1
             */
            operator?: string;
            /**
             * @description Where the last poll came from.
             * @example 192.0.2.17
             */
            address?: string;
            /** @description By endpoint. */
            endpoints: {
                namespaces: components["schemas"]["FleetEndpointStatus"];
                "platform-components": components["schemas"]["FleetEndpointStatus"];
                rolebindings: components["schemas"]["FleetEndpointStatus"];
            };
        };
        /**
         * @description What is known of the polls of one endpoint.
         * @example {
         *       "state": "current",
         *       "last_seen": "2026-03-01T12:00:00.000Z",
         *       "status": 200,
         *       "digest": "0f343b0931126a20"
         *     }
         */
        FleetEndpointStatus: {
            /**
             * @description `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.
             * @example current
             * @enum {string}
             */
            state: "current" | "behind" | "failed" | "never";
            /**
             * Format: date-time
             * @description When it last polled.
             * @example 2026-03-01T12:00:00.000Z
             */
            last_seen?: string;
            /**
             * @description HTTP status of the last answer.
             * @example 200
             */
            status?: number;
            /**
             * @description Of the last inputs that it was given.
             * @example 0f343b0931126a20
             */
            digest?: string;
        };
        /**
         * @description The status of the clusters.
         * @example [
         *       {
         *         "id": "demo-cluster-01",
         *         "dns": "demo-cluster-01.k8s.example.com",
         *         "environment": "dev",
         *         "last_seen": "2026-03-01T12:00:00.000Z",
         *         "age_seconds": 42,
         *         "operator": "v0.58.1",
         *         "address": "192.0.2.17",
         *         "endpoints": {
         *           "namespaces": {
         *             "state": "current",
         *             "last_seen": "2026-03-01T12:00:00.000Z",
         *             "status": 200,
         *             "digest": "0f343b0931126a20"
         *           },
         *           "platform-components": {
         *             "state": "current",
         *             "last_seen": "2026-03-01T12:00:00.000Z",
         *             "status": 200,
         *             "digest": "0f343b0931126a20"
         *           },
         *           "rolebindings": {
         *             "state": "current",
         *             "last_seen": "2026-03-01T12:00:00.000Z",
         *             "status": 200,
         *             "digest": "0f343b0931126a20"
         *           }
         *         }
         *       }
         *     ]
         */
        FleetStatus: components["schemas"]["FleetClusterStatus"][];
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
         * @description A namespace that clusters can be given.
         * @example {
         *       "id": "podinfo",
         *       "labels": {
         *         "team": "platform"
         *       },
         *       "annotations": {
         *         "owner": "platform"
         *       }
         *     }
         */
        Namespace: {
            /**
             * @description Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
             * @example podinfo
             */
            id: string;
            /**
             * @description Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @default {}
             * @example {
             *       "team": "platform"
             *     }
             */
            labels: {
                [key: string]: string;
            };
            /**
             * @description Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @default {}
             * @example {
             *       "owner": "platform"
             *     }
             */
            annotations: {
                [key: string]: string;
            };
        };
        /**
         * @description The namespace as templates see it on one cluster.
         * @example {
         *       "id": "podinfo",
         *       "labels": {
         *         "team": "platform"
         *       },
         *       "annotations": {
         *         "owner": "platform"
         *       },
         *       "cluster": {
         *         "name": "demo-cluster-01",
         *         "dns": "demo-cluster-01.k8s.example.com",
         *         "environment": "dev"
         *       }
         *     }
         */
        NamespaceInput: {
            /**
             * @description Name of the namespace; a DNS-1123 label.
             * @example podinfo
             */
            id: string;
            /**
             * @description Labels of the namespace, in Kubernetes' syntax. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "team": "platform"
             *     }
             */
            labels: {
                [key: string]: string;
            };
            /**
             * @description Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "owner": "platform"
             *     }
             */
            annotations: {
                [key: string]: string;
            };
            /** @description The cluster that polls. */
            cluster: {
                /**
                 * @description Name of the cluster as it reaches templates; a DNS-1123 label.
                 * @example demo-cluster-01
                 */
                name: string;
                /**
                 * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
                 * @example demo-cluster-01.k8s.example.com
                 */
                dns: string;
                /**
                 * @description Tier of the cluster.
                 * @example dev
                 * @enum {string}
                 */
                environment: "dev" | "qa" | "uat" | "prod";
            };
        };
        /**
         * @description What Flux Operator takes from an ExternalService.
         * @example {
         *       "inputs": [
         *         {
         *           "id": "podinfo",
         *           "labels": {
         *             "team": "platform"
         *           },
         *           "annotations": {
         *             "owner": "platform"
         *           },
         *           "cluster": {
         *             "name": "demo-cluster-01",
         *             "dns": "demo-cluster-01.k8s.example.com",
         *             "environment": "dev"
         *           }
         *         }
         *       ]
         *     }
         */
        NamespaceInputs: {
            /** @description One input for each of the namespaces. */
            inputs: components["schemas"]["NamespaceInput"][];
        };
        /**
         * @description A cluster of the fleet.
         * @example {
         *       "id": "demo-cluster-01",
         *       "cluster_name": "demo-cluster-01",
         *       "cluster_dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev",
         *       "node_count": 3,
         *       "vm_image": "ubuntu-24.04",
         *       "k0s_version": "v1.33.1+k0s.0",
         *       "platform_components": [
         *         {
         *           "id": "podinfo",
         *           "enabled": true,
         *           "oci_tag": "v1.0.0-1",
         *           "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *           "oci_semver": ">=1.0.0 <2.0.0",
         *           "component_version": "6.9.1",
         *           "component_path": "observability/grafana/17.1.0"
         *         }
         *       ],
         *       "namespaces": [
         *         {
         *           "id": "podinfo"
         *         }
         *       ],
         *       "rolebindings": [
         *         {
         *           "id": "platform-admins"
         *         }
         *       ],
         *       "patches": {
         *         "podinfo": {
         *           "replicaCount": "2",
         *           "ui.color": "#2f855a"
         *         }
         *       }
         *     }
         */
        PatchCluster: {
            /**
             * @description Unique id of the cluster; a DNS-1123 label.
             * @example demo-cluster-01
             */
            id?: string | null;
            /**
             * @description Name of the cluster as it reaches templates; a DNS-1123 label.
             * @example demo-cluster-01
             */
            cluster_name?: string | null;
            /**
             * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
             * @example demo-cluster-01.k8s.example.com
             */
            cluster_dns?: string | null;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string|null}
             */
            environment?: "dev" | "qa" | "uat" | "prod" | null;
            /**
             * @description Number of nodes, for provisioning.
             * @example 3
             */
            node_count?: number | null;
            /**
             * @description Image that the nodes boot, for provisioning.
             * @example ubuntu-24.04
             */
            vm_image?: string | null;
            /**
             * @description Version of the Kubernetes distribution, for provisioning.
             * @example v1.33.1+k0s.0
             */
            k0s_version?: string | null;
            /** @description Components of the catalogue that run on the cluster, in the order of rollout, with overrides. */
            platform_components?: {
                /**
                 * @description Id of the component in the catalogue.
                 * @example podinfo
                 */
                id: string;
                /**
                 * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
                 * @default true
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
                 * @example v1.0.0-1
                 */
                oci_tag?: string | null;
                /**
                 * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
                 * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
                 */
                oci_digest?: string | null;
                /**
                 * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
                 * @example >=1.0.0 <2.0.0
                 */
                oci_semver?: string | null;
                /**
                 * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
                 * @example 6.9.1
                 */
                component_version?: string | null;
                /**
                 * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
                 * @example observability/grafana/17.1.0
                 */
                component_path?: string | null;
            }[] | null;
            /** @description Namespaces that exist on the cluster. */
            namespaces?: {
                /**
                 * @description Id of the namespace definition.
                 * @example podinfo
                 */
                id: string;
            }[] | null;
            /** @description Cluster role bindings that exist on the cluster. */
            rolebindings?: {
                /**
                 * @description Id of the role binding definition.
                 * @example platform-admins
                 */
                id: string;
            }[] | null;
            /**
             * @description Overrides of component values on this cluster, by component id.
             * @example {
             *       "podinfo": {
             *         "replicaCount": "2",
             *         "ui.color": "#2f855a"
             *       }
             *     }
             */
            patches?: {
                [key: string]: {
                    [key: string]: (string | null) | number | boolean | {
                        /**
                         * @description The text.
                         * @example true
                         */
                        text?: string | null;
                    };
                } | null;
            } | null;
        };
        /**
         * @description A namespace on this cluster.
         * @example {
         *       "id": "podinfo"
         *     }
         */
        PatchClusterNamespace: {
            /**
             * @description Id of the namespace definition.
             * @example podinfo
             */
            id?: string | null;
        };
        /**
         * @description A component on this cluster, and where it differs from the catalogue.
         * @example {
         *       "id": "podinfo",
         *       "enabled": true,
         *       "oci_tag": "v1.0.0-1",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "component_version": "6.9.1",
         *       "component_path": "observability/grafana/17.1.0"
         *     }
         */
        PatchClusterPlatformComponent: {
            /**
             * @description Id of the component in the catalogue.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
             * @example v1.0.0-1
             */
            oci_tag?: string | null;
            /**
             * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string | null;
            /**
             * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string | null;
            /**
             * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example 6.9.1
             */
            component_version?: string | null;
            /**
             * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
             * @example observability/grafana/17.1.0
             */
            component_path?: string | null;
        };
        /**
         * @description A role binding on this cluster.
         * @example {
         *       "id": "platform-admins"
         *     }
         */
        PatchClusterRolebinding: {
            /**
             * @description Id of the role binding definition.
             * @example platform-admins
             */
            id?: string | null;
        };
        /**
         * @description A namespace that clusters can be given.
         * @example {
         *       "id": "podinfo",
         *       "labels": {
         *         "team": "platform"
         *       },
         *       "annotations": {
         *         "owner": "platform"
         *       }
         *     }
         */
        PatchNamespace: {
            /**
             * @description Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "team": "platform"
             *     }
             */
            labels?: {
                [key: string]: string | null;
            } | null;
            /**
             * @description Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "owner": "platform"
             *     }
             */
            annotations?: {
                [key: string]: string | null;
            } | null;
        };
        /**
         * @description A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
         * @example {
         *       "id": "podinfo",
         *       "component_path": "podinfo",
         *       "component_version": "latest",
         *       "cluster_env_enabled": false,
         *       "oci_url": "https://stefanprodan.github.io/podinfo",
         *       "oci_tag": "latest",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "delivery": "chart",
         *       "secret_ref": "registry-credentials",
         *       "timeout": "15m",
         *       "crds": "Skip",
         *       "drift": "warn",
         *       "depends_on": [
         *         "traefik"
         *       ]
         *     }
         */
        PatchPlatformComponent: {
            /**
             * @description Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Name of the chart in its repository, or path within the OCI artifact.
             * @example podinfo
             */
            component_path?: string | null;
            /**
             * @description Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example latest
             */
            component_version?: string | null;
            /**
             * @description Whether templates append the cluster's environment to the path.
             * @example false
             */
            cluster_env_enabled?: boolean | null;
            /**
             * @description URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
             * @example https://stefanprodan.github.io/podinfo
             */
            oci_url?: string | null;
            /**
             * @description Tag of the OCI artifact; oci_digest or oci_semver stand over it.
             * @example latest
             */
            oci_tag?: string | null;
            /**
             * @description Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string | null;
            /**
             * @description Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string | null;
            /**
             * @description What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
             * @example chart
             * @enum {string|null}
             */
            delivery?: "chart" | "manifests" | null;
            /**
             * @description Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
             * @example registry-credentials
             */
            secret_ref?: string | null;
            /**
             * @description How long Flux waits for the component to become healthy; 5m where it is absent.
             * @example 15m
             */
            timeout?: string | null;
            /**
             * @description What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
             * @example Skip
             * @enum {string|null}
             */
            crds?: "Skip" | "Create" | "CreateReplace" | null;
            /**
             * @description Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
             * @example warn
             * @enum {string|null}
             */
            drift?: "enabled" | "warn" | "disabled" | null;
            /** @description Components that must be healthy before this one is installed. */
            depends_on?: string[] | null;
        };
        /**
         * @description A cluster role binding that clusters can be given.
         * @example {
         *       "id": "platform-admins",
         *       "role": "cluster-admin",
         *       "subjects": [
         *         {
         *           "kind": "Group",
         *           "name": "platform-team",
         *           "apiGroup": "rbac.authorization.k8s.io"
         *         }
         *       ]
         *     }
         */
        PatchRolebinding: {
            /**
             * @description Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
             * @example platform-admins
             */
            id?: string | null;
            /**
             * @description Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
             * @example cluster-admin
             */
            role?: string | null;
            /**
             * @description Who gets the role.
             * @example [
             *       {
             *         "kind": "Group",
             *         "name": "platform-team",
             *         "apiGroup": "rbac.authorization.k8s.io"
             *       }
             *     ]
             */
            subjects?: ({
                /**
                 * @description What the subject is.
                 * @example Group
                 * @enum {string}
                 */
                kind: "User" | "Group";
                /**
                 * @description Name of the user or the group.
                 * @example platform-team
                 */
                name: string;
                /**
                 * @description API group of users and groups; Kubernetes fills it in when it is absent or empty.
                 * @example rbac.authorization.k8s.io
                 * @enum {string}
                 */
                apiGroup?: "rbac.authorization.k8s.io" | "";
                /**
                 * @description Means nothing to users and groups; it is taken and left out.
                 * @example
                 */
                namespace?: string;
            } | {
                /**
                 * @description What the subject is.
                 * @example ServiceAccount
                 * @enum {string}
                 */
                kind: "ServiceAccount";
                /**
                 * @description Name of the service account; a DNS-1123 subdomain.
                 * @example builder
                 */
                name: string;
                /**
                 * @description Namespace of the service account; a DNS-1123 label.
                 * @example podinfo
                 */
                namespace: string;
                /**
                 * @description A service account has none; an empty one is taken and left out.
                 * @example
                 * @enum {string}
                 */
                apiGroup?: "";
            })[] | null;
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
         * @description A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
         * @example {
         *       "id": "podinfo",
         *       "component_path": "podinfo",
         *       "component_version": "latest",
         *       "cluster_env_enabled": false,
         *       "oci_url": "https://stefanprodan.github.io/podinfo",
         *       "oci_tag": "latest",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "delivery": "chart",
         *       "secret_ref": "registry-credentials",
         *       "timeout": "15m",
         *       "crds": "Skip",
         *       "drift": "warn",
         *       "depends_on": [
         *         "traefik"
         *       ]
         *     }
         */
        PlatformComponent: {
            /**
             * @description Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
             * @example podinfo
             */
            id: string;
            /**
             * @description Name of the chart in its repository, or path within the OCI artifact.
             * @example podinfo
             */
            component_path: string;
            /**
             * @description Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example latest
             */
            component_version: string;
            /**
             * @description Whether templates append the cluster's environment to the path.
             * @default false
             * @example false
             */
            cluster_env_enabled: boolean;
            /**
             * @description URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
             * @example https://stefanprodan.github.io/podinfo
             */
            oci_url: string;
            /**
             * @description Tag of the OCI artifact; oci_digest or oci_semver stand over it.
             * @example latest
             */
            oci_tag: string;
            /**
             * @description Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string;
            /**
             * @description Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string;
            /**
             * @description What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
             * @example chart
             * @enum {string}
             */
            delivery?: "chart" | "manifests";
            /**
             * @description Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
             * @example registry-credentials
             */
            secret_ref?: string;
            /**
             * @description How long Flux waits for the component to become healthy; 5m where it is absent.
             * @example 15m
             */
            timeout?: string;
            /**
             * @description What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
             * @example Skip
             * @enum {string}
             */
            crds?: "Skip" | "Create" | "CreateReplace";
            /**
             * @description Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
             * @example warn
             * @enum {string}
             */
            drift?: "enabled" | "warn" | "disabled";
            /**
             * @description Components that must be healthy before this one is installed.
             * @default []
             */
            depends_on: string[];
        };
        /**
         * @description The platform component as templates see it on one cluster.
         * @example {
         *       "id": "podinfo",
         *       "component_path": "podinfo",
         *       "component_version": "latest",
         *       "cluster_env_enabled": false,
         *       "delivery": "chart",
         *       "secret_ref": "registry-credentials",
         *       "timeout": "15m",
         *       "crds": "Skip",
         *       "drift": "warn",
         *       "depends_on": [
         *         "traefik"
         *       ],
         *       "enabled": true,
         *       "patches": {
         *         "replicaCount": "2"
         *       },
         *       "cluster": {
         *         "name": "demo-cluster-01",
         *         "dns": "demo-cluster-01.k8s.example.com",
         *         "environment": "dev"
         *       },
         *       "source": {
         *         "oci_url": "https://stefanprodan.github.io/podinfo",
         *         "oci_tag": "latest",
         *         "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *         "oci_semver": ">=1.0.0 <2.0.0"
         *       }
         *     }
         */
        PlatformComponentInput: {
            /**
             * @description Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
             * @example podinfo
             */
            id: string;
            /**
             * @description Name of the chart in its repository, or path within the OCI artifact.
             * @example podinfo
             */
            component_path: string;
            /**
             * @description Version of the chart, or a range; "latest" pins none.
             * @example latest
             */
            component_version: string;
            /**
             * @description Whether templates append the cluster's environment to the path.
             * @example false
             */
            cluster_env_enabled: boolean;
            /**
             * @description What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
             * @example chart
             * @enum {string}
             */
            delivery?: "chart" | "manifests";
            /**
             * @description Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.
             * @example registry-credentials
             */
            secret_ref?: string;
            /**
             * @description How long Flux waits for the component to become healthy; 5m where it is absent.
             * @example 15m
             */
            timeout?: string;
            /**
             * @description What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
             * @example Skip
             * @enum {string}
             */
            crds?: "Skip" | "Create" | "CreateReplace";
            /**
             * @description Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
             * @example warn
             * @enum {string}
             */
            drift?: "enabled" | "warn" | "disabled";
            /** @description Components that must be healthy before this one is installed. */
            depends_on: string[];
            /**
             * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
             * @example true
             */
            enabled: boolean;
            /**
             * @description What this cluster overrides in the platform component; empty when nothing. Keys match `^([-a-zA-Z0-9_.\\/]|\[[0-9]{1,5}\])+$` and have at most 250 characters.
             * @example {
             *       "replicaCount": "2"
             *     }
             */
            patches: {
                [key: string]: string | number | boolean | {
                    /**
                     * @description The text.
                     * @example true
                     */
                    text: string;
                };
            };
            /** @description The cluster that polls. */
            cluster: {
                /**
                 * @description Name of the cluster as it reaches templates; a DNS-1123 label.
                 * @example demo-cluster-01
                 */
                name: string;
                /**
                 * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
                 * @example demo-cluster-01.k8s.example.com
                 */
                dns: string;
                /**
                 * @description Tier of the cluster.
                 * @example dev
                 * @enum {string}
                 */
                environment: "dev" | "qa" | "uat" | "prod";
            };
            /** @description The oci_url and oci_tag and oci_digest and oci_semver. */
            source: {
                /**
                 * @description URL of the chart repository or the OCI artifact.
                 * @example https://stefanprodan.github.io/podinfo
                 */
                oci_url: string;
                /**
                 * @description Tag of the OCI artifact; oci_digest or oci_semver stand over it.
                 * @example latest
                 */
                oci_tag?: string;
                /**
                 * @description Digest that the OCI artifact is pinned to.
                 * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
                 */
                oci_digest?: string;
                /**
                 * @description Range of versions that the OCI artifact follows.
                 * @example >=1.0.0 <2.0.0
                 */
                oci_semver?: string;
            };
        };
        /**
         * @description What Flux Operator takes from an ExternalService.
         * @example {
         *       "inputs": [
         *         {
         *           "id": "podinfo",
         *           "component_path": "podinfo",
         *           "component_version": "latest",
         *           "cluster_env_enabled": false,
         *           "delivery": "chart",
         *           "secret_ref": "registry-credentials",
         *           "timeout": "15m",
         *           "crds": "Skip",
         *           "drift": "warn",
         *           "depends_on": [
         *             "traefik"
         *           ],
         *           "enabled": true,
         *           "patches": {
         *             "replicaCount": "2"
         *           },
         *           "cluster": {
         *             "name": "demo-cluster-01",
         *             "dns": "demo-cluster-01.k8s.example.com",
         *             "environment": "dev"
         *           },
         *           "source": {
         *             "oci_url": "https://stefanprodan.github.io/podinfo",
         *             "oci_tag": "latest",
         *             "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *             "oci_semver": ">=1.0.0 <2.0.0"
         *           }
         *         }
         *       ]
         *     }
         */
        PlatformComponentInputs: {
            /** @description One input for each of the platform components. */
            inputs: components["schemas"]["PlatformComponentInput"][];
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
         * @description A cluster role binding that clusters can be given.
         * @example {
         *       "id": "platform-admins",
         *       "role": "cluster-admin",
         *       "subjects": [
         *         {
         *           "kind": "Group",
         *           "name": "platform-team",
         *           "apiGroup": "rbac.authorization.k8s.io"
         *         }
         *       ]
         *     }
         */
        Rolebinding: {
            /**
             * @description Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
             * @example platform-admins
             */
            id: string;
            /**
             * @description Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
             * @example cluster-admin
             */
            role: string;
            /**
             * @description Who gets the role.
             * @example [
             *       {
             *         "kind": "Group",
             *         "name": "platform-team",
             *         "apiGroup": "rbac.authorization.k8s.io"
             *       }
             *     ]
             */
            subjects: ({
                /**
                 * @description What the subject is.
                 * @example Group
                 * @enum {string}
                 */
                kind: "User" | "Group";
                /**
                 * @description Name of the user or the group.
                 * @example platform-team
                 */
                name: string;
                /**
                 * @description API group of users and groups; Kubernetes fills it in when it is absent or empty.
                 * @example rbac.authorization.k8s.io
                 * @enum {string}
                 */
                apiGroup?: "rbac.authorization.k8s.io" | "";
                /**
                 * @description Means nothing to users and groups; it is taken and left out.
                 * @example
                 */
                namespace?: string;
            } | {
                /**
                 * @description What the subject is.
                 * @example ServiceAccount
                 * @enum {string}
                 */
                kind: "ServiceAccount";
                /**
                 * @description Name of the service account; a DNS-1123 subdomain.
                 * @example builder
                 */
                name: string;
                /**
                 * @description Namespace of the service account; a DNS-1123 label.
                 * @example podinfo
                 */
                namespace: string;
                /**
                 * @description A service account has none; an empty one is taken and left out.
                 * @example
                 * @enum {string}
                 */
                apiGroup?: "";
            })[];
        };
        /**
         * @description The rolebinding as templates see it on one cluster.
         * @example {
         *       "id": "platform-admins",
         *       "role": "cluster-admin",
         *       "subjects": [
         *         {
         *           "kind": "Group",
         *           "name": "platform-team",
         *           "apiGroup": "rbac.authorization.k8s.io"
         *         }
         *       ],
         *       "cluster": {
         *         "name": "demo-cluster-01",
         *         "dns": "demo-cluster-01.k8s.example.com",
         *         "environment": "dev"
         *       }
         *     }
         */
        RolebindingInput: {
            /**
             * @description Name of the ClusterRoleBinding, as RBAC takes names.
             * @example platform-admins
             */
            id: string;
            /**
             * @description Name of the ClusterRole that is bound.
             * @example cluster-admin
             */
            role: string;
            /**
             * @description Who gets the role.
             * @example [
             *       {
             *         "kind": "Group",
             *         "name": "platform-team",
             *         "apiGroup": "rbac.authorization.k8s.io"
             *       }
             *     ]
             */
            subjects: ({
                /**
                 * @description What the subject is.
                 * @example Group
                 * @enum {string}
                 */
                kind: "User" | "Group";
                /**
                 * @description Name of the user or the group.
                 * @example platform-team
                 */
                name: string;
                /**
                 * @description API group of users and groups; Kubernetes fills it in when it is absent or empty.
                 * @example rbac.authorization.k8s.io
                 * @enum {string}
                 */
                apiGroup?: "rbac.authorization.k8s.io" | "";
                /**
                 * @description Means nothing to users and groups; it is taken and left out.
                 * @example
                 */
                namespace?: string;
            } | {
                /**
                 * @description What the subject is.
                 * @example ServiceAccount
                 * @enum {string}
                 */
                kind: "ServiceAccount";
                /**
                 * @description Name of the service account; a DNS-1123 subdomain.
                 * @example builder
                 */
                name: string;
                /**
                 * @description Namespace of the service account; a DNS-1123 label.
                 * @example podinfo
                 */
                namespace: string;
                /**
                 * @description A service account has none; an empty one is taken and left out.
                 * @example
                 * @enum {string}
                 */
                apiGroup?: "";
            })[];
            /** @description The cluster that polls. */
            cluster: {
                /**
                 * @description Name of the cluster as it reaches templates; a DNS-1123 label.
                 * @example demo-cluster-01
                 */
                name: string;
                /**
                 * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
                 * @example demo-cluster-01.k8s.example.com
                 */
                dns: string;
                /**
                 * @description Tier of the cluster.
                 * @example dev
                 * @enum {string}
                 */
                environment: "dev" | "qa" | "uat" | "prod";
            };
        };
        /**
         * @description What Flux Operator takes from an ExternalService.
         * @example {
         *       "inputs": [
         *         {
         *           "id": "platform-admins",
         *           "role": "cluster-admin",
         *           "subjects": [
         *             {
         *               "kind": "Group",
         *               "name": "platform-team",
         *               "apiGroup": "rbac.authorization.k8s.io"
         *             }
         *           ],
         *           "cluster": {
         *             "name": "demo-cluster-01",
         *             "dns": "demo-cluster-01.k8s.example.com",
         *             "environment": "dev"
         *           }
         *         }
         *       ]
         *     }
         */
        RolebindingInputs: {
            /** @description One input for each of the rolebindings. */
            inputs: components["schemas"]["RolebindingInput"][];
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
         * @description A cluster of the fleet.
         * @example {
         *       "id": "demo-cluster-01",
         *       "cluster_name": "demo-cluster-01",
         *       "cluster_dns": "demo-cluster-01.k8s.example.com",
         *       "environment": "dev",
         *       "node_count": 3,
         *       "vm_image": "ubuntu-24.04",
         *       "k0s_version": "v1.33.1+k0s.0",
         *       "platform_components": [
         *         {
         *           "id": "podinfo",
         *           "enabled": true,
         *           "oci_tag": "v1.0.0-1",
         *           "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *           "oci_semver": ">=1.0.0 <2.0.0",
         *           "component_version": "6.9.1",
         *           "component_path": "observability/grafana/17.1.0"
         *         }
         *       ],
         *       "namespaces": [
         *         {
         *           "id": "podinfo"
         *         }
         *       ],
         *       "rolebindings": [
         *         {
         *           "id": "platform-admins"
         *         }
         *       ],
         *       "patches": {
         *         "podinfo": {
         *           "replicaCount": "2",
         *           "ui.color": "#2f855a"
         *         }
         *       }
         *     }
         */
        UpdateCluster: {
            /**
             * @description Unique id of the cluster; a DNS-1123 label.
             * @example demo-cluster-01
             */
            id?: string | null;
            /**
             * @description Name of the cluster as it reaches templates; a DNS-1123 label.
             * @example demo-cluster-01
             */
            cluster_name?: string | null;
            /**
             * @description DNS name under which the cluster polls, in lower case; unique in the fleet.
             * @example demo-cluster-01.k8s.example.com
             */
            cluster_dns?: string | null;
            /**
             * @description Tier of the cluster.
             * @example dev
             * @enum {string|null}
             */
            environment?: "dev" | "qa" | "uat" | "prod" | null;
            /**
             * @description Number of nodes, for provisioning.
             * @example 3
             */
            node_count?: number | null;
            /**
             * @description Image that the nodes boot, for provisioning.
             * @example ubuntu-24.04
             */
            vm_image?: string | null;
            /**
             * @description Version of the Kubernetes distribution, for provisioning.
             * @example v1.33.1+k0s.0
             */
            k0s_version?: string | null;
            /** @description Components of the catalogue that run on the cluster, in the order of rollout, with overrides. */
            platform_components?: {
                /**
                 * @description Id of the component in the catalogue.
                 * @example podinfo
                 */
                id: string;
                /**
                 * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
                 * @default true
                 * @example true
                 */
                enabled?: boolean;
                /**
                 * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
                 * @example v1.0.0-1
                 */
                oci_tag?: string | null;
                /**
                 * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
                 * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
                 */
                oci_digest?: string | null;
                /**
                 * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
                 * @example >=1.0.0 <2.0.0
                 */
                oci_semver?: string | null;
                /**
                 * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
                 * @example 6.9.1
                 */
                component_version?: string | null;
                /**
                 * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
                 * @example observability/grafana/17.1.0
                 */
                component_path?: string | null;
            }[] | null;
            /** @description Namespaces that exist on the cluster. */
            namespaces?: {
                /**
                 * @description Id of the namespace definition.
                 * @example podinfo
                 */
                id: string;
            }[] | null;
            /** @description Cluster role bindings that exist on the cluster. */
            rolebindings?: {
                /**
                 * @description Id of the role binding definition.
                 * @example platform-admins
                 */
                id: string;
            }[] | null;
            /**
             * @description Overrides of component values on this cluster, by component id.
             * @example {
             *       "podinfo": {
             *         "replicaCount": "2",
             *         "ui.color": "#2f855a"
             *       }
             *     }
             */
            patches?: {
                [key: string]: {
                    [key: string]: string | number | boolean | {
                        /**
                         * @description The text.
                         * @example true
                         */
                        text: string;
                    };
                };
            } | null;
        };
        /**
         * @description A namespace on this cluster.
         * @example {
         *       "id": "podinfo"
         *     }
         */
        UpdateClusterNamespace: {
            /**
             * @description Id of the namespace definition.
             * @example podinfo
             */
            id?: string | null;
        };
        /**
         * @description A component on this cluster, and where it differs from the catalogue.
         * @example {
         *       "id": "podinfo",
         *       "enabled": true,
         *       "oci_tag": "v1.0.0-1",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "component_version": "6.9.1",
         *       "component_path": "observability/grafana/17.1.0"
         *     }
         */
        UpdateClusterPlatformComponent: {
            /**
             * @description Id of the component in the catalogue.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Whether the component runs; false removes it from the cluster but keeps its overrides.
             * @example true
             */
            enabled?: boolean | null;
            /**
             * @description Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
             * @example v1.0.0-1
             */
            oci_tag?: string | null;
            /**
             * @description Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string | null;
            /**
             * @description Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string | null;
            /**
             * @description Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example 6.9.1
             */
            component_version?: string | null;
            /**
             * @description Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
             * @example observability/grafana/17.1.0
             */
            component_path?: string | null;
        };
        /**
         * @description A role binding on this cluster.
         * @example {
         *       "id": "platform-admins"
         *     }
         */
        UpdateClusterRolebinding: {
            /**
             * @description Id of the role binding definition.
             * @example platform-admins
             */
            id?: string | null;
        };
        /**
         * @description A namespace that clusters can be given.
         * @example {
         *       "id": "podinfo",
         *       "labels": {
         *         "team": "platform"
         *       },
         *       "annotations": {
         *         "owner": "platform"
         *       }
         *     }
         */
        UpdateNamespace: {
            /**
             * @description Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "team": "platform"
             *     }
             */
            labels?: {
                [key: string]: string;
            } | null;
            /**
             * @description Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
             * @example {
             *       "owner": "platform"
             *     }
             */
            annotations?: {
                [key: string]: string;
            } | null;
        };
        /**
         * @description A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
         * @example {
         *       "id": "podinfo",
         *       "component_path": "podinfo",
         *       "component_version": "latest",
         *       "cluster_env_enabled": false,
         *       "oci_url": "https://stefanprodan.github.io/podinfo",
         *       "oci_tag": "latest",
         *       "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
         *       "oci_semver": ">=1.0.0 <2.0.0",
         *       "delivery": "chart",
         *       "secret_ref": "registry-credentials",
         *       "timeout": "15m",
         *       "crds": "Skip",
         *       "drift": "warn",
         *       "depends_on": [
         *         "traefik"
         *       ]
         *     }
         */
        UpdatePlatformComponent: {
            /**
             * @description Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
             * @example podinfo
             */
            id?: string | null;
            /**
             * @description Name of the chart in its repository, or path within the OCI artifact.
             * @example podinfo
             */
            component_path?: string | null;
            /**
             * @description Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
             * @example latest
             */
            component_version?: string | null;
            /**
             * @description Whether templates append the cluster's environment to the path.
             * @example false
             */
            cluster_env_enabled?: boolean | null;
            /**
             * @description URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
             * @example https://stefanprodan.github.io/podinfo
             */
            oci_url?: string | null;
            /**
             * @description Tag of the OCI artifact; oci_digest or oci_semver stand over it.
             * @example latest
             */
            oci_tag?: string | null;
            /**
             * @description Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
             * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
             */
            oci_digest?: string | null;
            /**
             * @description Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
             * @example >=1.0.0 <2.0.0
             */
            oci_semver?: string | null;
            /**
             * @description What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
             * @example chart
             * @enum {string|null}
             */
            delivery?: "chart" | "manifests" | null;
            /**
             * @description Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
             * @example registry-credentials
             */
            secret_ref?: string | null;
            /**
             * @description How long Flux waits for the component to become healthy; 5m where it is absent.
             * @example 15m
             */
            timeout?: string | null;
            /**
             * @description What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
             * @example Skip
             * @enum {string|null}
             */
            crds?: "Skip" | "Create" | "CreateReplace" | null;
            /**
             * @description Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
             * @example warn
             * @enum {string|null}
             */
            drift?: "enabled" | "warn" | "disabled" | null;
            /** @description Components that must be healthy before this one is installed. */
            depends_on?: string[] | null;
        };
        /**
         * @description A cluster role binding that clusters can be given.
         * @example {
         *       "id": "platform-admins",
         *       "role": "cluster-admin",
         *       "subjects": [
         *         {
         *           "kind": "Group",
         *           "name": "platform-team",
         *           "apiGroup": "rbac.authorization.k8s.io"
         *         }
         *       ]
         *     }
         */
        UpdateRolebinding: {
            /**
             * @description Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
             * @example platform-admins
             */
            id?: string | null;
            /**
             * @description Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
             * @example cluster-admin
             */
            role?: string | null;
            /**
             * @description Who gets the role.
             * @example [
             *       {
             *         "kind": "Group",
             *         "name": "platform-team",
             *         "apiGroup": "rbac.authorization.k8s.io"
             *       }
             *     ]
             */
            subjects?: ({
                /**
                 * @description What the subject is.
                 * @example Group
                 * @enum {string}
                 */
                kind: "User" | "Group";
                /**
                 * @description Name of the user or the group.
                 * @example platform-team
                 */
                name: string;
                /**
                 * @description API group of users and groups; Kubernetes fills it in when it is absent or empty.
                 * @example rbac.authorization.k8s.io
                 * @enum {string}
                 */
                apiGroup?: "rbac.authorization.k8s.io" | "";
                /**
                 * @description Means nothing to users and groups; it is taken and left out.
                 * @example
                 */
                namespace?: string;
            } | {
                /**
                 * @description What the subject is.
                 * @example ServiceAccount
                 * @enum {string}
                 */
                kind: "ServiceAccount";
                /**
                 * @description Name of the service account; a DNS-1123 subdomain.
                 * @example builder
                 */
                name: string;
                /**
                 * @description Namespace of the service account; a DNS-1123 label.
                 * @example podinfo
                 */
                namespace: string;
                /**
                 * @description A service account has none; an empty one is taken and left out.
                 * @example
                 * @enum {string}
                 */
                apiGroup?: "";
            })[] | null;
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
        /** @description The token is good, but its role or its clusters do not allow this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Forbidden",
                 *       "status": 403,
                 *       "detail": "the token is not for this cluster",
                 *       "error": "forbidden",
                 *       "message": "the token is not for this cluster"
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
        /** @description The token is missing or wrong, or it is the read token and this is a write. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Unauthorized",
                 *       "status": 401,
                 *       "detail": "a bearer token is required",
                 *       "error": "unauthorized",
                 *       "message": "a bearer token is required"
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
        /** @description What is missing: a token, or one that may do more. */
        "WWW-Authenticate": string;
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
    listFluxClusters: {
        parameters: {
            query?: {
                /** @description Only clusters of this environment. */
                environment?: "dev" | "qa" | "uat" | "prod";
                /** @description The most to return; all when it is absent. */
                limit?: number;
                /** @description How many to skip, in the order of the list. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters. */
            200: {
                headers: {
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterInputs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    pollNamespaces: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description DNS name of the cluster, in any case. */
                cluster_dns: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inputs of the cluster; none once it is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceInputs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    pollPlatformComponents: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description DNS name of the cluster, in any case. */
                cluster_dns: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inputs of the cluster; none once it is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentInputs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    pollRolebindings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description DNS name of the cluster, in any case. */
                cluster_dns: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The inputs of the cluster; none once it is deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingInputs"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listClusters: {
        parameters: {
            query?: {
                /** @description Only the cluster with this DNS name. */
                cluster_dns?: string;
                /** @description Only clusters of this environment. */
                environment?: "dev" | "qa" | "uat" | "prod";
                /** @description The most documents to return; all when it is absent. */
                limit?: number;
                /** @description How many documents to skip, in the order of ids. */
                offset?: number;
                /** @description Only clusters that refer to this platform component in `platform_components`. */
                platform_components?: string;
                /** @description Only clusters that refer to this namespace in `namespaces`. */
                namespaces?: string;
                /** @description Only clusters that refer to this rolebinding in `rolebindings`. */
                rolebindings?: string;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters. */
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
                     *         "id": "demo-cluster-01",
                     *         "cluster_name": "demo-cluster-01",
                     *         "cluster_dns": "demo-cluster-01.k8s.example.com",
                     *         "environment": "dev",
                     *         "node_count": 3,
                     *         "vm_image": "ubuntu-24.04",
                     *         "k0s_version": "v1.33.1+k0s.0",
                     *         "platform_components": [
                     *           {
                     *             "id": "podinfo",
                     *             "enabled": true,
                     *             "oci_tag": "v1.0.0-1",
                     *             "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
                     *             "oci_semver": ">=1.0.0 <2.0.0",
                     *             "component_version": "6.9.1",
                     *             "component_path": "observability/grafana/17.1.0"
                     *           }
                     *         ],
                     *         "namespaces": [
                     *           {
                     *             "id": "podinfo"
                     *           }
                     *         ],
                     *         "rolebindings": [
                     *           {
                     *             "id": "platform-admins"
                     *           }
                     *         ],
                     *         "patches": {
                     *           "podinfo": {
                     *             "replicaCount": "2",
                     *             "ui.color": "#2f855a"
                     *           }
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Cluster"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    createCluster: {
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
        /** @description The new cluster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCluster"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            /** @description The cluster as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getCluster: {
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
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateCluster: {
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
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the cluster to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCluster"];
            };
        };
        responses: {
            /** @description The cluster as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteCluster: {
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
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cluster as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchCluster: {
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
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a cluster to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "node_count": 3
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchCluster"];
                /**
                 * @example {
                 *       "node_count": 3
                 *     }
                 */
                "application/json": components["schemas"]["PatchCluster"];
            };
        };
        responses: {
            /** @description The cluster as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Cluster"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listClusterNamespaces: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespaces. */
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
                     *         "id": "podinfo"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClusterNamespace"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getClusterNamespace: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the namespace definition. */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNamespace"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateClusterNamespace: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the namespace definition. */
                namespace: string;
            };
            cookie?: never;
        };
        /** @description The members of the namespace to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterNamespace"];
            };
        };
        responses: {
            /** @description The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNamespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** @description The namespace as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNamespace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deleteClusterNamespace: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the namespace definition. */
                namespace: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespace as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNamespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterNamespace: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the namespace definition. */
                namespace: string;
            };
            cookie?: never;
        };
        /** @description The members of a namespace to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchClusterNamespace"];
                "application/json": components["schemas"]["PatchClusterNamespace"];
            };
        };
        responses: {
            /** @description The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterNamespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    listClusterPlatformComponents: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform components. */
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
                     *         "id": "podinfo",
                     *         "enabled": true,
                     *         "oci_tag": "v1.0.0-1",
                     *         "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
                     *         "oci_semver": ">=1.0.0 <2.0.0",
                     *         "component_version": "6.9.1",
                     *         "component_path": "observability/grafana/17.1.0"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClusterPlatformComponent"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getClusterPlatformComponent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the component in the catalogue. */
                platform_component: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform component. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPlatformComponent"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateClusterPlatformComponent: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the component in the catalogue. */
                platform_component: string;
            };
            cookie?: never;
        };
        /** @description The members of the platform component to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterPlatformComponent"];
            };
        };
        responses: {
            /** @description The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** @description The platform component as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPlatformComponent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deleteClusterPlatformComponent: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the component in the catalogue. */
                platform_component: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform component as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterPlatformComponent: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the component in the catalogue. */
                platform_component: string;
            };
            cookie?: never;
        };
        /** @description The members of a platform component to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchClusterPlatformComponent"];
                /**
                 * @example {
                 *       "enabled": true
                 *     }
                 */
                "application/json": components["schemas"]["PatchClusterPlatformComponent"];
            };
        };
        responses: {
            /** @description The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterPlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    listClusterRolebindings: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebindings. */
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
                     *         "id": "platform-admins"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["ClusterRolebinding"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getClusterRolebinding: {
        parameters: {
            query?: never;
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the role binding definition. */
                rolebinding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebinding. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRolebinding"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateClusterRolebinding: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the role binding definition. */
                rolebinding: string;
            };
            cookie?: never;
        };
        /** @description The members of the rolebinding to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterRolebinding"];
            };
        };
        responses: {
            /** @description The rolebinding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** @description The rolebinding as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRolebinding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deleteClusterRolebinding: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the role binding definition. */
                rolebinding: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebinding as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["ConfirmationRequired"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterRolebinding: {
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
                /** @description The cluster's id. */
                id: string;
                /** @description Id of the role binding definition. */
                rolebinding: string;
            };
            cookie?: never;
        };
        /** @description The members of a rolebinding to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchClusterRolebinding"];
                "application/json": components["schemas"]["PatchClusterRolebinding"];
            };
        };
        responses: {
            /** @description The rolebinding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterRolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    listFleetStatus: {
        parameters: {
            query?: {
                /** @description Only what has not polled for so long: a number and s, m, h or d. */
                stale_for?: string;
                /** @description Only what has not got all that its polls get now, or only what has. */
                behind?: boolean;
                /** @description Only clusters of this environment. */
                environment?: "dev" | "qa" | "uat" | "prod";
                /** @description The most to return; all when it is absent. */
                limit?: number;
                /** @description How many to skip, in the order of the list. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The status of the clusters. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FleetStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
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
    listNamespaces: {
        parameters: {
            query?: {
                /** @description The most documents to return; all when it is absent. */
                limit?: number;
                /** @description How many documents to skip, in the order of ids. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespaces. */
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
                     *         "id": "podinfo",
                     *         "labels": {
                     *           "team": "platform"
                     *         },
                     *         "annotations": {
                     *           "owner": "platform"
                     *         }
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Namespace"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    createNamespace: {
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
        /** @description The new namespace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNamespace"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            /** @description The namespace as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getNamespace: {
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
                /** @description The namespace's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateNamespace: {
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
                /** @description The namespace's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the namespace to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNamespace"];
            };
        };
        responses: {
            /** @description The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deleteNamespace: {
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
                /** @description The namespace's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The namespace as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchNamespace: {
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
                /** @description The namespace's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a namespace to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "labels": {
                 *         "team": "platform"
                 *       }
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchNamespace"];
                /**
                 * @example {
                 *       "labels": {
                 *         "team": "platform"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["PatchNamespace"];
            };
        };
        responses: {
            /** @description The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Namespace"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    listPlatformComponents: {
        parameters: {
            query?: {
                /** @description Only components of this version. */
                component_version?: string;
                /** @description The most documents to return; all when it is absent. */
                limit?: number;
                /** @description How many documents to skip, in the order of ids. */
                offset?: number;
                /** @description Only platform components that refer to this platform component in `depends_on`. */
                depends_on?: string;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform components. */
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
                     *         "id": "podinfo",
                     *         "component_path": "podinfo",
                     *         "component_version": "latest",
                     *         "cluster_env_enabled": false,
                     *         "oci_url": "https://stefanprodan.github.io/podinfo",
                     *         "oci_tag": "latest",
                     *         "oci_digest": "sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865",
                     *         "oci_semver": ">=1.0.0 <2.0.0",
                     *         "delivery": "chart",
                     *         "secret_ref": "registry-credentials",
                     *         "timeout": "15m",
                     *         "crds": "Skip",
                     *         "drift": "warn",
                     *         "depends_on": [
                     *           "traefik"
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["PlatformComponent"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    createPlatformComponent: {
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
        /** @description The new platform component. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlatformComponent"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            /** @description The platform component as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getPlatformComponent: {
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
                /** @description The component's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform component. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponent"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updatePlatformComponent: {
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
                /** @description The component's id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the platform component to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlatformComponent"];
            };
        };
        responses: {
            /** @description The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deletePlatformComponent: {
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
                /** @description The component's id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The platform component as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchPlatformComponent: {
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
                /** @description The component's id. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a platform component to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "cluster_env_enabled": false
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchPlatformComponent"];
                /**
                 * @example {
                 *       "cluster_env_enabled": false
                 *     }
                 */
                "application/json": components["schemas"]["PatchPlatformComponent"];
            };
        };
        responses: {
            /** @description The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponent"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    listRolebindings: {
        parameters: {
            query?: {
                /** @description The most documents to return; all when it is absent. */
                limit?: number;
                /** @description How many documents to skip, in the order of ids. */
                offset?: number;
                /** @description Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** @description Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebindings. */
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
                     *         "id": "platform-admins",
                     *         "role": "cluster-admin",
                     *         "subjects": [
                     *           {
                     *             "kind": "Group",
                     *             "name": "platform-team",
                     *             "apiGroup": "rbac.authorization.k8s.io"
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["Rolebinding"][];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    createRolebinding: {
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
        /** @description The new rolebinding. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRolebinding"];
            };
        };
        responses: {
            200: components["responses"]["Plan"];
            /** @description The rolebinding as created. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rolebinding"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["ContentTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    getRolebinding: {
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
                /** @description The role binding's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebinding. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rolebinding"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            410: components["responses"]["Gone"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    updateRolebinding: {
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
                /** @description The role binding's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of the rolebinding to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRolebinding"];
            };
        };
        responses: {
            /** @description The rolebinding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
    deleteRolebinding: {
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
                /** @description The role binding's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rolebinding as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchRolebinding: {
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
                /** @description The role binding's id, which is its name on the cluster. */
                id: string;
            };
            cookie?: never;
        };
        /** @description The members of a rolebinding to change. */
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "role": "cluster-admin"
                 *     }
                 */
                "application/merge-patch+json": components["schemas"]["PatchRolebinding"];
                /**
                 * @example {
                 *       "role": "cluster-admin"
                 *     }
                 */
                "application/json": components["schemas"]["PatchRolebinding"];
            };
        };
        responses: {
            /** @description The rolebinding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Rolebinding"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
