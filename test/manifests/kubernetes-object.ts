import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import {
  nameObject,
  parseObjects,
  type KubernetesObject,
} from '../../packages/cli-runtime/src/render/kubernetes-object.js';
import { repository } from '../source-files.js';

export { nameObject, parseObjects, type KubernetesObject };

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
