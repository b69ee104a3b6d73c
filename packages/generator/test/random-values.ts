import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import type { RandomSchema } from './random-schemas.js';

/**
 * Makes a value that probably fits a schema.
 *
 * @param tape - numbers that decide where there is a choice; the same ones make the same value
 */
export function valueFor({ schema, shared }: RandomSchema, tape: readonly number[]): JsonValue {
  let position = 0;
  const choose = (count: number): number => {
    const number = tape[position++ % tape.length] ?? 0;
    return count === 0 ? 0 : number % count;
  };
  return new ValueMaker(shared, choose).make(schema, 4);
}

class ValueMaker {
  readonly #shared: RandomSchema['shared'];
  readonly #choose: (count: number) => number;

  constructor(shared: RandomSchema['shared'], choose: (count: number) => number) {
    this.#shared = shared;
    this.#choose = choose;
  }

  make(schema: JsonObject, depth: number): JsonValue {
    const target = this.#shared[String(schema['$ref'])];
    if (target) return depth > 0 ? this.make(target, depth - 1) : {};
    const parts = ['oneOf', 'anyOf'].flatMap((keyword) => {
      const of = (schema[keyword] ?? []) as readonly JsonObject[];
      const branch = of[this.#choose(of.length)];
      return branch ? [branch] : [];
    });
    const all = [...parts, ...((schema['allOf'] ?? []) as readonly JsonObject[])];
    const made = all.map((part) => this.make(part, depth - 1));
    const own = this.#makeOwn(schema, depth);
    return made.reduce((one, other) => join(one, other), own);
  }

  #makeOwn(schema: JsonObject, depth: number): JsonValue {
    const { const: only, enum: list } = schema;
    if (only !== undefined) return only;
    if (Array.isArray(list))
      return (list as readonly JsonValue[])[this.#choose(list.length)] ?? null;
    const { type } = schema;
    if (type === 'array') return this.#makeList(schema, depth);
    return this.#makeScalar(schema) ?? this.#makeObject(schema, depth);
  }

  #makeScalar({ type, minimum, minLength, pattern }: JsonObject): JsonValue | undefined {
    const kind = type ?? (minimum === undefined ? undefined : 'number');
    if (kind === 'boolean') return this.#choose(2) === 0;
    if (kind === 'integer' || kind === 'number') return this.#choose(8) - 1;
    const isText = kind === 'string' || minLength !== undefined || pattern !== undefined;
    return isText ? ['a', 'ab', 'ab1', 'abc', 'b1', ''][this.#choose(6)] : undefined;
  }

  #makeList({ items, minItems }: JsonObject, depth: number): JsonValue {
    const count = depth <= 0 ? 0 : Number(minItems ?? 0) + this.#choose(2);
    return Array.from({ length: count }, () => this.make(items as JsonObject, depth - 1));
  }

  #makeObject(schema: JsonObject, depth: number): JsonObject {
    const { properties = {}, required = [], additionalProperties } = schema;
    const needed = required as readonly string[];
    const declared = Object.entries(properties as Record<string, JsonObject>);
    const members = declared
      .filter(([name]) => needed.includes(name) || (depth > 0 && this.#choose(2) === 0))
      .map(([name, member]) => [name, this.make(member, depth - 1)] as const);
    const others = needed.filter((name) => !declared.some(([known]) => known === name));
    const more = this.#choose(4) === 0 && typeof additionalProperties === 'object' ? ['d'] : [];
    const open = (name: string): readonly [string, JsonValue] => [
      name,
      typeof additionalProperties === 'object'
        ? this.make(additionalProperties as JsonObject, depth - 1)
        : 'a',
    ];
    return Object.fromEntries([...members, ...[...others, ...more].map(open)]);
  }
}

function join(one: JsonValue, other: JsonValue): JsonValue {
  const isBoth = [one, other].every((value) => typeof value === 'object' && value !== null);
  const isObjects = isBoth && !Array.isArray(one) && !Array.isArray(other);
  return isObjects ? { ...(one as JsonObject), ...(other as JsonObject) } : other;
}

/** What a value is made of. */
export const tapes: fc.Arbitrary<readonly number[]> = fc.array(fc.nat(1000), {
  minLength: 7,
  maxLength: 23,
});
