import type { ErrorObject } from 'ajv/dist/2020.js';
import {
  type JsonValue,
  type ProblemDetail,
  readRuleNames,
  ruleKey,
  suggestName,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { focusErrors } from './focus-errors.js';
import { findNearestForm } from './nearest-form.js';

/** More mistakes than this in one document help nobody. */
const errorLimit = 100;
/** Errors that are looked at: of a document with many mistakes the first ones tell enough. */
const focusLimit = 500;
/** Longest quotation of a client's value, in characters. */
const quoteLimit = 60;

/** Turns Ajv's errors into pointers and words for whoever wrote the document. */
export function describeSchemaErrors(errors: readonly ErrorObject[]): readonly ProblemDetail[] {
  const first = errors.slice(0, focusLimit);
  const said = focusErrors(first).filter(({ keyword }) => keyword !== 'propertyNames');
  const told = dropEchoes(said).slice(0, errorLimit);
  // Nothing told would mean that nothing is wrong.
  return (told.length > 0 ? told : errors.slice(0, 1)).map((error) => ({
    pointer: findPlace(error),
    ...findRule(error),
    message: describeError(error),
  }));
}

/** What breaks a rule and a pattern is said once: a rule is not asked where the form is wrong. */
function dropEchoes(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const wrong = new Set(errors.filter(({ keyword }) => keyword !== ruleKey).map(findPlace));
  return errors.filter((error) => error.keyword !== ruleKey || !wrong.has(findPlace(error)));
}

/** A pattern beside a rule says a part of it. */
function findRule({ keyword, params, parentSchema }: ErrorObject): { readonly rule?: string } {
  if (keyword !== ruleKey && keyword !== 'pattern') return {};
  const [beside] = readRuleNames((parentSchema?.[ruleKey] ?? null) as JsonValue);
  const rule: unknown = params['rule'] ?? beside;
  return typeof rule === 'string' ? { rule } : {};
}

/** Points at the member itself where Ajv points at the object around it. */
function findPlace({ instancePath, params, propertyName }: ErrorObject): string {
  const unknown: unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  const member: unknown = propertyName ?? params['missingProperty'] ?? unknown;
  return typeof member === 'string' ? instancePath + toJsonPointer([member]) : instancePath;
}

function describeError(error: ErrorObject): string {
  const { propertyName, instancePath } = error;
  return describeValue(propertyName === undefined ? nameOf(instancePath) : 'the key', error);
}

/** The last step of a pointer, `cluster_dns`; a list's item is named with its list. */
function nameOf(pointer: string): string {
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.at(-1);
  if (last === undefined || last === '') return 'the document';
  return /^\d+$/.test(last) ? `${steps.at(-2) ?? ''}[${last}]` : last;
}

function describeValue(name: string, error: ErrorObject): string {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'required':
      return `${String(params['missingProperty'])} is required`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return describeUnknownMember(error);
    case 'type':
      return `${name} must be ${listTypes(params['type'])}, not ${typeOf(data)}`;
    case 'enum':
      return describeChoice(name, error);
    case 'pattern':
      return `${name} ${quote(data)} must match ${String(params['pattern'])}${showExample(error)}`;
    case ruleKey:
      return `${nameOf(String(params['value']))}: ${error.message ?? 'breaks a rule'}`;
    case 'format':
      return `${name} ${quote(data)} must be a valid ${String(params['format'])}`;
    default:
      return `${name} ${(error.message ?? 'is invalid').replace('NOT', 'not')}`;
  }
}

function describeUnknownMember({ params, parentSchema }: ErrorObject): string {
  const name = String(params['additionalProperty'] ?? params['unevaluatedProperty']);
  const declared: unknown = parentSchema?.['properties'];
  const known = typeof declared === 'object' && declared !== null ? Object.keys(declared) : [];
  return `unknown member ${quote(name)}${suggestName(name, known)}`;
}

/** That `null` stands for absence is no choice. */
function describeChoice(name: string, { params, data }: ErrorObject): string {
  const allowed: unknown = params['allowedValues'];
  const choices = Array.isArray(allowed) ? allowed.filter((choice) => choice !== null) : allowed;
  const known = Array.isArray(choices) ? choices.map(String) : [];
  const near = typeof data === 'string' ? suggestName(data, known) : '';
  return `${name} must be one of ${listValues(choices)}, not ${quote(data)}${near}`;
}

/** A pattern says it exactly; what is nearest to the value, or else an example, says it at a glance. */
function showExample({ parentSchema, params, data }: ErrorObject): string {
  const near = typeof data === 'string' ? nearestForm(data, params['pattern'], parentSchema) : null;
  if (near !== null) return `, such as '${near}'`;
  const examples: unknown = parentSchema?.['examples'];
  const example: unknown =
    parentSchema?.['example'] ?? (Array.isArray(examples) ? examples[0] : undefined);
  return typeof example === 'string' ? `, such as '${example}'` : '';
}

function nearestForm(
  data: string,
  pattern: unknown,
  schema: ErrorObject['parentSchema'],
): string | null {
  const most: unknown = schema?.['maxLength'];
  const form = new RegExp(String(pattern), 'u');
  return findNearestForm(data, form, typeof most === 'number' ? most : Infinity);
}

function listTypes(type: unknown): string {
  return Array.isArray(type) ? type.join(' or ') : String(type);
}

function listValues(values: unknown): string {
  const show = (value: unknown): string =>
    typeof value === 'object' ? JSON.stringify(value) : String(value);
  return Array.isArray(values) ? values.map(show).join(', ') : String(values);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing');
  return `'${text.length > quoteLimit ? `${text.slice(0, quoteLimit)}…` : text}'`;
}
