import { LineCounter, isPair, isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document, YAMLError } from 'yaml';
import { findAliasFault, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { formatPointer } from './loaded-file.js';
import type { FileSource, LoadedFile, Path } from './loaded-file.js';

/** Where a file came from. */
export interface FileOrigin {
  readonly path: string;
  readonly name: string;
  readonly listed: boolean;
}

/**
 * Parses a file's text. Never throws: what is wrong stands in `problems`.
 * JSON goes through the same parser, so that it gets the same positions.
 */
export function parseFile(origin: FileOrigin, text: string): LoadedFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, merge: true, prettyErrors: false });
  const source = { document, lines };
  const problems = findSyntaxProblems(origin, text, source);
  if (problems.some(({ fatal }) => fatal)) return unparsed(origin, problems.map(toDiagnostic));
  const alias = findAliasFault(document.contents, text.length);
  if (alias !== null) return unparsed(origin, [describeAlias(origin, lines, alias)]);
  const { value, reason } = toJson(document);
  const complaints = problems.map(toDiagnostic);
  if (reason === null) {
    return { ...origin, value, references: findReferences(value), problems: complaints, source };
  }
  const problem = whole(origin, reason, 'write plain maps, lists and scalars that JSON can carry');
  return unparsed(origin, [...complaints, problem]);
}

function findReferences(value: JsonValue | undefined): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(findReferences);
  if (!isJsonObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? [value['$ref']] : [];
  return [...own, ...Object.values(value).flatMap(findReferences)];
}

/** @returns a file without a value, and why */
export function unparsed(origin: FileOrigin, problems: readonly Diagnostic[]): LoadedFile {
  return { ...origin, value: undefined, references: [], problems, source: null };
}

/** @returns a problem with a file as a whole */
export function whole(origin: FileOrigin, message: string, fix: string): Diagnostic {
  return { file: origin.path, line: 1, column: 1, pointer: '', message, fix };
}

interface SyntaxProblem {
  readonly diagnostic: Diagnostic;
  /** The value cannot be trusted; a duplicate key leaves the rest worth checking. */
  readonly fatal: boolean;
}

function toDiagnostic(problem: SyntaxProblem): Diagnostic {
  return problem.diagnostic;
}

function findSyntaxProblems(
  origin: FileOrigin,
  text: string,
  source: FileSource,
): readonly SyntaxProblem[] {
  const errors = source.document.errors.map((error) => describeError(origin, text, source, error));
  const fatal = errors.some((problem) => problem.fatal);
  if (fatal || !origin.path.endsWith('.json')) return errors;
  return [...errors, ...findJsonProblem(origin, text, source)];
}

function describeError(
  origin: FileOrigin,
  text: string,
  source: FileSource,
  error: YAMLError,
): SyntaxProblem {
  const { line, col } = source.lines.linePos(error.pos[0]);
  const at = { file: origin.path, line, column: col, pointer: '' };
  if (error.code === 'DUPLICATE_KEY') {
    const key = text.slice(error.pos[0]).match(/^["']?([^"':\n]+)/)?.[1] ?? '';
    const message = `key \`${key.trim()}\` is there twice`;
    const pointer = pointerOfKey(source.document, error.pos[0]);
    return { fatal: false, diagnostic: { ...at, pointer, message, fix: 'remove one of the two' } };
  }
  return { fatal: true, diagnostic: { ...at, ...describeSyntax(origin, error) } };
}

function pointerOfKey(document: Document, offset: number): string {
  let pointer = '';
  visit(document, {
    Pair(_, pair, ancestors) {
      if (!isScalar(pair.key) || pair.key.range?.[0] !== offset) return undefined;
      pointer = formatPointer(pathOf([...ancestors, pair]));
      return visit.BREAK;
    },
  });
  return pointer;
}

// Of a visit's ancestors, pairs and list positions are the steps of a path.
function pathOf(nodes: readonly unknown[]): Path {
  return nodes.flatMap((node, index): Path => {
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)];
    const parent = nodes[index - 1];
    return isSeq(parent) ? [parent.items.indexOf(node)] : [];
  });
}

function describeSyntax(origin: FileOrigin, error: YAMLError): { message: string; fix: string } {
  const format = origin.path.endsWith('.json') ? 'JSON' : 'YAML';
  if (error.code === 'MULTIPLE_DOCS') {
    return { message: 'holds more than one document', fix: 'put each into a file of its own' };
  }
  const reason = error.message.split('\n')[0] ?? '';
  return { message: `is not valid ${format}: ${reason}`, fix: describeFix(error.code) };
}

function describeFix(code: YAMLError['code']): string {
  switch (code) {
    case 'TAB_AS_INDENT':
      return 'indent with spaces';
    case 'BAD_INDENT':
      return 'close the bracket before it, or align it with its siblings';
    case 'MISSING_CHAR':
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'close the bracket or quote, and write `key: value` with a space after the colon';
    default:
      return 'correct the syntax here';
  }
}

// YAML takes comments, single quotes and trailing commas; a .json file with them is no JSON.
function findJsonProblem(
  origin: FileOrigin,
  text: string,
  source: FileSource,
): readonly SyntaxProblem[] {
  try {
    JSON.parse(text);
    return [];
  } catch (error) {
    const offset = Number(/position (\d+)/.exec(String(error))?.[1] ?? 0);
    const { line, col } = source.lines.linePos(offset);
    const at = { file: origin.path, line: Math.max(line, 1), column: Math.max(col, 1) };
    const message = 'is not valid JSON';
    const fix = 'remove comments, trailing commas and single quotes, or name the file `.yaml`';
    return [{ fatal: true, diagnostic: { ...at, pointer: '', message, fix } }];
  }
}

function describeAlias(
  origin: FileOrigin,
  lines: LineCounter,
  { offset, reason }: NonNullable<ReturnType<typeof findAliasFault>>,
): Diagnostic {
  const { line, col } = lines.linePos(offset);
  const at = { file: origin.path, line: Math.max(line, 1), column: Math.max(col, 1), pointer: '' };
  return {
    ...at,
    message: `cannot be read: ${reason}`,
    fix: 'write plain maps, lists and scalars',
  };
}

interface Conversion {
  readonly value: JsonValue | undefined;
  readonly reason: string | null;
}

function toJson(document: Document): Conversion {
  try {
    const value: unknown = document.toJS({ maxAliasCount: -1 });
    // NaN and infinities would become null.
    const text = JSON.stringify(value, rejectNonJson);
    return { value: JSON.parse(text) as JsonValue, reason: null };
  } catch (error) {
    return { value: undefined, reason: `cannot be read as JSON: ${describeFailure(error)}` };
  }
}

function describeFailure(error: unknown): string {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return message.includes('circular') ? 'an alias contains itself' : message;
}

function rejectNonJson(_key: string, value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Error(`${value} is no JSON number`);
  }
  return value;
}
