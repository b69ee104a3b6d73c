import type { CommandDescriptor, JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { Api } from '../api/api.js';

/** A command as it was typed, with every value read and checked. */
export interface Invocation {
  readonly command: CommandDescriptor;
  /** Keys of the documents above, from the top. */
  readonly parents: readonly JsonValue[];
  /** Key of the document; undefined where the server assigns it. */
  readonly key: JsonValue | undefined;
  /** Key of the cluster of an assignment. */
  readonly cluster: JsonValue | undefined;
  readonly endpoint: string | undefined;
  readonly shell: string | undefined;
  readonly query: JsonObject;
  /** The document, or the part of it, that is sent. */
  readonly body: JsonObject;
  /** What a reference says beside its id; null removes. */
  readonly reference: JsonObject;
  /** Per-cluster values to set; null removes. */
  readonly values: JsonObject;
  /** The value of an attribute. */
  readonly value: JsonValue | undefined;
  readonly rendering: Rendering;
}

/** What is rendered, and from what. */
export interface Rendering {
  /** All when there are none. */
  readonly endpoints: readonly string[];
  /** Folder of the ResourceSets. */
  readonly templates: string;
  /** Polls of a file; undefined: the API is polled. */
  readonly inputs: JsonValue | undefined;
}

/** What a command works with. */
export interface Session {
  readonly api: Api;
  readonly messages: Messages;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** What the user is told beside the result. */
export interface Messages {
  warn(text: string): void;
  /** Replaces the last progress on a terminal. */
  progress(text: string): void;
}

/** The result of a command: one JSON value, and how a table shows it. */
export interface Result {
  readonly value: JsonValue;
  readonly tables: readonly Table[];
  /** Kubernetes' form of it, a stream of YAML documents, which comes before all others. */
  readonly documents?: string;
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

/** @returns a result that one table shows */
export function single(value: JsonValue, columns?: readonly string[]): Result {
  return { value, tables: [columns === undefined ? { value } : { value, columns }] };
}
