import type { JsonObject } from '../json.js';
import { annotationKey, labelKey, labelValue } from './kubernetes-names.js';
import { countBytes, type Breach, type MapRule } from './rule.js';

/** k8s.io/apimachinery, `TotalAnnotationSizeLimitB`. */
export const largestAnnotations = 262_144;

/** `ValidateLabels` of k8s.io/apimachinery */
export const labels: MapRule = {
  on: 'object',
  text: "Keys and values are of the syntax of Kubernetes' labels; a key's prefix has at most 253 characters.",
  check: (map) =>
    listTexts(map).flatMap(([key, value]) =>
      breachAt(key, labelKey.check(key) ?? labelValue.check(value)),
    ),
};

/** `ValidateAnnotations` of k8s.io/apimachinery */
export const annotations: MapRule = {
  on: 'object',
  text: "Keys are of the syntax of Kubernetes' annotations, with a prefix of at most 253 characters; keys and values together have at most 262144 bytes.",
  check: (map) => [
    ...listTexts(map).flatMap(([key]) => breachAt(key, annotationKey.check(key))),
    ...refuseSize(map),
  ],
};

/** @returns the breach of one member, where there is a reason */
export function breachAt(key: string, reason: string | null): readonly Breach[] {
  return reason === null ? [] : [{ path: [key], reason }];
}

/** @returns the members that are texts: what else is there, the schema refuses */
export function listTexts(map: JsonObject): readonly (readonly [string, string])[] {
  return Object.entries(map).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
}

/** @returns the bytes of all keys and values together, as Kubernetes counts them */
export function countMap(map: JsonObject): number {
  return listTexts(map).reduce((sum, [key, value]) => sum + countBytes(key) + countBytes(value), 0);
}

function refuseSize(map: JsonObject): readonly Breach[] {
  const bytes = countMap(map);
  if (bytes <= largestAnnotations) return [];
  const reason = `keys and values together have ${String(bytes)} bytes: write at most ${String(largestAnnotations)}`;
  return [{ path: [], reason }];
}
