import { isJsonList, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { OutputForm } from '../output/output-form.js';
import type { Paint } from '../output/paint.js';

/** The result of a command: one JSON value, and how a table shows it. */
export interface Result {
  readonly value: JsonValue;
  readonly tables: readonly Table[];
  /** Names of what it holds, as `kind/id`; undefined where nothing in it has one. */
  readonly names?: readonly string[];
  /** Kubernetes' form of it, a stream of YAML documents. */
  readonly documents?: string;
  /** What people are told beside the result, which tables say themselves. */
  readonly aside?: string;
  /** What stands for the tables. */
  readonly text?: (paint: Paint) => Promise<string>;
  /** The form where none is asked for, if it is not the usual one. */
  readonly usual?: Exclude<OutputForm['kind'], 'jsonpath'>;
  /** Nothing is printed. */
  readonly isNothing?: boolean;
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

/** Of a command that had nothing to do, and was not to say so. */
export const nothing: Result = { value: null, tables: [], names: [], isNothing: true };

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
