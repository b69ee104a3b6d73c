import type { JsonValue } from './json.js';
import type { RuleName } from './rules/rules.js';
import type { ScalarDescriptor } from './scalar.js';
import type { EndpointDescriptor, FluxDescriptor } from './service.js';

/**
 * What the generator tells the runtime about one command-line client: data only. The
 * runtime knows no kind by name; all that it does for a kind follows from here.
 */
export type CliDescriptor = {
  /** Name of the program: `harbour-cli`. */
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly groups: readonly GroupDescriptor[];
  /** Commands that belong to no group. */
  readonly commands: readonly CommandDescriptor[];
  /** For commands that take documents of any kind. */
  readonly kinds: readonly CliKindDescriptor[];
};

/** One kind, as commands that take documents of any kind need it. */
export type CliKindDescriptor = {
  /** Plural snake case, as the API has it: `harbour_pilots`. */
  readonly kind: string;
  /** Its group, and what a document is called in names: `harbour-pilot`. */
  readonly noun: string;
  /** Other words for it on the command line. */
  readonly aliases: readonly string[];
  /** Member that identifies a document. */
  readonly key: string;
  readonly keyValue: ScalarDescriptor;
  /** Null where there is no such operation. */
  readonly list: ListAction | null;
  readonly get: string | null;
  readonly patch: string | null;
  /** Whether its documents say what clusters are given, so that a change may take inputs away. */
  readonly isCluster: boolean;
  /** Kinds that its documents refer to, itself aside. */
  readonly references: readonly string[];
  /** What its list can be selected by. */
  readonly filters: readonly { readonly name: string; readonly value: ScalarDescriptor }[];
  /** Of its document. */
  readonly shape: ShapeDescriptor;
};

/** What a document is made of, as far as a text must be known to be read as a value. */
export type ShapeDescriptor = {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'object' | 'any';
  /** What the server fills in. */
  readonly default?: JsonValue;
  readonly members?: Readonly<Record<string, ShapeDescriptor>>;
  /** Of members that are not named, or of a list's items; absent where there are none. */
  readonly each?: ShapeDescriptor;
};

/** Commands under one name, and groups below it. */
export type GroupDescriptor = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly groups: readonly GroupDescriptor[];
  readonly commands: readonly CommandDescriptor[];
  /** The command that is meant where the next word names none: `history harbour_pilots`. */
  readonly fallback?: string;
};

/** One command: what it takes, and what it does. */
export type CommandDescriptor = {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** In the order of the command line. */
  readonly arguments: readonly ArgumentDescriptor[];
  readonly options: readonly OptionDescriptor[];
  /** Command lines without the program's name. */
  readonly examples: readonly string[];
  readonly action: ActionDescriptor;
};

/** A word on the command line that is no option. */
export type ArgumentDescriptor = {
  readonly name: string;
  readonly description: string;
  /** False where a file may say it instead, or nothing needs to. */
  readonly required: boolean;
  readonly value: ScalarDescriptor;
  /** Part in the command. */
  readonly role:
    | 'parent' /* key of a document above, in a path */
    | 'key' /* key of the document itself */
    | 'cluster' /* key of the cluster of an assignment */
    | 'endpoint' /* name of a poll endpoint */
    | 'shell'
    | 'context' /* name of a context */
    | 'kind'
    | 'document' /* key of a document of that kind */
    | 'revision'
    | 'input' /* key of a catalogue document that a cluster is given */;
};

/** An option that sets, or selects by, one member. */
export type OptionDescriptor = {
  /** Without dashes: `depends-on`. */
  readonly name: string;
  /**
   * `body`: a member of the request; `query`: of its query; `reference`: of an assignment's item;
   * `value`: the request itself, for one attribute.
   */
  readonly place: 'body' | 'query' | 'reference' | 'value';
  readonly member: string;
  readonly description: string;
  /** The member must be given, here or in a file. */
  readonly required: boolean;
  /** `--no-x` sends `null`, which removes the value. */
  readonly removable: boolean;
  readonly value: ValueDescriptor;
};

/** What an option's text becomes. */
export type ValueDescriptor =
  | ScalarDescriptor
  /** One item each time the option is given. */
  | { readonly type: 'list'; readonly items: ScalarDescriptor }
  | MapDescriptor
  /** JSON or YAML, or `@file`. */
  | {
      readonly type: 'literal';
      readonly holds: 'list' | 'object' | 'any';
      readonly rules?: readonly RuleName[];
    };

/** One `key=value` each time the option is given. */
export type MapDescriptor = {
  readonly type: 'map';
  readonly keys: ScalarDescriptor;
  readonly values: ScalarDescriptor;
  /** What the map as a whole must satisfy. */
  readonly rules?: readonly RuleName[];
};

