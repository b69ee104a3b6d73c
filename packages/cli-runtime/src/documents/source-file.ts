import { formatYamlPlace, readYaml, type JsonValue } from '@flux-resourceset/contract';
import type { Document, LineCounter, Node } from 'yaml';
import { UsageError } from '../cli-error.js';

/** A file that documents are read from. */
export interface SourceFile {
  /** Its path, or `stdin`. */
  readonly name: string;
  readonly text: string;
}

/** Where a value stands in a file. */
export interface Origin {
  readonly file: SourceFile;
  /** Which of the YAML documents in it. */
  readonly index: number;
  readonly path: readonly (string | number)[];
}

/**
 * Parses a file of JSON, or of YAML documents with anchors, aliases and merges; empty ones are left
 * out.
 *
 * @throws UsageError with file, line and column of the first mistake
 */
export async function parseSource(
  file: SourceFile,
): Promise<readonly { readonly value: JsonValue; readonly origin: Origin }[]> {
  const json = tryJson(file.text);
  const values = json === undefined ? await parseYaml(file) : [json];
  return values.flatMap((value, index) =>
    value === null ? [] : [{ value, origin: { file, index, path: [] } }],
  );
}

function tryJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

async function parseYaml({ name, text }: SourceFile): Promise<readonly JsonValue[]> {
  const { values, fault } = readYaml(await import('yaml'), text);
  if (fault === null) return values;
  const place = `${name}:${formatYamlPlace(fault)}`;
  throw new UsageError(`${place}: neither JSON nor YAML: ${fault.reason}`);
}

/**
 * Says where a value stands, `fleet/a.yaml:12:3`. The file is parsed again for it, since only who
 * made a mistake needs to know.
 *
 * @param below - the way from the origin down; what is not there stands where its parent does
 */
export async function locate(
  { file, index, path }: Origin,
  below: readonly (string | number)[] = [],
): Promise<string> {
  const { LineCounter, parseAllDocuments } = await import('yaml');
  const lines: LineCounter = new LineCounter();
  const parsed = parseAllDocuments(file.text, { lineCounter: lines, prettyErrors: false });
  const documents = 'empty' in parsed ? [] : parsed;
  const offset = await findOffset(documents[index], [...path, ...below]);
  const { line, col: column } = lines.linePos(offset);
  const place = { document: index + 1, documents: documents.length, line, column };
  return `${file.name}:${formatYamlPlace(place)}`;
}

async function findOffset(
  document: Document | undefined,
  path: readonly (string | number)[],
): Promise<number> {
  const { isAlias, isMap, isScalar, isCollection } = await import('yaml');
  const follow = (node: unknown): unknown =>
    isAlias(node) && document ? node.resolve(document) : node;
  const findPair = (node: unknown, step: string) =>
    isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : undefined;
  let node: unknown = document?.contents;
  let place = startOf(node);
  for (const step of path) {
    const pair = findPair(node, String(step));
    const next = pair?.value ?? (isCollection(node) ? node.get(step, true) : undefined);
    const start = startOf(pair?.key) ?? startOf(next);
    // What a merge brings stands where it is merged.
    if (start === undefined) break;
    place = start;
    node = follow(next);
  }
  return place ?? 0;
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
