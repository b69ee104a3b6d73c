import { suggestName } from './near-miss.js';
import { findBreaches, type RuleName } from './rules/rules.js';

/** A single value, and the assertions of JSON Schema and the rules that it must satisfy. */
export type ScalarDescriptor = {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly rules?: readonly RuleName[];
};

/** What a text can become. */
export type Scalar = string | number | boolean;

/** What a text became, or what to write instead of it. */
export type ScalarReading =
  | { readonly value: Scalar; readonly fault: null }
  | { readonly value: null; readonly fault: string };

/** Reads a text, of a command line or a query, as the value that a definition describes. */
export function readScalarText(text: string, scalar: ScalarDescriptor): ScalarReading {
  const converted = convert(text, scalar);
  if (converted.fault !== null) return converted;
  const fault = findFault(converted.value, scalar);
  return fault === null ? converted : { value: null, fault };
}

function convert(text: string, { type }: ScalarDescriptor): ScalarReading {
  switch (type) {
    case 'string':
      return { value: text, fault: null };
    case 'boolean':
      if (text === 'true' || text === 'false') return { value: text === 'true', fault: null };
      return { value: null, fault: 'write true or false' };
    case 'integer':
      return convertNumber(text, /^[-+]?\d+$/, 'a whole number');
    case 'number':
      return convertNumber(text, /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i, 'a number');
    default:
      return type satisfies never;
  }
}

/** Integers that JavaScript cannot hold exactly would be taken for others. */
function convertNumber(text: string, form: RegExp, what: string): ScalarReading {
  const value = Number(text);
  if (!form.test(text) || !Number.isFinite(value)) return { value: null, fault: `write ${what}` };
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return { value: null, fault: 'write a number between -2^53 and 2^53' };
  }
  return { value, fault: null };
}

function findFault(value: Scalar, scalar: ScalarDescriptor): string | null {
  const fault = findChoiceFault(value, scalar);
  if (fault !== null) return fault;
  if (typeof value === 'string') return findTextFault(value, scalar);
  return typeof value === 'number' ? findRangeFault(value, scalar) : null;
}

function findChoiceFault(value: Scalar, { enum: choices }: ScalarDescriptor): string | null {
  if (choices === undefined || choices.includes(value)) return null;
  const names = choices.filter((choice) => choice !== null).map(String);
  return `choose one of ${names.join(', ')}${suggestName(String(value), names)}`;
}

function findTextFault(value: string, scalar: ScalarDescriptor): string | null {
  const { pattern, minLength = 0, maxLength = Infinity, rules = [] } = scalar;
  const length = [...value].length;
  if (length < minLength) return `at least ${count(minLength)} are needed`;
  if (length > maxLength) return `it has ${count(length)}, at most ${maxLength} are allowed`;
  if (pattern !== undefined && !matches(value, pattern)) return `it must match ${pattern}`;
  return findBreaches(rules, value)[0]?.reason ?? null;
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

function findRangeFault(value: number, scalar: ScalarDescriptor): string | null {
  const { minimum = -Infinity, maximum = Infinity } = scalar;
  if (value < minimum) return `at least ${minimum} is needed`;
  return value > maximum ? `at most ${maximum} is allowed` : null;
}