/** What a command does; names of functions are those of the client. */
export type ActionDescriptor =
  | ListAction
  | {
      readonly kind: 'get' | 'delete';
      readonly function: string;
      readonly columns: readonly string[];
    }
  | CreateAction
  | {
      readonly kind: 'update';
      readonly function: string;
      readonly key: string;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'set'; readonly function: string }
  | { readonly kind: 'assign' | 'unassign'; readonly assignment: AssignmentDescriptor }
  | PatchAction
  | FluxAction
  | RenderAction
  | StatusAction
  | ConfigAction
  | DocumentsAction
  | TransferAction
  | HistoryAction
  | ExplainAction
  /** Prints a shell's completion script. */
  | { readonly kind: 'completion' };

/** What is known of servers on this machine; asks none of them. */
export type ConfigAction = {
  readonly kind: 'config';
  readonly verb: 'set' | 'use' | 'list' | 'current' | 'delete';
};

export type ListAction = {
  readonly kind: 'list';
  readonly function: string;
  /** Iterates over all pages; null where the list has none. */
  readonly pages: string | null;
  /** Members that a table shows. */
  readonly columns: readonly string[];
};

export type CreateAction = {
  readonly kind: 'create';
  /** Kind of the document; null below another one. */
  readonly of: string | null;
  readonly function: string;
  /** Reads what is there already; null where there is no such operation. */
  readonly get: string | null;
  /** Member that the key argument sets; null where the server assigns it. */
  readonly key: string | null;
  /** Name of the new document in the output, beside the cluster's. */
  readonly name: string;
  readonly columns: readonly string[];
  /** How to give the new document to a cluster; null where clusters take none. */
  readonly assignment: AssignmentDescriptor | null;
};

/** Sets per-cluster values of one catalogue document. */
export type PatchAction = {
  readonly kind: 'patch';
  readonly assignment: AssignmentDescriptor;
  readonly patches: PatchValuesDescriptor;
};

/** Where per-cluster values live, and what they may be. */
export type PatchValuesDescriptor = {
  /** Member of the cluster: `patches`. */
  readonly member: string;
  readonly keys: ScalarDescriptor;
  readonly values: ScalarDescriptor;
  /** Member of the object that a value is where it is to stay text: `{"text": "true"}`. */
  readonly text?: string;
  /** Rules on all values of one document together. */
  readonly rules?: readonly RuleName[];
};

/** The member of the cluster that lists references to a kind. */
export type AssignmentDescriptor = {
  readonly cluster: ClusterDescriptor;
  /** Member of the cluster: `harbour_pilots`. */
  readonly member: string;
  /** Words for messages: `harbour pilot`. */
  readonly label: string;
  /** Member of the cluster with per-cluster values by id; null where there is none. */
  readonly patches: string | null;
};

/** The kind whose documents are clusters. */
export type ClusterDescriptor = {
  readonly kind: string;
  /** Name of the option and of the output's member: `cluster`. */
  readonly option: string;
  readonly description: string;
  readonly value: ScalarDescriptor;
  readonly get: string;
  readonly patch: string;
  /** Members that a table shows. */
  readonly columns: readonly string[];
};

/** Shows what polls get. */
export type FluxAction = PollsDescriptor & {
  readonly kind: 'flux';
  /** The one that is shown; null where an argument names it. */
  readonly endpoint: string | null;
  /** Lists all clusters. */
  readonly list: string;
};

/** Shows when each cluster was last seen, and what it has. */
export type StatusAction = {
  readonly kind: 'status';
  readonly function: string;
  /** Iterates over all pages; null where the list has none. */
  readonly pages: string | null;
  /** Whether clusters have one. */
  readonly hasEnvironment: boolean;
  readonly endpoints: readonly string[];
};

/** Renders what polls get with the templates of the clusters. */
export type RenderAction = PollsDescriptor & {
  readonly kind: 'render';
};

/** How to poll in a cluster's name. */
export type PollsDescriptor = {
  /** Reads a cluster by its key; null: clusters are known by DNS name only. */
  readonly get: string | null;
  readonly key: ScalarDescriptor;
  /** Member of the cluster that holds its DNS name. */
  readonly dns: string;
  readonly endpoints: readonly { readonly name: string; readonly function: string }[];
};

/** What works on documents of any kind. */
export type DocumentsAction = {
  readonly kind: 'read' | 'diff' | 'apply' | 'remove' | 'edit' | 'select';
};

/** Takes documents of any kind out, or in. */
export type TransferAction = { readonly kind: 'export' | 'import' };

/** What works on changes that were made. */
export type HistoryAction = { readonly kind: 'history' | 'change' | 'rollback' };

/** Tells where each value of an input comes from. */
export type ExplainAction = {
  readonly kind: 'explain';
  readonly cluster: ClusterDescriptor;
  readonly flux: Pick<FluxDescriptor, 'identity'>;
  readonly endpoints: readonly ExplainedEndpoint[];
};

/** A poll endpoint, and how its catalogue documents are read. */
export type ExplainedEndpoint = Pick<
  EndpointDescriptor,
  'endpoint' | 'kind' | 'assignment' | 'patches' | 'group' | 'choices'
>;
