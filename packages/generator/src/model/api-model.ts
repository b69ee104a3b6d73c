import type {
  changeOperations,
  EndpointDescriptor,
  JsonObject,
  JsonValue,
  ReferredDescriptor,
  RenameDescriptor,
} from '@flux-resourceset/contract';
import type { ApiInfo, Project } from './project.js';
import type { ObjectSchema, SchemaModel } from '../read/schema-model.js';

/**
 * All that the emitters know. Every name in it is final: computed and made safe once,
 * in names.ts. Emitters never read a definition.
 */
export interface ApiModel {
  readonly info: ApiInfo;
  /** What programs and packages are called. */
  readonly project: Project;
  /** Ordered by kind, code point. */
  readonly resources: readonly ResourceModel[];
  /** What operations and documents may refer to, ordered by name. */
  readonly components: readonly ComponentModel[];
  readonly securitySchemes: readonly { readonly name: string; readonly scheme: JsonObject }[];
  readonly tags: readonly TagModel[];
  /** Health, readiness and the document itself. */
  readonly serviceOperations: readonly OperationModel[];
  /** Batch, apply, rollback and the log of changes. */
  readonly changeOperations: readonly OperationModel[];
  /** Null when no definition has `x-flux`. */
  readonly flux: FluxModel | null;
}

export interface TagModel {
  readonly name: string;
  readonly description: string;
  readonly externalDocs?: JsonObject;
  /** `x-*` keys of the kind's definition that are not the project's own. */
  readonly extensions?: JsonObject;
}

export interface ComponentModel {
  readonly name: string;
  readonly schema: SchemaModel;
}

/** One kind: names, document, operations. */
export interface ResourceModel {
  /** `platform_components` */
  readonly kind: string;
  /** `platform_component` */
  readonly singular: string;
  /** `platform component` */
  readonly label: string;
  /** `PlatformComponent` */
  readonly typeName: string;
  /** `kind_platform_components` */
  readonly table: string;
  readonly description: string;
  /** Path of the collection: `/platform_components`, `/v1/…` with versionInPath. */
  readonly path: string;
  readonly key: KeyModel;
  /** The stored document: key included, no nullables, defaults in place. */
  readonly document: SchemaModel;
  /** Component names; null where no operation needs it. */
  readonly componentNames: {
    readonly base: string;
    readonly create: string | null;
    readonly update: string | null;
    readonly patch: string | null;
  };
  readonly filters: readonly FilterModel[];
  readonly unique: readonly string[];
  readonly references: readonly ReferenceModel[];
  /** What the kind, and members of its documents, were called before. */
  readonly renamedFrom: string | null;
  readonly renames: readonly RenameDescriptor[];
  /** CRUD of the collection, its instances, attributes and nested collections. */
  readonly operations: readonly OperationModel[];
  readonly cli: { readonly group: string; readonly aliases: readonly string[] };
}

export interface KeyModel {
  /** Member of the document and path parameter: `id`. */
  readonly name: string;
  readonly type: 'string' | 'integer';
  /** The server makes it on creation: not a property of the definition, or readOnly. */
  readonly assigned: boolean;
  readonly schema: SchemaModel;
}

/** A query parameter that selects by a member; see FilterDescriptor of the contract. */
export interface FilterModel {
  readonly parameter: string;
  readonly member: readonly string[];
  readonly references?: ReferredDescriptor;
}

/** Where a document refers to another; see ReferenceDescriptor of the server's runtime. */
export interface ReferenceModel {
  /** Names of members down to where it stands: `[platform_components]`. */
  readonly member: readonly string[];
  readonly path: readonly string[];
  readonly target: string;
  readonly assignment: boolean;
}

