import {
  findMeaningless,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  readRuleNames,
  ruleKey,
} from '@flux-resourceset/contract';
import { findItemSchema, findMemberSchema } from './schema-walk.js';

type Path = readonly (string | number)[];

/** A member that is not stored, and why. */
export interface MeaninglessMember {
  readonly path: Path;
  readonly reason: string;
}

/**
 * Leaves out the members that mean nothing where they stand, as the rules of the schema say: what
 * others export is taken as it is, and stored in one form.
 *
 * @returns the document, the same object where nothing was left out
 */
export function dropMeaningless(
  schema: JsonObject,
  document: JsonObject,
): { readonly document: JsonObject; readonly dropped: readonly MeaninglessMember[] } {
  const dropped: MeaninglessMember[] = [];
  const kept = visit({ root: schema, dropped }, schema, document, []) as JsonObject;
  return { document: dropped.length === 0 ? document : kept, dropped };
}

interface Visit {
  readonly root: JsonObject;
  readonly dropped: MeaninglessMember[];
}

function visit(context: Visit, schema: JsonObject, value: JsonValue, path: Path): JsonValue {
  if (Array.isArray(value)) {
    const items = findItemSchema(context.root, schema);
    return value.map((item: JsonValue, index) => visit(context, items, item, [...path, index]));
  }
  return isJsonObject(value) ? visitObject(context, schema, value, path) : value;
}

function visitObject(
  context: Visit,
  schema: JsonObject,
  value: JsonObject,
  path: Path,
): JsonObject {
  const found = findMeaningless(readRuleNames(schema[ruleKey]), value);
  context.dropped.push(...found.map(({ name, reason }) => ({ path: [...path, name], reason })));
  const names = new Set(found.map(({ name }) => name));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !names.has(name))
      .map(([name, member]) => [
        name,
        visit(context, findMemberSchema(context.root, schema, name), member ?? null, [
          ...path,
          name,
        ]),
      ]),
  );
}
