import {
  findMeaningless,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  readRuleNames,
  ruleKey,
} from '@flux-resourceset/contract';
import { findItemSchema, shapeOf } from './schema-walk.js';

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
  const kept = visit({ root: schema, dropped }, schema, document, null) as JsonObject;
  return { document: kept, dropped };
}

interface Visit {
  readonly root: JsonObject;
  readonly dropped: MeaninglessMember[];
}

/** The way down to a value, last step first: most lead to nothing that is told. */
interface Place {
  readonly step: string | number;
  readonly parent: Place | null;
}

function toPath(place: Place | null): Path {
  return place === null ? [] : [...toPath(place.parent), place.step];
}

/** @returns the value itself where nothing is left out of it */
function visit(
  context: Visit,
  schema: JsonObject,
  value: JsonValue,
  place: Place | null,
): JsonValue {
  if (Array.isArray(value)) return visitItems(context, schema, value, place);
  return isJsonObject(value) ? visitObject(context, schema, value, place) : value;
}

function visitItems(
  context: Visit,
  schema: JsonObject,
  value: readonly JsonValue[],
  parent: Place | null,
): readonly JsonValue[] {
  const items = findItemSchema(context.root, schema);
  const kept = value.map((item, step) => visit(context, items, item, { step, parent }));
  return kept.every((item, index) => item === value[index]) ? value : kept;
}

function visitObject(
  context: Visit,
  schema: JsonObject,
  value: JsonObject,
  parent: Place | null,
): JsonObject {
  const found = findMeaningless(readRuleNames(schema[ruleKey]), value);
  for (const { name, reason } of found) {
    context.dropped.push({ path: [...toPath(parent), name], reason });
  }
  const left = new Set(found.map(({ name }) => name));
  const shape = shapeOf(context.root, schema);
  const kept = Object.keys(value)
    .filter((name) => !left.has(name))
    .map((step) => {
      const member = visit(context, shape.member(step), value[step] ?? null, { step, parent });
      return [step, member] as const;
    });
  const isSame = found.length === 0 && kept.every(([name, member]) => member === value[name]);
  return isSame ? value : Object.fromEntries(kept);
}
