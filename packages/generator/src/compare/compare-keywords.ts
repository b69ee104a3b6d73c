import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import {
  boundOf,
  compareBounds,
  compareCondition,
  isSame,
  show,
  type Bound,
  type Difference,
} from './compare-values.js';

type Compare = (before: JsonObject, after: JsonObject) => readonly Difference[];

/** Keywords that say nothing about which values fit. */
const annotations = new Set([
  '$comment',
  'default',
  'deprecated',
  'description',
  'example',
  'examples',
  'externalDocs',
  'title',
  'x-displayName',
  'x-renamed-from',
]);

/** Compared member by member, in compare-schemas.ts. */
const structural = new Set([
  '$ref',
  'additionalProperties',
  'allOf',
  'anyOf',
  'items',
  'oneOf',
  'properties',
  'required',
]);

const upper = ['maxLength', 'maxItems', 'maxProperties'] as const;
const lower = ['minLength', 'minItems', 'minProperties'] as const;

const comparisons: Readonly<Record<string, Compare>> = {
  type: compareTypes,
  nullable: (before, after) => compareNull(takesNull(before), takesNull(after)),
  enum: (before, after) => compareLists(allowedBy(before), allowedBy(after)),
  maximum: (before, after) =>
    compareBounds('maximum', [boundOf(before, 'maximum'), boundOf(after, 'maximum')], 1),
  minimum: (before, after) =>
    compareBounds('minimum', [boundOf(before, 'minimum'), boundOf(after, 'minimum')], -1),
  multipleOf: compareMultiples,
  uniqueItems: (before, after) => compareFlags('uniqueItems', before, after),
  readOnly: (before, after) => compareFlags('readOnly', before, after),
  ...Object.fromEntries(upper.map((name) => [name, compareCounts(name, 1)])),
  ...Object.fromEntries(lower.map((name) => [name, compareCounts(name, -1)])),
};

const covered = new Set([
  ...Object.keys(comparisons),
  'const',
  'exclusiveMinimum',
  'exclusiveMaximum',
]);

/** @returns how two schemas differ in what they ask of a value itself, not of what is in it */
export function compareKeywords(before: JsonObject, after: JsonObject): readonly Difference[] {
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (name) => !annotations.has(name) && !structural.has(name) && !covered.has(name),
  );
  return [
    ...Object.values(comparisons).flatMap((compare) => compare(before, after)),
    // Patterns, formats, rules, and whatever it is of which only being there can be told.
    ...others.flatMap((name) => compareCondition(name, before[name], after[name])),
  ];
}

/** @returns the types but null; null where any is taken */
function typesOf(schema: JsonObject): readonly string[] | null {
  const { type } = schema;
  if (type === undefined) return null;
  const types = Array.isArray(type) ? (type as readonly JsonValue[]) : [type];
  return types.filter((name) => typeof name === 'string').filter((name) => name !== 'null');
}

function takesNull(schema: JsonObject): boolean {
  const { type } = schema;
  return schema['nullable'] === true || (Array.isArray(type) && type.includes('null'));
}

function compareTypes(before: JsonObject, after: JsonObject): readonly Difference[] {
  const [from, to] = [typesOf(before), typesOf(after)];
  const message = `type ${from?.join(', ') ?? 'any'} → ${to?.join(', ') ?? 'any'}`;
  const lost = isMore(from, to);
  const won = isMore(to, from);
  if (!lost && !won) return [];
  return [{ effect: lost && won ? 'changed' : lost ? 'narrowed' : 'widened', message }];
}

/** Tells whether there are types among the ones that are not among the others. */
function isMore(types: readonly string[] | null, others: readonly string[] | null): boolean {
  if (types === null || others === null) return types === null && others !== null;
  return types.some((type) => !isTakenBy(type, others));
}

function isTakenBy(type: string, types: readonly string[]): boolean {
  return types.includes(type) || (type === 'integer' && types.includes('number'));
}

/** Without a type, `nullable` says nothing: any value may be null. */
function compareNull(before: boolean, after: boolean): readonly Difference[] {
  if (before === after) return [];
  return after
    ? [{ effect: 'widened', message: 'may be null now' }]
    : [{ effect: 'narrowed', message: 'may be null no longer' }];
}

/** @returns the values that are listed; null where all are taken */
function allowedBy(schema: JsonObject): readonly JsonValue[] | null {
  if (schema['const'] !== undefined) return [schema['const']];
  return Array.isArray(schema['enum']) ? (schema['enum'] as readonly JsonValue[]) : null;
}

function compareLists(
  before: readonly JsonValue[] | null,
  after: readonly JsonValue[] | null,
): readonly Difference[] {
  if (before === null || after === null) {
    const [from, to] = [before ?? undefined, after ?? undefined];
    return compareCondition('enum', from && [...from], to && [...to]);
  }
  const lost = before.filter((value) => !after.some((other) => isSame(value, other)));
  const won = after.filter((value) => !before.some((other) => isSame(value, other)));
  return [
    ...lost.map((value) => ({ effect: 'narrowed' as const, message: `no value ${show(value)}` })),
    ...won.map((value) => ({ effect: 'widened' as const, message: `new value ${show(value)}` })),
  ];
}

function compareCounts(name: string, sign: 1 | -1): Compare {
  const boundIn = (schema: JsonObject): Bound | null => {
    const value = schema[name] ?? (sign === -1 ? 0 : undefined);
    return typeof value === 'number' ? { value, isExclusive: false } : null;
  };
  return (before, after) => compareBounds(name, [boundIn(before), boundIn(after)], sign);
}

function compareFlags(name: string, before: JsonObject, after: JsonObject): readonly Difference[] {
  const [from, to] = [before[name] === true, after[name] === true];
  if (from === to) return [];
  return [{ effect: to ? 'narrowed' : 'widened', message: `${name} ${from} → ${to}` }];
}

function compareMultiples(before: JsonObject, after: JsonObject): readonly Difference[] {
  const [from, to] = [before['multipleOf'], after['multipleOf']];
  const differences = compareCondition('multipleOf', from, to);
  if (typeof from !== 'number' || typeof to !== 'number') return differences;
  const effect = to % from === 0 ? 'narrowed' : from % to === 0 ? 'widened' : 'changed';
  return differences.map((difference) => ({ ...difference, effect }));
}

/** @returns what a schema says of its members, in an order of their own */
export function propertiesOf(schema: JsonObject): Readonly<Record<string, JsonObject>> {
  const { properties } = schema;
  const entries = isJsonObject(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(
    entries.map(([name, member]) => [name, isJsonObject(member) ? member : {}]),
  );
}
