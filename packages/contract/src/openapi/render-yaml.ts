import type { JsonObject, JsonValue } from '../json.js';
import { renderYamlText } from './render-yaml-text.js';

const indentation = '  ';

/** What the first line of every generated file says, whatever begins a comment there. */
export const generatedNotice =
  'Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.';

/** @returns the text of `openapi/openapi.yaml`, which is what a server answers, to the byte */
export function renderOpenapiText(document: JsonObject): string {
  return `# ${generatedNotice}\n${renderOpenapiYaml(document)}`;
}

/**
 * Renders a document as YAML that parsers of 1.1 and 1.2 read alike, without anchors and
 * with no line folded. A general serializer takes a twentieth of the whole generation for
 * a document of this size; JSON values in block style need none of what it can do.
 */
export function renderOpenapiYaml(document: JsonObject): string {
  const lines = renderMembers(document, '');
  return lines.length === 0 ? '{}\n' : `${lines.join('\n')}\n`;
}

/** @returns lines that begin with `indent` */
function renderMembers(object: JsonObject, indent: string): readonly string[] {
  return presentMembers(object).flatMap(([name, value]) => {
    const key = `${indent}${renderYamlText(name, null)}:`;
    const nested = renderNested(value, indent + indentation);
    return nested === null ? [`${key} ${renderScalar(value, indent)}`] : [key, ...nested];
  });
}

function renderItems(items: readonly JsonValue[], indent: string): readonly string[] {
  return items.flatMap((item) => {
    const nested = renderNested(item, indent + indentation);
    if (nested === null) {
      return [`${indent}- ${renderScalar(item, indent)}`];
    }
    const [first = '', ...others] = nested;
    return [`${indent}- ${first.slice(indent.length + indentation.length)}`, ...others];
  });
}

/** @returns the lines of a list or object that is not empty, or null for what fits in one place */
function renderNested(value: JsonValue, indent: string): readonly string[] | null {
  if (typeof value !== 'object' || value === null) {
    return null;
  }
  const lines = isList(value) ? renderItems(value, indent) : renderMembers(value, indent);
  return lines.length === 0 ? null : lines;
}

function renderScalar(value: JsonValue, indent: string): string {
  if (typeof value === 'string') {
    return renderYamlText(value, indent + indentation);
  }
  if (typeof value === 'object' && value !== null) {
    return isList(value) ? '[]' : '{}';
  }
  // YAML 1.1 takes an exponent without a dot for a string.
  return JSON.stringify(value).replace(/^(-?\d+)e/, '$1.0e');
}

function presentMembers(object: JsonObject): readonly (readonly [string, JsonValue])[] {
  return Object.entries(object).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
}

function isList(value: readonly JsonValue[] | JsonObject): value is readonly JsonValue[] {
  return Array.isArray(value);
}