export interface OperationModel {
  /** The client's name, unless Firestone's are asked for: `clusters_id_put`. Unique. */
  readonly operationId: string;
  /** Function of the client: `updateCluster`. Unique. */
  readonly clientName: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete' | 'head';
  readonly path: string;
  readonly tag: string;
  /** A sentence without its full stop. */
  readonly summary: string;
  /** What the summary does not say. */
  readonly description: string;
  readonly parameters: readonly ParameterModel[];
  readonly requestBody: RequestBodyModel | null;
  /** Ordered by status. */
  readonly responses: readonly ResponseModel[];
  /** Empty: public. Else alternatives, each scheme → scopes. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
  readonly access: 'public' | 'read' | 'write';
  readonly target: TargetModel;
}

/** What an operation works on: a kind's documents, a poll, or the service itself. */
export type TargetModel =
  | {
      readonly kind: 'resource';
      readonly resource: string;
      readonly level: 'collection' | 'instance' | 'attribute';
      readonly keyParameter: string | null;
      readonly steps: readonly StepModel[];
      /** An element of an assignment, or all of them. */
      readonly isAssignment?: boolean;
    }
  | { readonly kind: 'clusterList' }
  | { readonly kind: 'fleetStatus' }
  | { readonly kind: 'poll'; readonly endpoint: string }
  | { readonly kind: 'changes'; readonly operation: keyof typeof changeOperations }
  | { readonly kind: 'service'; readonly service: 'health' | 'ready' | 'document' };

/** One step from a document down; see StepDescriptor of the server's runtime. */
export interface StepModel {
  readonly property: string;
  readonly key: string | null;
  readonly parameter: string | null;
}

export interface ParameterModel {
  readonly name: string;
  /** Name under which the document holds it once, when it is the same in all operations. */
  readonly component?: string;
  readonly in: 'path' | 'query' | 'header';
  /** In a query, `:` and the like may stand as they are. */
  readonly allowReserved?: true;
  readonly description: string;
  readonly required: boolean;
  readonly schema: SchemaModel;
  readonly example?: JsonValue;
}

export interface RequestBodyModel {
  readonly description: string;
  readonly schema: SchemaModel;
  /** `application/json`; for PATCH `application/merge-patch+json`, though servers take both. */
  readonly contentTypes: readonly string[];
  readonly example: JsonValue | undefined;
}

export interface ResponseModel {
  readonly status: number;
  /** Name under which the document holds it once, when it is the same in all operations. */
  readonly component?: string;
  readonly description: string;
  readonly headers: readonly HeaderModel[];
  /** Null: no body. */
  readonly content: ContentModel | null;
  /** What a dry run answers in its place, of another media type. */
  readonly plan?: ContentModel;
}

export interface ContentModel {
  readonly contentType: string;
  readonly schema: SchemaModel;
  readonly example?: JsonValue;
}

/** One of each name in the whole document. */
export interface HeaderModel {
  readonly name: string;
  readonly description: string;
  readonly schema: SchemaModel;
}

/** How clusters poll. */
export interface FluxModel {
  readonly path: string;
  /** Kind of the clusters. */
  readonly kind: string;
  readonly identity: { readonly dns: string } & Readonly<Record<string, string>>;
  readonly list: readonly string[];
  readonly filters: readonly FilterModel[];
  readonly listOperation: OperationModel;
  /** Who was last seen, and has what. */
  readonly statusOperation: OperationModel;
  readonly endpoints: readonly EndpointModel[];
}

/** One poll endpoint. */
export interface EndpointModel {
  /** `platform-components` */
  readonly endpoint: string;
  /** Kind of the catalogue documents. */
  readonly kind: string;
  /** Member of the cluster document that holds the references. */
  readonly assignment: string;
  /** Member of the cluster document that holds the patches. */
  readonly patches: string | null;
  readonly group: Readonly<Record<string, readonly string[]>>;
  /** What writes are warned of; see the contract's EndpointDescriptor. */
  readonly advice: Pick<EndpointDescriptor, 'switch' | 'requires' | 'unused' | 'choices'>;
  /** Members that an input may lack. */
  readonly optional: readonly string[];
  /** Component of one input: `PlatformComponentInput`. Total but for what is optional. */
  readonly inputComponent: string;
  readonly input: ObjectSchema;
  readonly operation: OperationModel;
  /** How often the provider polls, a Go duration: `5m`. */
  readonly reconcileEvery: string;
}
