import type { JsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { listOf, lookUp, textOf, textsOf } from '../load/json-path.js';
import { FORMATS } from './keywords.js';
import { isTypeName, telling, tellTypes } from './read-own.js';
import type { Origin } from './schema-model.js';
import type { SchemaRole } from './schema-site.js';

/** A keyword that is right by itself, and says nothing where it stands. */
interface IdleKeyword {
  readonly keyword: string;
  readonly message: string;
  readonly fix: string;
}

/** Reports keywords that nobody would hear: for another type, without or against another keyword. */
export function reportIdle(
  { file, path }: Origin,
  schema: JsonObject,
  role: SchemaRole,
): readonly Diagnostic[] {
  const idle = [
    ...forOtherTypes(schema),
    ...flagsWithoutLimit(schema),
    ...constBesideValues(schema),
    ...nullAlone(schema, path, role),
    ...readOnlyNowhere(schema, path, role),
    ...severalTypes(schema),
  ];
  return idle.map(({ keyword, ...complaint }) =>
    diagnose(file, keyword === '' ? path : [...path, keyword], { ...complaint, at: 'key' }),
  );
}

function forOtherTypes(schema: JsonObject): readonly IdleKeyword[] {
  const { type: stated } = schema;
  const [type, ...others] = [...textsOf(stated), textOf(stated) ?? ''].filter(isTypeName);
  if (type === undefined || others.length > 0) return [];
  const family = type === 'integer' ? 'number' : type;
  const keywords = telling
    .filter(([other]) => other !== family)
    .flatMap(([, names]) => names)
    .filter((keyword) => schema[keyword] !== undefined && !saysAnything(keyword, schema));
  const format = lookUp(FORMATS, textOf(schema['format']) ?? '') ?? family;
  return [...keywords, ...(format === family ? [] : ['format'])].map((keyword) => ({
    keyword,
    message: `\`${keyword}\` says nothing about a value of type ${type}`,
    fix: 'remove it, or correct `type`',
  }));
}

/** `additionalProperties: true` says nothing of objects either; `required: true` is another fault. */
function saysAnything(keyword: string, schema: JsonObject): boolean {
  return schema[keyword] === true && ['additionalProperties', 'required'].includes(keyword);
}

/** Draft 4's `exclusiveMinimum: true` says how `minimum` is meant. */
function flagsWithoutLimit(schema: JsonObject): readonly IdleKeyword[] {
  const pairs = [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const;
  return pairs
    .filter(([flag, limit]) => typeof schema[flag] === 'boolean' && schema[limit] === undefined)
    .map(([flag, limit]) => ({
      keyword: flag,
      message: `\`${flag}\` says how \`${limit}\` is meant, and there is none`,
      fix: `add \`${limit}\`, or write the bound itself: \`${flag}: 0\``,
    }));
}

function constBesideValues(schema: JsonObject): readonly IdleKeyword[] {
  if (schema['const'] === undefined || schema['enum'] === undefined) return [];
  const message = '`const` beside `enum`';
  return [{ keyword: 'const', message, fix: 'keep the one of them that is meant' }];
}

/** Of a choice, `null` may be one; elsewhere a value that is always absent is none. */
function nullAlone(
  schema: JsonObject,
  path: Origin['path'],
  role: SchemaRole,
): readonly IdleKeyword[] {
  const isPart = path.at(-2) === 'allOf';
  if (role === 'branch' && !isPart) return [];
  const fix = 'write what else it may be, and `nullable: true` where it may be absent';
  const message = '`null` is absence: no value is left';
  const only = listOf(schema['enum']);
  const isAlone = {
    type: isPart && schema['type'] === 'null',
    const: schema['const'] === null,
    enum: only.length > 0 && only.every((value) => value === null),
  };
  return Object.entries(isAlone)
    .filter(([, is]) => is)
    .map(([keyword]) => ({ keyword, message, fix }));
}

const unnamed: readonly unknown[] = ['items', 'additionalProperties', 'propertyNames'];

/** Requests leave readOnly members out; what is no member cannot be left out. */
function readOnlyNowhere(
  schema: JsonObject,
  path: Origin['path'],
  role: SchemaRole,
): readonly IdleKeyword[] {
  const isChoice = role === 'branch' && path.at(-2) !== 'allOf';
  const isUnnamed = role === 'schema' && unnamed.includes(path.at(-1));
  if (schema['readOnly'] !== true || !(isChoice || isUnnamed)) return [];
  const message = '`readOnly` is said of what is no member';
  return [{ keyword: 'readOnly', message, fix: 'put it on the property that holds it' }];
}

/** Without a type, keywords for strings and for numbers together say nothing that both hear. */
function severalTypes(schema: JsonObject): readonly IdleKeyword[] {
  const isListed = schema['enum'] !== undefined || schema['const'] !== undefined;
  const types = isListed || schema['type'] !== undefined ? [] : tellTypes(schema);
  if (types.length < 2) return [];
  const message = `no \`type\`, and keywords for a value of type ${types.join(' and of type ')}`;
  const fix = `write \`type: ${types[0] ?? 'string'}\`, or \`oneOf\` with a schema for each type`;
  return [{ keyword: '', message, fix }];
}
