const componentCount = 20;

/** DNS name of a cluster of the generated fleet. */
export function fleetDns(index: number): string {
  return `cluster-${String(index)}.k8s.example.com`;
}

/**
 * A seed of `clusters` clusters with 20 components each, three of them patched: a poll of
 * about 5 KB.
 */
export function buildFleetSeed(clusters: number): object {
  const ids = Array.from({ length: componentCount }, (_, index) => `component-${String(index)}`);
  return {
    platform_components: ids.map((id, index) => ({
      id,
      component_path: `core/${id}/1.0.0`,
      component_version: '1.0.0',
      oci_url: 'oci://artifacts.example.com/platform-components',
      oci_tag: 'v1.0.0',
      depends_on: index === 0 ? [] : [ids[index - 1]],
    })),
    clusters: Array.from({ length: clusters }, (_, index) => ({
      id: `cluster-${String(index)}`,
      cluster_name: `cluster-${String(index)}`,
      cluster_dns: fleetDns(index),
      environment: 'prod',
      platform_components: ids.map((id) => ({ id, enabled: true })),
      patches: Object.fromEntries(ids.slice(0, 3).map((id) => [id, { replicaCount: '3' }])),
    })),
  };
}
