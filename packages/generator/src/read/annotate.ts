import {
  isJsonObject,
  readRuleNames,
  ruleKey,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { SchemaAnnotations, SchemaModel } from './schema-model.js';

/** @returns the schema with what another says about it; rules are asked all */
export function annotate<Schema extends SchemaModel>(
  schema: Schema,
  over: SchemaAnnotations,
): Schema {
  const isNullable = over.nullable === true;
  return { ...schema, ...mergeAnnotations(schema, over), ...(isNullable && { nullable: true }) };
}

const annotationNames = [
  'title',
  'description',
  'externalDocs',
  'default',
  'readOnly',
  'deprecated',
  'origin',
] as const;

/** Of what only describes, the second's stands, since it is written later or further out. */
export function mergeAnnotations(one: SchemaModel, other: SchemaAnnotations): SchemaAnnotations {
  const stated = annotationNames
    .map((name) => [name, other[name] ?? one[name]] as const)
    .filter(([, value]) => value !== undefined);
  const example = mergeExamples(one.example, other.example);
  return {
    ...(Object.fromEntries(stated) as SchemaAnnotations),
    ...(example !== undefined && { example }),
    ...mergeExtensions(one.extensions, other.extensions),
  };
}

/** The example of a part is one of the whole only together with those of the other parts. */
function mergeExamples(
  one: JsonValue | undefined,
  other: JsonValue | undefined,
): JsonValue | undefined {
  return isJsonObject(one) && isJsonObject(other) ? { ...one, ...other } : (other ?? one);
}

function mergeExtensions(
  one: JsonObject | undefined,
  other: JsonObject | undefined,
): { readonly extensions?: JsonObject } {
  if (one === undefined && other === undefined) return {};
  const rules = [...readRuleNames(one?.[ruleKey]), ...readRuleNames(other?.[ruleKey])];
  const isBoth = one?.[ruleKey] !== undefined && other?.[ruleKey] !== undefined;
  const named = isBoth && { [ruleKey]: [...new Set(rules)] };
  return { extensions: { ...one, ...other, ...named } };
}
