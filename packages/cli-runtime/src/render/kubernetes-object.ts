import { parseAllDocuments } from 'yaml';

/** What every object of Kubernetes has; the rest depends on its kind. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
  };
  readonly [member: string]: unknown;
}

/**
 * @returns the objects of a stream of YAML documents, empty ones left out
 * @throws YAMLParseError for the first document that is no YAML
 */
export function parseObjects(text: string): readonly KubernetesObject[] {
  return parseAllDocuments(text, { merge: true })
    .map((document) => {
      if (document.errors[0] !== undefined) throw document.errors[0];
      return document.toJS() as KubernetesObject | null;
    })
    .filter((object) => object !== null);
}

/** @returns `Kind/namespace/name`, for messages and for finding an object */
export function nameObject({ kind, metadata }: KubernetesObject): string {
  return [kind, metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/');
}

/** @returns what stands below an object at a path of members; undefined where nothing does */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce(
    (at, member) =>
      typeof at === 'object' && at !== null
        ? (at as Readonly<Record<string, unknown>>)[member]
        : undefined,
    value,
  );
}

/** @returns the list at a path of members; empty where there is none */
export function listAt(value: unknown, ...path: readonly string[]): readonly unknown[] {
  const found = valueAt(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** @returns the text at a path of members; undefined where there is none */
export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = valueAt(value, ...path);
  return typeof found === 'string' ? found : undefined;
}
