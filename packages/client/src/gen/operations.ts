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
 * Tier of the cluster.
 */
export type ClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export type ClusterPlatformComponentsItem = {
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
};

/**
 * A namespace on this cluster.
 */
export type ClusterNamespacesItem = {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
};

/**
 * A role binding on this cluster.
 */
export type ClusterRolebindingsItem = {
  /**
   * Id of the role binding definition.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
};

/**
 * Text, though it looks like a number or a boolean.
 */
export type ClusterPatchesAnyOf = {
  /**
   * The text.
   * @maxLength 65536
   * @pattern ^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$
   */
  text: string;
};

/**
 * Overrides of component values on this cluster, by component id.
 */
export type ClusterPatches = {
  [key: string]: { [key: string]: string | number | boolean | ClusterPatchesAnyOf };
};

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
  /** Tier of the cluster. */
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
  platform_components: ClusterPlatformComponentsItem[];
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   */
  namespaces: ClusterNamespacesItem[];
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   */
  rolebindings: ClusterRolebindingsItem[];
  /** Overrides of component values on this cluster, by component id. */
  patches: ClusterPatches;
}

/**
 * Tier of the cluster.
 */
export type ClusterInputEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
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
  /** Tier of the cluster. */
  environment: ClusterInputEnvironment;
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
   * Id of the role binding definition.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
}

/**
 * Tier of the cluster.
 */
export type CreateClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export type CreateClusterPlatformComponentsItem = {
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
};

/**
 * A namespace on this cluster.
 */
export type CreateClusterNamespacesItem = {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
};

/**
 * A role binding on this cluster.
 */
export type CreateClusterRolebindingsItem = {
  /**
   * Id of the role binding definition.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
};

/**
 * Text, though it looks like a number or a boolean.
 */
export type CreateClusterPatchesAnyOf = {
  /**
   * The text.
   * @maxLength 65536
   * @pattern ^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$
   */
  text: string;
};

/**
 * Overrides of component values on this cluster, by component id.
 */
export type CreateClusterPatches = {
  [key: string]: { [key: string]: string | number | boolean | CreateClusterPatchesAnyOf };
};

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
  /** Tier of the cluster. */
  environment: CreateClusterEnvironment;
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
  platform_components?: CreateClusterPlatformComponentsItem[];
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   */
  namespaces?: CreateClusterNamespacesItem[];
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   */
  rolebindings?: CreateClusterRolebindingsItem[];
  /** Overrides of component values on this cluster, by component id. */
  patches?: CreateClusterPatches;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 */
export type CreateNamespaceLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
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
  /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  labels?: CreateNamespaceLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  annotations?: CreateNamespaceAnnotations;
}

/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 */
export type CreatePlatformComponentDelivery = 'chart' | 'manifests';
/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 */
export type CreatePlatformComponentCrds = 'Skip' | 'Create' | 'CreateReplace';
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 */
export type CreatePlatformComponentDrift = 'enabled' | 'warn' | 'disabled';
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
  /** What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests. */
  delivery?: CreatePlatformComponentDelivery;
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
  /** What becomes of the chart's custom resource definitions; CreateReplace where it is absent. */
  crds?: CreatePlatformComponentCrds;
  /** Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back. */
  drift?: CreatePlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on?: string[];
}

/**
 * What the subject is.
 */
export type CreateRolebindingSubjectsItemOneOfKind = 'User' | 'Group';
/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type CreateRolebindingSubjectsItemOneOfApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export type CreateRolebindingSubjectsItemOneOf = {
  /** What the subject is. */
  kind: CreateRolebindingSubjectsItemOneOfKind;
  /**
   * Name of the user or the group.
   * @maxLength 1024
   * @pattern ^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  name: string;
  /** API group of users and groups; Kubernetes fills it in when it is absent or empty. */
  apiGroup?: CreateRolebindingSubjectsItemOneOfApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
};

/**
 * What the subject is.
 */
export type CreateRolebindingSubjectsItemOneOfFourKind = 'ServiceAccount';
/**
 * A service account has none; an empty one is taken and left out.
 */
export type CreateRolebindingSubjectsItemOneOfFourApiGroup = '';
/**
 * A service account; it has a namespace and no API group.
 */
