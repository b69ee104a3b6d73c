import type { ScalarDescriptor } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { suggestName } from '../near-miss.js';

/** What a text on the command line can become. */
export type Scalar = string | number | boolean;

/**
 * Reads one value and checks it against the assertions of its definition.
 *
 * @param where - what the value belongs to, for the message: `--environment`
 * @throws UsageError for a text that is no such value
 */
export function readScalar(text: string, scalar: ScalarDescriptor, where: string): Scalar {
  const value = convert(text, scalar, where);
  assertChoice(value, scalar, where);
  if (typeof value === 'string') assertText(value, scalar, where);
  if (typeof value === 'number') assertRange(value, scalar, where);
  return value;
}

function convert(text: string, { type }: ScalarDescriptor, where: string): Scalar {
  switch (type) {
    case 'string':
      return text;
    case 'boolean':
      if (text === 'true' || text === 'false') return text === 'true';
      throw refuse(where, text, 'write true or false');
    case 'integer':
      return convertNumber(text, /^[-+]?\d+$/, where, 'a whole number');
    case 'number':
      return convertNumber(text, /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i, where, 'a number');
    default:
      return type satisfies never;
  }
}

/** Integers that JavaScript cannot hold exactly would reach the server as others. */
function convertNumber(text: string, form: RegExp, where: string, what: string): number {
  const number = Number(text);
  if (!form.test(text) || !Number.isFinite(number)) throw refuse(where, text, `write ${what}`);
  if (Number.isInteger(number) && !Number.isSafeInteger(number)) {
    throw refuse(where, text, 'write a number between -2^53 and 2^53');
  }
  return number;
}

function assertChoice(value: Scalar, { enum: choices }: ScalarDescriptor, where: string): void {
  if (choices === undefined || choices.includes(value)) return;
  const names = choices.filter((choice) => choice !== null).map(String);
  const near = suggestName(String(value), names);
  throw refuse(where, String(value), `choose one of ${names.join(', ')}${near}`);
}

function assertText(value: string, scalar: ScalarDescriptor, where: string): void {
  const { pattern, minLength = 0, maxLength = Infinity } = scalar;
  const length = [...value].length;
  if (length < minLength) throw refuse(where, value, `at least ${count(minLength)} are needed`);
  if (length > maxLength) {
    throw refuse(where, value, `it has ${count(length)}, at most ${maxLength} are allowed`);
  }
  if (pattern !== undefined && !matches(value, pattern)) {
    throw refuse(where, value, `it must match ${pattern}`);
  }
}

function count(characters: number): string {
  return characters === 1 ? '1 character' : `${characters} characters`;
}

/** JSON Schema patterns are unicode, but definitions hold older ones that are not valid as such. */
function matches(value: string, pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return new RegExp(pattern).test(value);
  }
}

function assertRange(value: number, scalar: ScalarDescriptor, where: string): void {
  const { minimum = -Infinity, maximum = Infinity } = scalar;
  if (value < minimum) throw refuse(where, String(value), `at least ${minimum} is needed`);
  if (value > maximum) throw refuse(where, String(value), `at most ${maximum} is allowed`);
}

function refuse(where: string, text: string, fix: string): UsageError {
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return new UsageError(`${where} is "${shown}"; ${fix}`);
}
