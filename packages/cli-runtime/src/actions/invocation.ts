import {
  isJsonList,
  isJsonObject,
  type ActionDescriptor,
  type CliKindDescriptor,
  type ConfigAction,
  type CreateAction,
  type Effects,
  type ExplainAction,
  type FluxAction,
  type JsonObject,
  type JsonValue,
  type ListAction,
  type PatchAction,
  type RenderAction,
  type RollbackRequest,
  type Selector,
  type StatusAction,
} from '@flux-resourceset/contract';
import type { Api } from '../api/api.js';
import type { Writer } from '../changes/writer.js';
import type { Context } from '../contexts/context.js';
import type { SourceDocument } from '../documents/read-documents.js';
import type { OutputForm } from '../output/output-form.js';
import type { Paint } from '../output/paint.js';

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
}

/** What a command works with. */
export interface Session {
  readonly api: Api;
  readonly writer: Writer;
  /** Reaches another server, with a token of its own. */
  readonly connect: (url: string, tokenFile: string | undefined) => Promise<Api>;
  readonly messages: Messages;
  readonly kinds: readonly CliKindDescriptor[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the user is told beside the result. */
export interface Messages {
  warn(text: string): void;
  /** Something that is no warning. */
  note(text: string): void;
  /** What becomes of inputs of clusters. */
  effects(effects: Effects): Promise<void>;
  /** Replaces the last progress on a terminal. */
  progress(text: string): void;
}

/** The result of a command: one JSON value, and how a table shows it. */
export interface Result {
  readonly value: JsonValue;
  readonly tables: readonly Table[];
  /** Names of what it holds, as `kind/id`; undefined where nothing in it has one. */
  readonly names?: readonly string[];
  /** Kubernetes' form of it, a stream of YAML documents. */
  readonly documents?: string;
  /** What stands for the tables. */
  readonly text?: (paint: Paint) => Promise<string>;
  /** The form where none is asked for, if it is not the usual one. */
  readonly usual?: Exclude<OutputForm['kind'], 'jsonpath'>;
  /** Exit code, if it is not 0. */
  readonly exitCode?: number;
  /** What follows, each printed as it comes. */
  readonly more?: AsyncIterable<Result>;
}

export interface Table {
  /** Stands above it where there are several. */
  readonly title?: string;
  readonly value: JsonValue;
  /** Members that are shown of each document; all when absent. */
  readonly columns?: readonly string[];
  /** Members that are shown where there is room for more. */
  readonly wide?: readonly string[];
}

/**
 * @param noun - what each document is called in names, which end with the first column
 * @returns a result that one table shows
 */
export function single(value: JsonValue, columns?: readonly string[], noun?: string): Result {
  const [key] = columns ?? [];
  const table = columns === undefined ? { value } : { value, columns };
  if (noun === undefined || key === undefined) return { value, tables: [table] };
  const documents = isJsonList(value) ? value : [value];
  const names = documents.map((document) => `${noun}/${nameOf(document, key)}`);
  return { value, tables: [table], names };
}

function nameOf(document: JsonValue, key: string): string {
  return String(isJsonObject(document) ? document[key] : document);
}
