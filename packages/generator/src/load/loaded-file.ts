import { isAlias, isMap, isPair, isScalar, isSeq } from 'yaml';
import type { Document, LineCounter, Pair, YAMLMap } from 'yaml';
import type { JsonValue } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';

/** Members and list positions from the file's root down to a value. */
export type Path = readonly (string | number)[];

/** A file as read: its value for the checks, its syntax tree for the positions. */
export interface LoadedFile {
  /** As the user gave the folder: `schemas/cluster.yaml`. */
  readonly path: string;
  /** Relative to the folder of definitions, with `/`: `cluster.yaml`, `../common/port.yaml`. */
  readonly name: string;
  /** It stands in the folder itself; false when only a `$ref` reaches it. */
  readonly listed: boolean;
  /** Undefined when it could not be read or parsed; `problems` says why. */
  readonly value: JsonValue | undefined;
  /** Every `$ref` in it, as written. */
  readonly references: readonly string[];
  /** What reading and parsing found, duplicate keys included. */
  readonly problems: readonly Diagnostic[];
  readonly source: FileSource | null;
}

/** The syntax tree that values are located in. */
export interface FileSource {
  readonly document: Document;
  readonly lines: LineCounter;
}

/** A place in a file, both 1-based. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Whether a problem is with a member's name or with its value. */
export type Anchor = 'key' | 'value';

/** @returns the JSON pointer (RFC 6901) of a path */
export function formatPointer(path: Path): string {
  return path
    .map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/** @returns the path of a JSON pointer, percent-decoded as in a URL's fragment (RFC 6901, 6) */
export function parsePointer(fragment: string): Path {
  return fragment
    .split('/')
    .slice(1)
    .map((step) => decodeStep(step).replaceAll('~1', '/').replaceAll('~0', '~'));
}

function decodeStep(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

/**
 * Finds a path in a file's text, through aliases and merge keys. Where the path does not
 * exist (a key that is missing, say) the nearest ancestor's key is the place.
 *
 * @returns line and column, both 1-based; 1:1 for a file that could not be parsed
 */
export function locate(file: LoadedFile, path: Path, anchor: Anchor): Position {
  if (file.source === null) return { line: 1, column: 1 };
  const { document, lines } = file.source;
  const offset = offsetOf(document, path, anchor);
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function offsetOf(document: Document, path: Path, anchor: Anchor): number {
  let node: unknown = document.contents;
  let keyOffset = startOf(node);
  for (const step of path) {
    const child = childOf(document, node, step);
    if (child === undefined) return keyOffset;
    node = child.value;
    keyOffset = startOf(child.key ?? child.value) || keyOffset;
  }
  return anchor === 'key' ? keyOffset : startOf(node) || keyOffset;
}

interface Child {
  readonly key: unknown;
  readonly value: unknown;
}

function childOf(document: Document, node: unknown, step: string | number): Child | undefined {
  const parent = isAlias(node) ? node.resolve(document) : node;
  if (isSeq(parent)) {
    const item = parent.items[Number(step)];
    return item === undefined ? undefined : { key: undefined, value: item };
  }
  return isMap(parent) ? memberOf(document, parent, String(step)) : undefined;
}

function memberOf(document: Document, map: YAMLMap, name: string): Child | undefined {
  const pairs = map.items.filter((item) => isPair(item));
  const pair = pairs.find((item) => keyText(item) === name);
  if (pair) return { key: pair.key, value: pair.value };
  for (const merge of pairs.filter((item) => keyText(item) === '<<')) {
    const found = mergedMember(document, merge.value, name);
    if (found) return found;
  }
  return undefined;
}

function mergedMember(document: Document, source: unknown, name: string): Child | undefined {
  const node = isAlias(source) ? source.resolve(document) : source;
  if (isMap(node)) return memberOf(document, node, name);
  if (!isSeq(node)) return undefined;
  for (const item of node.items) {
    const found = mergedMember(document, item, name);
    if (found) return found;
  }
  return undefined;
}

function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key);
}

function startOf(node: unknown): number {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? 0;
}
