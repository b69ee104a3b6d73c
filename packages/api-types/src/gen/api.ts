// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type * as schemas from './schemas.js';

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
         * For provisioning; ordered by id.
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
         * Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
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
         * Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
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
         * Poll the role bindings of a cluster
         * Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
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
    "/clusters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clusters
         * Ordered by id; filtered by DNS name or environment, paged by limit and offset.
         */
        get: operations["listClusters"];
        put?: never;
        /**
         * Create a cluster
         * Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name.
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
         * As it is stored now, or as it was at a `revision`.
         */
        get: operations["getCluster"];
        /**
         * Update a cluster
         * Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateCluster"];
        post?: never;
        /**
         * Delete a cluster
         * Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there.
         */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        /**
         * Patch a cluster
         * A JSON merge patch (RFC 7396) that touches only what it names; null removes.
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
         * In their order, with their overrides.
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
         * What the cluster says of it.
         */
        get: operations["getClusterNamespace"];
        /**
         * Assign a namespace to a cluster
         * At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterNamespace"];
        post?: never;
        /**
         * Unassign a namespace from a cluster
         * What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterNamespace"];
        options?: never;
        head?: never;
        /**
         * Patch a namespace of a cluster
         * A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
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
         * In their order, with their overrides.
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
         * What the cluster says of it.
         */
        get: operations["getClusterPlatformComponent"];
        /**
         * Assign a platform component to a cluster
         * At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterPlatformComponent"];
        post?: never;
        /**
         * Unassign a platform component from a cluster
         * What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterPlatformComponent"];
        options?: never;
        head?: never;
        /**
         * Patch a platform component of a cluster
         * A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
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
         * List the role bindings of a cluster
         * In their order, with their overrides.
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
         * Get a role binding of a cluster
         * What the cluster says of it.
         */
        get: operations["getClusterRolebinding"];
        /**
         * Assign a role binding to a cluster
         * At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
         */
        put: operations["updateClusterRolebinding"];
        post?: never;
        /**
         * Unassign a role binding from a cluster
         * What patches the cluster has of it go with it.
         */
        delete: operations["deleteClusterRolebinding"];
        options?: never;
        head?: never;
        /**
         * Patch a role binding of a cluster
         * A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
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
         * Also whether it was given what its polls get now; ordered by id.
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
    "/namespaces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List namespaces
         * Ordered by id; paged by limit and offset.
         */
        get: operations["listNamespaces"];
        put?: never;
        /**
         * Create a namespace definition
         * Its id must be free.
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
         * As it is stored now, or as it was at a `revision`.
         */
        get: operations["getNamespace"];
        /**
         * Update a namespace
         * Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateNamespace"];
        post?: never;
        /**
         * Delete a namespace definition
         * Refused while a cluster refers to it.
         */
        delete: operations["deleteNamespace"];
        options?: never;
        head?: never;
        /**
         * Patch a namespace
         * A JSON merge patch (RFC 7396) that touches only what it names; null removes.
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
    "/platform_components": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List platform components
         * Ordered by id; filtered by version, paged by limit and offset.
         */
        get: operations["listPlatformComponents"];
        put?: never;
        /**
         * Create a platform component in the catalogue
         * Its id must be free.
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
         * As it is stored now, or as it was at a `revision`.
         */
        get: operations["getPlatformComponent"];
        /**
         * Update a platform component
         * Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updatePlatformComponent"];
        post?: never;
        /**
         * Delete a platform component
         * Refused while a cluster or another component refers to it.
         */
        delete: operations["deletePlatformComponent"];
        options?: never;
        head?: never;
        /**
         * Patch a platform component
         * A JSON merge patch (RFC 7396) that touches only what it names; null removes.
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
    "/rolebindings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List role bindings
         * Ordered by id; paged by limit and offset.
         */
        get: operations["listRolebindings"];
        put?: never;
        /**
         * Create a role binding definition
         * Its id must be free.
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
         * As it is stored now, or as it was at a `revision`.
         */
        get: operations["getRolebinding"];
        /**
         * Update a role binding
         * Top-level members that are given replace those stored; members that are absent or null stay as they are.
         */
        put: operations["updateRolebinding"];
        post?: never;
        /**
         * Delete a role binding definition
         * Refused while a cluster refers to it.
         */
        delete: operations["deleteRolebinding"];
        options?: never;
        head?: never;
        /**
         * Patch a role binding
         * A JSON merge patch (RFC 7396) that touches only what it names; null removes.
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
        Change: schemas.Change;
        ChangeDetail: schemas.ChangeDetail;
        ChangeList: schemas.ChangeList;
        ChangeVerb: schemas.ChangeVerb;
        Cluster: schemas.Cluster;
        ClusterEnvironment: schemas.ClusterEnvironment;
        ClusterIdentity: schemas.ClusterIdentity;
        ClusterInput: schemas.ClusterInput;
        ClusterInputs: schemas.ClusterInputs;
        ClusterPatchValue: schemas.ClusterPatchValue;
        ClusterPatchValueBoolean: schemas.ClusterPatchValueBoolean;
        ClusterPatchValueNumber: schemas.ClusterPatchValueNumber;
        ClusterPatchValueText: schemas.ClusterPatchValueText;
        ClusterPatchValueTypedByHelm: schemas.ClusterPatchValueTypedByHelm;
        CreateCluster: schemas.CreateCluster;
        CreateNamespace: schemas.CreateNamespace;
        CreateNamespaceReference: schemas.CreateNamespaceReference;
        CreatePlatformComponent: schemas.CreatePlatformComponent;
        CreatePlatformComponentReference: schemas.CreatePlatformComponentReference;
        CreateRolebinding: schemas.CreateRolebinding;
        CreateRolebindingReference: schemas.CreateRolebindingReference;
        Difference: schemas.Difference;
        DocumentKind: schemas.DocumentKind;
        DocumentState: schemas.DocumentState;
        EffectTotals: schemas.EffectTotals;
        Effects: schemas.Effects;
        FilterValue: schemas.FilterValue;
        FilterValueBoolean: schemas.FilterValueBoolean;
        FilterValueNumber: schemas.FilterValueNumber;
        FilterValueString: schemas.FilterValueString;
        FleetClusterStatus: schemas.FleetClusterStatus;
        FleetClusterStatusEndpoints: schemas.FleetClusterStatusEndpoints;
        FleetEndpointState: schemas.FleetEndpointState;
        FleetEndpointStatus: schemas.FleetEndpointStatus;
        FleetStatus: schemas.FleetStatus;
        GetOpenapiDocumentObject: schemas.GetOpenapiDocumentObject;
        Health: schemas.Health;
        InputChange: schemas.InputChange;
        InputCounts: schemas.InputCounts;
        InputEffect: schemas.InputEffect;
        Namespace: schemas.Namespace;
        NamespaceInput: schemas.NamespaceInput;
        NamespaceInputs: schemas.NamespaceInputs;
        NamespaceReference: schemas.NamespaceReference;
        PatchCluster: schemas.PatchCluster;
        PatchClusterNamespace: schemas.PatchClusterNamespace;
        PatchClusterPatch: schemas.PatchClusterPatch;
        PatchClusterPatchValue: schemas.PatchClusterPatchValue;
        PatchClusterPatchValueText: schemas.PatchClusterPatchValueText;
        PatchClusterPatchValueTypedByHelm: schemas.PatchClusterPatchValueTypedByHelm;
        PatchClusterPatches: schemas.PatchClusterPatches;
        PatchClusterPlatformComponent: schemas.PatchClusterPlatformComponent;
        PatchClusterRolebinding: schemas.PatchClusterRolebinding;
        PatchNamespace: schemas.PatchNamespace;
        PatchNamespaceAnnotations: schemas.PatchNamespaceAnnotations;
        PatchNamespaceLabels: schemas.PatchNamespaceLabels;
        PatchPlatformComponent: schemas.PatchPlatformComponent;
        PatchRolebinding: schemas.PatchRolebinding;
        Plan: schemas.Plan;
        PlanConfirmation: schemas.PlanConfirmation;
        PlannedChange: schemas.PlannedChange;
        PlatformComponent: schemas.PlatformComponent;
        PlatformComponentCrds: schemas.PlatformComponentCrds;
        PlatformComponentDelivery: schemas.PlatformComponentDelivery;
        PlatformComponentDrift: schemas.PlatformComponentDrift;
        PlatformComponentInput: schemas.PlatformComponentInput;
        PlatformComponentInputSource: schemas.PlatformComponentInputSource;
        PlatformComponentInputs: schemas.PlatformComponentInputs;
        PlatformComponentReference: schemas.PlatformComponentReference;
        Problem: schemas.Problem;
        ProblemCode: schemas.ProblemCode;
        ProblemDetail: schemas.ProblemDetail;
        Readiness: schemas.Readiness;
        RedactRequest: schemas.RedactRequest;
        Redaction: schemas.Redaction;
        Rolebinding: schemas.Rolebinding;
        RolebindingInput: schemas.RolebindingInput;
        RolebindingInputs: schemas.RolebindingInputs;
        RolebindingReference: schemas.RolebindingReference;
        RolebindingSubject: schemas.RolebindingSubject;
        RolebindingSubjectServiceAccount: schemas.RolebindingSubjectServiceAccount;
        RolebindingSubjectServiceAccountApiGroup: schemas.RolebindingSubjectServiceAccountApiGroup;
        RolebindingSubjectServiceAccountKind: schemas.RolebindingSubjectServiceAccountKind;
        RolebindingSubjectUserOrGroup: schemas.RolebindingSubjectUserOrGroup;
        RolebindingSubjectUserOrGroupApiGroup: schemas.RolebindingSubjectUserOrGroupApiGroup;
        RolebindingSubjectUserOrGroupKind: schemas.RolebindingSubjectUserOrGroupKind;
        RollbackRequest: schemas.RollbackRequest;
        ServiceStatus: schemas.ServiceStatus;
        UpdateCluster: schemas.UpdateCluster;
        UpdateClusterNamespace: schemas.UpdateClusterNamespace;
        UpdateClusterPatches: schemas.UpdateClusterPatches;
        UpdateClusterPlatformComponent: schemas.UpdateClusterPlatformComponent;
        UpdateClusterRolebinding: schemas.UpdateClusterRolebinding;
        UpdateNamespace: schemas.UpdateNamespace;
        UpdateNamespaceAnnotations: schemas.UpdateNamespaceAnnotations;
        UpdateNamespaceLabels: schemas.UpdateNamespaceLabels;
        UpdatePlatformComponent: schemas.UpdatePlatformComponent;
        UpdateRolebinding: schemas.UpdateRolebinding;
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
        /** The token is good, but its role or its clusters do not allow this. */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
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
        /** The token is missing or wrong, or it is the read token and this is a write. */
        Unauthorized: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
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
        /** Revision of the change. */
        changes_revision: number;
        /** The cluster's id. */
        cluster_id: string;
        /** Id of the namespace definition. */
        cluster_namespace: string;
        /** Id of the component in the catalogue. */
        cluster_platform_component: string;
        /** Id of the role binding definition. */
        cluster_rolebinding: string;
        /** Digest of the plan that was seen: a write that the guard holds back happens if its plan is still that. */
        confirm: string;
        /** Checks everything, stores nothing, and answers the plan of the write. */
        dry_run: boolean;
        /** The most single effects that are listed; 1000 when it is absent. Totals are always whole. */
        effects_limit: number;
        /**
         * Only clusters of this environment.
         * @example dev
         */
        environment: components["schemas"]["ClusterEnvironment"];
        /** DNS name of the cluster, in any case. */
        flux_cluster_dns: string;
        /** The most to return; all when it is absent. */
        flux_limit: number;
        /** How many to skip, in the order of the list. */
        flux_offset: number;
        /** Only what comes behind this key, in the order of the list; not with `offset`. */
        list_after: string;
        /** The most documents to return; all when it is absent. */
        list_limit: number;
        /** How many documents to skip, in the order of ids. */
        list_offset: number;
        /** The namespace's id, which is its name on the cluster. */
        namespace_id: string;
        /** The component's id. */
        platform_component_id: string;
        /** As it was at this revision of the store; 404 when it was not there then. */
        revision: number;
        /** The role binding's id, which is its name on the cluster. */
        rolebinding_id: string;
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
        /** What is missing: a token, or one that may do more. */
        "WWW-Authenticate": string;
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
    listFluxClusters: {
        parameters: {
            query?: {
                /**
                 * Only clusters of this environment.
                 * @example dev
                 */
                environment?: components["parameters"]["environment"];
                /** The most to return; all when it is absent. */
                limit?: components["parameters"]["flux_limit"];
                /** How many to skip, in the order of the list. */
                offset?: components["parameters"]["flux_offset"];
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: components["parameters"]["list_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The clusters. */
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
                /** DNS name of the cluster, in any case. */
                cluster_dns: components["parameters"]["flux_cluster_dns"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inputs of the cluster; none once it is deleted. */
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
                /** DNS name of the cluster, in any case. */
                cluster_dns: components["parameters"]["flux_cluster_dns"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inputs of the cluster; none once it is deleted. */
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
                /** DNS name of the cluster, in any case. */
                cluster_dns: components["parameters"]["flux_cluster_dns"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The inputs of the cluster; none once it is deleted. */
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
                /** Only the cluster with this DNS name. */
                cluster_dns?: string;
                /**
                 * Only clusters of this environment.
                 * @example dev
                 */
                environment?: components["parameters"]["environment"];
                /** The most documents to return; all when it is absent. */
                limit?: components["parameters"]["list_limit"];
                /** How many documents to skip, in the order of ids. */
                offset?: components["parameters"]["list_offset"];
                /** Only clusters that refer to this platform component in `platform_components`. */
                platform_components?: string;
                /** Only clusters that refer to this namespace in `namespaces`. */
                namespaces?: string;
                /** Only clusters that refer to this role binding in `rolebindings`. */
                rolebindings?: string;
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: components["parameters"]["list_after"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The clusters. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
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
        /** The new cluster. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateCluster"];
            };
        };
        responses: {
            200: components["responses"]["PlannedWrite"];
            /** The cluster as created. */
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
                /** As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cluster. */
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** The members of the cluster to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateCluster"];
            };
        };
        responses: {
            /** The cluster as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteCluster: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The cluster as before the deletion. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchCluster: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        /** The members of a cluster to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchCluster"];
            };
        };
        responses: {
            /** The cluster as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listClusterNamespaces: {
        parameters: {
            query?: never;
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespaces. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"][];
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
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the namespace definition. */
                namespace: components["parameters"]["cluster_namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"];
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the namespace definition. */
                namespace: components["parameters"]["cluster_namespace"];
            };
            cookie?: never;
        };
        /** The members of the namespace to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterNamespace"];
            };
        };
        responses: {
            /** The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** The namespace as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteClusterNamespace: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the namespace definition. */
                namespace: components["parameters"]["cluster_namespace"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterNamespace: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the namespace definition. */
                namespace: components["parameters"]["cluster_namespace"];
            };
            cookie?: never;
        };
        /** The members of a namespace to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchClusterNamespace"];
            };
        };
        responses: {
            /** The namespace as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NamespaceReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listClusterPlatformComponents: {
        parameters: {
            query?: never;
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform components. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"][];
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
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the component in the catalogue. */
                platform_component: components["parameters"]["cluster_platform_component"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform component. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"];
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the component in the catalogue. */
                platform_component: components["parameters"]["cluster_platform_component"];
            };
            cookie?: never;
        };
        /** The members of the platform component to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterPlatformComponent"];
            };
        };
        responses: {
            /** The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** The platform component as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteClusterPlatformComponent: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the component in the catalogue. */
                platform_component: components["parameters"]["cluster_platform_component"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform component as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterPlatformComponent: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the component in the catalogue. */
                platform_component: components["parameters"]["cluster_platform_component"];
            };
            cookie?: never;
        };
        /** The members of a platform component to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchClusterPlatformComponent"];
            };
        };
        responses: {
            /** The platform component as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformComponentReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listClusterRolebindings: {
        parameters: {
            query?: never;
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role bindings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"][];
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
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the role binding definition. */
                rolebinding: components["parameters"]["cluster_rolebinding"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role binding. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"];
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the role binding definition. */
                rolebinding: components["parameters"]["cluster_rolebinding"];
            };
            cookie?: never;
        };
        /** The members of the role binding to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateClusterRolebinding"];
            };
        };
        responses: {
            /** The role binding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"];
                    "application/vnd.flux-resourceset.plan+json": components["schemas"]["Plan"];
                };
            };
            /** The role binding as assigned now. */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteClusterRolebinding: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the role binding definition. */
                rolebinding: components["parameters"]["cluster_rolebinding"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role binding as before the deletion. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchClusterRolebinding: {
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
                /** The cluster's id. */
                id: components["parameters"]["cluster_id"];
                /** Id of the role binding definition. */
                rolebinding: components["parameters"]["cluster_rolebinding"];
            };
            cookie?: never;
        };
        /** The members of a role binding to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchClusterRolebinding"];
            };
        };
        responses: {
            /** The role binding as stored now. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    "X-Warnings": components["headers"]["X-Warnings"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RolebindingReference"];
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    listFleetStatus: {
        parameters: {
            query?: {
                /** Only what has not polled for so long: a number and s, m, h or d. */
                stale_for?: string;
                /** Only what has not got all that its polls get now, or only what has. */
                behind?: boolean;
                /**
                 * Only clusters of this environment.
                 * @example dev
                 */
                environment?: components["parameters"]["environment"];
                /** The most to return; all when it is absent. */
                limit?: components["parameters"]["flux_limit"];
                /** How many to skip, in the order of the list. */
                offset?: components["parameters"]["flux_offset"];
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: components["parameters"]["list_after"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The status of the clusters. */
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
    listNamespaces: {
        parameters: {
            query?: {
                /** The most documents to return; all when it is absent. */
                limit?: components["parameters"]["list_limit"];
                /** How many documents to skip, in the order of ids. */
                offset?: components["parameters"]["list_offset"];
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespaces. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
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
        /** The new namespace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateNamespace"];
            };
        };
        responses: {
            200: components["responses"]["PlannedWrite"];
            /** The namespace as created. */
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
                /** As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The namespace's id, which is its name on the cluster. */
                id: components["parameters"]["namespace_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace. */
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
                /** The namespace's id, which is its name on the cluster. */
                id: components["parameters"]["namespace_id"];
            };
            cookie?: never;
        };
        /** The members of the namespace to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateNamespace"];
            };
        };
        responses: {
            /** The namespace as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteNamespace: {
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
                /** The namespace's id, which is its name on the cluster. */
                id: components["parameters"]["namespace_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The namespace as before the deletion. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchNamespace: {
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
                /** The namespace's id, which is its name on the cluster. */
                id: components["parameters"]["namespace_id"];
            };
            cookie?: never;
        };
        /** The members of a namespace to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchNamespace"];
            };
        };
        responses: {
            /** The namespace as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
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
    listPlatformComponents: {
        parameters: {
            query?: {
                /** Only components of this version. */
                component_version?: string;
                /** The most documents to return; all when it is absent. */
                limit?: components["parameters"]["list_limit"];
                /** How many documents to skip, in the order of ids. */
                offset?: components["parameters"]["list_offset"];
                /** Only platform components that refer to this platform component in `depends_on`. */
                depends_on?: string;
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform components. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
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
        /** The new platform component. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePlatformComponent"];
            };
        };
        responses: {
            200: components["responses"]["PlannedWrite"];
            /** The platform component as created. */
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
                /** As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The component's id. */
                id: components["parameters"]["platform_component_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform component. */
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
                /** The component's id. */
                id: components["parameters"]["platform_component_id"];
            };
            cookie?: never;
        };
        /** The members of the platform component to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePlatformComponent"];
            };
        };
        responses: {
            /** The platform component as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deletePlatformComponent: {
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
                /** The component's id. */
                id: components["parameters"]["platform_component_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The platform component as before the deletion. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchPlatformComponent: {
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
                /** The component's id. */
                id: components["parameters"]["platform_component_id"];
            };
            cookie?: never;
        };
        /** The members of a platform component to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchPlatformComponent"];
            };
        };
        responses: {
            /** The platform component as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
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
    listRolebindings: {
        parameters: {
            query?: {
                /** The most documents to return; all when it is absent. */
                limit?: components["parameters"]["list_limit"];
                /** How many documents to skip, in the order of ids. */
                offset?: components["parameters"]["list_offset"];
                /** Only what comes behind this key, in the order of the list; not with `offset`. */
                after?: string;
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role bindings. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    [name: string]: unknown;
                };
                content: {
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
        /** The new role binding. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRolebinding"];
            };
        };
        responses: {
            200: components["responses"]["PlannedWrite"];
            /** The role binding as created. */
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
                /** As it was at this revision of the store; 404 when it was not there then. */
                revision?: components["parameters"]["revision"];
            };
            header?: {
                /** Entity tag that the client has; while it is current the answer is 304. */
                "If-None-Match"?: components["parameters"]["If-None-Match"];
            };
            path: {
                /** The role binding's id, which is its name on the cluster. */
                id: components["parameters"]["rolebinding_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role binding. */
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
                /** The role binding's id, which is its name on the cluster. */
                id: components["parameters"]["rolebinding_id"];
            };
            cookie?: never;
        };
        /** The members of the role binding to replace. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRolebinding"];
            };
        };
        responses: {
            /** The role binding as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    deleteRolebinding: {
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
                /** The role binding's id, which is its name on the cluster. */
                id: components["parameters"]["rolebinding_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The role binding as before the deletion. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
            503: components["responses"]["StoreUnavailable"];
        };
    };
    patchRolebinding: {
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
                /** The role binding's id, which is its name on the cluster. */
                id: components["parameters"]["rolebinding_id"];
            };
            cookie?: never;
        };
        /** The members of a role binding to change. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["PatchRolebinding"];
            };
        };
        responses: {
            /** The role binding as stored now. */
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
            422: components["responses"]["IdempotencyKeyReused"];
            500: components["responses"]["InternalServerError"];
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