export type CreateRolebindingSubjectsItemOneOfFour = {
  /** What the subject is. */
  kind: CreateRolebindingSubjectsItemOneOfFourKind;
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
  /** A service account has none; an empty one is taken and left out. */
  apiGroup?: CreateRolebindingSubjectsItemOneOfFourApiGroup;
};

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type CreateRolebindingSubjectsItem =
  CreateRolebindingSubjectsItemOneOf | CreateRolebindingSubjectsItemOneOfFour;

/**
 * A cluster role binding that clusters can be given.
 */
export interface CreateRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: CreateRolebindingSubjectsItem[];
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
 * Tier of the cluster.
 */
export type FleetClusterStatusEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * By endpoint.
 */
export type FleetClusterStatusEndpoints = {
  namespaces: FleetEndpointStatus;
  'platform-components': FleetEndpointStatus;
  rolebindings: FleetEndpointStatus;
};

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
  /** Tier of the cluster. */
  environment?: FleetClusterStatusEnvironment;
  /** When it last polled. */
  last_seen?: string;
  /** How long that is ago. */
  age_seconds?: number;
  /** Version of Flux Operator, as it says itself. */
  operator?: string;
  /** Where the last poll came from. */
  address?: string;
  /** By endpoint. */
  endpoints: FleetClusterStatusEndpoints;
}

/**
 * `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled.
 */
export type FleetEndpointStatusState = 'current' | 'behind' | 'failed' | 'never';
/**
 * What is known of the polls of one endpoint.
 */
