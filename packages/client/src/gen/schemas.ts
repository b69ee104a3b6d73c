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

/** What became of one document. */
export interface BatchItem {
    /**
     * What was asked for, or what that came to.
     * @example create
     */
    operation: "create" | "replace" | "patch" | "apply" | "delete" | "update";
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
    /**
     * What became of it.
     * @example updated
     */
    outcome: "updated" | "created" | "unchanged" | "deleted";
    /**
     * Of the document now; absent for what is deleted.
     * @example "7f3a.42"
     */
    etag?: string;
}

/** An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`. */
export interface BatchOperation {
    /**
     * What is done; `apply` creates or replaces.
     * @example create
     */
    operation: "create" | "replace" | "patch" | "apply" | "delete";
    kind: DocumentKind;
    /**
     * Key of the document, as a path has it.
     * @example one
     */
    id?: string;
    /** Selects documents by the filters of the kind's list. */
    where?: {
        [key: string]: string | number | boolean;
    };
    document?: AnyDocument;
    patch?: AnyDocument;
    /**
     * Entity tag that must still be current.
     * @example "7f3a.42"
     */
    if_match?: string;
}

/** Operations of which all happen or none. */
export interface BatchRequest {
    /** In the order in which they are done. */
    operations: BatchOperation[];
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
    /**
     * What was done to the document.
     * @example update
     */
    operation: "update" | "create" | "delete";
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
    /**
     * What was done to the document.
     * @example update
     */
    operation: "update" | "create" | "delete";
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
    /** As it was; null for what is created. */
    before: {
        [key: string]: unknown;
    } | null;
    /** As it is then; null for what is deleted. */
    after: {
        [key: string]: unknown;
    } | null;
}

/** Changes, newest first. */
export type ChangeList = Change[];

/** A cluster of the fleet. */
export interface Cluster {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id: string;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name: string;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns: string;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment: "dev" | "qa" | "uat" | "prod";
    /**
     * Number of nodes, for provisioning.
     * @example 3
     */
    node_count?: number;
    /**
     * Image that the nodes boot, for provisioning.
     * @example ubuntu-24.04
     */
    vm_image?: string;
    /**
     * Version of the Kubernetes distribution, for provisioning.
     * @example v1.33.1+k0s.0
     */
    k0s_version?: string;
    /**
     * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
     * @default []
     */
    platform_components: {
        /**
         * Id of the component in the catalogue.
         * @example podinfo
         */
        id: string;
        /**
         * Whether the component runs; false removes it from the cluster but keeps its overrides.
         * @default true
         * @example true
         */
        enabled: boolean;
        /**
         * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
         * @example v1.0.0-1
         */
        oci_tag?: string;
        /**
         * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
         * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
         */
        oci_digest?: string;
        /**
         * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
         * @example >=1.0.0 <2.0.0
         */
        oci_semver?: string;
        /**
         * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
         * @example 6.9.1
         */
        component_version?: string;
        /**
         * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
         * @example observability/grafana/17.1.0
         */
        component_path?: string;
    }[];
    /**
     * Namespaces that exist on the cluster.
     * @default []
     */
    namespaces: {
        /**
         * Id of the namespace definition.
         * @example podinfo
         */
        id: string;
    }[];
    /**
     * Cluster role bindings that exist on the cluster.
     * @default []
     */
    rolebindings: {
        /**
         * Id of the role binding definition.
         * @example platform-admins
         */
        id: string;
    }[];
    /**
     * Overrides of component values on this cluster, by component id.
     * @default {}
     */
    patches: {
        [key: string]: {
            [key: string]: string | number | boolean | {
                /**
                 * The text.
                 * @example true
                 */
                text: string;
            };
        };
    };
}

/** The cluster in the list of all. */
export interface ClusterInput {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id: string;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name: string;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns: string;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment: "dev" | "qa" | "uat" | "prod";
}

/** What Flux Operator takes from an ExternalService. */
export interface ClusterInputs {
    /** One input for each of the clusters. */
    inputs: ClusterInput[];
}

