/** A JSON object, read where its members are known. */
type Members = Readonly<Record<string, unknown>>;

/** Each is written by a writer of its own. */
export const singleClusters = ['single-0', 'single-1', 'single-2', 'single-3'] as const;

/** All are written by one batch. */
export const batchClusters: readonly string[] = Array.from(
  { length: 100 },
  (_, index) => `batch-${String(index).padStart(2, '0')}`,
);

export const allClusters: readonly string[] = [...singleClusters, ...batchClusters];

/** The first has the patches that tell the step. */
const components = ['podinfo', 'traefik', 'cert-manager'];

export function dnsOf(id: string): string {
  return `${id}.faults.example.com`;
}

/** How many inputs a cluster has at a step. Batches take none away: the guard would ask. */
export function countInputs(id: string, step: number): number {
  return id.startsWith('batch-') ? components.length : 1 + (step % components.length);
}

/** The merge patch that brings a cluster to a step. */
export function patchTo(id: string, step: number): Members {
  const assigned = components.slice(0, countInputs(id, step));
  return {
    platform_components: assigned.map((component) => ({ id: component, enabled: true })),
    patches: { podinfo: { step: String(step) } },
  };
}

/** A cluster at its first step. */
export function newCluster(id: string): Members {
  const names = { id, cluster_name: id, cluster_dns: dnsOf(id), environment: 'dev' };
  return { ...names, ...patchTo(id, 0) };
}

/** The catalogue, and every cluster at its first step: as a seed file has them. */
export function makeSeed(): Members {
  return {
    platform_components: components.map((id) => ({
      id,
      component_path: id,
      component_version: 'latest',
      cluster_env_enabled: false,
      oci_url: `https://charts.example.com/${id}`,
      oci_tag: 'latest',
      depends_on: [],
    })),
    namespaces: [],
    rolebindings: [],
    clusters: allClusters.map(newCluster),
  };
}

/** @returns at which step a stored cluster is */
export function stepOfDocument({ patches }: Members): number {
  return readStep((patches as Readonly<Record<string, Members>> | undefined)?.['podinfo']);
}

/** @returns at which step a poll's inputs are */
export function stepOfInputs(inputs: readonly Members[]): number {
  const podinfo = inputs.find(({ id }) => id === 'podinfo');
  return readStep(podinfo?.['patches'] as Members | undefined);
}

function readStep(patches: Members | undefined): number {
  const step = patches?.['step'];
  return typeof step === 'string' ? Number(step) : Number.NaN;
}
