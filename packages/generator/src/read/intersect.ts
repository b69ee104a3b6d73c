import { isDeepStrictEqual } from 'node:util';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { annotate, mergeAnnotations } from './annotate.js';
import type {
  ArraySchema,
  ObjectSchema,
  PropertyModel,
  ScalarSchema,
  SchemaModel,
} from './schema-model.js';
import { omit, omitAnnotations } from './schema-tree.js';

/** Told of what makes an intersection empty, in words. */
export type OnConflict = (message: string, fix: string) => void;

/** A schema that is no reference: what is taken together is looked at. */
type Contents = Exclude<SchemaModel, { kind: 'reference' }>;

/**
 * What both schemas accept (`allOf`). Of what only describes, the second's stands, since it is
 * written later or further out.
 *
 * @param onConflict - called where nothing, or nothing with some member, fits both
 */
export function intersect(one: Contents, other: Contents, onConflict: OnConflict): Contents {
  const met = meet(one, other, onConflict);
  const alternatives = [...(one.alternatives ?? []), ...(other.alternatives ?? [])];
  const further = [...alternatives, ...(met.alternatives ?? [])];
  const values = meetValues(one, other, onConflict);
  return {
    ...met,
    ...mergeAnnotations(one, other),
    ...(values !== undefined && { enum: values }),
    ...(further.length > 0 && { alternatives: further }),
  };
}

function meet(one: Contents, other: Contents, onConflict: OnConflict): Contents {
  if (one.kind === 'any') return bare(other);
  if (other.kind === 'any') return bare(one);
  const nullable = one.nullable === true && other.nullable === true ? { nullable: true } : {};
  if (one.kind === 'object' && other.kind === 'object') {
    return { ...meetObjects(one, other, onConflict), ...nullable };
  }
  if (one.kind === 'array' && other.kind === 'array') {
    return { ...meetArrays(one, other, onConflict), ...nullable };
  }
  if (isScalar(one) && isScalar(other)) {
    return { ...meetScalars(one, other, onConflict), ...nullable };
  }
  return refuseTypes(one, other, onConflict);
}

function bare(schema: Contents): Contents {
  return omit(schema, 'alternatives', 'enum') as Contents;
}

function isScalar(schema: Contents): schema is ScalarSchema {
  return schema.kind !== 'any' && schema.kind !== 'object' && schema.kind !== 'array';
}

function refuseTypes(one: Contents, other: Contents, onConflict: OnConflict): Contents {
  onConflict(
    `nothing is ${withArticle(one.kind)} and ${withArticle(other.kind)}`,
    'let the parts of `allOf` be of one type',
  );
  return bare(other);
}