/** A namespace on this cluster. */
export interface ClusterNamespace {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id: string;
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface ClusterPlatformComponent {
    /**
     * Id of the component in the catalogue.
     * @example podinfo
     */
    id: string;
    /**
     * Whether the component runs; false removes it from the cluster but keeps its overrides.
     * @default true
     * @example true
     */
    enabled: boolean;
    /**
     * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
     * @example v1.0.0-1
     */
    oci_tag?: string;
    /**
     * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string;
    /**
     * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string;
    /**
     * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example 6.9.1
     */
    component_version?: string;
    /**
     * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
     * @example observability/grafana/17.1.0
     */
    component_path?: string;
}

/** A role binding on this cluster. */
export interface ClusterRolebinding {
    /**
     * Id of the role binding definition.
     * @example platform-admins
     */
    id: string;
}

/** A cluster of the fleet. */
export interface CreateCluster {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id: string;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name: string;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns: string;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment: "dev" | "qa" | "uat" | "prod";
    /**
     * Number of nodes, for provisioning.
     * @example 3
     */
    node_count?: number | null;
    /**
     * Image that the nodes boot, for provisioning.
     * @example ubuntu-24.04
     */
    vm_image?: string | null;
    /**
     * Version of the Kubernetes distribution, for provisioning.
     * @example v1.33.1+k0s.0
     */
    k0s_version?: string | null;
    /**
     * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
     * @default []
     */
    platform_components?: {
        /**
         * Id of the component in the catalogue.
         * @example podinfo
         */
        id: string;
        /**
         * Whether the component runs; false removes it from the cluster but keeps its overrides.
         * @default true
         * @example true
         */
        enabled?: boolean;
        /**
         * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
         * @example v1.0.0-1
         */
        oci_tag?: string | null;
        /**
         * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
         * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
         */
        oci_digest?: string | null;
        /**
         * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
         * @example >=1.0.0 <2.0.0
         */
        oci_semver?: string | null;
        /**
         * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
         * @example 6.9.1
         */
        component_version?: string | null;
        /**
         * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
         * @example observability/grafana/17.1.0
         */
        component_path?: string | null;
    }[];
    /**
     * Namespaces that exist on the cluster.
     * @default []
     */
    namespaces?: {
        /**
         * Id of the namespace definition.
         * @example podinfo
         */
        id: string;
    }[];
    /**
     * Cluster role bindings that exist on the cluster.
     * @default []
     */
    rolebindings?: {
        /**
         * Id of the role binding definition.
         * @example platform-admins
         */
        id: string;
    }[];
    /**
     * Overrides of component values on this cluster, by component id.
     * @default {}
     */
    patches?: {
        [key: string]: {
            [key: string]: string | number | boolean | {
                /**
                 * The text.
                 * @example true
                 */
                text: string;
            };
        };
    };
}

/** A namespace that clusters can be given. */
export interface CreateNamespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id: string;
    /**
     * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
     * @default {}
     */
    labels?: {
        [key: string]: string;
    };
    /**
     * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
     * @default {}
     */
    annotations?: {
        [key: string]: string;
    };
}

/** A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://. */
export interface CreatePlatformComponent {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id: string;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path: string;
    /**
     * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example latest
     */
    component_version: string;
    /**
     * Whether templates append the cluster's environment to the path.
     * @default false
     * @example false
     */
    cluster_env_enabled?: boolean;
    /**
     * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
     * @example https://stefanprodan.github.io/podinfo
     */
    oci_url: string;
    /**
     * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
     * @example latest
     */
    oci_tag: string;
    /**
     * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string;
    /**
     * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string;
    /**
     * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
     * @example chart
     */
    delivery?: "chart" | "manifests";
    /**
     * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
     * @example registry-credentials
     */
    secret_ref?: string;
    /**
     * How long Flux waits for the component to become healthy; 5m where it is absent.
     * @example 15m
     */
    timeout?: string;
    /**
     * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
     * @example Skip
     */
    crds?: "Skip" | "Create" | "CreateReplace";
    /**
     * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
     * @example warn
     */
    drift?: "enabled" | "warn" | "disabled";
    /**
     * Components that must be healthy before this one is installed.
     * @default []
     */
    depends_on?: string[];
}

