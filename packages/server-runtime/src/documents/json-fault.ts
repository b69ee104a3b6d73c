/** Where a text stops being JSON, counted from 1; columns are UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
}

type Expectation = 'value' | 'value or ]' | 'name' | 'name or }' | ':' | ', or end' | 'nothing';

const token =
  /[ \t\r\n]*(?:([{}[\],:])|("(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)))/y;

/**
 * Finds the fault that made `JSON.parse` fail. V8 tells the place of some faults only, and
 * not in all versions.
 *
 * @param text - a text that is not JSON (RFC 8259)
 * @returns the place of the first token that cannot stand there, or of the end
 */
export function locateJsonFault(text: string): JsonFault {
  const open: string[] = [];
  let expected: Expectation = 'value';
  let offset = 0;
  for (;;) {
    token.lastIndex = offset;
    const match = token.exec(text);
    const next: Expectation | null | undefined = match && advance(expected, open, match);
    if (!match || !next) return toPlace(text, offset + countBlanks(text, offset));
    expected = next;
    offset = token.lastIndex;
  }
}

/** @returns what may come after the token, or undefined when it may not stand here */
function advance(
  expected: Expectation,
  open: string[],
  [, sign, string]: RegExpExecArray,
): Expectation | undefined {
  if (sign === undefined) return acceptLiteral(expected, open, string !== undefined);
  if (sign === '{' || sign === '[') {
    if (!expected.startsWith('value')) return undefined;
    open.push(sign);
    return sign === '{' ? 'name or }' : 'value or ]';
  }
  if (sign === '}' || sign === ']') return acceptEnd(expected, open, sign);
  if (sign === ':') return expected === ':' ? 'value' : undefined;
  return expected === ', or end' ? (open.at(-1) === '{' ? 'name' : 'value') : undefined;
}

function acceptLiteral(
  expected: Expectation,
  open: readonly string[],
  isString: boolean,
): Expectation | undefined {
  if (expected.startsWith('value')) return afterValue(open);
  return expected.startsWith('name') && isString ? ':' : undefined;
}

function acceptEnd(expected: Expectation, open: string[], sign: string): Expectation | undefined {
  const fits = open.at(-1) === (sign === '}' ? '{' : '[');
  const mayEnd = expected === ', or end' || expected.endsWith(`or ${sign}`);
  if (!fits || !mayEnd) return undefined;
  open.pop();
  return afterValue(open);
}

function afterValue(open: readonly string[]): Expectation {
  return open.length === 0 ? 'nothing' : ', or end';
}

function countBlanks(text: string, offset: number): number {
  return /^[ \t\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0;
}

function toPlace(text: string, offset: number): JsonFault {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