export interface FleetEndpointStatus {
  /** `current`: it was given what its polls get now; `behind`: something else; `failed`: its last poll was answered by an error; `never`: it has not polled. */
  state: FleetEndpointStatusState;
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
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 */
export type NamespaceLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
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
  /** Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  labels: NamespaceLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  annotations: NamespaceAnnotations;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 */
export type NamespaceInputLabels = { [key: string]: string };

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 */
export type NamespaceInputAnnotations = { [key: string]: string };

/**
 * Tier of the cluster.
 */
export type NamespaceInputClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * The cluster that polls.
 */
export type NamespaceInputCluster = {
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
  /** Tier of the cluster. */
  environment: NamespaceInputClusterEnvironment;
};

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
  /** Labels of the namespace, in Kubernetes' syntax. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  labels: NamespaceInputLabels;
  /** Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters. */
  annotations: NamespaceInputAnnotations;
  /** The cluster that polls. */
  cluster: NamespaceInputCluster;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface NamespaceInputs {
  /** One input for each of the namespaces. */
  inputs: NamespaceInput[];
}

/**
 * Tier of the cluster.
 * @nullable
 */
export type PatchClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod' | null;
/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export type PatchClusterPlatformComponentsItem = {
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
};

/**
 * A namespace on this cluster.
 */
export type PatchClusterNamespacesItem = {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
};

/**
 * A role binding on this cluster.
 */
export type PatchClusterRolebindingsItem = {
  /**
   * Id of the role binding definition.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
};

/**
 * Text, though it looks like a number or a boolean.
 */
export type PatchClusterPatchesAnyOf = {
  /**
   * The text.
   * @maxLength 65536
   * @nullable
   * @pattern ^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$
   */
  text?: string | null;
};

/**
 * Overrides of component values on this cluster, by component id.
 * @nullable
 */
export type PatchClusterPatches = {
  [key: string]: {
    [key: string]: string | null | number | boolean | PatchClusterPatchesAnyOf;
  } | null;
} | null;

/**
 * A cluster of the fleet.
 */
export interface PatchCluster {
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
  /**
   * Tier of the cluster.
   * @nullable
   */
  environment?: PatchClusterEnvironment;
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
  platform_components?: PatchClusterPlatformComponentsItem[] | null;
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  namespaces?: PatchClusterNamespacesItem[] | null;
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  rolebindings?: PatchClusterRolebindingsItem[] | null;
  /**
   * Overrides of component values on this cluster, by component id.
   * @nullable
   */
  patches?: PatchClusterPatches;
}

/**
 * A namespace on this cluster.
 */
export interface PatchClusterNamespace {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string | null;
}

/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export interface PatchClusterPlatformComponent {
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
export interface PatchClusterRolebinding {
  /**
   * Id of the role binding definition.
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id?: string | null;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 * @nullable
 */
export type PatchNamespaceLabels = { [key: string]: string | null } | null;

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 * @nullable
 */
export type PatchNamespaceAnnotations = { [key: string]: string | null } | null;

/**
 * A namespace that clusters can be given.
 */
export interface PatchNamespace {
  /**
   * Name of the namespace; a DNS-1123 label. Not a namespace of Kubernetes or Flux: neither default nor flux-system, nor one that begins with kube-.
   * @maxLength 63
   * @nullable
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id?: string | null;
  /**
   * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
   * @nullable
   */
  labels?: PatchNamespaceLabels;
  /**
   * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
   * @nullable
   */
  annotations?: PatchNamespaceAnnotations;
}

/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 * @nullable
 */
export type PatchPlatformComponentDelivery = 'chart' | 'manifests' | null;
/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 * @nullable
 */
export type PatchPlatformComponentCrds = 'Skip' | 'Create' | 'CreateReplace' | null;
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 * @nullable
 */
export type PatchPlatformComponentDrift = 'enabled' | 'warn' | 'disabled' | null;
/**
 * A component of the catalogue. Manifests (delivery) come from an artifact: oci_url begins with oci://.
 */
export interface PatchPlatformComponent {
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
  /**
   * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
   * @nullable
   */
  delivery?: PatchPlatformComponentDelivery;
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
  /**
   * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
   * @nullable
   */
  crds?: PatchPlatformComponentCrds;
  /**
   * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
   * @nullable
   */
  drift?: PatchPlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   * @nullable
   */
  depends_on?: string[] | null;
}

/**
 * What the subject is.
 */
export type PatchRolebindingSubjectsItemOneOfKind = 'User' | 'Group';
/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type PatchRolebindingSubjectsItemOneOfApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export type PatchRolebindingSubjectsItemOneOf = {
  /** What the subject is. */
  kind: PatchRolebindingSubjectsItemOneOfKind;
  /**
   * Name of the user or the group.
   * @maxLength 1024
   * @pattern ^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  name: string;
  /** API group of users and groups; Kubernetes fills it in when it is absent or empty. */
  apiGroup?: PatchRolebindingSubjectsItemOneOfApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
};

/**
 * What the subject is.
 */
export type PatchRolebindingSubjectsItemOneOfFourKind = 'ServiceAccount';
/**
 * A service account has none; an empty one is taken and left out.
 */
export type PatchRolebindingSubjectsItemOneOfFourApiGroup = '';
/**
 * A service account; it has a namespace and no API group.
 */
export type PatchRolebindingSubjectsItemOneOfFour = {
  /** What the subject is. */
  kind: PatchRolebindingSubjectsItemOneOfFourKind;
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
  /** A service account has none; an empty one is taken and left out. */
  apiGroup?: PatchRolebindingSubjectsItemOneOfFourApiGroup;
};

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type PatchRolebindingSubjectsItem =
  PatchRolebindingSubjectsItemOneOf | PatchRolebindingSubjectsItemOneOfFour;

/**
 * A cluster role binding that clusters can be given.
 */
export interface PatchRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id?: string | null;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  role?: string | null;
  /**
   * Who gets the role.
   * @maxItems 1000
   * @nullable
   */
  subjects?: PatchRolebindingSubjectsItem[] | null;
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
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 */
export type PlatformComponentDelivery = 'chart' | 'manifests';
/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 */
export type PlatformComponentCrds = 'Skip' | 'Create' | 'CreateReplace';
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 */
export type PlatformComponentDrift = 'enabled' | 'warn' | 'disabled';
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
  /** What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests. */
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
  /** What becomes of the chart's custom resource definitions; CreateReplace where it is absent. */
  crds?: PlatformComponentCrds;
  /** Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back. */
  drift?: PlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on: string[];
}

/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 */
export type PlatformComponentInputDelivery = 'chart' | 'manifests';
/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 */
export type PlatformComponentInputCrds = 'Skip' | 'Create' | 'CreateReplace';
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 */
export type PlatformComponentInputDrift = 'enabled' | 'warn' | 'disabled';
/**
 * Text, though it looks like a number or a boolean.
 */
export type PlatformComponentInputPatchesAnyOf = {
  /**
   * The text.
   * @maxLength 65536
   * @pattern ^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$
   */
  text: string;
};

/**
 * What this cluster overrides in the platform component; empty when nothing. Keys match `^([-a-zA-Z0-9_.\\/]|\[[0-9]{1,5}\])+$` and have at most 250 characters.
 */
export type PlatformComponentInputPatches = {
  [key: string]: string | number | boolean | PlatformComponentInputPatchesAnyOf;
};

/**
 * Tier of the cluster.
 */
export type PlatformComponentInputClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * The cluster that polls.
 */
export type PlatformComponentInputCluster = {
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
  /** Tier of the cluster. */
  environment: PlatformComponentInputClusterEnvironment;
};

/**
 * The oci_url and oci_tag and oci_digest and oci_semver.
 */
export type PlatformComponentInputSource = {
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
};

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
  /** What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests. */
  delivery?: PlatformComponentInputDelivery;
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
  /** What becomes of the chart's custom resource definitions; CreateReplace where it is absent. */
  crds?: PlatformComponentInputCrds;
  /** Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back. */
  drift?: PlatformComponentInputDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   */
  depends_on: string[];
  /** Whether the component runs; false removes it from the cluster but keeps its overrides. */
  enabled: boolean;
  /** What this cluster overrides in the platform component; empty when nothing. Keys match `^([-a-zA-Z0-9_.\\/]|\[[0-9]{1,5}\])+$` and have at most 250 characters. */
  patches: PlatformComponentInputPatches;
  /** The cluster that polls. */
  cluster: PlatformComponentInputCluster;
  /** The oci_url and oci_tag and oci_digest and oci_semver. */
  source: PlatformComponentInputSource;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface PlatformComponentInputs {
  /** One input for each of the platform components. */
  inputs: PlatformComponentInput[];
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
 * What the subject is.
 */
export type RolebindingSubjectsItemOneOfKind = 'User' | 'Group';
/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type RolebindingSubjectsItemOneOfApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export type RolebindingSubjectsItemOneOf = {
  /** What the subject is. */
  kind: RolebindingSubjectsItemOneOfKind;
  /**
   * Name of the user or the group.
   * @maxLength 1024
   * @pattern ^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  name: string;
  /** API group of users and groups; Kubernetes fills it in when it is absent or empty. */
  apiGroup?: RolebindingSubjectsItemOneOfApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
};

/**
 * What the subject is.
 */
export type RolebindingSubjectsItemOneOfFourKind = 'ServiceAccount';
/**
 * A service account has none; an empty one is taken and left out.
 */
export type RolebindingSubjectsItemOneOfFourApiGroup = '';
/**
 * A service account; it has a namespace and no API group.
 */
export type RolebindingSubjectsItemOneOfFour = {
  /** What the subject is. */
  kind: RolebindingSubjectsItemOneOfFourKind;
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
  /** A service account has none; an empty one is taken and left out. */
  apiGroup?: RolebindingSubjectsItemOneOfFourApiGroup;
};

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type RolebindingSubjectsItem =
  RolebindingSubjectsItemOneOf | RolebindingSubjectsItemOneOfFour;

/**
 * A cluster role binding that clusters can be given.
 */
export interface Rolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: RolebindingSubjectsItem[];
}

/**
 * What the subject is.
 */
export type RolebindingInputSubjectsItemOneOfKind = 'User' | 'Group';
/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type RolebindingInputSubjectsItemOneOfApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export type RolebindingInputSubjectsItemOneOf = {
  /** What the subject is. */
  kind: RolebindingInputSubjectsItemOneOfKind;
  /**
   * Name of the user or the group.
   * @maxLength 1024
   * @pattern ^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  name: string;
  /** API group of users and groups; Kubernetes fills it in when it is absent or empty. */
  apiGroup?: RolebindingInputSubjectsItemOneOfApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
};

/**
 * What the subject is.
 */
export type RolebindingInputSubjectsItemOneOfFourKind = 'ServiceAccount';
/**
 * A service account has none; an empty one is taken and left out.
 */
export type RolebindingInputSubjectsItemOneOfFourApiGroup = '';
/**
 * A service account; it has a namespace and no API group.
 */
export type RolebindingInputSubjectsItemOneOfFour = {
  /** What the subject is. */
  kind: RolebindingInputSubjectsItemOneOfFourKind;
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
  /** A service account has none; an empty one is taken and left out. */
  apiGroup?: RolebindingInputSubjectsItemOneOfFourApiGroup;
};

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type RolebindingInputSubjectsItem =
  RolebindingInputSubjectsItemOneOf | RolebindingInputSubjectsItemOneOfFour;

/**
 * Tier of the cluster.
 */
export type RolebindingInputClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
/**
 * The cluster that polls.
 */
export type RolebindingInputCluster = {
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
  /** Tier of the cluster. */
  environment: RolebindingInputClusterEnvironment;
};

/**
 * The rolebinding as templates see it on one cluster.
 */
export interface RolebindingInput {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
  /**
   * Name of the ClusterRole that is bound.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  role: string;
  /**
   * Who gets the role.
   * @maxItems 1000
   */
  subjects: RolebindingInputSubjectsItem[];
  /** The cluster that polls. */
  cluster: RolebindingInputCluster;
}

/**
 * What Flux Operator takes from an ExternalService.
 */
export interface RolebindingInputs {
  /** One input for each of the rolebindings. */
  inputs: RolebindingInput[];
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
 * Tier of the cluster.
 * @nullable
 */
export type UpdateClusterEnvironment = 'dev' | 'qa' | 'uat' | 'prod' | null;
/**
 * A component on this cluster, and where it differs from the catalogue.
 */
export type UpdateClusterPlatformComponentsItem = {
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
};

/**
 * A namespace on this cluster.
 */
export type UpdateClusterNamespacesItem = {
  /**
   * Id of the namespace definition.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  id: string;
};

/**
 * A role binding on this cluster.
 */
export type UpdateClusterRolebindingsItem = {
  /**
   * Id of the role binding definition.
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id: string;
};

/**
 * Text, though it looks like a number or a boolean.
 */
export type UpdateClusterPatchesAnyOf = {
  /**
   * The text.
   * @maxLength 65536
   * @pattern ^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$
   */
  text: string;
};

/**
 * Overrides of component values on this cluster, by component id.
 * @nullable
 */
export type UpdateClusterPatches = {
  [key: string]: { [key: string]: string | number | boolean | UpdateClusterPatchesAnyOf };
} | null;

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
  /**
   * Tier of the cluster.
   * @nullable
   */
  environment?: UpdateClusterEnvironment;
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
  platform_components?: UpdateClusterPlatformComponentsItem[] | null;
  /**
   * Namespaces that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  namespaces?: UpdateClusterNamespacesItem[] | null;
  /**
   * Cluster role bindings that exist on the cluster.
   * @maxItems 10000
   * @nullable
   */
  rolebindings?: UpdateClusterRolebindingsItem[] | null;
  /**
   * Overrides of component values on this cluster, by component id.
   * @nullable
   */
  patches?: UpdateClusterPatches;
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
   * Id of the role binding definition.
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id?: string | null;
}

/**
 * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 * @nullable
 */
export type UpdateNamespaceLabels = { [key: string]: string } | null;

/**
 * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
 * @nullable
 */
export type UpdateNamespaceAnnotations = { [key: string]: string } | null;

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
  /**
   * Labels of the namespace, in Kubernetes' syntax. Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters. Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N. No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace. Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
   * @nullable
   */
  labels?: UpdateNamespaceLabels;
  /**
   * Annotations of the namespace; keys in Kubernetes' syntax, values any text. Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes. Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration). Keys match `^([a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?)*\/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$` and have at most 317 characters.
   * @nullable
   */
  annotations?: UpdateNamespaceAnnotations;
}

/**
 * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
 * @nullable
 */
export type UpdatePlatformComponentDelivery = 'chart' | 'manifests' | null;
/**
 * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
 * @nullable
 */
export type UpdatePlatformComponentCrds = 'Skip' | 'Create' | 'CreateReplace' | null;
/**
 * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
 * @nullable
 */
export type UpdatePlatformComponentDrift = 'enabled' | 'warn' | 'disabled' | null;
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
  /**
   * What is at the URL. A chart becomes a Helm release, manifests become a Kustomization; absent, https:// is a chart and oci:// are manifests.
   * @nullable
   */
  delivery?: UpdatePlatformComponentDelivery;
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
  /**
   * What becomes of the chart's custom resource definitions; CreateReplace where it is absent.
   * @nullable
   */
  crds?: UpdatePlatformComponentCrds;
  /**
   * Whether what was changed on the cluster is put back (enabled), told (warn) or left (disabled); enabled where it is absent. Of charts; manifests are always put back.
   * @nullable
   */
  drift?: UpdatePlatformComponentDrift;
  /**
   * Components that must be healthy before this one is installed.
   * @maxItems 100
   * @nullable
   */
  depends_on?: string[] | null;
}

/**
 * What the subject is.
 */
export type UpdateRolebindingSubjectsItemOneOfKind = 'User' | 'Group';
/**
 * API group of users and groups; Kubernetes fills it in when it is absent or empty.
 */
export type UpdateRolebindingSubjectsItemOneOfApiGroup = 'rbac.authorization.k8s.io' | '';
/**
 * A user or a group, as the cluster's authentication names it.
 */
export type UpdateRolebindingSubjectsItemOneOf = {
  /** What the subject is. */
  kind: UpdateRolebindingSubjectsItemOneOfKind;
  /**
   * Name of the user or the group.
   * @maxLength 1024
   * @pattern ^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  name: string;
  /** API group of users and groups; Kubernetes fills it in when it is absent or empty. */
  apiGroup?: UpdateRolebindingSubjectsItemOneOfApiGroup;
  /**
   * Means nothing to users and groups; it is taken and left out.
   * @maxLength 1024
   */
  namespace?: string;
};

/**
 * What the subject is.
 */
export type UpdateRolebindingSubjectsItemOneOfFourKind = 'ServiceAccount';
/**
 * A service account has none; an empty one is taken and left out.
 */
export type UpdateRolebindingSubjectsItemOneOfFourApiGroup = '';
/**
 * A service account; it has a namespace and no API group.
 */
export type UpdateRolebindingSubjectsItemOneOfFour = {
  /** What the subject is. */
  kind: UpdateRolebindingSubjectsItemOneOfFourKind;
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
  /** A service account has none; an empty one is taken and left out. */
  apiGroup?: UpdateRolebindingSubjectsItemOneOfFourApiGroup;
};

/**
 * A user, a group or a service account. A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.
 */
export type UpdateRolebindingSubjectsItem =
  UpdateRolebindingSubjectsItemOneOf | UpdateRolebindingSubjectsItemOneOfFour;

/**
 * A cluster role binding that clusters can be given.
 */
export interface UpdateRolebinding {
  /**
   * Name of the ClusterRoleBinding, as RBAC takes names. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..". Not a binding of Kubernetes or Flux: neither cluster-admin, nor one that begins with system:, kubeadm:, resourceset- or flux-operator, or ends in -flux-system.
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  id?: string | null;
  /**
   * Name of the ClusterRole that is bound. A name as Kubernetes gives roles: without "/" and "%", and neither "." nor "..".
   * @maxLength 1024
   * @nullable
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  role?: string | null;
  /**
   * Who gets the role.
   * @maxItems 1000
   * @nullable
   */
  subjects?: UpdateRolebindingSubjectsItem[] | null;
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
  environment?: ListFluxClustersEnvironment;
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
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListFluxClustersEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
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

export type ListClustersParams = {
  /**
   * Only the cluster with this DNS name.
   * @maxLength 253
   */
  cluster_dns?: string;
  /**
   * Only clusters of this environment.
   */
  environment?: ListClustersEnvironment;
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
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
   */
  rolebindings?: string;
  /**
   * Only what comes behind this key, in the order of the list; not with `offset`.
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListClustersEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
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
  environment?: ListFleetStatusEnvironment;
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
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListFleetStatusEnvironment = 'dev' | 'qa' | 'uat' | 'prod';
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
   * @maxLength 63
   * @pattern ^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$
   */
  after?: string;
};

export type ListPlatformComponentsParams = {
  /**
   * Only components of this version.
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
   * @maxLength 1024
   * @pattern ^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$
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
