import type { JsonValue } from '@flux-resourceset/contract';
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
 * Parses a file of JSON, or of YAML documents; empty ones are left out.
 *
 * @throws UsageError with file, line and column of the first mistake
 */
export async function parseSource(
  file: SourceFile,
): Promise<readonly { readonly value: JsonValue; readonly origin: Origin }[]> {
  const json = tryJson(file.text);
  if (json !== undefined) return [{ value: json, origin: { file, index: 0, path: [] } }];
  const { documents } = await parseYaml(file);
  return documents.flatMap((document, index) => {
    const value = toJson(document, file);
    return value === null ? [] : [{ value, origin: { file, index, path: [] } }];
  });
}

/** Through JSON: what YAML has beyond it (sets, infinities) never gets to the server. */
function toJson(document: Document, { name }: SourceFile): JsonValue {
  try {
    const read: unknown = document.toJS({ maxAliasCount: 100 });
    return JSON.parse(JSON.stringify(read ?? null)) as JsonValue;
  } catch (error) {
    // An alias that leads nowhere, or to more than anybody would write.
    throw new UsageError(`${name} cannot be read: ${error instanceof Error ? error.message : ''}`);
  }
}

function tryJson(text: string): JsonValue | undefined {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return undefined;
  }
}

interface ParsedYaml {
  readonly documents: readonly Document[];
  readonly lines: LineCounter;
}

async function parseYaml({ name, text }: SourceFile): Promise<ParsedYaml> {
  const { LineCounter, parseAllDocuments } = await import('yaml');
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, prettyErrors: false });
  const documents = 'empty' in parsed ? [] : parsed;
  const mistake = documents.flatMap(({ errors }) => errors)[0];
  if (mistake === undefined) return { documents, lines };
  const { line, col } = lines.linePos(mistake.pos[0]);
  const [reason = ''] = mistake.message.split('\n');
  throw new UsageError(`${name}:${line}:${col}: neither JSON nor YAML: ${reason}`);
}

/**
 * Says where a value stands, `fleet/a.yaml:12`. The file is parsed again for it, since only who
 * made a mistake needs to know.
 *
 * @param below - the way from the origin down; what is not there stands where its parent does
 */
export async function locate(
  { file, index, path }: Origin,
  below: readonly (string | number)[] = [],
): Promise<string> {
  const { documents, lines } = await parseYaml(file);
  const { isMap, isScalar, isCollection } = await import('yaml');
  let node: unknown = documents[index]?.contents;
  let place = startOf(node);
  for (const step of [...path, ...below]) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    const next = pair?.value ?? (isCollection(node) ? node.get(step, true) : undefined);
    const start = startOf(pair?.key) ?? startOf(next);
    if (start === undefined) break;
    place = start;
    node = next;
  }
  return `${file.name}:${lines.linePos(place ?? 0).line}`;
}

function startOf(node: unknown): number | undefined {
  return (node as Partial<Node> | null | undefined)?.range?.[0];
}