/** A cluster role binding that clusters can be given. */
export interface CreateRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id: string;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
     * @example cluster-admin
     */
    role: string;
    /** Who gets the role. */
    subjects: ({
        /**
         * What the subject is.
         * @example Group
         */
        kind: "User" | "Group";
        /**
         * Name of the user or the group.
         * @example platform-team
         */
        name: string;
        /**
         * API group of users and groups; Kubernetes fills it in when it is absent or empty.
         * @example rbac.authorization.k8s.io
         */
        apiGroup?: "rbac.authorization.k8s.io" | "";
        /**
         * Means nothing to users and groups; it is taken and left out.
         * @example
         */
        namespace?: string;
    } | {
        /**
         * What the subject is.
         * @example ServiceAccount
         */
        kind: "ServiceAccount";
        /**
         * Name of the service account; a DNS-1123 subdomain.
         * @example builder
         */
        name: string;
        /**
         * Namespace of the service account; a DNS-1123 label.
         * @example podinfo
         */
        namespace: string;
        /**
         * A service account has none; an empty one is taken and left out.
         * @example
         */
        apiGroup?: "";
    })[];
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
 * @example clusters
 */
export type DocumentKind = "clusters" | "namespaces" | "platform_components" | "rolebindings";

/** What a change does to clusters, in numbers. */
export interface EffectTotals {
    /**
     * How many clusters get something else.
     * @example 1
     */
    clusters: number;
    /** How many inputs of clusters come, go and change. */
    inputs: {
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
    };
}

/** What a change does to what clusters are given. */
export interface Effects {
    /**
     * How many clusters get something else.
     * @example 1
     */
    clusters: number;
    /** How many inputs of clusters come, go and change. */
    inputs: {
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
    };
    /** Input by input, as far as asked for. */
    items: InputEffect[];
    /**
     * Whether there are more than are listed.
     * @example false
     */
    truncated: boolean;
}

/** When a cluster was last seen, and what it has. */
export interface FleetClusterStatus {
    /**
     * The cluster's id.
     * @example demo-cluster-01
     */
    id: string;
    /**
     * Its DNS name, in lower case.
     * @example demo-cluster-01.k8s.example.com
     */
    dns: string;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment?: "dev" | "qa" | "uat" | "prod";
    /**
     * Format: date-time
     * When it last polled.
     * @example 2026-03-01T12:00:00.000Z
     */
    last_seen?: string;
    /**
     * How long that is ago.
     * @example 42
     */
    age_seconds?: number;
    /**
     * Version of Flux Operator, as it says itself.
     * @example v0.58.1
     */
    operator?: string;
    /**
     * Where the last poll came from.
     * @example 192.0.2.17
     */
    address?: string;
    /** By endpoint. */
    endpoints: {
        namespaces: FleetEndpointStatus;
        "platform-components": FleetEndpointStatus;
        rolebindings: FleetEndpointStatus;
    };
}

/** What is known of the polls of one endpoint. */
export interface FleetEndpointStatus {
    /**
     * `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.
     * @example current
     */
    state: "current" | "behind" | "failed" | "never";
    /**
     * Format: date-time
     * When it last polled.
     * @example 2026-03-01T12:00:00.000Z
     */
    last_seen?: string;
    /**
     * HTTP status of the last answer.
     * @example 200
     */
    status?: number;
    /**
     * Of the last inputs that it was given.
     * @example 0f343b0931126a20
     */
    digest?: string;
}

/** The status of the clusters. */
export type FleetStatus = FleetClusterStatus[];

/** State of the process. */
export interface Health {
    /**
     * `ok`: it works.
     * @example ok
     */
    status: "ok";
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
    /**
     * What is switched off counts as removed.
     * @example changed
     */
    effect: "changed" | "added" | "removed";
    /** Value by value. */
    diff: Difference[];
}

