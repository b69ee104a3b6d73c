import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import {
  locationId,
  membersOf,
  nestedCollection,
  schemaAt,
  schemaBelow,
} from '../read/schema-location.js';
import type { SchemaLocation } from '../read/schema-location.js';
import type { SourceSet } from '../read/source-definition.js';

/** Checks that no collection contains itself: its paths would have no end. */
export function checkNestingCircles(sources: SourceSet): readonly Diagnostic[] {
  return sources.definitions.flatMap(({ file }) => {
    const collection = schemaAt(file, ['schema']);
    return collection ? findCircles(sources, collection, [locationId(collection)]) : [];
  });
}

function findCircles(
  sources: SourceSet,
  collection: SchemaLocation,
  trail: readonly string[],
): readonly Diagnostic[] {
  const items = schemaBelow(collection, 'items');
  const members = items === undefined ? [] : membersOf(sources.index, items);
  return members.flatMap(({ written }) => {
    const nested = nestedCollection(sources.index, written);
    if (nested === undefined) return [];
    const id = locationId(nested);
    if (!trail.includes(id)) return findCircles(sources, nested, [...trail, id]);
    const message = 'nested collections that contain each other';
    const fix = 'make one of them a property with `x-references`';
    return [diagnose(written.file, [...written.path, 'schema'], { message, fix })];
  });
}
