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
    environment: ClusterEnvironment;
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
    platform_components: PlatformComponentReference[];
    /**
     * Namespaces that exist on the cluster.
     * @default []
     */
    namespaces: NamespaceReference[];
    /**
     * Cluster role bindings that exist on the cluster.
     * @default []
     */
    rolebindings: RolebindingReference[];
    /** Overrides of component values on this cluster, by component id. Empty where it is absent. */
    patches: {
        [key: string]: {
            [key: string]: ClusterPatchValue;
        };
    };
}

/**
 * Tier of the cluster.
 * @example dev
 */
export type ClusterEnvironment = "dev" | "qa" | "uat" | "prod";

/** The cluster that polls. */
export interface ClusterIdentity {
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
    environment: ClusterEnvironment;
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
    environment: ClusterEnvironment;
}

/** What Flux Operator takes from an ExternalService. */
export interface ClusterInputs {
    /** One input for each of the clusters. */
    inputs: ClusterInput[];
}

/**
 * A text gets the type that helm - -set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.
 * @example 2
 */
export type ClusterPatchValue = ClusterPatchValueTypedByHelm | ClusterPatchValueNumber | ClusterPatchValueBoolean | ClusterPatchValueText;

/**
 * A boolean.
 * @example true
 */
export type ClusterPatchValueBoolean = boolean;

/**
 * A number; one with a fraction not within a list.
 * @example 2
 */
export type ClusterPatchValueNumber = number;

/** Text, though it looks like a number or a boolean. */
export interface ClusterPatchValueText {
    /**
     * The text. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example true
     */
    text: string;
}

/**
 * Any text that YAML can carry; true, false, null and whole numbers become what they look like. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
 * @example 2
 */
