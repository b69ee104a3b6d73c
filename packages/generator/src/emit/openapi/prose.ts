import type { JsonObject } from '@flux-resourceset/contract';

/** What ends, or begins, a comment or a text in some language. */
const marks = [
  ['*/', '/*', '(*', '*)', '{-', '-}', '<#', '#>', '|#', '#|'],
  ['"""', "'''", '```', '--', ']]', '%}', '<!'],
].flat();

const marked = new RegExp(
  `(?:${marks.map((mark) => mark.replaceAll(/[$()*+.?[\]\\^{|}]/g, String.raw`\$&`)).join('|')})`,
);

/** Line breaks that end a comment in some language and are none in others. */
const lineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/g;

/**
 * A text that other people's tools put into comments of any language: nothing in it ends one.
 * A backslash is an escape in many, and the last thing in front of what ends a text.
 */
export function prose(text: string): string {
  const parted = text.replaceAll(lineBreaks, '\n').replaceAll(/\\(?=[^\s])/g, String.raw`\ `);
  return closeEnd(partMarks(parted));
}

/** @returns an object of the document as a definition has it, its description in such words */
export function withProse(object: JsonObject): JsonObject {
  const { description } = object;
  return typeof description === 'string' ? { ...object, description: prose(description) } : object;
}

function partMarks(text: string): string {
  let rest = text;
  for (let found = marked.exec(rest); found !== null; found = marked.exec(rest)) {
    const at = found.index + 1;
    rest = `${rest.slice(0, at)} ${rest.slice(at)}`;
  }
  return rest;
}

function closeEnd(text: string): string {
  return text.replace(/\\$/, String.raw`\ .`).replace(/["']$/, '$&.');
}
