import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';

const lineWidth = 100;

/**
 * Writes a JSON value as a TypeScript literal, in the form that prettier would give it:
 * big literals need not pass through prettier, which takes a second for 8,000 lines.
 *
 * @param indent - columns that the line with the literal's closing bracket is indented by
 * @param used - columns of the first line that stand before and after the literal
 */
export function renderLiteral(value: JsonValue, indent = 0, used = 0): string {
  if (isJsonObject(value)) return renderObject(value, indent);
  if (isList(value)) return renderList(value, indent, used);
  return typeof value === 'string' ? quote(value) : String(value);
}

/** A string as a TypeScript literal; whatever is in it stays inside the quotes. */
export function quote(text: string): string {
  const json = JSON.stringify(text);
  const inner = json.slice(1, -1).replaceAll('\\"', '"');
  const doubles = text.split('"').length;
  const singles = text.split("'").length;
  return singles > doubles ? json : `'${inner.replaceAll("'", "\\'")}'`;
}

function renderObject(value: JsonObject, indent: number): string {
  const members = Object.entries(value).flatMap(([name, member]) =>
    member === undefined ? [] : [renderMember(name, member, indent + 2)],
  );
  return members.length === 0 ? '{}' : `{\n${members.join('')}${' '.repeat(indent)}}`;
}

function renderMember(name: string, value: JsonValue, indent: number): string {
  const key = renderKey(name);
  const literal = renderLiteral(value, indent, indent + key.length + 3);
  const line = `${' '.repeat(indent)}${key}: ${literal},\n`;
  if (typeof value !== 'string' || columns(line) - 1 <= lineWidth) return line;
  return `${' '.repeat(indent)}${key}:\n${' '.repeat(indent + 2)}${literal},\n`;
}

/** `__proto__: x` would set the prototype of the object instead of a member. */
function renderKey(name: string): string {
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
}

function renderList(list: readonly JsonValue[], indent: number, used: number): string {
  const flat = isExpanded(list) ? null : `[${list.map((item) => renderLiteral(item)).join(', ')}]`;
  if (flat !== null && used + columns(flat) <= lineWidth) return flat;
  const inner = ' '.repeat(indent + 2);
  const items = list.map((item) => renderLiteral(item, indent + 2, indent + 3));
  const lines = isListOfNumbers(list) ? fillLines(items, lineWidth - indent - 2) : items;
  return `[\n${lines.map((line) => `${inner}${line},\n`).join('')}${' '.repeat(indent)}]`;
}

/** Puts as many items on each line as fit. */
function fillLines(items: readonly string[], width: number): readonly string[] {
  const lines: string[] = [];
  for (const item of items) {
    const longer = `${lines.at(-1)}, ${item}`;
    if (lines.length > 0 && longer.length < width) lines[lines.length - 1] = longer;
    else lines.push(item);
  }
  return lines;
}

/** Objects with members always take several lines, as do lists of lists, and what holds them. */
function isExpanded(value: JsonValue): boolean {
  if (isList(value)) return isListOfLists(value) || value.some(isExpanded);
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function isListOfLists(list: readonly JsonValue[]): boolean {
  return list.length > 1 && list.every((item) => isList(item) && item.length > 1);
}

function isListOfNumbers(list: readonly JsonValue[]): boolean {
  return list.length > 1 && list.every((item) => typeof item === 'number');
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function columns(text: string): number {
  return [...text].length;
}
