import { isDeepStrictEqual } from 'node:util';
import type {
  Alternatives,
  ObjectSchema,
  ReferenceSchema,
  SchemaAnnotations,
  SchemaModel,
} from '../../read/schema-model.js';
import { alternativesOf, omitAnnotations, resolveReference } from '../../read/schema-tree.js';
import type { ComponentRegister } from './component-register.js';
import { findDiscriminator } from './discriminator.js';
import {
  branchPlace,
  elementPlace,
  hintedPlace,
  memberPlace,
  namesAt,
  type SchemaPlace,
} from './schema-place.js';
import { isNullableObject, isOnlyNull, takeNull, type Taken } from './take-null.js';

/** What a use of a component says of its own, beside what it refers to. */
const ofUse = ['default', 'nullable', 'readOnly', 'deprecated', 'externalDocs'] as const;

/**
 * Makes components of what stands inline: lists of values, objects with members, choices. So each
 * has one name, in every tool that reads the document.
 */
export class SchemaNamer {
  readonly #register: ComponentRegister;
  readonly #lookup: (name: string) => SchemaModel | undefined;
  readonly #referenceNames: ReadonlyMap<string, string>;
  readonly #nullable: ReadonlySet<string>;
  readonly #renamed = new Map<string, string>();

  /**
   * @param lookup - components that there are already
   * @param referenceNames - what an item of a list that refers to a kind is called
   * @param nullable - components that take `null`, of which those that refer to them are to say it
   */
  constructor(
    register: ComponentRegister,
    lookup: (name: string) => SchemaModel | undefined,
    referenceNames: ReadonlyMap<string, string>,
    nullable: ReadonlySet<string>,
  ) {
    this.#register = register;
    this.#lookup = lookup;
    this.#referenceNames = referenceNames;
    this.#nullable = nullable;
  }

  /** Whatever refers to the one refers to the other from now on. */
  rename(name: string, known: string): void {
    this.#renamed.set(name, known);
  }

  /** @returns the schema with references in place of what is in it */
  nameWithin<Schema extends SchemaModel>(schema: Schema, place: SchemaPlace): Schema;
  nameWithin(schema: SchemaModel, place: SchemaPlace): SchemaModel {
    if (schema.kind === 'reference') return this.#passNull(this.#followName(schema));
    const chosen = this.#nameBranches(schema, place);
    switch (chosen.kind) {
      case 'array':
        return { ...chosen, items: this.name(chosen.items, this.#placeOfItems(chosen, place)) };
      case 'object':
        return this.#nameMembers(chosen, place);
      default:
        return chosen;
    }
  }

  /**
   * @param isWhole - whether it is all that a request or an answer is: maps have names there, too
   * @returns a reference to the schema's component, or the schema where it needs none
   */
  name(schema: SchemaModel, around: SchemaPlace, isWhole = false): SchemaModel {
    const place = schema.component === undefined ? around : hintedPlace(around, schema.component);
    const { contents, isNullable } = this.#partNull(schema);
    const named = this.nameWithin(contents, place);
    const whole = isNullable ? this.#takeNull(named) : named;
    const isNamed = needsName(named) || ((isNullable || isWhole) && isMap(named));
    return named.kind === 'reference' || !isNamed
      ? whole
      : this.#claim(omitAnnotations(named, ...ofUse), place, whole);
  }

  #followName(schema: ReferenceSchema): ReferenceSchema {
    return { ...schema, name: this.#renamed.get(schema.name) ?? schema.name };
  }

  /** Whoever refers to a component that takes `null` says so, and not the component. */
  #passNull(schema: ReferenceSchema): SchemaModel {
    return this.#nullable.has(schema.name) ? this.#takeNull(schema) : schema;
  }

  /** `null` stays in a choice of several types: there is none to say beside that it may be `null`. */
  #partNull(schema: SchemaModel): Taken {
    const taken = takeNull(schema);
    const isInside = schema.kind === 'any' && alternativesOf(taken.contents).length > 0;
    return taken.isNullable && isInside && this.#typeOf(taken.contents) === undefined
      ? { contents: schema, isNullable: false }
      : taken;
  }

