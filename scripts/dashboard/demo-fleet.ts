/*
 * A fleet that looks like one: environments of unlike size, components that most clusters take as they
 * are and some pin, clusters that have polled, are behind, or were never seen.
 */

const environments = [
  ['dev', 0.12],
  ['qa', 0.14],
  ['uat', 0.2],
  ['prod', 0.54],
] as const;

const regions = ['eu-central', 'eu-west', 'us-east', 'us-west', 'ap-south'] as const;

const components = [
  ['cert-manager', 'https://charts.jetstack.io', 'v1.18.2'],
  ['traefik', 'https://traefik.github.io/charts', '36.3.0'],
  ['podinfo', 'https://stefanprodan.github.io/podinfo', '6.9.1'],
  ['external-dns', 'https://kubernetes-sigs.github.io/external-dns', '1.18.0'],
  ['kube-prometheus', 'https://prometheus-community.github.io/helm-charts', '75.15.1'],
  ['loki', 'https://grafana.github.io/helm-charts', '6.32.0'],
  ['kyverno', 'https://kyverno.github.io/kyverno', '3.4.4'],
  ['velero', 'https://vmware-tanzu.github.io/helm-charts', '10.0.10'],
  ['external-secrets', 'https://charts.external-secrets.io', '0.18.2'],
  ['descheduler', 'https://kubernetes-sigs.github.io/descheduler', '0.33.0'],
] as const;

const namespaces = ['platform', 'ingress', 'observability', 'security', 'payments', 'shop'];

/** Name of a cluster of the fleet: `eu-west-prod-0017`. */
function nameCluster(index: number, environment: string): string {
  const region = regions[(index * 7) % regions.length] ?? 'eu-west';
  return `${region}-${environment}-${String(index).padStart(4, '0')}`;
}

function environmentOf(index: number, size: number): string {
  let upTo = 0;
  for (const [environment, share] of environments) {
    upTo += share * size;
    if (index < upTo) return environment;
  }
  return 'prod';
}

/** @returns seed of a fleet of this many clusters */
export function buildDemoFleet(size: number): Readonly<Record<string, readonly object[]>> {
  return {
    platform_components: components.map(([id, url, version], index) => ({
      id,
      component_path: id,
      component_version: version,
      oci_url: url,
      oci_tag: version,
      depends_on: index === 0 ? [] : ['cert-manager'],
    })),
    namespaces: namespaces.map((id) => ({ id, labels: { team: id }, annotations: {} })),
    rolebindings: ['platform-admins', 'readers'].map((id) => ({
      id,
      role: id === 'readers' ? 'view' : 'cluster-admin',
      subjects: [{ kind: 'Group', name: id, apiGroup: 'rbac.authorization.k8s.io' }],
    })),
    clusters: Array.from({ length: size }, (_, index) => buildCluster(index, size)),
  };
}

function buildCluster(index: number, size: number): object {
  const environment = environmentOf(index, size);
  const name = nameCluster(index, environment);
  const isPinned = index % 9 === 0;
  return {
    id: name,
    cluster_name: name,
    cluster_dns: `${name}.k8s.example.com`,
    environment,
    node_count: 3 + (index % 5) * 3,
    platform_components: components.slice(0, 5 + (index % 6)).map(([id], at) => ({
      id,
      enabled: !(at === 4 && index % 11 === 0),
      ...(at === 2 && isPinned && { component_version: index % 2 === 0 ? '6.8.0' : '6.7.1' }),
    })),
    namespaces: namespaces.slice(0, 2 + (index % 5)).map((id) => ({ id })),
    rolebindings: [{ id: 'platform-admins' }, { id: 'readers' }],
    patches: { podinfo: { replicaCount: String(1 + (index % 4)), 'ui.color': '#2f855a' } },
  };
}
