import { randomUUID } from 'node:crypto';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  type ServiceDescriptor,
  suggestName,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { compileValidator } from '../documents/document-schema.js';
import { normalizeDocument } from '../documents/normalize-document.js';
import type { DocumentValidator } from '../documents/document-schema.js';
import type { SeedProblem } from './seed-error.js';

/** One document of a seed file, ready to be stored. */
export interface SeedDocument {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly document: JsonObject;
  /** JSON pointer to it in the file. */
  readonly place: string;
}

/** What a seed file holds, and what is wrong with each document on its own. */
export interface SeedContents {
  readonly valid: readonly SeedDocument[];
  /** Not to be stored, but there: a reference to one of them is no second mistake. */
  readonly invalid: readonly SeedDocument[];
  readonly problems: readonly SeedProblem[];
}

/** One item of a seed's lists; without a document where none can be made of it. */
interface Item {
  readonly document?: SeedDocument;
  readonly problems: readonly SeedProblem[];
}

/** Reads the lists of a seed and brings their documents into the form they are stored in. */
export function readSeedDocuments(service: ServiceDescriptor, seed: JsonObject): SeedContents {
  const items = Object.entries(seed).flatMap(([name, list]) => readKind(service, name, list));
  return {
    valid: items.filter(isValid).flatMap(({ document }) => document ?? []),
    invalid: items.filter((item) => !isValid(item)).flatMap(({ document }) => document ?? []),
    problems: items.flatMap(({ problems }) => problems),
  };
}

function isValid({ problems }: Item): boolean {
  return problems.length === 0;
}

function refuse(place: string, reason: string): Item {
  return { problems: [{ place, reason }] };
}

function readKind(
  { kinds }: ServiceDescriptor,
  name: string,
  list: JsonValue | undefined,
): readonly Item[] {
  const place = toJsonPointer([name]);
  const kind = kinds.find((known) => known.kind === name);
  if (kind === undefined) {
    const near = suggestName(
      name,
      kinds.map((known) => known.kind),
    );
    return [refuse(place, `unknown kind '${name}'${near}`)];
  }
  if (!Array.isArray(list)) return [refuse(place, `must be a list of ${name}`)];
  const validate = compileValidator(kind);
  return list.map((item: JsonValue, index) =>
    readDocument(kind, validate, item, `${place}/${index}`),
  );
}

function readDocument(
  kind: KindDescriptor,
  validate: DocumentValidator,
  item: JsonValue,
  place: string,
): Item {
  if (!isJsonObject(item)) return refuse(place, `must be a ${kind.label}, an object`);
  const { _id: olderKey, ...members } = item;
  const key = members[kind.key] ?? olderKey ?? undefined;
  if (olderKey !== undefined && olderKey !== null && key !== olderKey) {
    return refuse(`${place}/_id`, `differs from ${kind.key}: keep one of them`);
  }
  const document = completeDocument(kind, members, key);
  const problems = validate(document).map(({ pointer, message }) => ({
    place: place + (pointer ?? ''),
    reason: message,
  }));
  return { document: { kind, id: String(document[kind.key]), document, place }, problems };
}

function completeDocument(
  kind: KindDescriptor,
  members: JsonObject,
  key: JsonValue | undefined,
): JsonObject {
  const assigned = key ?? (kind.keyAssigned ? randomUUID() : undefined);
  const given = assigned === undefined ? members : { ...members, [kind.key]: assigned };
  return normalizeDocument(kind, given);
}
