import type { JsonObject } from '../json.js';
import { breachAt, countMap, largestAnnotations, listTexts } from './kubernetes-maps.js';
import { countBytes, quote, type Breach, type MapRule } from './rule.js';

/** k8s.io/pod-security-admission, `api/helpers.go`: what the API server's admission reads. */
const podSecurity = /^pod-security\.kubernetes\.io\/(enforce|audit|warn)(-version)?$/;
const levels = ['privileged', 'baseline', 'restricted'];
const version = /^v1\.(0|[1-9][0-9]*)$/;
/** Go's `int`, beyond which `ParseVersion` fails. */
const largestMinor = 2n ** 63n - 1n;

/** Keys that mean something to Flux Operator. */
const operatorPrefix = 'fluxcd.controlplane.io/';
const pruneKey = `${operatorPrefix}prune`;
const pruneValues = ['enabled', 'disabled'];

/** Written by others on every namespace, or removed by the operator after each apply. */
const ownedLabels = new Map([
  ['kubernetes.io/metadata.name', 'Kubernetes writes it'],
  ['kustomize.toolkit.fluxcd.io/name', 'Flux Operator removes it'],
  ['kustomize.toolkit.fluxcd.io/namespace', 'Flux Operator removes it'],
  ['resourceset.fluxcd.controlplane.io/name', 'Flux Operator writes it'],
  ['resourceset.fluxcd.controlplane.io/namespace', 'Flux Operator writes it'],
]);
const ownedAnnotations = new Map([
  ['kubectl.kubernetes.io/last-applied-configuration', 'Flux Operator removes it'],
  ['meta.helm.sh/release-name', 'Flux Operator removes it'],
  ['meta.helm.sh/release-namespace', 'Flux Operator removes it'],
]);

/** `ValidateNamespace` of k8s.io/pod-security-admission refuses the namespace otherwise. */
export const podSecurityLabels: MapRule = {
  on: 'object',
  text: 'Labels pod-security.kubernetes.io/enforce, audit and warn are privileged, baseline or restricted; those ending in -version are latest or v1.N.',
  check: (map) =>
    listTexts(map).flatMap(([key, value]) => breachAt(key, refusePodSecurity(key, value))),
};

/** Labels that arrive as they are stored, and tell the operator nothing. */
export const unmanagedLabels: MapRule = {
  on: 'object',
  text: 'No label is one that Kubernetes or Flux Operator manages: kubernetes.io/metadata.name, fluxcd.controlplane.io/*, resourceset.fluxcd.controlplane.io/name and namespace, kustomize.toolkit.fluxcd.io/name and namespace.',
  check: (map) =>
    listTexts(map).flatMap(([key]) =>
      breachAt(
        key,
        key.startsWith(operatorPrefix)
          ? `${quote(key)} is an annotation of Flux Operator, no label: leave it out`
          : refuseOwned(ownedLabels, key),
      ),
    ),
};

/**
 * Of the operator's annotations only `prune` means something on a rendered object. Others stop the
 * whole ResourceSet (`checksumFrom` an object that is not there) or take the object out of it
 * (`reconcile: disabled`), and what is out of it is deleted. A value of `prune` that the operator
 * does not know counts as permission to delete.
 */
export const unmanagedAnnotations: MapRule = {
  on: 'object',
  text: 'Of the keys that begin with fluxcd.controlplane.io/ only prune may be there, as enabled or disabled; none is one that Flux Operator removes (meta.helm.sh/release-name and release-namespace, kubectl.kubernetes.io/last-applied-configuration).',
  check: (map) => [
    ...listTexts(map).flatMap(([key, value]) => breachAt(key, refuseAnnotation(key, value))),
    ...refuseCrowding(map),
  ],
};

/** The template adds `prune: disabled` where it is not there; more than its room is none of its own. */
function refuseCrowding(map: JsonObject): readonly Breach[] {
  const bytes = countMap(map);
  const largest = largestAnnotations - countBytes(`${pruneKey}disabled`);
  const hasRoom = bytes <= largest || bytes > largestAnnotations || Object.hasOwn(map, pruneKey);
  if (hasRoom) return [];
  const reason = `keys and values leave no room for '${pruneKey}', which is added: write at most ${String(largest)} bytes`;
  return [{ path: [], reason }];
}

function refusePodSecurity(key: string, value: string): string | null {
  const [matched, , isVersion] = podSecurity.exec(key) ?? [];
  if (matched === undefined) return null;
  if (isVersion === undefined) {
    return levels.includes(value)
      ? null
      : `${quote(key)} is ${quote(value)}: write ${levels.join(', ')}`;
  }
  const minor = version.exec(value)?.[1];
  const isKnown = value === 'latest' || (minor !== undefined && BigInt(minor) <= largestMinor);
  return isKnown ? null : `${quote(key)} is ${quote(value)}: write latest, or v1.30 for example`;
}

function refuseOwned(owned: ReadonlyMap<string, string>, key: string): string | null {
  const reason = owned.get(key);
  return reason === undefined ? null : `${quote(key)} would not stay: ${reason}; leave it out`;
}

function refuseAnnotation(key: string, value: string): string | null {
  if (!key.startsWith(operatorPrefix)) return refuseOwned(ownedAnnotations, key);
  if (key !== pruneKey) return `${quote(key)} is for Flux Operator's own objects: leave it out`;
  return pruneValues.includes(value)
    ? null
    : `${quote(key)} is ${quote(value)}: write ${pruneValues.join(' or ')}`;
}
