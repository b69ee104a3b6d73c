import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  toJsonPointer,
} from '@flux-resourceset/contract';
import { collectReferences } from '../documents/collect-references.js';
import type { ListQuery } from './store.js';

/** Something that a document is found by: its id, or a member that is unique or filtered. */
export interface KeyFact {
  /** JSON pointer to the member; empty for the id. */
  readonly member: string;
  readonly value: string;
}

/** A reference that a document holds. */
export interface ReferenceFact {
  /** JSON pointer to it; a step `*` stands for every item of a list or value of a map. */
  readonly path: string;
  readonly target: string;
  readonly targetId: string;
}

/** What a document says that look-ups ask for; stored in rows of their own beside it. */
export interface DocumentFacts {
  readonly keys: readonly KeyFact[];
  readonly references: readonly ReferenceFact[];
}

/** @returns what a document is found by and what it refers to, each fact once */
export function collectFacts(
  kind: KindDescriptor,
  id: string,
  document: JsonObject,
): DocumentFacts {
  return { keys: collectKeys(kind, id, document), references: collectTargets(kind, document) };
}

function collectKeys(kind: KindDescriptor, id: string, document: JsonObject): readonly KeyFact[] {
  const members = [
    ...kind.unique.map((name) => [name]),
    ...kind.filters.flatMap(({ member, references }) => (references ? [] : [member])),
  ];
  const byPointer = new Map(members.map((member) => [toJsonPointer(member), member]));
  const found = [...byPointer].flatMap(([member, path]) => {
    const value = formatKeyValue(readMember(document, path));
    return value === undefined ? [] : [{ member, value }];
  });
  return [{ member: '', value: id }, ...found];
}

function collectTargets(kind: KindDescriptor, document: JsonObject): readonly ReferenceFact[] {
  return kind.references.flatMap(({ path, target }) => {
    const ids = new Set(collectReferences(document, path).map(({ id }) => id));
    return [...ids].map((targetId) => ({ path: toJsonPointer(path), target, targetId }));
  });
}

/** @returns the member at a path of member names */
export function readMember(document: JsonObject, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (value, name) => (isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined),
    document,
  );
}

/**
 * A value as text that is equal for equal values and tells 5 from '5'. Booleans are 0 and 1, as
 * they are for SQLite.
 *
 * @returns undefined for what nothing is found by: lists, objects, null
 */
export function formatKeyValue(value: JsonValue | undefined): string | undefined {
  if (typeof value === 'boolean') return String(Number(value));
  if (typeof value === 'string') return JSON.stringify(value);
  return typeof value === 'number' ? String(value) : undefined;
}

/** Whether a document is among those that a query's filters select. */
export function isSelected(document: JsonObject, where: ListQuery['where']): boolean {
  return where.every(({ filter: { member, references }, value }) =>
    references
      ? references.paths.some((path) => refersTo(document, path, String(value)))
      : formatKeyValue(readMember(document, member)) === formatKeyValue(value),
  );
}

function refersTo(document: JsonObject, path: readonly string[], key: string): boolean {
  return collectReferences(document, path).some(({ id }) => id === key);
}

/** @returns what is in `after` and not in `before` */
export function subtractFacts<Fact extends object>(
  after: readonly Fact[],
  before: readonly Fact[],
): readonly Fact[] {
  const known = new Set(before.map((fact) => JSON.stringify(fact)));
  return after.filter((fact) => !known.has(JSON.stringify(fact)));
}
