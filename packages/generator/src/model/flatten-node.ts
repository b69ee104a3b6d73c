import {
  isJsonObject,
  readRuleNames,
  ruleKey,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { SchemaNode } from '../read/definition.js';

/** Schemas of shared files as written, by the name their `$ref`s use. */
export type SharedNodes = ReadonlyMap<string, SchemaNode>;

const referencePrefix = '#/components/schemas/';

/** Keys that say something about a schema but nothing about what it accepts. */
const annotationKeys = new Set(
  'title description example examples default nullable readOnly writeOnly deprecated'.split(' '),
);

/** @returns the component's name that a node refers to, or undefined when it is no reference */
export function referenceName(node: SchemaNode): string | undefined {
  const reference = node['$ref'];
  return typeof reference === 'string' && reference.startsWith(referencePrefix)
    ? reference.slice(referencePrefix.length)
    : undefined;
}

/** Splits a node into what it accepts and what it says about itself. */
function splitAnnotations(node: SchemaNode): {
  readonly annotations: JsonObject;
  readonly structure: JsonObject;
} {
  const isAnnotation = ([key]: [string, unknown]): boolean =>
    annotationKeys.has(key) || key.startsWith('x-');
  const entries = Object.entries(node);
  return {
    annotations: Object.fromEntries(entries.filter(isAnnotation)),
    structure: Object.fromEntries(entries.filter((entry) => !isAnnotation(entry))),
  };
}

/**
 * Rewrites a node so that `allOf` and keywords beside `oneOf`/`anyOf` are gone: the parts
 * of an `allOf` become one schema, and what stands beside alternatives moves into each.
 * Without it a closed object (`additionalProperties: false`) rejects the members of its
 * other parts, since JSON Schema looks at each part alone.
 */
export function flattenNode(node: SchemaNode, shared: SharedNodes): SchemaNode {
  return distributeAlternatives(mergeAllOf(node, shared, new Set()), shared);
}

function partsOf(node: SchemaNode, keyword: 'allOf' | 'oneOf' | 'anyOf'): readonly SchemaNode[] {
  const parts = node[keyword];
  return Array.isArray(parts) ? parts.filter((part: JsonValue) => isJsonObject(part)) : [];
}

function mergeAllOf(node: SchemaNode, shared: SharedNodes, seen: ReadonlySet<string>): SchemaNode {
  const parts = partsOf(node, 'allOf');
  if (parts.length === 0) {
    return node;
  }
  const rest = without(node, 'allOf');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined && !hasStructure(rest)) {
    return mergeAllOf({ ...only, ...rest, ...mergeRules(only, rest) }, shared, seen);
  }
  const resolved = parts.map((part) => resolveNode(part, shared, seen));
  return resolved.reduceRight((merged, part) => mergeNodes(part, merged), rest);
}

/** A part that refers to itself has nothing to add at the place where it does. */
function resolveNode(node: SchemaNode, shared: SharedNodes, seen: ReadonlySet<string>): SchemaNode {
  const name = referenceName(node);
  if (name === undefined) {
    return mergeAllOf(node, shared, seen);
  }
  const target = seen.has(name) ? {} : (shared.get(name) ?? {});
  return resolveNode(target, shared, new Set([...seen, name]));
}

function distributeAlternatives(node: SchemaNode, shared: SharedNodes): SchemaNode {
  const keyword = partsOf(node, 'oneOf').length > 0 ? 'oneOf' : 'anyOf';
  const alternatives = partsOf(node, keyword);
  const { annotations, structure } = splitAnnotations(node);
  const beside = without(without(structure, keyword), 'discriminator');
  if (alternatives.length === 0 || Object.keys(beside).length === 0) {
    return node;
  }
  return {
    ...annotations,
    [keyword]: alternatives.map((part) => mergeNodes(beside, resolveNode(part, shared, new Set()))),
  };
}

function without(node: SchemaNode, keyword: string): SchemaNode {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== keyword));
}

function hasStructure(node: SchemaNode): boolean {
  return Object.keys(splitAnnotations(node).structure).length > 0;
}

/** Both nodes in one: members, `required` and rules are united, of other keywords the second wins. */
function mergeNodes(first: SchemaNode, second: SchemaNode): SchemaNode {
  const merged: Record<string, JsonValue | undefined> = {
    ...first,
    ...second,
    ...mergeRules(first, second),
  };
  if (isJsonObject(first['properties']) && isJsonObject(second['properties'])) {
    merged['properties'] = mergeProperties(first['properties'], second['properties']);
  }
  if (Array.isArray(first['required']) && Array.isArray(second['required'])) {
    merged['required'] = [...new Set([...first['required'], ...second['required']])];
  }
  return merged;
}

/** Both parts' rules hold: unlike what only describes, they say what is accepted. */
function mergeRules(first: SchemaNode, second: SchemaNode): JsonObject {
  const names = [first, second].flatMap((node) => readRuleNames(node[ruleKey]));
  return names.length === 0 ? {} : { [ruleKey]: [...new Set(names)] };
}

function mergeProperties(first: JsonObject, second: JsonObject): JsonObject {
  const merged: Record<string, JsonValue | undefined> = { ...first };
  for (const [name, schema] of Object.entries(second)) {
    const known = first[name];
    merged[name] = isJsonObject(known) && isJsonObject(schema) ? mergeNodes(known, schema) : schema;
  }
  return merged;
}
