import {
  findNearMiss,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { nameType, wrongType } from './check-shape.js';
import { diagnose } from '../load/diagnose.js';
import { listOf, lookUp, textsOf } from '../load/json-path.js';
import {
  EXTENSION_KEYWORDS,
  KEYWORDS,
  PROPERTY_KEYWORDS,
  TYPES,
  UNSUPPORTED_KEYWORDS,
} from '../read/schema-keywords.js';
import type { KeywordShape } from '../read/schema-keywords.js';
import { membersOf, typeOf } from '../read/schema-location.js';
import type { FileIndex } from '../read/schema-location.js';
import type { SchemaSite } from '../read/schema-sites.js';
import { fixUnknown, isNearExtension } from '../read/suggest.js';

/** Checks one schema: its keywords, what they take, and that they fit each other. */
export function checkSchema(index: FileIndex, site: SchemaSite): readonly Diagnostic[] {
  const { value } = site;
  if (!isJsonObject(value)) return [wrongType(site, value, 'a schema, as in `{ type: string }`')];
  return [
    ...Object.keys(value).flatMap((name) => checkKeyword(site, name, value[name])),
    ...checkList(site, value),
    ...checkRequired(index, site, value),
  ];
}

function checkKeyword(
  site: SchemaSite,
  name: string,
  value: JsonValue | undefined,
): readonly Diagnostic[] {
  const known = knownKeywords(site);
  const at = { file: site.file, path: [...site.path, name] };
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

function knownKeywords(site: SchemaSite): Readonly<Record<string, KeywordShape>> {
  const property = site.role === 'property' ? PROPERTY_KEYWORDS : {};
  return { ...KEYWORDS, ...property, ...EXTENSION_KEYWORDS };
}

interface At {
  readonly file: SchemaSite['file'];
  readonly path: SchemaSite['path'];
}

/** What each kind of keyword takes: null when the value fits, else what to write. */
const EXPECTATIONS: Readonly<
  Record<KeywordShape, (value: JsonValue | undefined) => string | null>
> = {
  any: () => null,
  // Sites of their own check what stands in these.
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
  at: At,
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
function checkPattern({ file, path }: At, pattern: string): readonly Diagnostic[] {
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

function checkTypes({ file, path }: At, value: JsonValue | undefined): readonly Diagnostic[] {
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

function checkList(site: SchemaSite, schema: JsonObject): readonly Diagnostic[] {
  const isList = typeOf({ ...site, schema }) === 'array';
  if (!isList || schema['items'] !== undefined || schema['schema'] !== undefined) return [];
  const message = 'a list without `items`';
  return [
    diagnose(site.file, site.path, { message, fix: 'add `items: { type: string }`', at: 'key' }),
  ];
}

// A branch of a composition may require what the schema around it declares.
function checkRequired(
  index: FileIndex,
  site: SchemaSite,
  schema: JsonObject,
): readonly Diagnostic[] {
  if (site.role === 'branch' || !isJsonObject(schema['properties'])) return [];
  const names = membersOf(index, { ...site, schema }).map(({ name }) => name);
  return textsOf(schema['required']).flatMap((name, position) => {
    if (names.includes(name)) return [];
    const near = findNearMiss(name, names);
    const message = `\`required\` names \`${name}\`, which is no property`;
    const fix = near ? `write \`${near}\`` : `add \`${name}\` to \`properties\` or remove it here`;
    return [diagnose(site.file, [...site.path, 'required', position], { message, fix })];
  });
}
