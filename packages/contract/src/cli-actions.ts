import type { MapDescriptor } from './cli-values.js';
import type { RuleName } from './rules/rules.js';
import type { ScalarDescriptor } from './scalar.js';
import type { EndpointDescriptor, FluxDescriptor } from './service.js';

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
  | EntriesAction
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

/** Sets and takes away single entries of a map. */
export type EntriesAction = {
  readonly kind: 'entries';
  readonly get: string;
  readonly patch: string;
  /** Member that holds the map: `labels`. */
  readonly member: string;
  /** Word for one entry, in messages: `label`. */
  readonly entry: string;
  readonly map: MapDescriptor;
  readonly columns: readonly string[];
};

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
  /** Where the key argument selects: a query parameter, and what the documents are called. */
  readonly by?: { readonly parameter: string; readonly noun: string };
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
  /** Functions that write one element of it: key of the cluster, key of what is assigned, body. */
  readonly put: string;
  readonly patch: string;
  readonly delete: string;
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