function withArticle(noun: string): string {
  return /^[aeio]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function meetValues(
  one: Contents,
  other: Contents,
  onConflict: OnConflict,
): readonly JsonValue[] | undefined {
  if (one.enum === undefined || other.enum === undefined) return one.enum ?? other.enum;
  const values = one.enum.filter((value) =>
    other.enum?.some((candidate) => isDeepStrictEqual(candidate, value)),
  );
  if (values.length === 0) {
    onConflict('no value is in both lists of values', 'let the lists have one in common');
  }
  return values;
}

/** Of two bounds, the narrower. */
const narrower: Readonly<Record<string, (one: number, other: number) => number>> = {
  minLength: Math.max,
  maxLength: Math.min,
  minimum: Math.max,
  maximum: Math.min,
  exclusiveMinimum: Math.max,
  exclusiveMaximum: Math.min,
  minItems: Math.max,
  maxItems: Math.min,
  minProperties: Math.max,
  maxProperties: Math.min,
};

function meetAssertions(one: JsonObject, other: JsonObject): JsonObject {
  const met = Object.entries(other).map(([name, value]) => {
    const narrow = narrower[name];
    const known = one[name];
    const isBoth = typeof known === 'number' && typeof value === 'number' && narrow !== undefined;
    return [name, isBoth ? narrow(known, value) : (value ?? known)] as const;
  });
  return { ...one, ...Object.fromEntries(met), ...meetFlag(one, other) };
}

function meetFlag(one: JsonObject, other: JsonObject): JsonObject {
  const isUnique = one['uniqueItems'] === true || other['uniqueItems'] === true;
  return isUnique ? { uniqueItems: true } : {};
}

function meetScalars(
  one: ScalarSchema,
  other: ScalarSchema,
  onConflict: OnConflict,
): ScalarSchema | Contents {
  const kinds = [one.kind, other.kind];
  const isNumeric = kinds.every((kind) => kind === 'integer' || kind === 'number');
  if (one.kind !== other.kind && !isNumeric) return refuseTypes(one, other, onConflict);
  const kind = kinds.includes('integer') ? 'integer' : one.kind;
  const conditions = furtherConditions(one, other);
  return {
    kind,
    ...formatOf(other.format === undefined ? one : other),
    assertions: meetAssertions(one.assertions, other.assertions),
    ...(conditions.length > 0 && { alternatives: conditions }),
  };
}

function formatOf({ format }: ScalarSchema): { readonly format?: string } {
  return format === undefined ? {} : { format };
}

/** Of two patterns, formats or steps no one says both: the first stays as a condition of its own. */
function furtherConditions(
  one: ScalarSchema,
  other: ScalarSchema,
): NonNullable<ScalarSchema['alternatives']> {
  const kept = ['pattern', 'multipleOf'].filter((name) => {
    const [known, value] = [one.assertions[name], other.assertions[name]];
    return known !== undefined && value !== undefined && known !== value;
  });
  const conditions: ScalarSchema[] = kept.map((name) => ({
    kind: one.kind,
    assertions: { [name]: one.assertions[name] },
  }));
  const isFormat = one.format !== undefined && other.format !== undefined;
  if (isFormat && one.format !== other.format) {
    conditions.push({ kind: one.kind, ...formatOf(one), assertions: {} });
  }
  return conditions.map((condition) => ({ composition: 'anyOf', of: [condition] }));
}

function meetArrays(one: ArraySchema, other: ArraySchema, onConflict: OnConflict): ArraySchema {
  return {
    kind: 'array',
    items: meetChildren(one.items, other.items, onConflict),
    assertions: meetAssertions(one.assertions, other.assertions),
  };
}

/** References below are kept: what both say is a condition beside. */
function meetChildren(one: SchemaModel, other: SchemaModel, onConflict: OnConflict): SchemaModel {
  if (isDeepStrictEqual(withoutOrigin(one), withoutOrigin(other))) return other;
  if (isAnything(one)) return other;
  if (isAnything(other)) return annotate(one, other);
  if (one.kind !== 'reference' && other.kind !== 'reference') {
    return intersect(one, other, onConflict);
  }
  return {
    kind: 'any',
    ...mergeAnnotations(one, other),
    alternatives: [one, other].map((part) => ({ composition: 'anyOf', of: [part] })),
  };
}

function withoutOrigin(schema: SchemaModel): SchemaModel {
  return omitAnnotations(schema, 'origin');
}

function isAnything(schema: SchemaModel): boolean {
  return schema.kind === 'any' && schema.enum === undefined && schema.alternatives === undefined;
}

function meetObjects(one: ObjectSchema, other: ObjectSchema, onConflict: OnConflict): ObjectSchema {
  const required = new Set([...requiredOf(one), ...requiredOf(other)]);
  const properties = [...one.properties, ...other.properties]
    .map(({ name }) => name)
    .filter((name, index, names) => names.indexOf(name) === index)
    .flatMap((name) => meetMember(name, one, other, onConflict))
    .map((property) => ({ ...property, required: required.has(property.name) }));
  const names = new Set(properties.map(({ name }) => name));
  const requires = [...required].filter((name) => !names.has(name));
  const keys = [one.propertyNames, other.propertyNames].filter((schema) => schema !== undefined);
  const [firstKeys, secondKeys] = keys;
  return {
    kind: 'object',
    properties,
    ...(requires.length > 0 && { requires }),
    additional: meetAdditional(one.additional, other.additional, onConflict),
    ...(firstKeys && {
      propertyNames: secondKeys ? meetChildren(firstKeys, secondKeys, onConflict) : firstKeys,
    }),
    assertions: meetAssertions(one.assertions, other.assertions),
  };
}

function requiredOf({ properties, requires = [] }: ObjectSchema): readonly string[] {
  return [...properties.filter(({ required }) => required).map(({ name }) => name), ...requires];
}

function meetMember(
  name: string,
  one: ObjectSchema,
  other: ObjectSchema,
  onConflict: OnConflict,
): readonly PropertyModel[] {
  const [first, second] = [one, other].map(({ properties }) =>
    properties.find((property) => property.name === name),
  );
  if (first && second) {
    const schema = meetChildren(first.schema, second.schema, onConflict);
    return [{ ...first, ...second, schema }];
  }
  const [property, beside] = first ? [first, other] : [second, one];
  return property ? meetAdditionalMember(property, beside, onConflict) : [];
}

/** To a part that does not declare a member, it is an additional one. */
function meetAdditionalMember(
  property: PropertyModel,
  { additional }: ObjectSchema,
  onConflict: OnConflict,
): readonly PropertyModel[] {
  if (additional === 'none') {
    onConflict(
      `\`${property.name}\` can never be there: \`additionalProperties: false\` beside it refuses it`,
      'remove `additionalProperties`: what is sent is refused where no part declares it',
    );
    return [];
  }
  if (typeof additional === 'string') return [property];
  return [{ ...property, schema: meetChildren(additional, property.schema, onConflict) }];
}

function meetAdditional(
  one: ObjectSchema['additional'],
  other: ObjectSchema['additional'],
  onConflict: OnConflict,
): ObjectSchema['additional'] {
  if (one === 'none' || other === 'none') return 'none';
  if (typeof one !== 'string' && typeof other !== 'string') {
    return meetChildren(one, other, onConflict);
  }
  if (typeof one !== 'string') return one;
  if (typeof other !== 'string') return other;
  return one === 'any' || other === 'any' ? 'any' : 'unstated';
}
