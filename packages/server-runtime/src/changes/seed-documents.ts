import {
  isJsonObject,
  type JsonValue,
  type KindDescriptor,
  type ServiceDescriptor,
  suggestName,
  toJsonPointer,
} from '@flux-resourceset/contract';
import type { Refusal } from './refusals.js';
import type { RequestedChange } from './requested-change.js';
import type { SeedProblem } from './seed-error.js';
import type { SeedPart } from './seed-file.js';

/** One item of a seed's lists: a document to be made, or why there is none. */
export type SeedItem =
  | { readonly requested: RequestedChange; readonly problem: null }
  | { readonly requested: null; readonly problem: SeedProblem };

/** Reads the lists of a seed, in the order of the file. */
export function readSeedItems(
  service: ServiceDescriptor,
  seed: readonly SeedPart[],
): readonly SeedItem[] {
  return seed.flatMap(({ name, lists }) =>
    Object.entries(lists).flatMap(([kind, list]) => readKind(service, name, kind, list)),
  );
}

function refuse(place: string, reason: string): SeedItem {
  return { requested: null, problem: { place, reason } };
}

function readKind(
  { kinds }: ServiceDescriptor,
  part: string,
  name: string,
  list: JsonValue | undefined,
): readonly SeedItem[] {
  const place = part + toJsonPointer([name]);
  const kind = kinds.find((known) => known.kind === name);
  if (kind === undefined) {
    const near = suggestName(
      name,
      kinds.map((known) => known.kind),
    );
    return [refuse(place, `unknown kind '${name}'${near}`)];
  }
  if (!Array.isArray(list)) return [refuse(place, `must be a list of ${name}`)];
  return list.map((item: JsonValue, index) => readItem(kind, item, `${place}/${String(index)}`));
}

/** Both `id` and `_id`, as the original writes it, are read. */
function readItem(kind: KindDescriptor, item: JsonValue, pointer: string): SeedItem {
  if (!isJsonObject(item)) return refuse(pointer, `must be a ${kind.label}, an object`);
  const { _id: olderKey, ...members } = item;
  const key = members[kind.key] ?? olderKey ?? undefined;
  if (olderKey !== undefined && olderKey !== null && key !== olderKey) {
    return refuse(`${pointer}/_id`, `differs from ${kind.key}: keep one of them`);
  }
  const document = key === undefined ? members : { ...members, [kind.key]: key };
  const requested = { operation: 'create', kind, document, pointer, keepsKey: true } as const;
  return { requested, problem: null };
}

/** @returns what is wrong with the file, in its order */
export function listSeedProblems(
  items: readonly SeedItem[],
  refusals: readonly Refusal[],
): readonly SeedProblem[] {
  const refusedBy = new Map(refusals.map(({ requested, problem }) => [requested, problem]));
  return items.flatMap(({ requested, problem }) => {
    if (requested === null) return [problem];
    const refused = refusedBy.get(requested);
    return refused === undefined ? [] : describeRefusal({ requested, problem: refused });
  });
}

function describeRefusal({ requested, problem }: Refusal): readonly SeedProblem[] {
  const { pointer: place } = requested;
  const { code, message, errors } = problem;
  if (errors.length === 0) return [{ place, reason: message }];
  return errors.map(({ pointer = '', message: detail }) => ({
    place: place + pointer,
    reason: code === 'conflict' ? message : detail,
  }));
}