export type ClusterPatchValueTypedByHelm = string;

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
    environment: ClusterEnvironment;
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
    platform_components?: CreatePlatformComponentReference[];
    /**
     * Namespaces that exist on the cluster.
     * @default []
     */
    namespaces?: CreateNamespaceReference[];
    /**
     * Cluster role bindings that exist on the cluster.
     * @default []
     */
    rolebindings?: CreateRolebindingReference[];
    /** Overrides of component values on this cluster, by component id. Empty where it is absent. */
    patches?: {
        [key: string]: {
            [key: string]: ClusterPatchValue;
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
    /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent. */
    labels?: {
        [key: string]: string;
    };
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent. */
    annotations?: {
        [key: string]: string;
    };
}

/** A namespace on this cluster. */
export interface CreateNamespaceReference {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id: string;
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
    delivery?: PlatformComponentDelivery;
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
    crds?: PlatformComponentCrds;
    drift?: PlatformComponentDrift;
    /**
     * Components that must be healthy before this one is installed.
     * @default []
     */
    depends_on?: string[];
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface CreatePlatformComponentReference {
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
}

/** A cluster role binding that clusters can be given. */
export interface CreateRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id: string;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example cluster-admin
     */
    role: string;
    /** Who gets the role. */
    subjects: RolebindingSubject[];
}

/** A role binding on this cluster. */
export interface CreateRolebindingReference {
    /**
     * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example platform-admins
     */
    id: string;
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
    environment?: ClusterEnvironment;
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
    endpoints: FleetClusterStatusEndpoints;
}

/** By endpoint. */
export interface FleetClusterStatusEndpoints {
    namespaces: FleetEndpointStatus;
    "platform-components": FleetEndpointStatus;
    rolebindings: FleetEndpointStatus;
}

/**
 * `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.
 * @example current
 */
export type FleetEndpointState = "current" | "behind" | "failed" | "never";

/** What is known of the polls of one endpoint. */
export interface FleetEndpointStatus {
    state: FleetEndpointState;
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

/** A namespace that clusters can be given. */
export interface Namespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id: string;
    /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent. */
    labels: {
        [key: string]: string;
    };
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent. */
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
    /** Labels of the namespace, in Kubernetes' syntax. Keys have at most 317 characters. */
    labels: {
        [key: string]: string;
    };
    /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys have at most 317 characters. */
    annotations: {
        [key: string]: string;
    };
    cluster: ClusterIdentity;
}

/** What Flux Operator takes from an ExternalService. */
export interface NamespaceInputs {
    /** One input for each of the namespaces. */
    inputs: NamespaceInput[];
}

/** A namespace on this cluster. */
export interface NamespaceReference {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id: string;
}

/** A cluster of the fleet. */
export interface PatchCluster {
    /**
     * Unique id of the cluster; a DNS-1123 label.
     * @example demo-cluster-01
     */
    id?: string;
    /**
     * Name of the cluster as it reaches templates; a DNS-1123 label.
     * @example demo-cluster-01
     */
    cluster_name?: string;
    /**
     * DNS name under which the cluster polls, in lower case; unique in the fleet.
     * @example demo-cluster-01.k8s.example.com
     */
    cluster_dns?: string;
    environment?: ClusterEnvironment;
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
    platform_components?: CreatePlatformComponentReference[] | null;
    /** Namespaces that exist on the cluster. */
    namespaces?: CreateNamespaceReference[] | null;
    /** Cluster role bindings that exist on the cluster. */
    rolebindings?: CreateRolebindingReference[] | null;
    patches?: ({
        [key: string]: unknown;
    } & PatchClusterPatches) | null;
}

/** A namespace on this cluster. */
export interface PatchClusterNamespace {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id?: string;
}

/** Values by Helm's path, as helm - -set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys have at most 250 characters. */
export interface PatchClusterPatch {
    [key: string]: PatchClusterPatchValue;
}

/**
 * A text gets the type that helm - -set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.
 * @example 2
 */
export type PatchClusterPatchValue = PatchClusterPatchValueTypedByHelm | ClusterPatchValueNumber | ClusterPatchValueBoolean | PatchClusterPatchValueText;

/** Text, though it looks like a number or a boolean. */
export interface PatchClusterPatchValueText {
    /**
     * The text. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example true
     */
    text?: string;
}

/**
 * Any text that YAML can carry; true, false, null and whole numbers become what they look like. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
 * @example 2
 */
export type PatchClusterPatchValueTypedByHelm = string | null;

/** Overrides of component values on this cluster, by component id. */
export interface PatchClusterPatches {
    [key: string]: ({
        [key: string]: unknown;
    } & PatchClusterPatch) | null;
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface PatchClusterPlatformComponent {
    /**
     * Id of the component in the catalogue.
     * @example podinfo
     */
    id?: string;
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
     * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example platform-admins
     */
    id?: string;
}

/** A namespace that clusters can be given. */
export interface PatchNamespace {
    /**
     * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
     * @example podinfo
     */
    id?: string;
    labels?: ({
        [key: string]: unknown;
    } & PatchNamespaceLabels) | null;
    annotations?: ({
        [key: string]: unknown;
    } & PatchNamespaceAnnotations) | null;
}

/** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. */
export interface PatchNamespaceAnnotations {
    [key: string]: string | null;
}

/** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. */
export interface PatchNamespaceLabels {
    [key: string]: string | null;
}

/** A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://. */
export interface PatchPlatformComponent {
    /**
     * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
     * @example podinfo
     */
    id?: string;
    /**
     * Name of the chart in its repository, or path within the OCI artifact.
     * @example podinfo
     */
    component_path?: string;
    /**
     * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
     * @example latest
     */
    component_version?: string;
    /**
     * Whether templates append the cluster's environment to the path.
     * @example false
     */
    cluster_env_enabled?: boolean | null;
    /**
     * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
     * @example https://stefanprodan.github.io/podinfo
     */
    oci_url?: string;
    /**
     * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
     * @example latest
     */
    oci_tag?: string;
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
    delivery?: (string & PlatformComponentDelivery) | null;
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
    crds?: (string & PlatformComponentCrds) | null;
    drift?: (string & PlatformComponentDrift) | null;
    /** Components that must be healthy before this one is installed. */
    depends_on?: string[] | null;
}

/** A cluster role binding that clusters can be given. */
export interface PatchRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id?: string;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example cluster-admin
     */
    role?: string;
    /** Who gets the role. */
    subjects?: RolebindingSubject[];
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
    delivery?: PlatformComponentDelivery;
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
    crds?: PlatformComponentCrds;
    drift?: PlatformComponentDrift;
    /**
     * Components that must be healthy before this one is installed.
     * @default []
     */
    depends_on: string[];
}

/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 * @example Skip
 */
export type PlatformComponentCrds = "Skip" | "Create" | "CreateReplace";

/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 * @example chart
 */
export type PlatformComponentDelivery = "chart" | "manifests";

/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 * @example warn
 */
export type PlatformComponentDrift = "enabled" | "warn" | "disabled";

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
    delivery?: PlatformComponentDelivery;
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
    crds?: PlatformComponentCrds;
    drift?: PlatformComponentDrift;
    /** Components that must be healthy before this one is installed. */
    depends_on: string[];
    /**
     * Whether the component runs; false removes it from the cluster but keeps its overrides.
     * @example true
     */
    enabled: boolean;
    /** What this cluster overrides in the platform component; empty when nothing. Keys have at most 250 characters. */
    patches: {
        [key: string]: ClusterPatchValue;
    };
    cluster: ClusterIdentity;
    source: PlatformComponentInputSource;
}