/** A namespace that clusters can be given. */
export interface Namespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id: string;
    /**
     * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
     * @default {}
     */
    labels: {
        [key: string]: string;
    };
    /**
     * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
     * @default {}
     */
    annotations: {
        [key: string]: string;
    };
}

/** The namespace as templates see it on one cluster. */
export interface NamespaceInput {
    /**
     * Name of the namespace; a DNS-1123 label.
     * @example podinfo
     */
    id: string;
    /** Labels of the namespace, in Kubernetes' syntax. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    labels: {
        [key: string]: string;
    };
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    annotations: {
        [key: string]: string;
    };
    /** The cluster that polls. */
    cluster: {
        /**
         * Name of the cluster as it reaches templates; a DNS-1123 label.
         * @example demo-cluster-01
         */
        name: string;
        /**
         * DNS name under which the cluster polls, in lower case; unique in the fleet.
         * @example demo-cluster-01.k8s.example.com
         */
        dns: string;
        /**
         * Tier of the cluster.
         * @example dev
         */
        environment: "dev" | "qa" | "uat" | "prod";
    };
}

/** What Flux Operator takes from an ExternalService. */
export interface NamespaceInputs {
    /** One input for each of the namespaces. */
    inputs: NamespaceInput[];
}

/** A cluster of the fleet. */
export interface PatchCluster {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id?: string | null;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name?: string | null;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns?: string | null;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment?: "dev" | "qa" | "uat" | "prod" | null;
    /**
     * Number of nodes, for provisioning.
     * @example 3
     */
    node_count?: number | null;
    /**
     * Image that the nodes boot, for provisioning.
     * @example ubuntu-24.04
     */
    vm_image?: string | null;
    /**
     * Version of the Kubernetes distribution, for provisioning.
     * @example v1.33.1+k0s.0
     */
    k0s_version?: string | null;
    /** Components of the catalogue that run on the cluster, in the order of rollout, with overrides. */
    platform_components?: {
        /**
         * Id of the component in the catalogue.
         * @example podinfo
         */
        id: string;
        /**
         * Whether the component runs; false removes it from the cluster but keeps its overrides.
         * @default true
         * @example true
         */
        enabled?: boolean;
        /**
         * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
         * @example v1.0.0-1
         */
        oci_tag?: string | null;
        /**
         * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
         * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
         */
        oci_digest?: string | null;
        /**
         * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
         * @example >=1.0.0 <2.0.0
         */
        oci_semver?: string | null;
        /**
         * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
         * @example 6.9.1
         */
        component_version?: string | null;
        /**
         * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
         * @example observability/grafana/17.1.0
         */
        component_path?: string | null;
    }[] | null;
    /** Namespaces that exist on the cluster. */
    namespaces?: {
        /**
         * Id of the namespace definition.
         * @example podinfo
         */
        id: string;
    }[] | null;
    /** Cluster role bindings that exist on the cluster. */
    rolebindings?: {
        /**
         * Id of the role binding definition.
         * @example platform-admins
         */
        id: string;
    }[] | null;
    /** Overrides of component values on this cluster, by component id. */
    patches?: {
        [key: string]: {
            [key: string]: (string | null) | number | boolean | {
                /**
                 * The text.
                 * @example true
                 */
                text?: string | null;
            };
        } | null;
    } | null;
}

/** A namespace on this cluster. */
export interface PatchClusterNamespace {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id?: string | null;
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface PatchClusterPlatformComponent {
    /**
     * Id of the component in the catalogue.
     * @example podinfo
     */
    id?: string | null;
    /**
     * Whether the component runs; false removes it from the cluster but keeps its overrides.
     * @example true
     */
    enabled?: boolean | null;
    /**
     * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
     * @example v1.0.0-1
     */
    oci_tag?: string | null;
    /**
     * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string | null;
    /**
     * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string | null;
    /**
     * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example 6.9.1
     */
    component_version?: string | null;
    /**
     * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
     * @example observability/grafana/17.1.0
     */
    component_path?: string | null;
}

/** A role binding on this cluster. */
export interface PatchClusterRolebinding {
    /**
     * Id of the role binding definition.
     * @example platform-admins
     */
    id?: string | null;
}

/** A namespace that clusters can be given. */
export interface PatchNamespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id?: string | null;
    /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    labels?: {
        [key: string]: string | null;
    } | null;
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    annotations?: {
        [key: string]: string | null;
    } | null;
}

