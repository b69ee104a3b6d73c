import type { JsonValue } from '../json.js';
import { findAliasFault, type PlacedFault } from './alias-faults.js';
import { describeYamlFault, yamlReasons } from './yaml-faults.js';

/** What is asked of the library `yaml`, which whoever reads files brings: the contract has none. */
export type YamlLibrary = {
  readonly LineCounter: new () => YamlLines;
  parseAllDocuments(
    text: string,
    options: { readonly merge: true; readonly prettyErrors: false; readonly lineCounter: never },
  ): readonly YamlDocument[] | { readonly empty: true };
};

type YamlLines = {
  linePos(offset: number): { readonly line: number; readonly col: number };
};

type YamlDocument = {
  readonly contents: unknown;
  readonly errors: readonly YamlMistake[];
  readonly warnings: readonly YamlMistake[];
  toJS(options: { readonly maxAliasCount: number }): unknown;
};

type YamlMistake = { readonly code: string; readonly pos: readonly [number, number] };

/** What is wrong with a text of YAML, and where. */
export type YamlFault = {
  /** Which of the documents, from 1. */
  readonly document: number;
  /** How many there are. */
  readonly documents: number;
  readonly line: number;
  readonly column: number;
  readonly reason: string;
};

/** The values of a text's documents, by their place among all; empty ones are null. */
export type ReadYaml =
  | { readonly values: readonly JsonValue[]; readonly fault: null }
  | { readonly values: null; readonly fault: YamlFault };

/**
 * Reads all documents of YAML 1.2, with anchors, aliases and merges (`<<`), as JSON has values.
 *
 * @returns the first mistake where there is one, in words that quote nothing
 */
export function readYaml(library: YamlLibrary, text: string): ReadYaml {
  const lines = new library.LineCounter();
  const parsed = parse(library, text, lines);
  if (parsed === null) return refuse(lines, { offset: 0, reason: yamlReasons.tooDeep }, 0, 1);
  const values: JsonValue[] = [];
  for (const [index, document] of parsed.entries()) {
    const fault = findFault(document, text.length);
    if (fault !== null) return refuse(lines, fault, index, parsed.length);
    values.push(toJson(document));
  }
  return { values, fault: null };
}

/** @returns null for what is nested deeper than anybody writes */
function parse(
  library: YamlLibrary,
  text: string,
  lines: YamlLines,
): readonly YamlDocument[] | null {
  try {
    const options = { merge: true, prettyErrors: false, lineCounter: lines as never } as const;
    const parsed = library.parseAllDocuments(text, options);
    return 'empty' in parsed ? [] : parsed;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function findFault(document: YamlDocument, length: number): PlacedFault | null {
  const [mistake] = [...document.errors, ...document.warnings];
  if (mistake === undefined) return findAliasFault(document.contents, length);
  return { offset: mistake.pos[0], reason: describeYamlFault(mistake.code) };
}

/** Through JSON: what YAML has beyond it never gets further. Aliases were weighed before. */
function toJson(document: YamlDocument): JsonValue {
  const value = document.toJS({ maxAliasCount: -1 }) ?? null;
  return JSON.parse(JSON.stringify(value)) as JsonValue;
}

function refuse(
  lines: YamlLines,
  { offset, reason }: PlacedFault,
  index: number,
  documents: number,
): ReadYaml {
  const { line, col } = lines.linePos(offset);
  const place = { line: Math.max(line, 1), column: Math.max(col, 1) };
  return { values: null, fault: { document: index + 1, documents, ...place, reason } };
}

/** @returns `12:3`, and of several documents which one: `12:3 (document 2 of 3)` */
export function formatYamlPlace({
  document,
  documents,
  line,
  column,
}: Omit<YamlFault, 'reason'>): string {
  const place = `${String(line)}:${String(column)}`;
  return documents > 1 ? `${place} (document ${String(document)} of ${String(documents)})` : place;
}
