import {
  isJsonScalar,
  type JsonObject,
  type JsonValue,
  redactedValue,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { Pace } from '../changes/pace.js';
import type { RequestedChange } from '../changes/requested-change.js';
import type { DocumentKey } from './document-keys.js';
import type { Obstacles } from './obstacles.js';

/** A document as it is to be again; null where it is not to be. */
export interface RestoredDocument extends DocumentKey {
  readonly document: JsonObject | null;
}

/** @returns the changes that are asked for; what cannot be had back stands in their way */
export async function restoreDocuments(
  documents: readonly RestoredDocument[],
  obstacles: Obstacles,
): Promise<readonly RequestedChange[]> {
  const pace = new Pace();
  const requested: RequestedChange[] = [];
  for (const document of documents) {
    if (pace.isDue) await pace.rest();
    requested.push(restoreDocument(document, obstacles));
  }
  return requested;
}

function restoreDocument(
  { kind, id, document }: RestoredDocument,
  obstacles: Obstacles,
): RequestedChange {
  for (const place of findRedacted(document)) {
    obstacles.add(
      kind.kind,
      id,
      `had a value at ${place} that was redacted: it is not known any more`,
    );
  }
  return { operation: 'restore', kind, id, document, pointer: toJsonPointer([kind.kind, id]) };
}

function findRedacted(
  value: JsonValue | undefined,
  steps: readonly (string | number)[] = [],
): readonly string[] {
  if (value === undefined || isJsonScalar(value)) {
    return value === redactedValue ? [toJsonPointer(steps)] : [];
  }
  return Object.entries(value).flatMap(([name, member]) => findRedacted(member, [...steps, name]));
}
