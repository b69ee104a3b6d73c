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
 * Selects documents by the filters of the kind's list.
 */
export type BatchEntryWhere = { [key: string]: FilterValue };

/**
 * An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`.
 */
export interface BatchEntry {
  operation: BatchVerb;
  kind: DocumentKind;
  /** Key of the document, as a path has it. */
  id?: string;
  /** Selects documents by the filters of the kind's list. */
  where?: BatchEntryWhere;
  document?: AnyDocument;
  patch?: AnyDocument;
  /** Entity tag that must still be current. */
  if_match?: string;
}

/**
 * What became of one document.
 */
export interface BatchItem {
  operation: BatchItemVerb;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  outcome: BatchOutcome;
  /** Of the document now; absent for what is deleted. */
  etag?: string;
}

/**
 * What was asked for, or what that came to.
 */
export type BatchItemVerb = 'create' | 'replace' | 'patch' | 'apply' | 'delete' | 'update';
/**
 * What became of it.
 */
export type BatchOutcome = 'updated' | 'created' | 'unchanged' | 'deleted';
/**
 * Operations of which all happen or none.
 */
export interface BatchRequest {
  /**
   * In the order in which they are done.
   * @minItems 1
   * @maxItems 10000
   */
  operations: BatchEntry[];
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
 * What is done; `apply` creates or replaces.
 */
export type BatchVerb = 'create' | 'replace' | 'patch' | 'apply' | 'delete';
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
  operation: ChangeVerb;
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
 * @nullable
 */
export type ChangeDetailBefore = DocumentState | null;

/**
 * As it is then; null for what is deleted.
 * @nullable
 */
export type ChangeDetailAfter = DocumentState | null;

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
  operation: ChangeVerb;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /** Value by value. */
  diff: Difference[];
  effects?: EffectTotals;
  redaction?: Redaction;
  /** @nullable */
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
 * What was done to the document.
 */
export type ChangeVerb = 'update' | 'create' | 'delete';
/**
 * Overrides of component values on this cluster, by component id. Empty where it is absent.
 */
export type ClusterPatches = { [key: string]: { [key: string]: ClusterPatchValue } };

/**
 * A cluster of the fleet.
 */
export interface Cluster {
  /**
   * Unique id of the cluster; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  cluster_name: string;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  cluster_dns: string;
  environment: ClusterEnvironment;
  /**
   * Number of nodes, for provisioning.
   * @minimum 0
   * @maximum 100000
   */
  node_count?: number;
  /**
   * Image that the nodes boot, for provisioning.
   * @minLength 1
   * @maxLength 253
   */
  vm_image?: string;
  /**
   * Version of the Kubernetes distribution, for provisioning.
   * @minLength 1
   * @maxLength 128
   */
  k0s_version?: string;
  /**
   * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
   * @maxItems 10000
   */
  platform_components: PlatformComponentReference[];
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   */
  namespaces: NamespaceReference[];
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   */
  rolebindings: RolebindingReference[];
  /** Overrides of component values on this cluster, by component id. Empty where it is absent. */
  patches: ClusterPatches;
}

/**
 * Tier of the cluster.
 */
export type ClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * The cluster that polls.
 */
export interface ClusterIdentity {
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  name: string;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  dns: string;
  environment: ClusterEnvironment;
}

/**
 * The cluster in the list of all.
 */
export interface ClusterInput {
  /**
   * Unique id of the cluster; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  cluster_name: string;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  cluster_dns: string;
  environment: ClusterEnvironment;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface ClusterInputs {
  /** One input for each of the clusters. */
  inputs: ClusterInput[];
}

/**
 * A namespace on this cluster.
 */
export interface ClusterNamespace {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
}

/**
 * A text gets the type that helm - -set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.
 */
export type ClusterPatchValue =
  | ClusterPatchValueTypedByHelm
  | ClusterPatchValueNumber
  | ClusterPatchValueBoolean
  | ClusterPatchValueText;

/**
 * A boolean.
 */
export type ClusterPatchValueBoolean = boolean;

/**
 * A number; one with a fraction not within a list.
 * @minimum -9007199254740991
 * @maximum 9007199254740991
 */
export type ClusterPatchValueNumber = number;

/**
 * Text, though it looks like a number or a boolean.
 */
export interface ClusterPatchValueText {
  /**
   * The text. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 65536
   */
  text: string;
}

/**
 * Any text that YAML can carry; true, false, null and whole numbers become what they look like. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
 * @maxLength 65536
 */
export type ClusterPatchValueTypedByHelm = string;

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface ClusterPlatformComponent {
  /**
   * Id of the component in the catalogue.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /** Whether the component runs; false removes it from the cluster but keeps its overrides. */
  enabled: boolean;
  /**
   * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string;
  /**
   * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string;
  /**
   * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string;
  /**
   * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string;
  /**
   * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string;
}

/**
 * A role binding on this cluster.
 */
export interface ClusterRolebinding {
  /**
   * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
}

/**
 * Overrides of component values on this cluster, by component id. Empty where it is absent.
 */
export type CreateClusterPatches = { [key: string]: { [key: string]: ClusterPatchValue } };

/**
 * A cluster of the fleet.
 */
export interface CreateCluster {
  /**
   * Unique id of the cluster; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  cluster_name: string;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$
   */
  cluster_dns: string;
  environment: ClusterEnvironment;
  /**
   * Number of nodes, for provisioning.
   * @minimum 0
   * @maximum 100000
   * @nullable
   */
  node_count?: number | null;
  /**
   * Image that the nodes boot, for provisioning.
   * @minLength 1
   * @maxLength 253
   * @nullable
   */
  vm_image?: string | null;
  /**
   * Version of the Kubernetes distribution, for provisioning.
   * @minLength 1
   * @maxLength 128
   * @nullable
   */
  k0s_version?: string | null;
  /**
   * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
   * @maxItems 10000
   */
  platform_components?: CreatePlatformComponentReference[];
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   */
  namespaces?: CreateNamespaceReference[];
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   */
  rolebindings?: CreateRolebindingReference[];
  /** Overrides of component values on this cluster, by component id. Empty where it is absent. */
  patches?: CreateClusterPatches;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent.
 */
export type CreateNamespaceLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent.
 */
export type CreateNamespaceAnnotations = { [key: string]: string };

/**
 * A namespace that clusters can be given.
 */
export interface CreateNamespace {
  /**
   * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent. */
  labels?: CreateNamespaceLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent. */
  annotations?: CreateNamespaceAnnotations;
}

/**
 * A namespace on this cluster.
 */
export interface CreateNamespaceReference {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
}

/**
 * A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
 */
export interface CreatePlatformComponent {
  /**
   * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the chart in its repository, or path within the OCI artifact.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path: string;
  /**
   * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version: string;
  /** Whether templates append the cluster's environment to the path. */
  cluster_env_enabled?: boolean;
  /**
   * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
   * @maxLength 2048
   * @pattern ^(oci|https?)://[!-~]+$
   */
  oci_url: string;
  /**
   * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag: string;
  /**
   * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string;
  /**
   * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string;
  delivery?: PlatformComponentDelivery;
  /**
   * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  secret_ref?: string;
  /**
   * How long Flux waits for the component to become healthy; 5m where it is absent.
   * @maxLength 32
   * @pattern ^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$
   */
  timeout?: string;
  crds?: PlatformComponentCrds;
  drift?: PlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on?: string[];
}

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface CreatePlatformComponentReference {
  /**
   * Id of the component in the catalogue.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /** Whether the component runs; false removes it from the cluster but keeps its overrides. */
  enabled?: boolean;
  /**
   * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
   * @maxLength 128
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string | null;
  /**
   * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @nullable
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string | null;
  /**
   * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string | null;
  /**
   * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string | null;
  /**
   * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
   * @maxLength 253
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string | null;
}

/**
 * A cluster role binding that clusters can be given.
 */
export interface CreateRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: RolebindingSubject[];
}

/**
 * A role binding on this cluster.
 */
export interface CreateRolebindingReference {
  /**
   * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
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
export type DocumentKind = 'clusters' | 'namespaces' | 'platform_components' | 'rolebindings';
/**
 * As it was; null for what is created.
 */
export interface DocumentState {
  [key: string]: unknown;
}

/**
 * What a change does to clusters, in numbers.
 */
export interface EffectTotals {
  /**
   * How many clusters get something else.
   * @minimum 0
   */
  clusters: number;
  inputs: InputCounts;
}

/**
 * What a change does to what clusters are given.
 */
export interface Effects {
  /**
   * How many clusters get something else.
   * @minimum 0
   */
  clusters: number;
  inputs: InputCounts;
  /** Input by input, as far as asked for. */
  items: InputEffect[];
  /** Whether there are more than are listed. */
  truncated: boolean;
}

/**
 * What the member must be.
 */
export type FilterValue = FilterValueString | FilterValueNumber | FilterValueBoolean;

export type FilterValueBoolean = boolean;

export type FilterValueNumber = number;

export type FilterValueString = string;

/**
 * When a cluster was last seen, and what it has.
 */
export interface FleetClusterStatus {
  /**
   * The cluster's id.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /** Its DNS name, in lower case. */
  dns: string;
  environment?: ClusterEnvironment;
  /** When it last polled. */
  last_seen?: string;
  /** How long that is ago. */
  age_seconds?: number;
  /** Version of Flux Operator, as it says itself. */
  operator?: string;
  /** Where the last poll came from. */
  address?: string;
  endpoints: FleetClusterStatusEndpoints;
}

/**
 * By endpoint.
 */
export interface FleetClusterStatusEndpoints {
  namespaces: FleetEndpointStatus;
  'platform-components': FleetEndpointStatus;
  rolebindings: FleetEndpointStatus;
}

/**
 * `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.
 */
export type FleetEndpointState = 'current' | 'behind' | 'failed' | 'never';
/**
 * What is known of the polls of one endpoint.
 */
export interface FleetEndpointStatus {
  state: FleetEndpointState;
  /** When it last polled. */
  last_seen?: string;
  /** HTTP status of the last answer. */
  status?: number;
  /** Of the last inputs that it was given. */
  digest?: string;
}

/**
 * The status of the clusters.
 */
export type FleetStatus = FleetClusterStatus[];

/**
 * An OpenAPI document in YAML.
 */
export interface GetOpenapiDocumentObject {
  [key: string]: unknown;
}

/**
 * State of the process.
 */
export interface Health {
  status: ServiceStatus;
}

/**
 * What is switched off counts as removed.
 */
export type InputChange = 'changed' | 'added' | 'removed';
/**
 * How many inputs of clusters come, go and change.
 */
export interface InputCounts {
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
}

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
  effect: InputChange;
  /** Value by value. */
  diff: Difference[];
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent.
 */
export type NamespaceLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent.
 */
export type NamespaceAnnotations = { [key: string]: string };

/**
 * A namespace that clusters can be given.
 */
export interface Namespace {
  /**
   * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters. Empty where it is absent. */
  labels: NamespaceLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters. Empty where it is absent. */
  annotations: NamespaceAnnotations;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys have at most 317 characters.
 */
export type NamespaceInputLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys have at most 317 characters.
 */
export type NamespaceInputAnnotations = { [key: string]: string };

/**
 * The namespace as templates see it on one cluster.
 */
export interface NamespaceInput {
  /**
   * Name of the namespace; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
  /** Labels of the namespace, in Kubernetes' syntax. Keys have at most 317 characters. */
  labels: NamespaceInputLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys have at most 317 characters. */
  annotations: NamespaceInputAnnotations;
  cluster: ClusterIdentity;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface NamespaceInputs {
  /** One input for each of the namespaces. */
  inputs: NamespaceInput[];
}

/**
 * A namespace on this cluster.
 */
export interface NamespaceReference {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
}

/**
 * @nullable
 */
export type PatchClusterPatchesProperty = PatchClusterPatches | null;

/**
 * A cluster of the fleet.
 */
export interface PatchCluster {
  /**
   * Unique id of the cluster; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string;
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  cluster_name?: string;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$
   */
  cluster_dns?: string;
  environment?: ClusterEnvironment;
  /**
   * Number of nodes, for provisioning.
   * @minimum 0
   * @maximum 100000
   * @nullable
   */
  node_count?: number | null;
  /**
   * Image that the nodes boot, for provisioning.
   * @minLength 1
   * @maxLength 253
   * @nullable
   */
  vm_image?: string | null;
  /**
   * Version of the Kubernetes distribution, for provisioning.
   * @minLength 1
   * @maxLength 128
   * @nullable
   */
  k0s_version?: string | null;
  /**
   * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
   * @maxItems 10000
   * @nullable
   */
  platform_components?: CreatePlatformComponentReference[] | null;
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  namespaces?: CreateNamespaceReference[] | null;
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  rolebindings?: CreateRolebindingReference[] | null;
  /** @nullable */
  patches?: PatchClusterPatchesProperty;
}

/**
 * A namespace on this cluster.
 */
export interface PatchClusterNamespace {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string;
}

/**
 * Values by Helm's path, as helm - -set takes them; for manifests, variables by name. Keys are paths into Helm's values that get on with one another: none is another's parent, none is an element of what is a map to another; values together have at most 1048576 bytes, and a number with a fraction stands in no list. Keys have at most 250 characters.
 */
export interface PatchClusterPatch {
  [key: string]: PatchClusterPatchValue;
}

/**
 * A text gets the type that helm - -set gives it; numbers and booleans are what they are; {"text":"…"} is text, whatever it looks like.
 */
export type PatchClusterPatchValue =
  | PatchClusterPatchValueTypedByHelm
  | ClusterPatchValueNumber
  | ClusterPatchValueBoolean
  | PatchClusterPatchValueText;

/**
 * Text, though it looks like a number or a boolean.
 */
export interface PatchClusterPatchValueText {
  /**
   * The text. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 65536
   */
  text?: string;
}

/**
 * Any text that YAML can carry; true, false, null and whole numbers become what they look like. Any text that YAML can carry: without the control characters U+007F to U+009F, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
 * @maxLength 65536
 * @nullable
 */
export type PatchClusterPatchValueTypedByHelm = string | null;

/**
 * Overrides of component values on this cluster, by component id.
 */
export interface PatchClusterPatches {
  [key: string]: PatchClusterPatch | null;
}

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface PatchClusterPlatformComponent {
  /**
   * Id of the component in the catalogue.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id?: string;
  /**
   * Whether the component runs; false removes it from the cluster but keeps its overrides.
   * @nullable
   */
  enabled?: boolean | null;
  /**
   * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
   * @maxLength 128
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string | null;
  /**
   * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @nullable
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string | null;
  /**
   * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string | null;
  /**
   * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string | null;
  /**
   * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
   * @maxLength 253
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string | null;
}

/**
 * A role binding on this cluster.
 */
export interface PatchClusterRolebinding {
  /**
   * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id?: string;
}

/**
 * @nullable
 */
export type PatchNamespaceLabelsProperty = PatchNamespaceLabels | null;

/**
 * @nullable
 */
export type PatchNamespaceAnnotationsProperty = PatchNamespaceAnnotations | null;

/**
 * A namespace that clusters can be given.
 */
export interface PatchNamespace {
  /**
   * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string;
  /** @nullable */
  labels?: PatchNamespaceLabelsProperty;
  /** @nullable */
  annotations?: PatchNamespaceAnnotationsProperty;
}

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters.
 */
export interface PatchNamespaceAnnotations {
  [key: string]: string | null;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters.
 */
export interface PatchNamespaceLabels {
  [key: string]: string | null;
}

/**
 * A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
 */
export interface PatchPlatformComponent {
  /**
   * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id?: string;
  /**
   * Name of the chart in its repository, or path within the OCI artifact.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string;
  /**
   * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string;
  /**
   * Whether templates append the cluster's environment to the path.
   * @nullable
   */
  cluster_env_enabled?: boolean | null;
  /**
   * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
   * @maxLength 2048
   * @pattern ^(oci|https?)://[!-~]+$
   */
  oci_url?: string;
  /**
   * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string;
  /**
   * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @nullable
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string | null;
  /**
   * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string | null;
  /** @nullable */
  delivery?: string | null;
  /**
   * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
   * @maxLength 253
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  secret_ref?: string | null;
  /**
   * How long Flux waits for the component to become healthy; 5m where it is absent.
   * @maxLength 32
   * @nullable
   * @pattern ^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$
   */
  timeout?: string | null;
  /** @nullable */
  crds?: string | null;
  /** @nullable */
  drift?: string | null;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   * @nullable
   */
  depends_on?: string[] | null;
}

/**
 * A cluster role binding that clusters can be given.
 */
export interface PatchRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id?: string;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  role?: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects?: RolebindingSubject[];
}

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
  confirmation: PlanConfirmation;
}

/**
 * Whether the guard holds the write back.
 */
export interface PlanConfirmation {
  /** Whether the write needs `confirm`. */
  required: boolean;
  /** Why, in words. */
  reasons: string[];
}

/**
 * @nullable
 */
export type PlannedChangeBefore = DocumentState | null;

/**
 * As it is then; null for what is deleted.
 * @nullable
 */
export type PlannedChangeAfter = DocumentState | null;

/**
 * One document that a write changes.
 */
export interface PlannedChange {
  /** What is done to it. */
  operation: ChangeVerb;
  /** Kind of the document. */
  kind: string;
  /** Key of the document, as a path has it. */
  id: string;
  /** @nullable */
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
 * A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
 */
export interface PlatformComponent {
  /**
   * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the chart in its repository, or path within the OCI artifact.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path: string;
  /**
   * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version: string;
  /** Whether templates append the cluster's environment to the path. */
  cluster_env_enabled: boolean;
  /**
   * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
   * @maxLength 2048
   * @pattern ^(oci|https?)://[!-~]+$
   */
  oci_url: string;
  /**
   * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag: string;
  /**
   * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string;
  /**
   * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string;
  delivery?: PlatformComponentDelivery;
  /**
   * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  secret_ref?: string;
  /**
   * How long Flux waits for the component to become healthy; 5m where it is absent.
   * @maxLength 32
   * @pattern ^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$
   */
  timeout?: string;
  crds?: PlatformComponentCrds;
  drift?: PlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on: string[];
}

/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 */
export type PlatformComponentCrds = 'Skip' | 'Create' | 'CreateReplace';
/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 */
export type PlatformComponentDelivery = 'chart' | 'manifests';
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 */
export type PlatformComponentDrift = 'enabled' | 'warn' | 'disabled';
/**
 * What this cluster overrides in the platform component; empty when nothing. Keys have at most 250 characters.
 */
export type PlatformComponentInputPatches = { [key: string]: ClusterPatchValue };

/**
 * The platform component as templates see it on one cluster.
 */
export interface PlatformComponentInput {
  /**
   * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /**
   * Name of the chart in its repository, or path within the OCI artifact.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path: string;
  /**
   * Version of the chart, or a range; "latest" pins none.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version: string;
  /** Whether templates append the cluster's environment to the path. */
  cluster_env_enabled: boolean;
  delivery?: PlatformComponentDelivery;
  /**
   * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  secret_ref?: string;
  /**
   * How long Flux waits for the component to become healthy; 5m where it is absent.
   * @maxLength 32
   * @pattern ^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$
   */
  timeout?: string;
  crds?: PlatformComponentCrds;
  drift?: PlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on: string[];
  /** Whether the component runs; false removes it from the cluster but keeps its overrides. */
  enabled: boolean;
  /** What this cluster overrides in the platform component; empty when nothing. Keys have at most 250 characters. */
  patches: PlatformComponentInputPatches;
  cluster: ClusterIdentity;
  source: PlatformComponentInputSource;
}

/**
 * The oci_url and oci_tag and oci_digest and oci_semver.
 */
export interface PlatformComponentInputSource {
  /**
   * URL of the chart repository or the OCI artifact.
   * @maxLength 2048
   * @pattern ^(oci|https?)://[!-~]+$
   */
  oci_url: string;
  /**
   * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string;
  /**
   * Digest that the OCI artifact is pinned to.
   * @maxLength 71
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string;
  /**
   * Range of versions that the OCI artifact follows.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface PlatformComponentInputs {
  /** One input for each of the platform components. */
  inputs: PlatformComponentInput[];
}

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface PlatformComponentReference {
  /**
   * Id of the component in the catalogue.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id: string;
  /** Whether the component runs; false removes it from the cluster but keeps its overrides. */
  enabled: boolean;
  /**
   * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
   * @maxLength 128
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string;
  /**
   * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string;
  /**
   * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string;
  /**
   * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string;
  /**
   * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
   * @maxLength 253
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string;
}

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
  error: ProblemCode;
  /** The same as `detail`. */
  message: string;
  /** The wrong places of the request. */
  errors?: ProblemDetail[];
  /** Id of the request in the server's log. */
  request_id?: string;
  /** Of the plan that must be confirmed, for `confirm`. */
  digest?: string;
  effects?: Effects;
}

/**
 * Code of the problem; it never changes its meaning.
 */
export type ProblemCode =
  | 'bad_request'
  | 'validation_error'
  | 'unauthorized'
  | 'forbidden'
  | 'not_found'
  | 'method_not_allowed'
  | 'conflict'
  | 'confirmation_required'
  | 'gone'
  | 'precondition_failed'
  | 'payload_too_large'
  | 'unsupported_media_type'
  | 'idempotency_key_reused'
  | 'internal_error'
  | 'contract_violation'
  | 'keys_unavailable'
  | 'store_unavailable';
/**
 * One wrong place of the request.
 */
export interface ProblemDetail {
  /** JSON pointer (RFC 6901) into the body. */
  pointer?: string;
  /** Name of the parameter. */
  parameter?: string;
  /** What is wrong there. */
  message: string;
}

/**
 * What to know although it works, by the name of the check.
 */
export type ReadinessDetails = { [key: string]: unknown };

/**
 * State of what the service depends on.
 */
export interface Readiness {
  status: ServiceStatus;
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
 * A cluster role binding that clusters can be given.
 */
export interface Rolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: RolebindingSubject[];
}

/**
 * The rolebinding as templates see it on one cluster.
 */
export interface RolebindingInput {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: RolebindingSubject[];
  cluster: ClusterIdentity;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface RolebindingInputs {
  /** One input for each of the rolebindings. */
  inputs: RolebindingInput[];
}

/**
 * A role binding on this cluster.
 */
export interface RolebindingReference {
  /**
   * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  id: string;
}

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type RolebindingSubject = RolebindingSubjectUserOrGroup | RolebindingSubjectServiceAccount;

export type RolebindingSubjectServiceAccountKindProperty = 'ServiceAccount';
/**
 * A service account; it has a namespace and no API group.
 */
export interface RolebindingSubjectServiceAccount {
  kind: RolebindingSubjectServiceAccountKindProperty;
  /**
   * Name of the service account; a DNS-1123 subdomain.
   * @maxLength 253
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  name: string;
  /**
   * Namespace of the service account; a DNS-1123 label.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  namespace: string;
  apiGroup?: RolebindingSubjectServiceAccountApiGroup;
}

/**
 * A service account has none; an empty one is taken and left out.
 */
export type RolebindingSubjectServiceAccountApiGroup = '';
/**
 * What the subject is.
 */
export type RolebindingSubjectServiceAccountKind = 'ServiceAccount';
export type RolebindingSubjectUserOrGroupKindProperty = 'User' | 'Group';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export interface RolebindingSubjectUserOrGroup {
  kind: RolebindingSubjectUserOrGroupKindProperty;
  /**
   * Name of the user or the group. A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @minLength 1
   * @maxLength 1024
   */
  name: string;
  apiGroup?: RolebindingSubjectUserOrGroupApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
}

/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type RolebindingSubjectUserOrGroupApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * What the subject is.
 */
export type RolebindingSubjectUserOrGroupKind = 'User' | 'Group';
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
 * `ok`: it works.
 */
export type ServiceStatus = 'ok';
/**
 * @nullable
 */
export type UpdateClusterPatchesProperty = UpdateClusterPatches | null;

/**
 * A cluster of the fleet.
 */
export interface UpdateCluster {
  /**
   * Unique id of the cluster; a DNS-1123 label.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string | null;
  /**
   * Name of the cluster as it reaches templates; a DNS-1123 label.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  cluster_name?: string | null;
  /**
   * DNS name under which the cluster polls, in lower case; unique in the fleet.
   * @maxLength 253
   * @nullable
   * @pattern ^[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?)*$
   */
  cluster_dns?: string | null;
  /** @nullable */
  environment?: string | null;
  /**
   * Number of nodes, for provisioning.
   * @minimum 0
   * @maximum 100000
   * @nullable
   */
  node_count?: number | null;
  /**
   * Image that the nodes boot, for provisioning.
   * @minLength 1
   * @maxLength 253
   * @nullable
   */
  vm_image?: string | null;
  /**
   * Version of the Kubernetes distribution, for provisioning.
   * @minLength 1
   * @maxLength 128
   * @nullable
   */
  k0s_version?: string | null;
  /**
   * Components of the catalogue that run on the cluster, in the order of rollout, with overrides.
   * @maxItems 10000
   * @nullable
   */
  platform_components?: CreatePlatformComponentReference[] | null;
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  namespaces?: CreateNamespaceReference[] | null;
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  rolebindings?: CreateRolebindingReference[] | null;
  /** @nullable */
  patches?: UpdateClusterPatchesProperty;
}

/**
 * A namespace on this cluster.
 */
export interface UpdateClusterNamespace {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string | null;
}

/**
 * Overrides of component values on this cluster, by component id.
 */
export interface UpdateClusterPatches {
  [key: string]: { [key: string]: ClusterPatchValue };
}

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface UpdateClusterPlatformComponent {
  /**
   * Id of the component in the catalogue.
   * @maxLength 53
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id?: string | null;
  /**
   * Whether the component runs; false removes it from the cluster but keeps its overrides.
   * @nullable
   */
  enabled?: boolean | null;
  /**
   * Tag on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's.
   * @maxLength 128
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string | null;
  /**
   * Pins the artifact on this cluster, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @nullable
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string | null;
  /**
   * Range that this cluster follows, in place of the catalogue's tag, digest or range; absent or null takes the catalogue's. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string | null;
  /**
   * Overrides the catalogue's chart version on this cluster; absent or null takes the catalogue's. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string | null;
  /**
   * Overrides the catalogue's path on this cluster; absent or null takes the catalogue's.
   * @maxLength 253
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string | null;
}

/**
 * A role binding on this cluster.
 */
export interface UpdateClusterRolebinding {
  /**
   * Id of the role binding definition. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @nullable
   * @pattern ^[^/%]+$
   */
  id?: string | null;
}

/**
 * @nullable
 */
export type UpdateNamespaceLabelsProperty = UpdateNamespaceLabels | null;

/**
 * @nullable
 */
export type UpdateNamespaceAnnotationsProperty = UpdateNamespaceAnnotations | null;

/**
 * A namespace that clusters can be given.
 */
export interface UpdateNamespace {
  /**
   * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string | null;
  /** @nullable */
  labels?: UpdateNamespaceLabelsProperty;
  /** @nullable */
  annotations?: UpdateNamespaceAnnotationsProperty;
}

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys have at most 317 characters.
 */
export interface UpdateNamespaceAnnotations {
  [key: string]: string;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/ *, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys have at most 317 characters.
 */
export interface UpdateNamespaceLabels {
  [key: string]: string;
}

/**
 * A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
 */
export interface UpdatePlatformComponent {
  /**
   * Unique id of the component; names its Helm release, hence a DNS-1123 label of at most 53 characters.
   * @maxLength 53
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  id?: string | null;
  /**
   * Name of the chart in its repository, or path within the OCI artifact.
   * @maxLength 253
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.+]*(/[A-Za-z0-9_][-A-Za-z0-9_.+]*)*$
   */
  component_path?: string | null;
  /**
   * Version of the chart, or a range; "latest" pins none. The word latest, or a version or a range of versions as Helm reads it: >=1.2.0 <2.0.0, ~1.2, 1.x.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  component_version?: string | null;
  /**
   * Whether templates append the cluster's environment to the path.
   * @nullable
   */
  cluster_env_enabled?: boolean | null;
  /**
   * URL of the chart repository or the OCI artifact. The URL of a chart repository (https://, http://) or of an OCI repository (oci://registry/path, lower case, without tag and digest), with a host, a port up to 65535, and no credentials.
   * @maxLength 2048
   * @nullable
   * @pattern ^(oci|https?)://[!-~]+$
   */
  oci_url?: string | null;
  /**
   * Tag of the OCI artifact; oci_digest or oci_semver stand over it.
   * @maxLength 128
   * @nullable
   * @pattern ^[A-Za-z0-9_][-A-Za-z0-9_.]{0,127}$
   */
  oci_tag?: string | null;
  /**
   * Digest that the OCI artifact is pinned to. A digest as registries have it: sha256: and 64 lower-case hexadecimal digits.
   * @maxLength 71
   * @nullable
   * @pattern ^sha256:[0-9a-f]{64}$
   */
  oci_digest?: string | null;
  /**
   * Range of versions that the OCI artifact follows. A version or a range of versions as Helm and Flux read it: comparisons (=, !=, >, <, >=, <=, ~, ^) joined by spaces or commas, alternatives by two bars, 1.2 - 1.4, x for any number.
   * @maxLength 128
   * @nullable
   * @pattern ^[!-~]([ -~]*[!-~])?$
   */
  oci_semver?: string | null;
  /** @nullable */
  delivery?: string | null;
  /**
   * Name of the Secret in flux-system on the cluster that the repository is read with; never the secret itself. A DNS name as Kubernetes names objects: at most 253 characters, lower case.
   * @maxLength 253
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*$
   */
  secret_ref?: string | null;
  /**
   * How long Flux waits for the component to become healthy; 5m where it is absent.
   * @maxLength 32
   * @nullable
   * @pattern ^([0-9]+(\.[0-9]+)?(ms|s|m|h))+$
   */
  timeout?: string | null;
  /** @nullable */
  crds?: string | null;
  /** @nullable */
  drift?: string | null;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   * @nullable
   */
  depends_on?: string[] | null;
}

/**
 * A cluster role binding that clusters can be given.
 */
export interface UpdateRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs. Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @nullable
   * @pattern ^[^/%]+$
   */
  id?: string | null;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". A text in one line, without control characters, U+FFFE and U+FFFF, and halves of UTF-16 pairs.
   * @maxLength 1024
   * @nullable
   * @pattern ^[^/%]+$
   */
  role?: string | null;
  /**
   * Who gets the role.
   * @maxItems 1000
   * @nullable
   */
  subjects?: RolebindingSubject[] | null;
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
 * The token is good, but its role or its clusters do not allow this.
 */
export type ForbiddenResponse = Problem;

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
export type PlannedWriteResponse = Plan;

/**
 * What If-Match names is no longer current.
 */
export type PreconditionFailedResponse = Problem;

/**
 * The store cannot answer now; nothing follows from it about what is stored.
 */
export type StoreUnavailableResponse = Problem;

/**
 * The token is missing or wrong, or it is the read token and this is a write.
 */
export type UnauthorizedResponse = Problem;

/**
 * The body is of a media type that the operation does not take.
 */
export type UnsupportedMediaTypeResponse = Problem;

export type ListFluxClustersParams = {
  /**
   * Only clusters of this environment.
   */
  environment?: ClusterEnvironment;
  /**
   * The most to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many to skip, in the order of the list.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListChangesParams = {
  /**
   * Only of documents of this kind; the log also has kinds that there are no longer.
   * @minLength 1
   */
  kind?: string;
  /**
   * Only of documents with this key.
   * @minLength 1
   */
  id?: string;
  /**
   * Only what this one changed.
   * @minLength 1
   */
  actor?: string;
  /**
   * Only what gave this cluster something else, by its key.
   * @minLength 1
   */
  cluster?: string;
  /**
   * Only what came after: a revision, or a time (RFC 3339).
   * @minLength 1
   */
  since?: string;
  /**
   * Only up to: a revision, or a time (RFC 3339).
   * @minLength 1
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

export type ListClustersParams = {
  /**
   * Only the cluster with this DNS name.
   * @minLength 1
   * @maxLength 253
   */
  cluster_dns?: string;
  /**
   * Only clusters of this environment.
   */
  environment?: ClusterEnvironment;
  /**
   * The most documents to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many documents to skip, in the order of ids.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only clusters that refer to this platform component in `platform_components`.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  platform_components?: string;
  /**
   * Only clusters that refer to this namespace in `namespaces`.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  namespaces?: string;
  /**
   * Only clusters that refer to this rolebinding in `rolebindings`.
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  rolebindings?: string;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListFleetStatusParams = {
  /**
   * Only what has not polled for so long: a number and s, m, h or d.
   * @pattern ^[0-9]{1,6}[smhd]$
   */
  stale_for?: string;
  /**
   * Only what has not got all that its polls get now, or only what has.
   */
  behind?: boolean;
  /**
   * Only clusters of this environment.
   */
  environment?: ClusterEnvironment;
  /**
   * The most to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many to skip, in the order of the list.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListNamespacesParams = {
  /**
   * The most documents to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many documents to skip, in the order of ids.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListPlatformComponentsParams = {
  /**
   * Only components of this version.
   * @minLength 1
   * @maxLength 128
   */
  component_version?: string;
  /**
   * The most documents to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many documents to skip, in the order of ids.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only platform components that refer to this platform component in `depends_on`.
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  depends_on?: string;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 53
   * @pattern ^[a-z0-9]([-a-z0-9]{0,51}[a-z0-9])?$
   */
  after?: string;
};

export type ListRolebindingsParams = {
  /**
   * The most documents to return; all when it is absent.
   * @minimum 1
   * @maximum 10000
   */
  limit?: number;
  /**
   * How many documents to skip, in the order of ids.
   * @minimum 0
   * @maximum 1000000000
   */
  offset?: number;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @minLength 1
   * @maxLength 1024
   * @pattern ^[^/%]+$
   */
  after?: string;
};

import * as http from './http-client.js';

/**
 * List all clusters as inputs. For provisioning; ordered by id.
 * @summary List all clusters as inputs
 */
export const listFluxClusters = async (
  sendRequest: http.SendRequest,
  params?: ListFluxClustersParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterInputs>> =>
  sendRequest({ method: 'GET', path: '/api/v2/flux/clusters', query: params }, requestOptions);

/**
 * Poll the namespaces of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
 * @summary Poll the namespaces of a cluster
 */
export const pollNamespaces = async (
  sendRequest: http.SendRequest,
  clusterDns: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<NamespaceInputs>> =>
  sendRequest(
    { method: 'GET', path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/namespaces` },
    requestOptions,
  );

/**
 * Poll the platform components of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
 * @summary Poll the platform components of a cluster
 */
export const pollPlatformComponents = async (
  sendRequest: http.SendRequest,
  clusterDns: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<PlatformComponentInputs>> =>
  sendRequest(
    {
      method: 'GET',
      path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/platform-components`,
    },
    requestOptions,
  );

/**
 * Poll the rolebindings of a cluster. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.
 * @summary Poll the rolebindings of a cluster
 */
export const pollRolebindings = async (
  sendRequest: http.SendRequest,
  clusterDns: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<RolebindingInputs>> =>
  sendRequest(
    { method: 'GET', path: `/api/v2/flux/clusters/${http.encodeSegment(clusterDns)}/rolebindings` },
    requestOptions,
  );

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
 * List clusters. Ordered by id; filtered by DNS name or environment, paged by limit and offset.
 * @summary List clusters
 */
export const listClusters = async (
  sendRequest: http.SendRequest,
  params?: ListClustersParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Cluster[]>> =>
  sendRequest({ method: 'GET', path: '/clusters', query: params }, requestOptions);

/**
 * Create a cluster. Everything that it refers to must exist. Lifts the tombstone of a deleted cluster with the same DNS name.
 * @summary Create a cluster
 */
export const createCluster = async (
  sendRequest: http.SendRequest,
  createCluster: CreateCluster,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<Cluster>> =>
  sendRequest(
    { method: 'POST', path: '/clusters', body: createCluster, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Get a cluster.
 * @summary Get a cluster
 */
export const getCluster = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.DocumentOptions,
): Promise<http.HttpResponse<Cluster>> =>
  sendRequest({ method: 'GET', path: `/clusters/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a cluster. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a cluster
 */
export const updateCluster = async (
  sendRequest: http.SendRequest,
  id: string,
  updateCluster: UpdateCluster,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Cluster>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/clusters/${http.encodeSegment(id)}`,
      body: updateCluster,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a cluster. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a cluster
 */
export const patchCluster = async (
  sendRequest: http.SendRequest,
  id: string,
  patchCluster: PatchCluster,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Cluster>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/clusters/${http.encodeSegment(id)}`,
      body: patchCluster,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a cluster. Its polls answer an empty list of inputs from then on, so that Flux removes what it manages there.
 * @summary Delete a cluster
 */
export const deleteCluster = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Cluster>> =>
  sendRequest({ method: 'DELETE', path: `/clusters/${http.encodeSegment(id)}` }, requestOptions);

/**
 * List the namespaces of a cluster. In their order, with their overrides.
 * @summary List the namespaces of a cluster
 */
export const listClusterNamespaces = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterNamespace[]>> =>
  sendRequest(
    { method: 'GET', path: `/clusters/${http.encodeSegment(id)}/namespaces` },
    requestOptions,
  );

/**
 * Get a namespace of a cluster. What the cluster says of it.
 * @summary Get a namespace of a cluster
 */
export const getClusterNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  namespace: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterNamespace>> =>
  sendRequest(
    {
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
    },
    requestOptions,
  );

/**
 * Assign a namespace to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
 * @summary Assign a namespace to a cluster
 */
export const updateClusterNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  namespace: string,
  updateClusterNamespace: UpdateClusterNamespace,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterNamespace | ClusterNamespace>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
      body: updateClusterNamespace,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a namespace of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
 * @summary Patch a namespace of a cluster
 */
export const patchClusterNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  namespace: string,
  patchClusterNamespace: PatchClusterNamespace,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterNamespace>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
      body: patchClusterNamespace,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Unassign a namespace from a cluster. What patches the cluster has of it go with it.
 * @summary Unassign a namespace from a cluster
 */
export const deleteClusterNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  namespace: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterNamespace>> =>
  sendRequest(
    {
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/namespaces/${http.encodeSegment(namespace)}`,
    },
    requestOptions,
  );

/**
 * List the platform components of a cluster. In their order, with their overrides.
 * @summary List the platform components of a cluster
 */
export const listClusterPlatformComponents = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterPlatformComponent[]>> =>
  sendRequest(
    { method: 'GET', path: `/clusters/${http.encodeSegment(id)}/platform_components` },
    requestOptions,
  );

/**
 * Get a platform component of a cluster. What the cluster says of it.
 * @summary Get a platform component of a cluster
 */
export const getClusterPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  platformComponent: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterPlatformComponent>> =>
  sendRequest(
    {
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
    },
    requestOptions,
  );

/**
 * Assign a platform component to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
 * @summary Assign a platform component to a cluster
 */
export const updateClusterPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  platformComponent: string,
  updateClusterPlatformComponent: UpdateClusterPlatformComponent,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterPlatformComponent | ClusterPlatformComponent>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
      body: updateClusterPlatformComponent,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a platform component of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
 * @summary Patch a platform component of a cluster
 */
export const patchClusterPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  platformComponent: string,
  patchClusterPlatformComponent: PatchClusterPlatformComponent,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterPlatformComponent>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
      body: patchClusterPlatformComponent,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Unassign a platform component from a cluster. What patches the cluster has of it go with it.
 * @summary Unassign a platform component from a cluster
 */
export const deleteClusterPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  platformComponent: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterPlatformComponent>> =>
  sendRequest(
    {
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/platform_components/${http.encodeSegment(platformComponent)}`,
    },
    requestOptions,
  );

/**
 * List the rolebindings of a cluster. In their order, with their overrides.
 * @summary List the rolebindings of a cluster
 */
export const listClusterRolebindings = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterRolebinding[]>> =>
  sendRequest(
    { method: 'GET', path: `/clusters/${http.encodeSegment(id)}/rolebindings` },
    requestOptions,
  );

/**
 * Get a rolebinding of a cluster. What the cluster says of it.
 * @summary Get a rolebinding of a cluster
 */
export const getClusterRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  rolebinding: string,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<ClusterRolebinding>> =>
  sendRequest(
    {
      method: 'GET',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
    },
    requestOptions,
  );

/**
 * Assign a rolebinding to a cluster. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.
 * @summary Assign a rolebinding to a cluster
 */
export const updateClusterRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  rolebinding: string,
  updateClusterRolebinding: UpdateClusterRolebinding,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterRolebinding | ClusterRolebinding>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
      body: updateClusterRolebinding,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a rolebinding of a cluster. A JSON merge patch (RFC 7396) of what the cluster says of it; null removes.
 * @summary Patch a rolebinding of a cluster
 */
export const patchClusterRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  rolebinding: string,
  patchClusterRolebinding: PatchClusterRolebinding,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterRolebinding>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
      body: patchClusterRolebinding,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Unassign a rolebinding from a cluster. What patches the cluster has of it go with it.
 * @summary Unassign a rolebinding from a cluster
 */
export const deleteClusterRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  rolebinding: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<ClusterRolebinding>> =>
  sendRequest(
    {
      method: 'DELETE',
      path: `/clusters/${http.encodeSegment(id)}/rolebindings/${http.encodeSegment(rolebinding)}`,
    },
    requestOptions,
  );

/**
 * Tell of each cluster when it was last seen. And whether it was given what its polls get now; ordered by id.
 * @summary Tell of each cluster when it was last seen
 */
export const listFleetStatus = async (
  sendRequest: http.SendRequest,
  params?: ListFleetStatusParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<FleetStatus>> =>
  sendRequest({ method: 'GET', path: '/fleet/status', query: params }, requestOptions);

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
 * List namespaces. Ordered by id; paged by limit and offset.
 * @summary List namespaces
 */
export const listNamespaces = async (
  sendRequest: http.SendRequest,
  params?: ListNamespacesParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Namespace[]>> =>
  sendRequest({ method: 'GET', path: '/namespaces', query: params }, requestOptions);

/**
 * Create a namespace definition.
 * @summary Create a namespace definition
 */
export const createNamespace = async (
  sendRequest: http.SendRequest,
  createNamespace: CreateNamespace,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<Namespace>> =>
  sendRequest(
    { method: 'POST', path: '/namespaces', body: createNamespace, contentType: 'application/json' },
    requestOptions,
  );

/**
 * Get a namespace.
 * @summary Get a namespace
 */
export const getNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.DocumentOptions,
): Promise<http.HttpResponse<Namespace>> =>
  sendRequest({ method: 'GET', path: `/namespaces/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a namespace. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a namespace
 */
export const updateNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  updateNamespace: UpdateNamespace,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Namespace>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/namespaces/${http.encodeSegment(id)}`,
      body: updateNamespace,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a namespace. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a namespace
 */
export const patchNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  patchNamespace: PatchNamespace,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Namespace>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/namespaces/${http.encodeSegment(id)}`,
      body: patchNamespace,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a namespace definition. Refused while a cluster refers to it.
 * @summary Delete a namespace definition
 */
export const deleteNamespace = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Namespace>> =>
  sendRequest({ method: 'DELETE', path: `/namespaces/${http.encodeSegment(id)}` }, requestOptions);

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
 * List platform components. Ordered by id; filtered by version, paged by limit and offset.
 * @summary List platform components
 */
export const listPlatformComponents = async (
  sendRequest: http.SendRequest,
  params?: ListPlatformComponentsParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<PlatformComponent[]>> =>
  sendRequest({ method: 'GET', path: '/platform_components', query: params }, requestOptions);

/**
 * Create a platform component in the catalogue.
 * @summary Create a platform component in the catalogue
 */
export const createPlatformComponent = async (
  sendRequest: http.SendRequest,
  createPlatformComponent: CreatePlatformComponent,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<PlatformComponent>> =>
  sendRequest(
    {
      method: 'POST',
      path: '/platform_components',
      body: createPlatformComponent,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Get a platform component.
 * @summary Get a platform component
 */
export const getPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.DocumentOptions,
): Promise<http.HttpResponse<PlatformComponent>> =>
  sendRequest(
    { method: 'GET', path: `/platform_components/${http.encodeSegment(id)}` },
    requestOptions,
  );

/**
 * Update a platform component. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a platform component
 */
export const updatePlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  updatePlatformComponent: UpdatePlatformComponent,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<PlatformComponent>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/platform_components/${http.encodeSegment(id)}`,
      body: updatePlatformComponent,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a platform component. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a platform component
 */
export const patchPlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  patchPlatformComponent: PatchPlatformComponent,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<PlatformComponent>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/platform_components/${http.encodeSegment(id)}`,
      body: patchPlatformComponent,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a platform component. Refused while a cluster or another component refers to it.
 * @summary Delete a platform component
 */
export const deletePlatformComponent = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<PlatformComponent>> =>
  sendRequest(
    { method: 'DELETE', path: `/platform_components/${http.encodeSegment(id)}` },
    requestOptions,
  );

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
 * List role bindings. Ordered by id; paged by limit and offset.
 * @summary List role bindings
 */
export const listRolebindings = async (
  sendRequest: http.SendRequest,
  params?: ListRolebindingsParams,
  requestOptions?: http.RequestOptions,
): Promise<http.HttpResponse<Rolebinding[]>> =>
  sendRequest({ method: 'GET', path: '/rolebindings', query: params }, requestOptions);

/**
 * Create a role binding definition.
 * @summary Create a role binding definition
 */
export const createRolebinding = async (
  sendRequest: http.SendRequest,
  createRolebinding: CreateRolebinding,
  requestOptions?: http.PostOptions,
): Promise<http.HttpResponse<Rolebinding>> =>
  sendRequest(
    {
      method: 'POST',
      path: '/rolebindings',
      body: createRolebinding,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Get a role binding.
 * @summary Get a role binding
 */
export const getRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.DocumentOptions,
): Promise<http.HttpResponse<Rolebinding>> =>
  sendRequest({ method: 'GET', path: `/rolebindings/${http.encodeSegment(id)}` }, requestOptions);

/**
 * Update a role binding. Top-level members that are given replace those stored; members that are absent or null stay as they are.
 * @summary Update a role binding
 */
export const updateRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  updateRolebinding: UpdateRolebinding,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Rolebinding>> =>
  sendRequest(
    {
      method: 'PUT',
      path: `/rolebindings/${http.encodeSegment(id)}`,
      body: updateRolebinding,
      contentType: 'application/json',
    },
    requestOptions,
  );

/**
 * Patch a role binding. A JSON merge patch (RFC 7396) that touches only what it names; null removes.
 * @summary Patch a role binding
 */
export const patchRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  patchRolebinding: PatchRolebinding,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Rolebinding>> =>
  sendRequest(
    {
      method: 'PATCH',
      path: `/rolebindings/${http.encodeSegment(id)}`,
      body: patchRolebinding,
      contentType: 'application/merge-patch+json',
    },
    requestOptions,
  );

/**
 * Delete a role binding definition. Refused while a cluster refers to it.
 * @summary Delete a role binding definition
 */
export const deleteRolebinding = async (
  sendRequest: http.SendRequest,
  id: string,
  requestOptions?: http.WriteOptions,
): Promise<http.HttpResponse<Rolebinding>> =>
  sendRequest(
    { method: 'DELETE', path: `/rolebindings/${http.encodeSegment(id)}` },
    requestOptions,
  );

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
