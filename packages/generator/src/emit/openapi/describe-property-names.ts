import { rules as namedRules } from '@flux-resourceset/contract';
import type { SchemaModel } from '../../read/schema-model.js';
import { rulesOf } from '../../read/schema-tree.js';

/**
 * @returns what a map's keys must be, in words; empty when nothing is asked of them that has words:
 *   a pattern has none, its description has
 */
export function describePropertyNames(schema: SchemaModel): string {
  if (schema.kind !== 'string') {
    return '';
  }
  const { minLength, maxLength } = schema.assertions;
  const rules = [
    ...(schema.enum === undefined ? [] : [`are one of ${schema.enum.map(String).join(', ')}`]),
    ...(schema.format === undefined ? [] : [`have the format ${schema.format}`]),
    ...(minLength === undefined ? [] : [`have at least ${String(minLength)} characters`]),
    ...(maxLength === undefined ? [] : [`have at most ${String(maxLength)} characters`]),
  ];
  const { description } = schema;
  const own = description === undefined ? [] : [`Each key: ${description}`];
  const texts = rulesOf(schema).map((name) => `Each key: ${namedRules[name].text}`);
  return [...(rules.length === 0 ? [] : [`Keys ${joinRules(rules)}.`]), ...own, ...texts].join(' ');
}

function joinRules(rules: readonly string[]): string {
  const last = rules.at(-1) ?? '';
  return rules.length === 1 ? last : `${rules.slice(0, -1).join(', ')} and ${last}`;
}