/** A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://. */
export interface PatchPlatformComponent {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id?: string | null;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path?: string | null;
    /**
     * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example latest
     */
    component_version?: string | null;
    /**
     * Whether templates append the cluster's environment to the path.
     * @example false
     */
    cluster_env_enabled?: boolean | null;
    /**
     * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
     * @example https://stefanprodan.github.io/podinfo
     */
    oci_url?: string | null;
    /**
     * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
     * @example latest
     */
    oci_tag?: string | null;
    /**
     * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string | null;
    /**
     * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string | null;
    /**
     * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
     * @example chart
     */
    delivery?: "chart" | "manifests" | null;
    /**
     * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
     * @example registry-credentials
     */
    secret_ref?: string | null;
    /**
     * How long Flux waits for the component to become healthy; 5m where it is absent.
     * @example 15m
     */
    timeout?: string | null;
    /**
     * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
     * @example Skip
     */
    crds?: "Skip" | "Create" | "CreateReplace" | null;
    /**
     * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
     * @example warn
     */
    drift?: "enabled" | "warn" | "disabled" | null;
    /** Components that must be healthy before this one is installed. */
    depends_on?: string[] | null;
}

/** A cluster role binding that clusters can be given. */
export interface PatchRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id?: string | null;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
     * @example cluster-admin
     */
    role?: string | null;
    /** Who gets the role. */
    subjects?: ({
        /**
         * What the subject is.
         * @example Group
         */
        kind: "User" | "Group";
        /**
         * Name of the user or the group.
         * @example platform-team
         */
        name: string;
        /**
         * API group of users and groups; Kubernetes fills it in when it is absent or empty.
         * @example rbac.authorization.k8s.io
         */
        apiGroup?: "rbac.authorization.k8s.io" | "";
        /**
         * Means nothing to users and groups; it is taken and left out.
         * @example
         */
        namespace?: string;
    } | {
        /**
         * What the subject is.
         * @example ServiceAccount
         */
        kind: "ServiceAccount";
        /**
         * Name of the service account; a DNS-1123 subdomain.
         * @example builder
         */
        name: string;
        /**
         * Namespace of the service account; a DNS-1123 label.
         * @example podinfo
         */
        namespace: string;
        /**
         * A service account has none; an empty one is taken and left out.
         * @example
         */
        apiGroup?: "";
    })[] | null;
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
    /** Whether the guard holds the write back. */
    confirmation: {
        /**
         * Whether the write needs `confirm`.
         * @example false
         */
        required: boolean;
        /** Why, in words. */
        reasons: string[];
    };
}

/** One document that a write changes. */
export interface PlannedChange {
    /**
     * What is done to it.
     * @example update
     */
    operation: "update" | "create" | "delete";
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
    /** As it was; null for what is created. */
    before: {
        [key: string]: unknown;
    } | null;
    /** As it is then; null for what is deleted. */
    after: {
        [key: string]: unknown;
    } | null;
    /** Value by value. */
    diff: Difference[];
}

/** A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://. */
export interface PlatformComponent {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id: string;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path: string;
    /**
     * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example latest
     */
    component_version: string;
    /**
     * Whether templates append the cluster's environment to the path.
     * @default false
     * @example false
     */
    cluster_env_enabled: boolean;
    /**
     * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
     * @example https://stefanprodan.github.io/podinfo
     */
    oci_url: string;
    /**
     * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
     * @example latest
     */
    oci_tag: string;
    /**
     * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string;
    /**
     * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string;
    /**
     * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
     * @example chart
     */
    delivery?: "chart" | "manifests";
    /**
     * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
     * @example registry-credentials
     */
    secret_ref?: string;
    /**
     * How long Flux waits for the component to become healthy; 5m where it is absent.
     * @example 15m
     */
    timeout?: string;
    /**
     * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
     * @example Skip
     */
    crds?: "Skip" | "Create" | "CreateReplace";
    /**
     * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
     * @example warn
     */
    drift?: "enabled" | "warn" | "disabled";
    /**
     * Components that must be healthy before this one is installed.
     * @default []
     */
    depends_on: string[];
}

