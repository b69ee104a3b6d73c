import type { JsonObject, JsonValue } from '../json.js';
import { objectName } from './kubernetes-names.js';
import { breachAt } from './kubernetes-maps.js';
import { quote, type Breach, type Dropped, type MapRule } from './rule.js';

const group = 'rbac.authorization.k8s.io';
const kinds = ['User', 'Group', 'ServiceAccount'];

/**
 * `ValidateRoleBindingSubject` of k8s.io/kubernetes, for a ClusterRoleBinding, after its defaults. What
 * it does not look at, exporters write all the same: Terraform gives groups a namespace.
 */
export const rbacSubject: MapRule = {
  on: 'object',
  text: 'A subject as Kubernetes takes it: a User or a Group by name, or a ServiceAccount by name and namespace; what means nothing there (a namespace of a Group, an empty apiGroup) is left out.',
  check({ kind, name, namespace, apiGroup }) {
    if (typeof kind !== 'string' || !kinds.includes(kind)) {
      return breachAt('kind', `kind is no subject: write ${kinds.join(', ')}`);
    }
    const isAccount = kind === 'ServiceAccount';
    return [
      ...breachAt('name', refuseName(name, isAccount)),
      ...breachAt('apiGroup', refuseGroup(apiGroup, isAccount)),
      ...(isAccount && isEmpty(namespace)
        ? breachAt('namespace', 'a ServiceAccount is in a namespace: write it')
        : []),
    ].map((breach) => locate(breach, { kind, name, namespace, apiGroup }));
  },
  findMeaningless({ kind, namespace, apiGroup }): readonly Dropped[] {
    const hasNamespace = kind !== 'ServiceAccount' && namespace !== undefined;
    return [
      ...(hasNamespace
        ? [{ name: 'namespace', reason: `a ${String(kind)} is in no namespace` }]
        : []),
      ...(apiGroup === ''
        ? [{ name: 'apiGroup', reason: 'an empty one is what Kubernetes fills in' }]
        : []),
    ];
  },
};

function isEmpty(value: JsonValue | undefined): boolean {
  return value === undefined || value === '';
}

function refuseName(name: JsonValue | undefined, isAccount: boolean): string | null {
  if (typeof name !== 'string' || name === '') return 'a subject has a name: write it';
  return isAccount ? objectName.check(name) : null;
}

function refuseGroup(apiGroup: JsonValue | undefined, isAccount: boolean): string | null {
  if (apiGroup === undefined || apiGroup === '') return null;
  if (isAccount) return 'a ServiceAccount has no apiGroup: leave it out';
  return apiGroup === group ? null : `apiGroup is ${quote(String(apiGroup))}: write ${group}`;
}

/** What is absent cannot be pointed at: the subject is what is wrong then. */
function locate({ path, reason }: Breach, subject: JsonObject): Breach {
  const [name = ''] = path;
  return { path: subject[name] === undefined ? [] : path, reason };
}