  #takeNull(schema: SchemaModel): SchemaModel {
    if (schema.kind !== 'reference') return { ...schema, nullable: true };
    const type = schema.type ?? this.#typeOf(this.#resolve(schema));
    return { ...schema, nullable: true, ...(type !== undefined && { type }) };
  }

  /** @param use - the schema with what only its use says */
  #claim(schema: SchemaModel, place: SchemaPlace, use: SchemaModel = schema): SchemaModel {
    if (schema.kind === 'reference' || schema.kind === 'array') return use;
    // Some tools call a type by its title, of which there may be several; its name says it as well.
    const untitled = omitAnnotations(schema, 'title');
    const names = namesAt(place, suffixOf(schema));
    const name = this.#register.claim({ schema: untitled, names });
    return name === null ? use : this.#referTo(name, use);
  }

  #referTo(name: string, schema: SchemaModel): ReferenceSchema {
    const type = this.#typeOf(schema);
    return {
      ...omitSame(schema, this.#register.find(name) ?? this.#lookup(name)),
      kind: 'reference',
      name,
      ...(type !== undefined && { type }),
    };
  }

  #placeOfItems(list: SchemaModel, place: SchemaPlace): SchemaPlace {
    const target = list.extensions?.['x-references'];
    const name = typeof target === 'string' ? this.#referenceNames.get(target) : undefined;
    return name === undefined
      ? elementPlace(place, 'Item')
      : { ...place, stem: name, member: 'reference' };
  }

  #nameMembers(schema: ObjectSchema, place: SchemaPlace): ObjectSchema {
    const { additional } = schema;
    return {
      ...schema,
      properties: schema.properties.map((member) => ({
        ...member,
        schema: this.name(member.schema, memberPlace(place, member.name)),
      })),
      additional:
        typeof additional === 'string'
          ? additional
          : this.name(additional, elementPlace(place, 'Value')),
    };
  }

  #nameBranches(schema: SchemaModel, place: SchemaPlace): SchemaModel {
    const choices = alternativesOf(schema);
    if (choices.length === 0) return schema;
    const isPart = schema.kind === 'object';
    const alternatives = choices
      .map((choice) => (isPart ? { ...choice, of: choice.of.map(openPart) } : choice))
      .map((choice) => this.#nameChoice(choice, place));
    return { ...schema, alternatives } as SchemaModel;
  }

  /** Of one there is no choice: it is a condition, and no type. */
  #nameChoice(choice: Alternatives, place: SchemaPlace): Alternatives {
    const of = choice.of.map((branch, index) => {
      const mark = choice.of.length === 1 ? null : markOf(branch, choice.of.toSpliced(index, 1));
      return mark === null
        ? this.nameWithin(branch, place)
        : this.#nameBranch(branch, branchPlace(place, mark));
    });
    const named = { ...choice, of };
    return findDiscriminator(named, (schema) => this.#resolve(schema)) ?? named;
  }

  #nameBranch(branch: SchemaModel, place: SchemaPlace): SchemaModel {
    const isNullable = isNullableObject(branch);
    const contents = isNullable ? omitAnnotations(branch, 'nullable') : branch;
    const named = this.#claim(this.nameWithin(contents, place), place);
    return isNullable ? this.#takeNull(named) : named;
  }

  /** @returns the type of all that a schema takes; none where there are several */
  #typeOf(schema: SchemaModel): ReferenceSchema['type'] {
    const [choice, ...others] = alternativesOf(schema);
    if (schema.kind !== 'any' || choice === undefined || others.length > 0) return typeOf(schema);
    const types = choice.of.map((branch) => this.#typeOf(this.#resolve(branch)));
    const [first] = types;
    return types.every((type) => type === first) && first !== 'map' ? first : undefined;
  }

  #resolve(schema: SchemaModel): SchemaModel {
    if (schema.kind !== 'reference') return schema;
    const added = this.#register.find(schema.name) ?? this.#lookup(schema.name);
    return added === undefined ? schema : resolveReference(added, new Map());
  }
}

/** @returns what a use says of the schema, where its component does not say the same */
function omitSame(schema: SchemaModel, component: SchemaModel | undefined): SchemaAnnotations {
  const said = [...ofUse, 'description', 'example'] as const;
  const own = said.filter(
    (name) => schema[name] !== undefined && !isDeepStrictEqual(schema[name], component?.[name]),
  );
  return Object.fromEntries(own.map((name) => [name, schema[name]]));
}

function typeOf(schema: SchemaModel): ReferenceSchema['type'] {
  const { kind } = schema;
  if (kind === 'any' || kind === 'array' || kind === 'reference') return undefined;
  return isMap(schema) ? 'map' : kind;
}

/** Some tools call what a map may be in place of `null` the first of its types. */
function isMap(schema: SchemaModel): boolean {
  return schema.kind === 'object' && schema.properties.length === 0;
}

/** A list of values, an object that has members, or a choice. */
function needsName(schema: SchemaModel): boolean {
  switch (schema.kind) {
    case 'object':
      return schema.properties.length > 0;
    case 'any':
      return alternativesOf(schema).length > 0 || schema.enum !== undefined;
    case 'array':
      return false;
    default:
      return schema.kind !== 'reference' && schema.enum !== undefined && schema.enum.length > 0;
  }
}

function suffixOf({ kind }: SchemaModel): string {
  return kind === 'object' ? 'Object' : kind === 'any' ? 'Value' : 'Choice';
}

/** What tells a branch from the others: its title, its type, or a member that only it has. */
function markOf(branch: SchemaModel, others: readonly SchemaModel[]): string | null {
  if (branch.title !== undefined && others.every(({ title }) => title !== branch.title)) {
    return branch.title;
  }
  if (branch.kind === 'array' || branch.kind === 'reference' || isOnlyNull(branch)) return null;
  if (branch.kind !== 'object') {
    return others.some(({ kind }) => kind === branch.kind) ? null : branch.kind;
  }
  const elsewhere = new Set(
    others.flatMap((other) => (other.kind === 'object' ? other.properties : [])).map(nameOf),
  );
  const own = branch.properties.filter(({ name }) => !elsewhere.has(name));
  return (own.find(({ required }) => required) ?? own[0])?.name ?? null;
}

function nameOf({ name }: ObjectSchema['properties'][number]): string {
  return name;
}

/** What is an alternative of an object has the object's members, too. */
function openPart(branch: SchemaModel): SchemaModel {
  return branch.kind === 'object' && branch.additional === 'unstated'
    ? { ...branch, additional: 'any' }
    : branch;
}
