import { isJsonObject, type JsonObject, type JsonValue } from './json.js';
import type { EndpointDescriptor, FluxDescriptor } from './service.js';

/** What the rule needs to know of the clusters: who they are. */
type Identity = Pick<FluxDescriptor, 'identity'>;

/** What the rule needs to know of a poll endpoint. */
type Rule = Pick<EndpointDescriptor, 'patches' | 'group'>;

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
 * and is not null, plus the cluster's patches for it where the kind has patches (`{}` when
 * there are none), plus the `cluster` block; then groups move members under a name.
 *
 * @param flux - identity of the cluster block
 * @param endpoint - patches and groups of the kind
 * @param sources - documents with their defaults in place; none is changed
 * @returns one element of `inputs`
 */
export function projectInput(flux: Identity, endpoint: Rule, sources: InputSources): JsonObject {
  const members: Record<string, JsonValue | undefined> = {
    ...sources.catalogue,
    ...withoutNulls(sources.reference),
    ...(endpoint.patches !== null && {
      patches: patchesOf(sources.cluster[endpoint.patches], sources.id),
    }),
    cluster: clusterBlock(flux, sources.cluster),
  };
  return groupMembers(members, endpoint.group);
}

function withoutNulls(reference: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(reference).filter(([, value]) => value !== null));
}

/** @returns the patches for one id, `{}` when there are none */
export function patchesOf(patches: JsonValue | undefined, id: string): JsonValue {
  // An id such as `constructor` must not find what every object inherits.
  if (!isJsonObject(patches) || !Object.hasOwn(patches, id)) return {};
  return patches[id] ?? {};
}

/** @returns the `cluster` member of every input of `cluster` */
export function clusterBlock(flux: Identity, cluster: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(flux.identity).map(([name, member]) => [name, cluster[member]]),
  );
}

function groupMembers(members: JsonObject, group: EndpointDescriptor['group']): JsonObject {
  const grouped = new Set(Object.values(group).flat());
  const rest = Object.entries(members).filter(([name]) => !grouped.has(name));
  const groups = Object.entries(group).map(([name, names]): [string, JsonObject] => [
    name,
    Object.fromEntries(names.map((member) => [member, members[member]])),
  ]);
  return Object.fromEntries([...rest, ...groups]);
}
