import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import type { Direction } from './change.js';
import type { Comparison } from './comparison.js';

/** @returns the media types of a body, with their schemas */
export function contentOf({ content }: JsonObject): JsonObject {
  return isJsonObject(content) ? content : {};
}

/** Tells of the media types of a body, and of what is in each. */
export function compareContent(
  comparison: Comparison,
  direction: Direction,
  place: string,
  [before, after]: readonly [JsonObject, JsonObject],
): void {
  for (const [type, media] of Object.entries(before)) {
    const now = after[type];
    if (now === undefined) comparison.report(true, place, `no ${type}`);
    else comparison.compareSchemas(direction, ofType(place, type), schemaOf(media), schemaOf(now));
  }
  for (const type of Object.keys(after)) {
    if (before[type] === undefined) comparison.report(false, place, `${type} too`);
  }
}

function ofType(place: string, type: string): string {
  return type === 'application/json' ? place : `${place} (${type})`;
}

function schemaOf(media: JsonObject[string]): JsonObject {
  const schema = isJsonObject(media) ? media['schema'] : undefined;
  return isJsonObject(schema) ? schema : {};
}
