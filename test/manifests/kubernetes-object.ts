import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { repository } from '../source-files.js';

/** What every object of Kubernetes has; the rest is checked by the schema of its kind. */
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

/** @returns the objects of a stream of YAML documents, empty ones left out */
export function parseObjects(text: string): readonly KubernetesObject[] {
  return parseAllDocuments(text)
    .map((document) => {
      if (document.errors[0] !== undefined) throw document.errors[0];
      return document.toJS() as KubernetesObject | null;
    })
    .filter((object) => object !== null);
}

/** @returns the manifests below `k8s/`, as they are written, by path from the repository */
export function readManifests(): ReadonlyMap<string, readonly KubernetesObject[]> {
  const files = readdirSync(join(repository, 'k8s'), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter(({ name }) => name.endsWith('.yaml') && name !== 'kustomization.yaml')
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [relative(repository, path), parseObjects(readFileSync(path, 'utf8'))]),
  );
}

/** @returns `Kind/namespace/name`, for messages and for finding an object */
export function nameObject({ kind, metadata }: KubernetesObject): string {
  return [kind, metadata.namespace, metadata.name].filter((part) => part !== undefined).join('/');
}
