import { isJsonObject, type JsonObject, type JsonValue } from './json.js';
import type { EndpointDescriptor, FluxDescriptor } from './service.js';

/** What the rule needs to know of the clusters: who they are. */
type Identity = Pick<FluxDescriptor, 'identity'>;

/** What the rule needs to know of a poll endpoint. */
type Rule = Pick<EndpointDescriptor, 'patches' | 'group' | 'choices'>;

/** The documents that one input is made of. */
export interface InputSources {
  readonly cluster: JsonObject;
  /** The element of the cluster's assignment. */
  readonly reference: JsonObject;
  /** The document that the reference points to. */
  readonly catalogue: JsonObject;
  /** Key of the catalogue document. */
  readonly id: string;
}

/**
 * The one rule of the merge: the catalogue document, overlaid by what the reference says
 * and is not null (maps member by member, so that nothing is removed from them; of a choice the
 * reference's stands for all), plus the cluster's patches for it where the kind has patches (`{}` when
 * there are none), plus the `cluster` block; then groups move members under a name.
 *
 * @param flux - identity of the cluster block
 * @param endpoint - patches, groups and choices of the kind
 * @param sources - documents with their defaults in place; none is changed
 * @returns one element of `inputs`
 */
export function projectInput(flux: Identity, endpoint: Rule, sources: InputSources): JsonObject {
  const reference = withoutNulls(sources.reference);
  const members: Record<string, JsonValue | undefined> = {
    ...mergeMaps(withoutChosen(sources.catalogue, reference, endpoint.choices), reference),
    ...(endpoint.patches !== null && {
      patches: patchesOf(sources.cluster[endpoint.patches], sources.id),
    }),
    cluster: clusterBlock(flux, sources.cluster),
  };
  return groupMembers(members, endpoint.group);
}

/** A document without the members of the choices that the reference makes. */
function withoutChosen(
  catalogue: JsonObject,
  reference: JsonObject,
  choices: EndpointDescriptor['choices'] = [],
): JsonObject {
  const made = choices.filter((choice) => choice.some((name) => Object.hasOwn(reference, name)));
  const replaced = new Set(made.flat());
  if (replaced.size === 0) return catalogue;
  return Object.fromEntries(Object.entries(catalogue).filter(([name]) => !replaced.has(name)));
}

function mergeMaps(below: JsonObject, above: JsonObject): JsonObject {
  const merged: Record<string, JsonValue | undefined> = { ...below, ...above };
  for (const [name, value] of Object.entries(above)) {
    if (!isJsonObject(value ?? null) || !Object.hasOwn(below, name)) continue;
    const under = below[name];
    if (isJsonObject(under ?? null)) {
      setOwn(merged, name, mergeMaps(under as JsonObject, value as JsonObject));
    }
  }
  return merged;
}

/** A member `__proto__` is a member like others. */
function setOwn(
  members: Record<string, JsonValue | undefined>,
  name: string,
  value: JsonValue | undefined,
): void {
  if (name !== '__proto__') members[name] = value;
  else Object.defineProperty(members, name, { value, ...ordinary });
}

const ordinary = { configurable: true, enumerable: true, writable: true };

function withoutNulls(reference: JsonObject): JsonObject {
  const entries = Object.entries(reference);
  const given = entries.filter(([, value]) => value !== null);
  return given.length === entries.length ? reference : Object.fromEntries(given);
}

/** @returns the patches for one id, `{}` when there are none */
export function patchesOf(patches: JsonValue | undefined, id: string): JsonValue {
  // An id such as `constructor` must not find what every object inherits.
  if (!isJsonObject(patches) || !Object.hasOwn(patches, id)) return {};
  return patches[id] ?? {};
}

/** @returns the `cluster` member of every input of `cluster` */
export function clusterBlock(flux: Identity, cluster: JsonObject): JsonObject {
  const block: Record<string, JsonValue | undefined> = {};
  for (const [name, member] of Object.entries(flux.identity)) block[name] = cluster[member];
  return block;
}

/** The members that are in no group stay in their order; the groups follow. */
function groupMembers(members: JsonObject, group: EndpointDescriptor['group']): JsonObject {
  const groups = Object.entries(group);
  if (groups.length === 0) return members;
  const rest: Record<string, JsonValue | undefined> = {};
  for (const name of Object.keys(members)) {
    if (!groups.some(([, names]) => names.includes(name))) setOwn(rest, name, members[name]);
  }
  for (const [name, names] of groups) setOwn(rest, name, pickMembers(members, names));
  return rest;
}

function pickMembers(members: JsonObject, names: readonly string[]): JsonObject {
  const picked: Record<string, JsonValue | undefined> = {};
  for (const name of names) {
    if (members[name] !== undefined) setOwn(picked, name, members[name]);
  }
  return picked;
}