/** The platform component as templates see it on one cluster. */
export interface PlatformComponentInput {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id: string;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path: string;
    /**
     * Version of the chart, or a range; "latest" pins none.
     * @example latest
     */
    component_version: string;
    /**
     * Whether templates append the cluster's environment to the path.
     * @example false
     */
    cluster_env_enabled: boolean;
    /**
     * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
     * @example chart
     */
    delivery?: "chart" | "manifests";
    /**
     * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.
     * @example registry-credentials
     */
    secret_ref?: string;
    /**
     * How long Flux waits for the component to become healthy; 5m where it is absent.
     * @example 15m
     */
    timeout?: string;
    /**
     * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
     * @example Skip
     */
    crds?: "Skip" | "Create" | "CreateReplace";
    /**
     * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
     * @example warn
     */
    drift?: "enabled" | "warn" | "disabled";
    /** Components that must be healthy before this one is installed. */
    depends_on: string[];
    /**
     * Whether the component runs; false removes it from the cluster but keeps its overrides.
     * @example true
     */
    enabled: boolean;
    /** What this cluster overrides in the platform component; empty when nothing. Keys match `^([-a-zA-Z0-9_.\\/]|\[[0-9]{1,5}\])+$` and have at most 250 characters. */
    patches: {
        [key: string]: string | number | boolean | {
            /**
             * The text.
             * @example true
             */
            text: string;
        };
    };
    /** The cluster that polls. */
    cluster: {
        /**
         * Name of the cluster as it reaches templates; a DNS-1123 label.
         * @example demo-cluster-01
         */
        name: string;
        /**
         * DNS name under which the cluster polls, in lower case; unique in the fleet.
         * @example demo-cluster-01.k8s.example.com
         */
        dns: string;
        /**
         * Tier of the cluster.
         * @example dev
         */
        environment: "dev" | "qa" | "uat" | "prod";
    };
    /** The oci_url and oci_tag and oci_digest and oci_semver. */
    source: {
        /**
         * URL of the chart repository or the OCI artifact.
         * @example https://stefanprodan.github.io/podinfo
         */
        oci_url: string;
        /**
         * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
         * @example latest
         */
        oci_tag?: string;
        /**
         * Digest that the OCI artifact is pinned to.
         * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
         */
        oci_digest?: string;
        /**
         * Range of versions that the OCI artifact follows.
         * @example >=1.0.0 <2.0.0
         */
        oci_semver?: string;
    };
}

