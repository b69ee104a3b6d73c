import { listAt, nameObject, textAt, valueAt, type KubernetesObject } from './kubernetes-object.js';

/** Namespaces that every cluster with Flux has. */
const wellKnown = ['default', 'flux-system', 'kube-node-lease', 'kube-public', 'kube-system'];

/**
 * Finds bindings to service accounts that no one can make, for want of their namespace. To be asked
 * only when the namespaces of the cluster were rendered too.
 *
 * @returns a sentence for each binding and namespace
 */
export function findMissingNamespaces(objects: readonly KubernetesObject[]): readonly string[] {
  const present = new Set([...wellKnown, ...objects.flatMap(listNamespaces)]);
  return objects
    .filter(isBinding)
    .flatMap((binding) =>
      [...new Set(listSubjectNamespaces(binding))]
        .filter((namespace) => !present.has(namespace))
        .map(
          (namespace) =>
            `${nameObject(binding)} binds a ServiceAccount of the namespace ${namespace}, ` +
            'which the cluster is not given',
        ),
    );
}

/** A namespace comes as an object of its own, or with the release that is installed into it. */
function listNamespaces(object: KubernetesObject): readonly string[] {
  if (object.apiVersion === 'v1' && object.kind === 'Namespace') return [object.metadata.name];
  const target = textAt(object, 'spec', 'targetNamespace');
  const isCreated = valueAt(object, 'spec', 'install', 'createNamespace') === true;
  return target !== undefined && isCreated ? [target] : [];
}

function isBinding({ apiVersion, kind }: KubernetesObject): boolean {
  const isGrant = apiVersion.startsWith('rbac.authorization.k8s.io/');
  return isGrant && (kind === 'ClusterRoleBinding' || kind === 'RoleBinding');
}

function listSubjectNamespaces(binding: KubernetesObject): readonly string[] {
  return listAt(binding, 'subjects')
    .filter((subject) => textAt(subject, 'kind') === 'ServiceAccount')
    .map((subject) => textAt(subject, 'namespace'))
    .filter((namespace) => namespace !== undefined);
}