/** The oci_url and oci_tag and oci_digest and oci_semver. */
export interface PlatformComponentInputSource {
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
}

/** What Flux Operator takes from an ExternalService. */
export interface PlatformComponentInputs {
    /** One input for each of the platform components. */
    inputs: PlatformComponentInput[];
}

/** A component on this cluster, and where it differs from the catalogue. */
export interface PlatformComponentReference {
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

/** A cluster role binding that clusters can be given. */
export interface Rolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id: string;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example cluster-admin
     */
    role: string;
    /** Who gets the role. */
    subjects: RolebindingSubject[];
}

/** The role binding as templates see it on one cluster. */
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
    subjects: RolebindingSubject[];
    cluster: ClusterIdentity;
}

/** What Flux Operator takes from an ExternalService. */
export interface RolebindingInputs {
    /** One input for each of the role bindings. */
    inputs: RolebindingInput[];
}

/** A role binding on this cluster. */
export interface RolebindingReference {
    /**
     * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example platform-admins
     */
    id: string;
}

/** A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out. */
export type RolebindingSubject = RolebindingSubjectUserOrGroup | RolebindingSubjectServiceAccount;

/** A service account; it has a namespace and no API group. */
export interface RolebindingSubjectServiceAccount {
    /** discriminator enum property added by openapi-typescript */
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
    apiGroup?: RolebindingSubjectServiceAccountApiGroup;
}

/**
 * A service account has none; an empty one is taken and left out.
 * @example
 */
export type RolebindingSubjectServiceAccountApiGroup = "";

/**
 * What the subject is.
 * @example ServiceAccount
 */
export type RolebindingSubjectServiceAccountKind = "ServiceAccount";

/** A user or a group, as the cluster's authentication names it. */
export interface RolebindingSubjectUserOrGroup {
    /** discriminator enum property added by openapi-typescript */
    kind: "User" | "Group";
    /**
     * Name of the user or the group. A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example platform-team
     */
    name: string;
    apiGroup?: RolebindingSubjectUserOrGroupApiGroup;
    /**
     * Means nothing to users and groups; it is taken and left out.
     * @example
     */
    namespace?: string;
}

/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 * @example rbac.authorization.k8s.io
 */
export type RolebindingSubjectUserOrGroupApiGroup = "rbac.authorization.k8s.io" | "";

/**
 * What the subject is.
 * @example Group
 */
export type RolebindingSubjectUserOrGroupKind = "User" | "Group";

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
    environment?: (string & ClusterEnvironment) | null;
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
    platform_components?: CreatePlatformComponentReference[] | null;
    /** Namespaces that exist on the cluster. */
    namespaces?: CreateNamespaceReference[] | null;
    /** Cluster role bindings that exist on the cluster. */
    rolebindings?: CreateRolebindingReference[] | null;
    patches?: ({
        [key: string]: unknown;
    } & UpdateClusterPatches) | null;
}

/** A namespace on this cluster. */
export interface UpdateClusterNamespace {
    /**
     * Id of the namespace definition.
     * @example podinfo
     */
    id?: string | null;
}

/** Overrides of component values on this cluster, by component id. */
export interface UpdateClusterPatches {
    [key: string]: {
        [key: string]: ClusterPatchValue;
    };
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
     * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
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
    labels?: ({
        [key: string]: unknown;
    } & UpdateNamespaceLabels) | null;
    annotations?: ({
        [key: string]: unknown;
    } & UpdateNamespaceAnnotations) | null;
}

/** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. */
export interface UpdateNamespaceAnnotations {
    [key: string]: string;
}

/** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. */
export interface UpdateNamespaceLabels {
    [key: string]: string;
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
    delivery?: (string & PlatformComponentDelivery) | null;
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
    crds?: (string & PlatformComponentCrds) | null;
    drift?: (string & PlatformComponentDrift) | null;
    /** Components that must be healthy before this one is installed. */
    depends_on?: string[] | null;
}

/** A cluster role binding that clusters can be given. */
export interface UpdateRolebinding {
    /**
     * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
     * @example platform-admins
     */
    id?: string | null;
    /**
     * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
     * @example cluster-admin
     */
    role?: string | null;
    /** Who gets the role. */
    subjects?: RolebindingSubject[] | null;
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
