import type { Difference, JsonValue } from '@flux-resourceset/contract';
import type { Paint } from '../output/paint.js';
import { plainText } from '../output/plain-text.js';

/**
 * Renders values that differ, a line each: `- /oci_tag: v1` above `+ /oci_tag: v2`. What is no
 * single value takes a line of YAML for each of its own.
 */
export async function renderDifferences(
  differences: readonly Difference[],
  paint: Paint,
  indent: string,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { path, before, after } of differences) {
    lines.push(...(await renderSide('-', path, before, indent)).map(paint.removed));
    lines.push(...(await renderSide('+', path, after, indent)).map(paint.added));
  }
  return lines;
}

async function renderSide(
  sign: string,
  path: string,
  value: JsonValue | undefined,
  indent: string,
): Promise<readonly string[]> {
  if (value === undefined) return [];
  const start = `${indent}${sign} `;
  const name = path === '' ? '' : `${plainText(path)}: `;
  const texts = await renderValue(value);
  if (texts.length === 1) return [`${start}${name}${texts.join('')}`];
  const deeper = name === '' ? '' : '    ';
  const heading = name === '' ? [] : [`${start}${name.trimEnd()}`];
  return [...heading, ...texts.map((text) => `${start}${deeper}${text}`)];
}

async function renderValue(value: JsonValue): Promise<readonly string[]> {
  if (typeof value === 'string' && value.includes('\n')) return value.split('\n').map(plainText);
  if (isEmpty(value)) return [JSON.stringify(value)];
  const { stringify } = await import('yaml');
  const text = stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
  return text.trimEnd().split('\n').map(plainText);
}

function isEmpty(value: JsonValue): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}
