import { isDeepStrictEqual } from 'node:util';
import { findNearMiss, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type { JsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { listOf, lookUp, textsOf } from '../load/json-path.js';
import {
  EXTENSION_KEYWORDS,
  FORMATS,
  KEYWORDS,
  PROPERTY_KEYWORDS,
  TYPES,
  UNSUPPORTED_KEYWORDS,
} from './keywords.js';
import type { KeywordShape } from './keywords.js';
import { DISCRIMINATOR, EXTERNAL_DOCS } from './language.js';
import { reportIdle } from './report-idle.js';
import { nameType, reportShape, wrongType } from './report-shape.js';
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
    ...reportIdle(at, schema, role),
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
  choices: (value) => (isChoices(value) ? null : 'a list of values, each once'),
  step: (value) => (typeof value === 'number' && value > 0 ? null : 'a number above 0'),
  // What stands in these has a shape of its own.
  discriminator: () => null,
  docs: () => null,
  format: (value) => (typeof value === 'string' ? null : 'a string'),
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
  const inspect = inspections[shape];
  return inspect === undefined ? [] : inspect(at, value);
}

/** What there is to say beyond what a keyword takes. */
const inspections: Partial<
  Record<KeywordShape, (at: Origin, value: JsonValue | undefined) => readonly Diagnostic[]>
> = {
  pattern: (at, value) => checkPattern(at, String(value)),
  types: checkTypes,
  format: checkFormat,
  discriminator: (at, value) => reportShape(at, value, DISCRIMINATOR),
  docs: (at, value) => reportShape(at, value, EXTERNAL_DOCS),
};

function checkFormat({ file, path }: Origin, value: JsonValue | undefined): readonly Diagnostic[] {
  const format = String(value);
  if (Object.hasOwn(FORMATS, format)) return [];
  const near = findNearMiss(format, Object.keys(FORMATS));
  const known = near === undefined ? `one of ${Object.keys(FORMATS).join(', ')}` : `\`${near}\``;
  const fix = `write ${known}; or say it with \`pattern\`, and call it \`x-format\` to pass it through`;
  const message = `nothing checks the format \`${format}\``;
  return [diagnose(file, path, { message, fix })];
}

function isCount(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isChoices(value: JsonValue | undefined): boolean {
  const values = listOf(value);
  const isFirst = (one: JsonValue, index: number): boolean =>
    values.findIndex((other) => isDeepStrictEqual(other, one)) === index;
  return values.length > 0 && values.every(isFirst);
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
