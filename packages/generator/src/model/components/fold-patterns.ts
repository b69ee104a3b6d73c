import { alternativesOf } from '../../read/schema-tree.js';
import type { ScalarSchema, SchemaModel } from '../../read/schema-model.js';

/** A text of which several patterns hold, said as one schema. */
export interface FoldedPatterns {
  readonly schema: ScalarSchema;
  /** Those that hold beside the schema's own. */
  readonly patterns: readonly string[];
}

/**
 * Takes patterns out of conditions that say nothing else: what other tools make of `allOf` on a text
 * is no text, or nothing.
 *
 * @returns null where there are other conditions, or a pattern that refers to its own groups by number
 */
export function foldPatterns(schema: SchemaModel): FoldedPatterns | null {
  const choices = alternativesOf(schema);
  if (schema.kind !== 'string' || choices.length === 0) return null;
  const patterns = choices.flatMap(({ of }) => (of.length === 1 ? of.flatMap(patternsOf) : []));
  if (patterns.length < choices.length || patterns.some(hasBackReference)) return null;
  const { alternatives: _, ...folded } = schema;
  return { schema: folded, patterns };
}

function patternsOf(schema: SchemaModel): readonly string[] {
  if (schema.kind !== 'string') return [];
  const { assertions, kind: _kind, origin: _origin, ...others } = schema;
  const { pattern, ...rest } = assertions;
  const isAlone = Object.keys({ ...others, ...rest }).length === 0;
  return typeof pattern === 'string' && isAlone ? [pattern] : [];
}

function hasBackReference(pattern: string): boolean {
  return /\\(?:[1-9]|k<)/.test(pattern);
}

/** @returns a pattern of ECMAScript's that holds where all do */
export function joinPatterns(patterns: readonly string[]): string {
  return `^${patterns.map((pattern) => String.raw`(?=[\s\S]*?(?:${pattern}))`).join('')}`;
}
