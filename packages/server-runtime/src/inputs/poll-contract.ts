import type { JsonObject, JsonValue } from '@flux-resourceset/contract';

/**
 * Checks what Flux Operator demands of every input. It stores the inputs by merge patch, so
 * a `null` vanishes and the template then stops at the missing key; it overwrites `provider`;
 * it reads numbers as float64.
 *
 * @param inputs - the elements of `inputs`
 * @returns what breaks the contract, or null
 */
export function findBreach(inputs: readonly JsonObject[]): string | null {
  const seen = new Set<string>();
  for (const [index, input] of inputs.entries()) {
    const breach = findInputBreach(input, seen);
    if (breach !== null) return `inputs[${String(index)}]: ${breach}`;
  }
  return null;
}

function findInputBreach(input: JsonObject, seen: Set<string>): string | null {
  const { id } = input;
  if (typeof id !== 'string') return 'id is not a string';
  if (seen.has(id)) return `id '${id}' is there twice`;
  seen.add(id);
  if (Object.hasOwn(input, 'provider')) return "a member 'provider' would be overwritten";
  return findValueBreach(input, id);
}

/** @returns what in a value cannot be given to the operator, or null */
export function findValueBreach(value: JsonValue | undefined, path: string): string | null {
  if (value === null || value === undefined) return `${path} is null`;
  if (typeof value === 'number') return findNumberBreach(value, path);
  if (typeof value !== 'object') return null;
  for (const [name, member] of Object.entries(value)) {
    const breach = findValueBreach(member, `${path}.${name}`);
    if (breach !== null) return breach;
  }
  return null;
}

function findNumberBreach(value: number, path: string): string | null {
  const exact = !Number.isInteger(value) || Number.isSafeInteger(value);
  return exact ? null : `${path} is beyond 2^53`;
}
