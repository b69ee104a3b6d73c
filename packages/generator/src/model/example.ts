import { findBreaches, isJsonObject, type JsonValue } from '@flux-resourceset/contract';
import type {
  ArraySchema,
  Alternatives,
  AnySchema,
  ObjectSchema,
  ScalarSchema,
  SchemaModel,
} from '../read/schema-model.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { omit, resolveReference, rulesOf } from '../read/schema-tree.js';

const formatExamples: Readonly<Record<string, string>> = {
  date: '2026-01-31',
  'date-time': '2026-01-31T12:00:00Z',
  duration: 'PT5M',
  email: 'platform@example.com',
  hostname: 'cluster.example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  time: '12:00:00Z',
  uri: 'https://example.com/',
  'uri-reference': '/',
  url: 'https://example.com/',
  uuid: '9b2f6c1e-8d0a-4f57-9a41-0c6d3b7e5f12',
};

/**
 * A value that the schema accepts, put together from the examples written in it, then from
 * its enums and defaults, then from its type.
 *
 * @param name - the component that it is, so that what refers back to it ends there
 * @returns undefined where nothing fitting is known, as for a pattern without an example
 */
export function exampleOf(
  schema: SchemaModel,
  lookup: SchemaLookup,
  name?: string,
): JsonValue | undefined {
  return new ExampleBuilder(lookup, name).build(schema);
}

class ExampleBuilder {
  readonly #lookup: SchemaLookup;
  /** References on the way down: a schema that holds itself ends there. */
  readonly #open: Set<string>;

  constructor(lookup: SchemaLookup, name: string | undefined) {
    this.#lookup = lookup;
    this.#open = new Set(name === undefined ? [] : [name]);
  }

  build(schema: SchemaModel): JsonValue | undefined {
    return schema.example ?? this.#deriveFitting(schema);
  }

  /** A value that breaks a rule is no example: then the definition has to state one. */
  #deriveFitting(schema: SchemaModel): JsonValue | undefined {
    const value = this.#derive(schema);
    const isFitting = value === undefined || findBreaches(rulesOf(schema), value).length === 0;
    return isFitting ? value : undefined;
  }

  #derive(schema: SchemaModel): JsonValue | undefined {
    switch (schema.kind) {
      case 'any':
        return schema.default ?? this.#deriveAny(schema);
      case 'reference':
        return schema.default ?? this.#followReference(schema.name);
      case 'array':
        return this.#deriveArray(schema) ?? schema.default;
      case 'object':
        return this.#deriveObject(schema) ?? schema.default;
      default:
        return schema.default ?? deriveScalar(schema);
    }
  }

  #followReference(name: string): JsonValue | undefined {
    const target = this.#lookup.get(name);
    return target && this.#within(name, () => this.build(target));
  }

  /** @returns undefined where it is within that component already */
  #within(name: string, build: () => JsonValue | undefined): JsonValue | undefined {
    if (this.#open.has(name)) return undefined;
    this.#open.add(name);
    const example = build();
    this.#open.delete(name);
    return example;
  }

  #deriveArray({ items, assertions }: ArraySchema): JsonValue | undefined {
    const { minItems, maxItems } = assertions;
    const item = maxItems === 0 ? undefined : this.build(items);
    if (item === undefined) {
      return minItems === undefined || minItems === 0 ? [] : undefined;
    }
    return typeof minItems === 'number' && minItems > 1 ? undefined : [item];
  }

  #deriveObject(schema: ObjectSchema): JsonValue | undefined {
    const { alternatives = [] } = schema;
    if (alternatives.length > 0) return this.#deriveChosen(schema, alternatives);
    const example: Record<string, JsonValue> = {};
    const { minProperties, maxProperties } = schema.assertions;
    for (const { name, required, schema: member } of chooseMembers(schema, maxProperties)) {
      const value = this.build(member);
      if (value !== undefined) {
        example[name] = value;
      } else if (required) {
        return undefined;
      }
    }
    const count = Object.keys(example).length;
    return typeof minProperties === 'number' && count < minProperties ? undefined : example;
  }

  /** Of each choice the first alternative that has an example, with no more than is required. */
  #deriveChosen(
    schema: ObjectSchema,
    alternatives: readonly Alternatives[],
  ): JsonValue | undefined {
    const chosen = alternatives.map(({ of }) =>
      of.map((branch) => this.#deriveBranch(schema, branch)),
    );
    const firsts = chosen.map((examples) => examples.find((example) => example !== undefined));
    const own = this.build(onlyRequired(omit(schema, 'alternatives', 'example') as ObjectSchema));
    const parts = [own, ...firsts];
    return parts.every((part) => isJsonObject(part)) ? Object.assign({}, ...parts) : undefined;
  }

  /** What a branch requires may be a member of the object around it. */
  #deriveBranch(schema: ObjectSchema, branch: SchemaModel): JsonValue | undefined {
    if (branch.kind === 'reference') {
      const target = resolveReference(branch, this.#lookup);
      return this.#within(branch.name, () => this.#deriveBranch(schema, target));
    }
    if (branch.kind !== 'object') return undefined;
    const required = schema.properties
      .filter(({ name }) => branch.requires?.includes(name))
      .map((property) => ({ ...property, required: true }));
    return this.build(onlyRequired({ ...branch, properties: [...branch.properties, ...required] }));
  }

  /** Anything, within what the alternatives leave. */
  #deriveAny({ enum: values, alternatives = [] }: AnySchema): JsonValue | undefined {
    if (values !== undefined) return values[0];
    const [choice, ...others] = alternatives;
    if (choice === undefined) return {};
    return others.length === 0 ? this.#deriveAlternative(choice) : undefined;
  }

  /** With optional members, an example of one alternative could be one of another too. */
  #deriveAlternative({ composition, of }: Alternatives): JsonValue | undefined {
    for (const alternative of of) {
      const example = this.build(composition === 'oneOf' ? onlyRequired(alternative) : alternative);
      if (example !== undefined) {
        return example;
      }
    }
    return undefined;
  }
}

