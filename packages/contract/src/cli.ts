import type { ActionDescriptor, ListAction } from './cli-actions.js';
import type { ValueDescriptor } from './cli-values.js';
import type { JsonValue } from './json.js';
import type { ScalarDescriptor } from './scalar.js';

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
  /** True for the last one where it may stand several times. */
  readonly repeated?: boolean;
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
    | 'input' /* key of a catalogue document that a cluster is given */
    | 'entry' /* of a map: KEY=VALUE, or KEY- */;
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
  /** What follows `--no-` where the name is that of one of several: `labels` of `--label`. */
  readonly negated?: string;
  readonly value: ValueDescriptor;
};
