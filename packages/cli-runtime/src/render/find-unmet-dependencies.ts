import { listAt, nameObject, textAt, type KubernetesObject } from './kubernetes-object.js';

/**
 * Finds objects that would wait for ever: what their `dependsOn` names is not rendered.
 *
 * @returns a sentence for each such dependency
 */
export function findUnmetDependencies(objects: readonly KubernetesObject[]): readonly string[] {
  const rendered = new Set(objects.map(nameUnderGroup));
  return objects.flatMap((object) =>
    listAt(object, 'spec', 'dependsOn')
      .map((entry) => readDependency(entry, object))
      .filter((dependency) => dependency !== null)
      .filter((dependency) => !rendered.has(nameUnderGroup(dependency)))
      .map((dependency) => describe(object, dependency, objects)),
  );
}

/** Flux's own kinds wait for objects of their kind, and by default in their namespace. */
function readDependency(entry: unknown, waiting: KubernetesObject): KubernetesObject | null {
  const name = textAt(entry, 'name');
  if (name === undefined) return null;
  const { namespace: own } = waiting.metadata;
  const namespace = textAt(entry, 'namespace') ?? own;
  return {
    apiVersion: textAt(entry, 'apiVersion') ?? waiting.apiVersion,
    kind: textAt(entry, 'kind') ?? waiting.kind,
    metadata: { name, ...(namespace !== undefined && { namespace }) },
  };
}

function describe(
  waiting: KubernetesObject,
  missing: KubernetesObject,
  objects: readonly KubernetesObject[],
): string {
  const other = objects.find((object) => delivers(object) && hasSameName(object, missing));
  const reason =
    other === undefined
      ? 'not rendered: not assigned or switched off'
      : `rendered as ${other.kind}: dependsOn works within one kind only`;
  return `${nameObject(waiting)} waits for ever for ${nameObject(missing)}, which is ${reason}`;
}

/** Whether an object brings others to the cluster, as opposed to their sources and values. */
function delivers({ apiVersion }: KubernetesObject): boolean {
  return /^(helm|kustomize)\.toolkit\.fluxcd\.io\//.test(apiVersion);
}

function hasSameName(one: KubernetesObject, other: KubernetesObject): boolean {
  const isNamed = one.metadata.name === other.metadata.name;
  return isNamed && one.metadata.namespace === other.metadata.namespace;
}

/** Versions of an API are views of the same object, its group is not. */
function nameUnderGroup(object: KubernetesObject): string {
  const [group] = object.apiVersion.includes('/') ? object.apiVersion.split('/') : [''];
  return `${group ?? ''}/${nameObject(object)}`;
}
