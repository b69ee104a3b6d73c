import { findNearMiss, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { JsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { listOf, lookUp, textsOf } from '../load/json-path.js';
import {
  EXTENSION_KEYWORDS,
  KEYWORDS,
  PROPERTY_KEYWORDS,
  TYPES,
  UNSUPPORTED_KEYWORDS,
} from './keywords.js';
import type { KeywordShape } from './keywords.js';
import { findIdleKeywords, tellTypes } from './read-own.js';
import { nameType, wrongType } from './report-shape.js';
import type { Origin } from './schema-model.js';
import type { SchemaRole } from './schema-site.js';
import { below } from './source-files.js';
import { fixUnknown, isNearExtension } from './suggest.js';

/** Reports keywords that a schema cannot have, that take something else, or that say nothing. */
export function reportKeywords(
  at: Origin,
  schema: JsonObject,
  role: SchemaRole,
): readonly Diagnostic[] {
  return [
    ...Object.keys(schema).flatMap((name) => checkKeyword(at, name, schema[name], role)),
    ...checkList(at, schema),
    ...checkDiscriminator(at, schema),
    ...checkType(at, schema),
    ...findIdleKeywords(schema).map(({ keyword, type }) =>
      diagnose(at.file, [...at.path, keyword], {
        message: `\`${keyword}\` says nothing about a value of type ${type}`,
        fix: 'remove it, or correct `type`',
        at: 'key',
      }),
    ),
  ];
}

function checkKeyword(
  site: Origin,
  name: string,
  value: JsonValue | undefined,
  role: SchemaRole,
): readonly Diagnostic[] {
  const known = knownKeywords(role);
  const at = below(site, name);
  if (name === 'type' && value === 'null' && role === 'branch') return [];
  if (Object.hasOwn(known, name)) return checkValue(at, value, known[name] ?? 'any');
  const isExtension = name.startsWith('x-');
  if (isExtension && !isNearExtension(name, Object.keys(EXTENSION_KEYWORDS))) return [];
  return [
    diagnose(site.file, at.path, {
      message: `unknown key \`${name}\` in a schema`,
      fix: lookUp(UNSUPPORTED_KEYWORDS, name) ?? fixKeyword(name, Object.keys(known)),
      at: 'key',
    }),
  ];
}

function fixKeyword(name: string, known: readonly string[]): string {
  const isNear = findNearMiss(name, known) !== undefined;
  return isNear
    ? fixUnknown(name, known)
    : `remove it, or call it \`x-${name}\` to pass it through`;
}

function knownKeywords(role: SchemaRole): Readonly<Record<string, KeywordShape>> {
  const property = role === 'property' ? PROPERTY_KEYWORDS : {};
  return { ...KEYWORDS, ...property, ...EXTENSION_KEYWORDS };
}

/** What each kind of keyword takes: null when the value fits, else what to write. */
const EXPECTATIONS: Readonly<
  Record<KeywordShape, (value: JsonValue | undefined) => string | null>
> = {
  any: () => null,
  // What stands in these is read as schemas of their own.
  schema: () => null,
  schemaOrFlag: () => null,
  text: (value) => (typeof value === 'string' ? null : 'a string'),
  flag: (value) => (typeof value === 'boolean' ? null : 'true or false'),
  number: (value) => (typeof value === 'number' ? null : 'a number'),
  limit: (value) => (typeof value === 'number' || typeof value === 'boolean' ? null : 'a number'),
  count: (value) => (isCount(value) ? null : 'a whole number, 0 or more'),
  names: (value) => (isNames(value) ? null : 'a list of property names, each once'),
  values: (value) => (listOf(value).length > 0 ? null : 'a list of values'),
  object: (value) => (isJsonObject(value) ? null : 'a map'),
  schemaMap: (value) => (isJsonObject(value) ? null : 'a map of names to schemas'),
  schemas: (value) => (listOf(value).length > 0 ? null : 'a list of schemas'),
  types: () => null,
  pattern: (value) => (typeof value === 'string' ? null : 'a string'),
  rules: (value) => (isRules(value) ? null : 'the name of a rule, or a list of names, each once'),
};

function checkValue(
  at: Origin,
  value: JsonValue | undefined,
  shape: KeywordShape,
): readonly Diagnostic[] {
  const expected = EXPECTATIONS[shape](value);
  const name = at.path.at(-1);
  if (name === 'required' && typeof value === 'boolean') {
    const fix = "put the property's name into the list `required` beside `properties`";
    return [diagnose(at.file, at.path, { message: '`required` is a boolean', fix })];
  }
  if (expected !== null) return [wrongType(at, value, expected)];
  if (shape === 'pattern') return checkPattern(at, String(value));
  return shape === 'types' ? checkTypes(at, value) : [];
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isNames(value: JsonValue | undefined): boolean {
  const names = textsOf(value);
  return (
    Array.isArray(value) && names.length === value.length && new Set(names).size === names.length
  );
}

function isRules(value: JsonValue | undefined): boolean {
  return typeof value === 'string' || (isNames(value) && listOf(value).length > 0);
}

// OpenAPI's validators compile patterns with the `u` flag, where `\-` and `\_` are errors.
function checkPattern({ file, path }: Origin, pattern: string): readonly Diagnostic[] {
  try {
    new RegExp(pattern, 'u');
    return [];
  } catch (error) {
    const reason = (error as Error).message.split(': ').at(-1);
    const message = `pattern \`${pattern}\` is no ECMAScript regular expression: ${reason}`;
    const fix = 'correct it; with the flag `u` only syntax characters may be escaped';
    return [diagnose(file, path, { message, fix })];
  }
}

function checkTypes({ file, path }: Origin, value: JsonValue | undefined): readonly Diagnostic[] {
  const types = Array.isArray(value) ? listOf(value) : [value];
  const wrong = types.findIndex(
    (type) => typeof type !== 'string' || ![...TYPES, 'null'].includes(type),
  );
  const choices = [...TYPES];
  if (wrong >= 0 || types.length === 0) {
    const type = types[wrong];
    const shown = typeof type === 'string' ? `\`${type}\`` : nameType(type);
    const message = `${shown} is no type`;
    const fix = fixUnknown(typeof type === 'string' ? type : '', choices);
    const at = Array.isArray(value) ? [...path, Math.max(wrong, 0)] : path;
    return [diagnose(file, at, { message, fix })];
  }
  const real = types.filter((type) => type !== 'null');
  if (real.length === 1) return [];
  const message = real.length === 0 ? '`null` alone is no type' : 'a union of types';
  const cases = real.map((type) => `{ type: ${String(type)} }`).join(', ');
  const fix =
    real.length === 0 ? 'name the type of the other values' : `write \`oneOf: [${cases}]\``;
  return [diagnose(file, path, { message, fix })];
}

function checkList(at: Origin, schema: JsonObject): readonly Diagnostic[] {
  const { type, items, schema: wrapped } = schema;
  const isList = type === 'array' || textsOf(type).includes('array');
  if (!isList || items !== undefined || wrapped !== undefined) return [];
  const message = 'a list without `items`';
  return [diagnose(at.file, at.path, { message, fix: 'add `items: { type: string }`', at: 'key' })];
}

function checkDiscriminator(at: Origin, schema: JsonObject): readonly Diagnostic[] {
  const { discriminator, oneOf, anyOf } = schema;
  if (discriminator === undefined || oneOf !== undefined || anyOf !== undefined) return [];
  return [
    diagnose(at.file, [...at.path, 'discriminator'], {
      message: '`discriminator` without alternatives to tell apart',
      fix: 'add `oneOf` with a `$ref` for each alternative, or remove it',
      at: 'key',
    }),
  ];
}

// Without a type, keywords for strings and for numbers together say nothing that both hear.
function checkType(at: Origin, schema: JsonObject): readonly Diagnostic[] {
  const types =
    schema['enum'] === undefined && schema['const'] === undefined ? tellTypes(schema) : [];
  if (schema['type'] !== undefined || types.length < 2) return [];
  const message = `no \`type\`, and keywords for a value of type ${types.join(' and of type ')}`;
  const fix = `write \`type: ${types[0] ?? 'string'}\`, or \`oneOf\` with a schema for each type`;
  return [diagnose(at.file, at.path, { message, fix, at: 'key' })];
}
