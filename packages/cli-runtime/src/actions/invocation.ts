import type {
  ActionDescriptor,
  CliKindDescriptor,
  ConfigAction,
  CreateAction,
  EntriesAction,
  ExplainAction,
  FluxAction,
  JsonObject,
  JsonValue,
  ListAction,
  PatchAction,
  RenderAction,
  RollbackRequest,
  Selector,
  StatusAction,
} from '@flux-resourceset/contract';
import type { Context } from '../contexts/context.js';
import type { SourceDocument } from '../documents/read-documents.js';

/** A command as it was typed, with every value read and checked: of each kind what it takes. */
export type Invocation = LocalInvocation | RemoteInvocation;

/** What needs no server. */
export type LocalInvocation = CompletionInvocation | ConfigInvocation;

export type RemoteInvocation =
  | ListInvocation
  | ReadInvocation
  | CreateInvocation
  | UpdateInvocation
  | SetInvocation
  | EntriesInvocation
  | AssignInvocation
  | UnassignInvocation
  | PatchInvocation
  | FluxInvocation
  | StatusInvocation
  | RenderInvocation
  | DocumentsInvocation
  | TransferInvocation
  | HistoryInvocation
  | ExplainInvocation;

type ActionOf<Kind extends ActionDescriptor['kind']> = Extract<
  ActionDescriptor,
  { readonly kind: Kind }
>;

/** What documents of a command are called in names: `namespace`, `ship/line`. */
interface Named {
  readonly noun: string;
}

export interface ListInvocation extends Named {
  readonly kind: 'list';
  readonly action: ListAction;
  /** Keys of the documents above, from the top. */
  readonly parents: readonly JsonValue[];
  /** Null where the list takes none. */
  readonly query: JsonObject | null;
}

export interface ReadInvocation extends Named {
  readonly kind: 'get' | 'delete';
  readonly action: ActionOf<'get' | 'delete'>;
  /** From the top, its own last. */
  readonly keys: readonly JsonValue[];
  readonly ignoresMissing: boolean;
}

export interface CreateInvocation extends Named {
  readonly kind: 'create';
  readonly action: CreateAction;
  readonly parents: readonly JsonValue[];
  /** Undefined where the server assigns it. */
  readonly key: JsonValue | undefined;
  readonly body: JsonObject;
  /** The cluster that is given the new document too. */
  readonly assigned: { readonly cluster: JsonValue; readonly reference: JsonObject } | null;
}

export interface UpdateInvocation extends Named {
  readonly kind: 'update';
  readonly action: ActionOf<'update'>;
  readonly keys: readonly JsonValue[];
  /** The part of the document that is sent. */
  readonly body: JsonObject;
}

export interface SetInvocation extends Named {
  readonly kind: 'set';
  readonly action: ActionOf<'set'>;
  readonly keys: readonly JsonValue[];
  /** The value of an attribute. */
  readonly value: JsonValue;
}

export interface EntriesInvocation extends Named {
  readonly kind: 'entries';
  readonly action: EntriesAction;
  readonly keys: readonly JsonValue[];
  /** Entries of the map; null takes one away. */
  readonly entries: JsonObject;
  readonly overwrites: boolean;
}

/** What is assigned, and to which cluster. */
interface Assigned {
  readonly key: JsonValue;
  readonly cluster: JsonValue;
}

export interface AssignInvocation extends Assigned {
  readonly kind: 'assign';
  readonly action: ActionOf<'assign' | 'unassign'>;
  /** What a reference says beside its id; null removes. */
  readonly reference: JsonObject;
}

export interface UnassignInvocation extends Assigned {
  readonly kind: 'unassign';
  readonly action: ActionOf<'assign' | 'unassign'>;
  readonly ignoresMissing: boolean;
}

export interface PatchInvocation extends Assigned {
  readonly kind: 'patch';
  readonly action: PatchAction;
  /** Per-cluster values to set; null removes. */
  readonly values: JsonObject;
}

export interface FluxInvocation {
  readonly kind: 'flux';
  readonly action: FluxAction;
  /** Its key or DNS name; undefined: the list of all. */
  readonly cluster: string | undefined;
  /** Undefined: all. */
  readonly endpoint: string | undefined;
  readonly query: JsonObject;
}

export interface StatusInvocation extends Named {
  readonly kind: 'status';
  readonly action: StatusAction;
  readonly query: JsonObject;
}

export interface RenderInvocation {
  readonly kind: 'render';
  readonly action: RenderAction;
  /** All when there are none. */
  readonly endpoints: readonly string[];
  /** Folder of the ResourceSets. */
  readonly templates: string;
  readonly source: RenderSource;
}

/** What is rendered: polls of a cluster, or of a file, which need no server. */
export type RenderSource =
  | { readonly from: 'cluster'; readonly cluster: string }
  | { readonly from: 'file'; readonly inputs: JsonValue };

/** What is done with documents of any kind. */
export type DocumentsInvocation =
  AnyInvocation | FilesInvocation | RemoveInvocation | EditInvocation | SelectInvocation;

/** Documents of any kind, on the way out or in. */
export type TransferInvocation = ExportInvocation | ImportInvocation;

export interface AnyInvocation {
  readonly kind: 'read';
  readonly kinds: readonly CliKindDescriptor[];
  /** Undefined: all. */
  readonly key: JsonValue | undefined;
  /** Whether to go on with changes. */
  readonly isWatched: boolean;
}

export interface FilesInvocation {
  readonly kind: 'diff' | 'apply';
  readonly documents: readonly SourceDocument[];
  /** Kinds of which what is not among them goes. */
  readonly prune: readonly CliKindDescriptor[];
}

export interface RemoveInvocation {
  readonly kind: 'remove';
  readonly documents: readonly SourceDocument[];
  readonly ignoresMissing: boolean;
}

export interface EditInvocation {
  readonly kind: 'edit';
  readonly of: CliKindDescriptor;
  readonly key: JsonValue;
}

export interface SelectInvocation {
  readonly kind: 'select';
  readonly of: CliKindDescriptor;
  readonly where: Selector;
  /** A merge patch (RFC 7396). */
  readonly patch: JsonObject;
}

export interface ExportInvocation {
  readonly kind: 'export';
  readonly kinds: readonly CliKindDescriptor[];
}

export interface ImportInvocation {
  readonly kind: 'import';
  readonly source:
    | { readonly from: 'files'; readonly documents: readonly SourceDocument[] }
    | {
        readonly from: 'server';
        readonly url: string;
        /** Of its token; undefined: a variable has it. */
        readonly tokenFile: string | undefined;
      };
}

/** What is asked of changes that were made. */
export type HistoryInvocation =
  | { readonly kind: 'history'; readonly query: JsonObject; readonly isWatched: boolean }
  | { readonly kind: 'change'; readonly revision: number }
  | { readonly kind: 'rollback'; readonly request: RollbackRequest };

export interface ExplainInvocation {
  readonly kind: 'explain';
  readonly action: ExplainAction;
  readonly cluster: JsonValue;
  /** Undefined: all. */
  readonly input: string | undefined;
  /** All when there are none. */
  readonly endpoints: readonly string[];
}

interface CompletionInvocation {
  readonly kind: 'completion';
  readonly shell: string;
}

export interface ConfigInvocation {
  readonly kind: 'config';
  readonly verb: ConfigAction['verb'];
  /** Of the context; empty for those that take none. */
  readonly name: string;
  readonly changes: Partial<Context>;
  readonly ignoresMissing: boolean;
}
