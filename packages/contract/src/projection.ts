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
  const merged = Object.entries(above).map(([name, value]) => {
    const under = Object.hasOwn(below, name) ? below[name] : undefined;
    const areMaps = isJsonObject(under ?? null) && isJsonObject(value ?? null);
    return [name, areMaps ? mergeMaps(under as JsonObject, value as JsonObject) : value] as const;
  });
  return { ...below, ...Object.fromEntries(merged) };
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
    Object.fromEntries(
      names.flatMap((member) =>
        members[member] === undefined ? [] : [[member, members[member]] as const],
      ),
    ),
  ]);
  return Object.fromEntries([...rest, ...groups]);
}
