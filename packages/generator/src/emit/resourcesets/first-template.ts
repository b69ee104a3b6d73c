/**
 * A ResourceSet that works as it is: a ConfigMap for each input, which shows what the poll
 * brings. The guard on the provider, the least rights, and that a commit which loses the file deletes
 * nothing (`prune: disabled`) are what every template should keep.
 *
 * @param endpoint - kebab case, so it is safe in YAML and in names
 */
export function renderFirstTemplate(endpoint: string, kind: string): string {
  return `# A first template for ${kind}: a ConfigMap for each input. Change it to what clusters should make
# of them, and ${endpoint}-access.yaml to what that needs. This file is yours: it is not written again.
apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata:
  name: ${endpoint}
  namespace: flux-system
  annotations:
    fluxcd.controlplane.io/reconcileEvery: 10m
    kustomize.toolkit.fluxcd.io/substitute: disabled
    kustomize.toolkit.fluxcd.io/prune: disabled
spec:
  serviceAccountName: resourceset-${endpoint}
  # A provider that is made anew while the API is away has no inputs yet: that is not "none".
  dependsOn:
    - apiVersion: fluxcd.controlplane.io/v1
      kind: ResourceSetInputProvider
      name: ${endpoint}
      namespace: flux-system
      ready: true
      readyExpr: has(status.lastExportedRevision)
  inputsFrom:
    - apiVersion: fluxcd.controlplane.io/v1
      kind: ResourceSetInputProvider
      name: ${endpoint}
  # Values go through toJson, whole maps at once: they arrive exactly as they are stored.
  resourcesTemplate: |
    ---
    apiVersion: v1
    kind: ConfigMap
    metadata:
      name: << printf "${endpoint}-%s" inputs.id | toJson >>
      namespace: flux-system
    data:
      input.json: << inputs | toJson | toJson >>
`;
}

/** The service account of the first template: ConfigMaps of its own namespace, nothing else. */
export function renderAccess(endpoint: string): string {
  const name = `resourceset-${endpoint}`;
  return `# What the template may touch. This file is yours: it is not written again.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: ${name}
  namespace: flux-system
  annotations:
    kustomize.toolkit.fluxcd.io/prune: disabled
automountServiceAccountToken: false
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: ${name}
  namespace: flux-system
  annotations:
    kustomize.toolkit.fluxcd.io/prune: disabled
rules:
  - apiGroups: ['']
    resources: [configmaps]
    verbs: [get, create, patch, delete]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: ${name}
  namespace: flux-system
  annotations:
    kustomize.toolkit.fluxcd.io/prune: disabled
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${name}
subjects:
  - kind: ServiceAccount
    name: ${name}
    namespace: flux-system
`;
}
