import type { JsonObject } from './json.js';
import type { ScalarDescriptor } from './scalar.js';

/**
 * What the generator tells the runtime about one service: data only. The runtime
 * knows no kind by name; everything it does for a kind follows from here.
 */
export type ServiceDescriptor = {
  readonly title: string;
  readonly version: string;
  readonly kinds: readonly KindDescriptor[];
  readonly operations: readonly OperationDescriptor[];
  /** Null when no definition has `x-flux`: a plain CRUD service. */
  readonly flux: FluxDescriptor | null;
};

/** One kind of document: how it is stored, checked and referred to. */
export type KindDescriptor = {
  /** Plural snake case: `harbour_pilots`. */
  readonly kind: string;
  /** Singular snake case: `harbour_pilot`. */
  readonly singular: string;
  /** Singular in words, for messages: `harbour pilot`. */
  readonly label: string;
  /** SQL table: `kind_harbour_pilots`. */
  readonly table: string;
  /** The member that identifies a document: `id`. */
  readonly key: string;
  readonly keyType: 'string' | 'integer';
  /** True when the server assigns the key (a UUID) on creation. */
  readonly keyAssigned: boolean;
  /**
   * JSON Schema (draft 2020-12, self-contained) of the stored document: closed unless
   * the definition says otherwise, no `null`, `properties` in definition order,
   * `default`s in place, `propertyNames` kept.
   */
  readonly schema: JsonObject;
  readonly filters: readonly FilterDescriptor[];
  /** Top-level members that are unique over the kind (`x-unique`). */
  readonly unique: readonly string[];
  readonly references: readonly ReferenceDescriptor[];
  readonly patches: readonly PatchesDescriptor[];
  /** What the kind was called before (`x-renamed-from`): its documents become this kind's. */
  readonly renamedFrom?: string;
  /** Members that had another name before, outer ones first. */
  readonly renames?: readonly RenameDescriptor[];
};

/** A member of a kind's documents that was called otherwise (`x-renamed-from`). */
export type RenameDescriptor = {
  /** Where it is now: names from the document down; `*` is every item of a list or value of a map. */
  readonly path: readonly string[];
  /** Its name before, in the same place. */
  readonly from: string;
};

/** A query parameter of the collection that selects by a member: by equality, or by reference. */
export type FilterDescriptor = {
  readonly parameter: string;
  /** Path of member names from the document down. */
  readonly member: readonly string[];
  /** Set where the parameter takes a key that the member refers to: at any depth, in any place. */
  readonly references?: ReferredDescriptor;
};

/** What a filter by reference looks for. */
export type ReferredDescriptor = {
  readonly target: string;
  /** Paths of the references below the member; as in `ReferenceDescriptor`. */
  readonly paths: readonly (readonly string[])[];
};

/** Where a document holds the keys of documents of another kind (`x-references`). */
export type ReferenceDescriptor = {
  /** Member names from the document down to the key; `*` is every item of a list. */
  readonly path: readonly string[];
  /** The kind that is referred to. */
  readonly target: string;
  /** True for the cluster's lists of `{id, …}`: an id may stand there once only. */
  readonly assignment: boolean;
};

/** A map of per-component overrides, keyed by what an assignment lists. */
export type PatchesDescriptor = {
  /** The member that holds the map: `patches`. */
  readonly property: string;
  /** The assignment whose ids may be its keys: `harbour_pilots`. */
  readonly assignment: string;
};

export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head';

/** One operation of the OpenAPI document that is served over HTTP and is not a poll. */
export type OperationDescriptor = {
  readonly operationId: string;
  readonly method: HttpMethod;
  /** OpenAPI path template: `/clusters/{id}`. */
  readonly path: string;
  /** Which token it takes; `public` takes none. */
  readonly access: 'public' | 'read' | 'write';
  readonly target: TargetDescriptor;
};

/** What an operation works on. */
export type TargetDescriptor = {
  readonly kind: string;
  /**
   * `collection`: a list of documents (or nested items); `instance`: one of them;
   * `attribute`: one member of an instance.
   */
  readonly level: 'collection' | 'instance' | 'attribute';
  /** Path parameter that holds the document's key; null for the top collection. */
  readonly keyParameter: string | null;
  /** The way from the document down to the value; empty for the document itself. */
  readonly steps: readonly StepDescriptor[];
};

/** One step from a document down into a nested collection or an attribute. */
export type StepDescriptor = {
  readonly property: string;
  /** The member that identifies an item of a nested collection; null for an attribute. */
  readonly key: string | null;
  /** Path parameter that holds the item's key; null where the step ends at the whole list. */
  readonly parameter: string | null;
};

/** A filter of the list of all clusters, which is read without the validator. */
export type ListFilterDescriptor = FilterDescriptor & {
  /** What the parameter may be; as in the OpenAPI document. */
  readonly value: ScalarDescriptor;
};

/** How clusters poll: DESIGN of the projection in docs/architecture.md. */
export type FluxDescriptor = {
  /** The list of all clusters; a poll is `{path}/{dns}/{endpoint}`. */
  readonly path: string;
  /** The kind whose documents are clusters. */
  readonly kind: string;
  /** The `cluster` block of every input: block member → member of the cluster document. */
  readonly identity: { readonly dns: string } & Readonly<Record<string, string>>;
  /** Members of the cluster document in the list of all clusters. */
  readonly list: readonly string[];
  /** Query parameters of the list that filter by a member (not `limit`, `offset`). */
  readonly filters: readonly ListFilterDescriptor[];
  /** What `after`, a cluster's key, may be in the list. */
  readonly after: ScalarDescriptor;
  readonly endpoints: readonly EndpointDescriptor[];
};

/** One poll endpoint: the projection of a kind's documents for a cluster. */
export type EndpointDescriptor = {
  /** Last path segment: `harbour-pilots`. */
  readonly endpoint: string;
  /** Kind of the catalogue documents. */
  readonly kind: string;
  /** Member of the cluster document that lists the references. */
  readonly assignment: string;
  /** Member of the cluster document with the patches by id; null where the kind has none. */
  readonly patches: string | null;
  /** Members that move under a name: `{ source: ['oci_url', 'oci_tag'] }`. */
  readonly group: Readonly<Record<string, readonly string[]>>;
  /** Member of a reference that takes it out of the cluster where it is false: `enabled`. */
  readonly switch?: string;
  /** Member of the catalogue document that lists what must be on the cluster too: `depends_on`. */
  readonly requires?: string;
  /** Overrides of a reference that do nothing for some catalogue documents. */
  readonly unused?: readonly UnusedDescriptor[];
  /**
   * Members of which one is meant: one of a reference replaces all of the catalogue document's. In
   * their order the first stands over the others: `[oci_digest, oci_semver, oci_tag]`.
   */
  readonly choices?: readonly (readonly string[])[];
};

/** An override that does nothing where a member of the input matches a pattern. */
export type UnusedDescriptor = {
  /** Member of the reference: `oci_tag`. */
  readonly member: string;
  /** Member of the input that decides: `oci_url`. */
  readonly where: string;
  /** Regular expression (ECMAScript, flag `u`). */
  readonly matches: string;
  /** Member of the reference that does what was probably meant; null where there is none. */
  readonly instead: string | null;
};
