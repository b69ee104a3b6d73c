import {
  type EndpointDescriptor,
  type FluxDescriptor,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type KindDescriptor,
  toJsonPointer,
  type UnusedDescriptor,
  type Warning,
} from '@flux-resourceset/contract';
import { dropMeaningless } from '../documents/meaningless-members.js';
import type { ChangeContext } from './change-context.js';
import { findOutranked } from './check-choices.js';
import type { DraftDocument } from './draft.js';
import { findLowered } from './lower-dns.js';
import type { ReadThrough } from './read-through.js';

/** What is looked up for warnings. */
export interface WarningScope {
  readonly context: ChangeContext;
  /** Of the store as it will be. */
  readonly documents: ReadThrough;
}

/** What one endpoint's references were, what they are, and the documents that this asks for. */
interface Change {
  readonly endpoint: EndpointDescriptor;
  readonly before: ReadonlyMap<string, JsonObject>;
  readonly after: ReadonlyMap<string, JsonObject>;
  readonly catalogue: ReadonlyMap<string, JsonObject>;
}

/**
 * Finds what a write does as asked, and what will not have the effect that was probably meant.
 * Only what this write brings about is said, not what was so before.
 */
export async function findWarnings(
  scope: WarningScope,
  document: DraftDocument,
): Promise<readonly Warning[]> {
  const { kind, wanted, after } = document;
  if (after === null || wanted === null) return [];
  const dropped = findDropped(kind, wanted);
  const { flux } = scope.context.service;
  const before = document.before?.document;
  if (flux?.kind !== kind.kind) {
    return [...dropped, ...findOutranked(flux, kind, before ?? {}, after)];
  }
  const advice = await findAdvice(scope, flux, before, after);
  return [...dropped, ...findLowered(flux, wanted, after), ...advice];
}

/** What is stored has none of them, so what is found was given by this write. */
function findDropped({ schema }: KindDescriptor, wanted: JsonObject): readonly Warning[] {
  return dropMeaningless(schema, wanted).dropped.map(({ path, reason }) => ({
    code: 'dropped_member',
    message: `${String(path.at(-1))} is left out: ${reason}`,
    pointer: toJsonPointer(path.slice(0, -1)),
  }));
}

async function findAdvice(
  scope: WarningScope,
  flux: FluxDescriptor,
  before: JsonObject | undefined,
  after: JsonObject,
): Promise<readonly Warning[]> {
  const found: Warning[] = [];
  for (const endpoint of flux.endpoints) {
    // What a write leaves alone is the very same value.
    if (before?.[endpoint.assignment] === after[endpoint.assignment]) continue;
    const references = {
      before: readReferences(before?.[endpoint.assignment]),
      after: readReferences(after[endpoint.assignment]),
    };
    const catalogue = await loadAsked(scope, endpoint, references);
    const change = { endpoint, ...references, catalogue };
    found.push(...findUnused(change), ...findMissing(change));
  }
  return found;
}

/** References by id, in the cluster's order. */
function readReferences(list: JsonValue | undefined): ReadonlyMap<string, JsonObject> {
  const references = isJsonList(list) ? list.filter(isJsonObject) : [];
  return new Map(references.map((reference) => [String(reference['id']), reference]));
}

/** Most writes ask for no document at all: those of values, or of what stays as it is. */
async function loadAsked(
  { context, documents }: WarningScope,
  endpoint: EndpointDescriptor,
  references: Pick<Change, 'before' | 'after'>,
): Promise<ReadonlyMap<string, JsonObject>> {
  const target = context.kinds.get(endpoint.kind);
  const ids = listAsked(endpoint, references);
  if (target === undefined || ids.length === 0) return new Map();
  await documents.load(target, ids);
  return new Map(
    ids.flatMap((id) => {
      const document = documents.peek(target, id);
      return document === null ? [] : [[id, document] as const];
    }),
  );
}

function listAsked(
  endpoint: EndpointDescriptor,
  { before, after }: Pick<Change, 'before' | 'after'>,
): readonly string[] {
  const { unused = [], requires } = endpoint;
  const ids = [...after.keys()];
  const pinned = ids.filter((id) =>
    unused.some(({ member }) => isNewOverride(member, before.get(id), after.get(id))),
  );
  if (requires === undefined) return pinned;
  const present = listPresent(endpoint, after);
  const were = listPresent(endpoint, before);
  const isAnyGone = [...were].some((id) => !present.has(id));
  const waiting = [...present].filter((id) => isAnyGone || !were.has(id));
  return [...new Set([...pinned, ...waiting])];
}

/** Ids of what the cluster gets: assigned, and not switched off. */
function listPresent(
  { switch: member }: EndpointDescriptor,
  references: ReadonlyMap<string, JsonObject>,
): ReadonlySet<string> {
  const present = [...references].filter(
    ([, reference]) => member === undefined || reference[member] !== false,
  );
  return new Set(present.map(([id]) => id));
}

function isNewOverride(
  member: string,
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): boolean {
  const value = after?.[member] ?? null;
  return value !== null && value !== (before?.[member] ?? null);
}

function findUnused(change: Change): readonly Warning[] {
  const { endpoint, before, after } = change;
  return [...after].flatMap(([id, reference], position) =>
    (endpoint.unused ?? [])
      .filter(({ member }) => isNewOverride(member, before.get(id), reference))
      .flatMap((rule) => describeUnused(change, rule, id, position)),
  );
}

function describeUnused(
  { endpoint, after, catalogue }: Change,
  { member, where, matches, instead }: UnusedDescriptor,
  id: string,
  position: number,
): readonly Warning[] {
  const decisive = after.get(id)?.[where] ?? catalogue.get(id)?.[where];
  if (typeof decisive !== 'string' || !new RegExp(matches, 'u').test(decisive)) return [];
  const advice = instead === null ? '' : `; set ${instead} instead`;
  return [
    {
      code: 'override_without_effect',
      message: `${member} of '${id}' has no effect, since its ${where} is ${decisive}${advice}`,
      pointer: toJsonPointer([endpoint.assignment, position, member]),
    },
  ];
}

function findMissing({ endpoint, before, after, catalogue }: Change): readonly Warning[] {
  const { requires, assignment } = endpoint;
  if (requires === undefined) return [];
  const present = listPresent(endpoint, after);
  const were = listPresent(endpoint, before);
  return [...after.keys()].flatMap((id, position) => {
    if (!present.has(id)) return [];
    return listIds(catalogue.get(id)?.[requires])
      .filter((needed) => !present.has(needed) && (!were.has(id) || were.has(needed)))
      .map((needed): Warning => {
        const reason = after.has(needed) ? 'is switched off on' : 'is not assigned to';
        return {
          code: 'dependency_missing',
          message: `'${id}' waits for '${needed}', which ${reason} this cluster`,
          pointer: toJsonPointer([assignment, position]),
        };
      });
  });
}

function listIds(list: JsonValue | undefined): readonly string[] {
  return isJsonList(list) ? list.filter((id) => typeof id === 'string') : [];
}
