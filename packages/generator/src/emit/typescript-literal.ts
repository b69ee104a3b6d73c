import type { JsonValue } from '@flux-resourceset/contract';

/**
 * Writes JSON as a TypeScript expression: the same text, but for a key that would set the prototype of
 * its object. Keys begin lines, and no text has a line break in it.
 */
export function renderLiteral(value: JsonValue): string {
  return JSON.stringify(value, null, 2).replaceAll(/^( *)"__proto__":/gm, '$1["__proto__"]:');
}
