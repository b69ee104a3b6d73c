import { isJsonScalar, type RuleName, type ScalarDescriptor } from '@flux-resourceset/contract';
import type { ScalarSchema, SchemaModel } from '../read/schema-model.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { resolveReference, rulesOf } from '../read/schema-tree.js';

/** Assertions that are checked on texts: of a command line, or of a query. */
const checked = ['pattern', 'minLength', 'maxLength', 'minimum', 'maximum'] as const;

/** @returns what a single value must be; null for a schema of what is none */
export function describeScalar(schema: SchemaModel, lookup: SchemaLookup): ScalarDescriptor | null {
  const resolved = resolveReference(schema, lookup);
  switch (resolved.kind) {
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return describeAssertions(resolved);
    default:
      return null;
  }
}

function describeAssertions(schema: ScalarSchema): ScalarDescriptor {
  const { kind, enum: choices, assertions } = schema;
  const present = checked.filter((name) => assertions[name] !== undefined);
  const values = choices?.filter(isJsonScalar);
  return {
    type: kind,
    ...(values && { enum: values }),
    ...Object.fromEntries(present.map((name) => [name, assertions[name]])),
    ...describeRules(schema),
  };
}

/** @returns the rules that a schema names, where it names some */
export function describeRules(schema: SchemaModel): { readonly rules?: readonly RuleName[] } {
  const names = rulesOf(schema);
  return names.length > 0 ? { rules: names } : {};
}