/** What is required, and of the rest as many as may be there. */
function chooseMembers(
  { properties }: ObjectSchema,
  most: JsonValue | undefined,
): ObjectSchema['properties'] {
  const needed = properties.filter(({ required }) => required).length;
  let left = typeof most === 'number' ? most - needed : properties.length;
  return properties.filter(({ required }) => required || left-- > 0);
}

function onlyRequired(schema: SchemaModel): SchemaModel {
  return schema.kind === 'object'
    ? { ...schema, properties: schema.properties.filter(({ required }) => required) }
    : schema;
}

function deriveScalar(schema: ScalarSchema): JsonValue | undefined {
  if (schema.enum !== undefined) {
    return schema.enum[0];
  }
  switch (schema.kind) {
    case 'boolean':
      return true;
    case 'string':
      return deriveString(schema);
    default:
      return deriveNumber(schema);
  }
}

function deriveString({ format, assertions }: ScalarSchema): string | undefined {
  const { pattern, minLength, maxLength } = assertions;
  const known = format === undefined ? 'string' : formatExamples[format];
  if (pattern !== undefined || known === undefined) {
    return undefined;
  }
  const padded = typeof minLength === 'number' ? known.padEnd(minLength, '-') : known;
  const cut = typeof maxLength === 'number' ? padded.slice(0, maxLength) : padded;
  return format === undefined || cut === known ? cut : undefined;
}

function deriveNumber({ kind, assertions }: ScalarSchema): number | undefined {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = assertions;
  const step = typeof multipleOf === 'number' ? multipleOf : 1;
  const lowest = typeof exclusiveMinimum === 'number' ? exclusiveMinimum + step : minimum;
  const highest = typeof exclusiveMaximum === 'number' ? exclusiveMaximum - step : maximum;
  const start =
    typeof lowest === 'number'
      ? lowest
      : typeof highest === 'number'
        ? Math.min(step, highest)
        : step;
  const value = Math.ceil(start / step) * step;
  const fits = typeof highest !== 'number' || value <= highest;
  return fits && (kind === 'number' || Number.isInteger(value)) ? value : undefined;
}

/**
 * What a client would send to change one thing: the first member that a new document need
 * not have, or else the first that is not its key.
 *
 * @param whole - example of the whole document
 * @param required - members that a new document must have
 */
export function examplePatchOf(
  whole: JsonValue | undefined,
  required: readonly string[],
): JsonValue | undefined {
  if (!isJsonObject(whole)) {
    return whole;
  }
  const names = Object.keys(whole);
  const name = names.find((candidate) => !required.includes(candidate)) ?? names[1] ?? names[0];
  return name === undefined ? {} : { [name]: whole[name] };
}
