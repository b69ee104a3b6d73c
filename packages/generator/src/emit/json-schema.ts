import type { JsonObject } from '@flux-resourceset/contract';
import type { ComponentModel } from '../model/api-model.js';
import { toJsonSchema } from '../read/json-schema.js';
import type { ObjectSchema, SchemaLookup, SchemaModel } from '../read/schema-model.js';
import {
  alternativesOf,
  childrenOf,
  reachableComponents,
  resolveReference,
} from '../read/schema-tree.js';

/**
 * Emits a JSON Schema (draft 2020-12) that needs no other document: references lead into
 * its own `$defs`. Objects are closed where the definition states nothing, since this is
 * what is stored; what only describes is left out.
 */
export function emitJsonSchema(
  schema: SchemaModel,
  components: readonly ComponentModel[],
): JsonObject {
  const lookup = new Map(components.map((component) => [component.name, component.schema]));
  const reached = [...reachableComponents([schema], lookup)].toSorted();
  const contents = reached.map((name): SchemaModel => lookup.get(name) ?? { kind: 'any' });
  const emitter = new DocumentSchemaEmitter(lookup, [schema, ...contents]);
  const definitions = reached.map((name, index): [string, JsonObject] => [
    name,
    emitter.emitDefinition(name, contents[index] ?? { kind: 'any' }),
  ]);
  return {
    ...emitter.emit(schema, false),
    ...(definitions.length > 0 && { $defs: Object.fromEntries(definitions) }),
  };
}

/**
 * An object with alternatives is closed as a whole, by what none of them has evaluated; its
 * branches are open, since the members of the others and of the whole pass through them.
 */
class DocumentSchemaEmitter {
  readonly #lookup: SchemaLookup;
  /** Components that are a branch somewhere: they stay open, and are closed where they stand alone. */
  readonly #branches: ReadonlySet<string>;

  constructor(lookup: SchemaLookup, roots: readonly SchemaModel[]) {
    this.#lookup = lookup;
    this.#branches = new Set(roots.flatMap((root) => findBranchNames(root, lookup)));
  }

  emitDefinition(name: string, schema: SchemaModel): JsonObject {
    return this.emit(schema, this.#branches.has(name));
  }

  emit(schema: SchemaModel, isBranch: boolean): JsonObject {
    const { default: fallback } = schema;
    const written = toJsonSchema(schema, {
      prefix: '#/$defs/',
      below: (child, isBelow) => this.emit(child, isBelow),
    });
    const { 'x-rule': rules, ...assertions } = written;
    return {
      ...assertions,
      ...keptExactly(schema),
      ...(!isBranch && this.#close(schema)),
      ...(fallback !== undefined && { default: fallback }),
      ...(rules !== undefined && { 'x-rule': rules }),
    };
  }

  #close(schema: SchemaModel): JsonObject {
    if (schema.kind === 'reference' && !this.#branches.has(schema.name)) return {};
    const parts = partsOf(schema, this.#lookup);
    const isOpen = parts.some(
      ({ additional }) => additional === 'any' || typeof additional !== 'string',
    );
    if (isOpen || !parts.some(isUnstated)) return {};
    const isPlain = schema.kind === 'object' && schema.alternatives === undefined;
    return isPlain ? { additionalProperties: false } : { unevaluatedProperties: false };
  }
}

/** JSON's numbers are read as doubles: an integer beyond these would be stored as another. */
function keptExactly(schema: SchemaModel): JsonObject {
  if (schema.kind !== 'integer' || schema.enum !== undefined) return {};
  const { minimum, exclusiveMinimum, maximum, exclusiveMaximum } = schema.assertions;
  const isFrom = typeof (minimum ?? exclusiveMinimum) === 'number';
  const isTo = typeof (maximum ?? exclusiveMaximum) === 'number';
  return {
    ...(!isFrom && { minimum: Number.MIN_SAFE_INTEGER }),
    ...(!isTo && { maximum: Number.MAX_SAFE_INTEGER }),
  };
}

function isUnstated({ additional }: ObjectSchema): boolean {
  return additional === 'unstated';
}

/** @returns the objects that a value is held against at once, whichever alternatives it fits */
function partsOf(schema: SchemaModel, lookup: SchemaLookup): readonly ObjectSchema[] {
  const resolved = resolveReference(schema, lookup);
  const branches = alternativesOf(resolved).flatMap(({ of }) => of);
  return [
    ...(resolved.kind === 'object' ? [resolved] : []),
    ...branches.flatMap((branch) => partsOf(branch, lookup)),
  ];
}

function findBranchNames(schema: SchemaModel, lookup: SchemaLookup): readonly string[] {
  const branches = alternativesOf(schema).flatMap(({ of }) => of);
  return [
    ...branches.flatMap((branch) => [...chainOf(branch, lookup)]),
    ...childrenOf(schema).flatMap((child) => findBranchNames(child, lookup)),
  ];
}

/** What a component refers to at its root stands where the component does. */
function chainOf(schema: SchemaModel, lookup: SchemaLookup): ReadonlySet<string> {
  const names = new Set<string>();
  let current: SchemaModel | undefined = schema;
  while (current?.kind === 'reference' && !names.has(current.name)) {
    names.add(current.name);
    current = lookup.get(current.name);
  }
  return names;
}