/** What Flux Operator takes from an ExternalService. */
export interface PlatformComponentInputs {
    /** One input for each of the platform components. */
    inputs: PlatformComponentInput[];
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
    /**
     * Code of the problem; it never changes its meaning.
     * @example not_found
     */
    error: string;
    /**
     * The same as `detail`.
     * @example resource not found
     */
    message: string;
    /** The wrong places of the request. */
    errors?: {
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
         * What is wrong there.
         * @example must be an integer
         */
        message: string;
    }[];
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

/** State of what the service depends on. */
export interface Readiness {
    /**
     * `ok`: it works.
     * @example ok
     */
    status: "ok";
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

/** A cluster role binding that clusters can be given. */
export interface Rolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id: string;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
     * @example cluster-admin
     */
    role: string;
    /** Who gets the role. */
    subjects: ({
        /**
         * What the subject is.
         * @example Group
         */
        kind: "User" | "Group";
        /**
         * Name of the user or the group.
         * @example platform-team
         */
        name: string;
        /**
         * API group of users and groups; Kubernetes fills it in when it is absent or empty.
         * @example rbac.authorization.k8s.io
         */
        apiGroup?: "rbac.authorization.k8s.io" | "";
        /**
         * Means nothing to users and groups; it is taken and left out.
         * @example
         */
        namespace?: string;
    } | {
        /**
         * What the subject is.
         * @example ServiceAccount
         */
        kind: "ServiceAccount";
        /**
         * Name of the service account; a DNS-1123 subdomain.
         * @example builder
         */
        name: string;
        /**
         * Namespace of the service account; a DNS-1123 label.
         * @example podinfo
         */
        namespace: string;
        /**
         * A service account has none; an empty one is taken and left out.
         * @example
         */
        apiGroup?: "";
    })[];
}

/** The rolebinding as templates see it on one cluster. */
export interface RolebindingInput {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names.
     * @example platform-admins
     */
    id: string;
    /**
     * Name of the ClusterRole that is bound.
     * @example cluster-admin
     */
    role: string;
    /** Who gets the role. */
    subjects: ({
        /**
         * What the subject is.
         * @example Group
         */
        kind: "User" | "Group";
        /**
         * Name of the user or the group.
         * @example platform-team
         */
        name: string;
        /**
         * API group of users and groups; Kubernetes fills it in when it is absent or empty.
         * @example rbac.authorization.k8s.io
         */
        apiGroup?: "rbac.authorization.k8s.io" | "";
        /**
         * Means nothing to users and groups; it is taken and left out.
         * @example
         */
        namespace?: string;
    } | {
        /**
         * What the subject is.
         * @example ServiceAccount
         */
        kind: "ServiceAccount";
        /**
         * Name of the service account; a DNS-1123 subdomain.
         * @example builder
         */
        name: string;
        /**
         * Namespace of the service account; a DNS-1123 label.
         * @example podinfo
         */
        namespace: string;
        /**
         * A service account has none; an empty one is taken and left out.
         * @example
         */
        apiGroup?: "";
    })[];
    /** The cluster that polls. */
    cluster: {
        /**
         * Name of the cluster as it reaches templates; a DNS-1123 label.
         * @example demo-cluster-01
         */
        name: string;
        /**
         * DNS name under which the cluster polls, in lower case; unique in the fleet.
         * @example demo-cluster-01.k8s.example.com
         */
        dns: string;
        /**
         * Tier of the cluster.
         * @example dev
         */
        environment: "dev" | "qa" | "uat" | "prod";
    };
}

/** What Flux Operator takes from an ExternalService. */
export interface RolebindingInputs {
    /** One input for each of the rolebindings. */
    inputs: RolebindingInput[];
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

/** A cluster of the fleet. */
export interface UpdateCluster {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id?: string | null;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name?: string | null;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns?: string | null;
    /**
     * Tier of the cluster.
     * @example dev
     */
    environment?: "dev" | "qa" | "uat" | "prod" | null;
    /**
     * Number of nodes, for provisioning.
     * @example 3
     */
    node_count?: number | null;
    /**
     * Image that the nodes boot, for provisioning.
     * @example ubuntu-24.04
     */
    vm_image?: string | null;
    /**
     * Version of the Kubernetes distribution, for provisioning.
     * @example v1.33.1+k0s.0
     */
    k0s_version?: string | null;
    /** Components of the catalogue that run on the cluster, in the order of rollout, with overrides. */
    platform_components?: {
        /**
         * Id of the component in the catalogue.
         * @example podinfo
         */
        id: string;
        /**
         * Whether the component runs; false removes it from the cluster but keeps its overrides.
         * @default true
         * @example true
         */
        enabled?: boolean;
        /**
         * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
         * @example v1.0.0-1
         */
        oci_tag?: string | null;
        /**
         * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
         * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
         */
        oci_digest?: string | null;
        /**
         * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
         * @example >=1.0.0 <2.0.0
         */
        oci_semver?: string | null;
        /**
         * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
         * @example 6.9.1
         */
        component_version?: string | null;
        /**
         * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
         * @example observability/grafana/17.1.0
         */
        component_path?: string | null;
    }[] | null;
    /** Namespaces that exist on the cluster. */
    namespaces?: {
        /**
         * Id of the namespace definition.
         * @example podinfo
         */
        id: string;
    }[] | null;
    /** Cluster role bindings that exist on the cluster. */
    rolebindings?: {
        /**
         * Id of the role binding definition.
         * @example platform-admins
         */
        id: string;
    }[] | null;
    /** Overrides of component values on this cluster, by component id. */
    patches?: {
        [key: string]: {
            [key: string]: string | number | boolean | {
                /**
                 * The text.
                 * @example true
                 */
                text: string;
            };
        };
    } | null;
}

/** A namespace on this cluster. */
export interface UpdateClusterNamespace {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id?: string | null;
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface UpdateClusterPlatformComponent {
    /**
     * Id of the component in the catalogue.
     * @example podinfo
     */
    id?: string | null;
    /**
     * Whether the component runs; false removes it from the cluster but keeps its overrides.
     * @example true
     */
    enabled?: boolean | null;
    /**
     * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
     * @example v1.0.0-1
     */
    oci_tag?: string | null;
    /**
     * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string | null;
    /**
     * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string | null;
    /**
     * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example 6.9.1
     */
    component_version?: string | null;
    /**
     * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
     * @example observability/grafana/17.1.0
     */
    component_path?: string | null;
}

/** A role binding on this cluster. */
export interface UpdateClusterRolebinding {
    /**
     * Id of the role binding definition.
     * @example platform-admins
     */
    id?: string | null;
}

/** A namespace that clusters can be given. */
export interface UpdateNamespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id?: string | null;
    /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    labels?: {
        [key: string]: string;
    } | null;
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
    annotations?: {
        [key: string]: string;
    } | null;
}

/** A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://. */
export interface UpdatePlatformComponent {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id?: string | null;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path?: string | null;
    /**
     * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example latest
     */
    component_version?: string | null;
    /**
     * Whether templates append the cluster's environment to the path.
     * @example false
     */
    cluster_env_enabled?: boolean | null;
    /**
     * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
     * @example https://stefanprodan.github.io/podinfo
     */
    oci_url?: string | null;
    /**
     * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
     * @example latest
     */
    oci_tag?: string | null;
    /**
     * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
     * @example sha256:4355a46b19d348dc2f57c046f8ef63d4538ebb936000f3c9ee954a27460dd865
     */
    oci_digest?: string | null;
    /**
     * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
     * @example >=1.0.0 <2.0.0
     */
    oci_semver?: string | null;
    /**
     * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
     * @example chart
     */
    delivery?: "chart" | "manifests" | null;
    /**
     * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
     * @example registry-credentials
     */
    secret_ref?: string | null;
    /**
     * How long Flux waits for the component to become healthy; 5m where it is absent.
     * @example 15m
     */
    timeout?: string | null;
    /**
     * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
     * @example Skip
     */
    crds?: "Skip" | "Create" | "CreateReplace" | null;
    /**
     * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
     * @example warn
     */
    drift?: "enabled" | "warn" | "disabled" | null;
    /** Components that must be healthy before this one is installed. */
    depends_on?: string[] | null;
}

/** A cluster role binding that clusters can be given. */
export interface UpdateRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id?: string | null;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
     * @example cluster-admin
     */
    role?: string | null;
    /** Who gets the role. */
    subjects?: ({
        /**
         * What the subject is.
         * @example Group
         */
        kind: "User" | "Group";
        /**
         * Name of the user or the group.
         * @example platform-team
         */
        name: string;
        /**
         * API group of users and groups; Kubernetes fills it in when it is absent or empty.
         * @example rbac.authorization.k8s.io
         */
        apiGroup?: "rbac.authorization.k8s.io" | "";
        /**
         * Means nothing to users and groups; it is taken and left out.
         * @example
         */
        namespace?: string;
    } | {
        /**
         * What the subject is.
         * @example ServiceAccount
         */
        kind: "ServiceAccount";
        /**
         * Name of the service account; a DNS-1123 subdomain.
         * @example builder
         */
        name: string;
        /**
         * Namespace of the service account; a DNS-1123 label.
         * @example podinfo
         */
        namespace: string;
        /**
         * A service account has none; an empty one is taken and left out.
         * @example
         */
        apiGroup?: "";
    })[] | null;
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
