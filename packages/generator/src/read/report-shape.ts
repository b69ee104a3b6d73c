import {
  findNearMiss,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import { lookUp } from '../load/json-path.js';
import type { Members, Shape } from './language.js';
import type { Origin } from './schema-model.js';
import { below } from './source-files.js';
import { fixUnknown, isNearExtension } from './suggest.js';

type ShapeOf<Kind extends Shape['kind']> = Extract<Shape, { kind: Kind }>;

/**
 * Checks a value against the language, down to the schemas in it.
 *
 * @returns unknown keys, wrong types, values that are none of the choices, missing keys
 */
export function reportShape(
  place: Origin,
  value: JsonValue | undefined,
  shape: Shape,
): readonly Diagnostic[] {
  switch (shape.kind) {
    case 'any':
    case 'schema':
      return [];
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrongType(place, value, 'true or false')];
    case 'text':
      return checkText(place, value, shape);
    case 'choice':
      return checkChoice(place, value, shape);
    case 'list':
      return checkList(place, value, shape);
    case 'map':
      return checkMap(place, value, shape);
    case 'object':
      return checkObject(place, value, shape);
    case 'either':
      return reportShape(place, value, chooseShape(value, shape));
    default:
      return shape satisfies never;
  }
}

function chooseShape(value: JsonValue | undefined, shape: ShapeOf<'either'>): Shape {
  if (isJsonObject(value)) return shape.map;
  return shape.text ?? shape.list ?? shape.map;
}

/** @returns a problem with a value of the wrong type */
export function wrongType(
  { file, path }: Origin,
  value: JsonValue | undefined,
  expected: string,
): Diagnostic {
  const name = path.length === 0 ? 'the file' : `\`${path.at(-1) ?? ''}\``;
  const message = `${name} is ${nameType(value)}`;
  return diagnose(file, path, { message, fix: `write ${expected}` });
}

/** @returns what a value is, for a reader */
export function nameType(value: JsonValue | undefined): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'boolean') return 'a boolean';
  return typeof value === 'number' ? `the number ${value}` : 'a string';
}

function checkText(
  place: Origin,
  value: JsonValue | undefined,
  shape: ShapeOf<'text'>,
): readonly Diagnostic[] {
  const text = typeof value === 'number' && shape.mayBeNumber ? String(value) : value;
  if (typeof text !== 'string') return [wrongType(place, value, shape.form ?? 'a string')];
  if (shape.pattern === undefined || shape.pattern.test(text)) return [];
  const fix = `write ${proposeForm(text, shape.pattern)}${shape.form ?? 'it otherwise'}`;
  const message = `\`${text}\` is no valid \`${place.path.at(-1) ?? ''}\``;
  return [diagnose(place.file, place.path, { message, fix })];
}

// `Network-Policies` → `network_policies`, when that is all that is wrong.
function proposeForm(text: string, pattern: RegExp): string {
  const words = text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
  const forms = [words.join('_'), words.join('-')];
  const proposal = forms.find((form) => pattern.test(form));
  return proposal === undefined ? '' : `\`${proposal}\`, `;
}

function checkChoice(
  { file, path }: Origin,
  value: JsonValue | undefined,
  shape: ShapeOf<'choice'>,
): readonly Diagnostic[] {
  if (typeof value === 'string' && shape.of.includes(value)) return [];
  const shown = typeof value === 'string' ? `\`${value}\`` : nameType(value);
  const choices = shape.of.map((choice) => `\`${choice}\``).join(', ');
  const near = typeof value === 'string' ? findNearMiss(value, shape.of) : undefined;
  const fix = near ? `write \`${near}\` (one of ${choices})` : `use one of ${choices}`;
  return [diagnose(file, path, { message: `${shown} is no ${shape.what}`, fix })];
}

function checkList(
  place: Origin,
  value: JsonValue | undefined,
  shape: ShapeOf<'list'>,
): readonly Diagnostic[] {
  if (!Array.isArray(value)) return [wrongType(place, value, 'a list, as in `[a, b]`')];
  const items = value as readonly JsonValue[];
  return items.flatMap((item, index) => reportShape(below(place, index), item, shape.of));
}

function checkMap(
  place: Origin,
  value: JsonValue | undefined,
  shape: ShapeOf<'map'>,
): readonly Diagnostic[] {
  if (!isJsonObject(value)) return [wrongType(place, value, 'a map of `name: value`')];
  return Object.entries(value).flatMap(([name, member]) =>
    reportShape(below(place, name), member, shape.of),
  );
}

function checkObject(
  place: Origin,
  value: JsonValue | undefined,
  shape: ShapeOf<'object'>,
): readonly Diagnostic[] {
  if (!isJsonObject(value)) return [wrongType(place, value, 'a map of `name: value`')];
  const present = Object.entries(value).flatMap(([name, member]) =>
    checkMember(place, name, member, shape),
  );
  return [...present, ...findMissing(place, value, shape.members, shape.what)];
}

function checkMember(
  { file, path }: Origin,
  name: string,
  value: JsonValue | undefined,
  { members, what, refused = {} }: ShapeOf<'object'>,
): readonly Diagnostic[] {
  const at = [...path, name];
  const member = lookUp(members, name);
  if (member) return reportShape({ file, path: at }, value, member.shape);
  const extensions = Object.keys(members).filter((known) => known.startsWith('x-'));
  if (name.startsWith('x-') && !isNearExtension(name, extensions)) return [];
  const fix = lookUp(refused, name) ?? fixUnknown(name, Object.keys(members));
  return [diagnose(file, at, { message: `unknown key \`${name}\` in ${what}`, fix, at: 'key' })];
}

function findMissing(
  { file, path }: Origin,
  value: JsonObject,
  members: Members,
  what: string,
): readonly Diagnostic[] {
  return Object.entries(members)
    .filter(([name]) => value[name] === undefined)
    .flatMap(([name, { required }]) =>
      required === undefined
        ? []
        : [
            diagnose(file, path, {
              message: `${what} has no \`${name}\``,
              fix: required,
              at: 'key',
            }),
          ],
    );
}
