import { UsageError } from '../../cli-error.js';
import { parsePath, type Step } from './parse-path.js';

/**
 * A template as kubectl has them: text, and expressions in braces
 * (https://kubernetes.io/docs/reference/kubectl/jsonpath/).
 */
export type Template = readonly Part[];

export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'path'; readonly path: readonly Step[] }
  | { readonly kind: 'range'; readonly path: readonly Step[]; readonly body: Template };

/** @throws UsageError for a template that is none, with the part that is wrong */
export function parseTemplate(source: string): Template {
  const pieces = splitPieces(source);
  const { parts, rest } = parseParts(pieces, false);
  if (rest.length > 0) throw fault('{end} without {range …}', source);
  if (parts.length === 0) throw fault('it is empty', source);
  return parts;
}

type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'expression'; readonly source: string };

/** Braces within quotes belong to the text that is quoted. */
function splitPieces(source: string): readonly Piece[] {
  // kubectl takes a bare path, `.items[*].id`, for one in braces.
  const whole = /^[.[$@]/.test(source) && !source.includes('{') ? `{${source}}` : source;
  const pieces: Piece[] = [];
  const form = /([^{}]+)|\{((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^{}"'])*)\}/gsy;
  while (form.lastIndex < whole.length) {
    const at = form.lastIndex;
    const match = form.exec(whole);
    if (match === null) throw fault(`unpaired "${whole.slice(at, at + 20)}"`, source);
    const [, text, expression = ''] = match;
    pieces.push(
      text === undefined
        ? { kind: 'expression', source: expression.trim() }
        : { kind: 'text', text },
    );
  }
  return pieces;
}

function parseParts(
  pieces: readonly Piece[],
  isInside: boolean,
): { readonly parts: Template; readonly rest: readonly Piece[] } {
  const parts: Part[] = [];
  let rest = pieces;
  for (let piece = rest[0]; piece !== undefined; piece = rest[0]) {
    if (piece.kind === 'expression' && piece.source === 'end') {
      return isInside ? { parts, rest: rest.slice(1) } : { parts, rest };
    }
    const [, range] =
      piece.kind === 'expression' ? (/^range\s+(.+)$/s.exec(piece.source) ?? []) : [];
    rest = rest.slice(1);
    if (range === undefined) parts.push(...parsePiece(piece));
    else {
      const inner = parseParts(rest, true);
      parts.push({ kind: 'range', path: parsePath(range), body: inner.parts });
      rest = inner.rest;
    }
  }
  if (isInside) throw new UsageError('--output: {range …} without {end}');
  return { parts, rest };
}

function parsePiece(piece: Piece): Template {
  if (piece.kind === 'text') return [piece];
  const quoted = /^(["'])(.*)\1$/s.exec(piece.source)?.[2];
  if (quoted !== undefined) return [{ kind: 'text', text: unescapeText(quoted) }];
  return [{ kind: 'path', path: parsePath(piece.source) }];
}

const escapes: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function unescapeText(text: string): string {
  return text.replaceAll(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter);
}

function fault(reason: string, source: string): UsageError {
  return new UsageError(`--output: jsonpath is "${source}"; ${reason}`);
}
