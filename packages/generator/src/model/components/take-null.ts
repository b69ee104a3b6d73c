import type { Alternatives, AnySchema, SchemaModel } from '../../read/schema-model.js';
import { alternativesOf, omit, omitAnnotations } from '../../read/schema-tree.js';

/** What a schema takes without `null`. */
export interface Taken {
  readonly contents: SchemaModel;
  readonly isNullable: boolean;
}

/** Takes `null` out of a choice of an object, or a component, and `null`. */
export function takeNull(schema: SchemaModel): Taken {
  if (schema.nullable === true) {
    return { contents: omitAnnotations(schema, 'nullable'), isNullable: true };
  }
  const [choice, ...others] = alternativesOf(schema);
  const contents =
    schema.kind === 'any' && choice !== undefined && others.length === 0
      ? takeNullOfChoice(schema, choice)
      : null;
  return { contents: contents ?? schema, isNullable: contents !== null };
}

/** @returns what is left of a choice without `null`; null where `null` is no choice */
function takeNullOfChoice(schema: AnySchema, choice: Alternatives): SchemaModel | null {
  if (choice.of.some(isNullableObject)) {
    const of = choice.of.map((branch) => omitAnnotations(branch, 'nullable'));
    return { ...schema, alternatives: [{ ...choice, of }] };
  }
  const [first, second, ...more] = choice.of;
  const isPair = second !== undefined && more.length === 0 && isOnlyNull(second);
  const isOne = first !== undefined && ['any', 'object', 'reference'].includes(first.kind);
  return isPair && isOne ? { ...first, ...omit(schema, 'kind', 'alternatives') } : null;
}

/** It is the whole that may be `null`: a branch only stands for it. */
export function isNullableObject({ kind, nullable }: SchemaModel): boolean {
  return kind === 'object' && nullable === true;
}

/** Whether it is what stands for `null` among others. */
export function isOnlyNull(schema: SchemaModel): boolean {
  return schema.kind === 'string' && schema.nullable === true && schema.enum?.length === 0;
}
