import { stringify } from 'yaml';
import { type JsonObject, maxPollInputs } from '@flux-resourceset/contract';
import type { GeneratedFile } from '../../generated-file.js';
import type { EndpointModel, FluxModel } from '../../model/api-model.js';
import type { EmitterInput } from '../emitter.js';
import { yamlHeader } from '../header.js';

const folder = 'k8s/providers';

/** @returns one ResourceSetInputProvider for each poll endpoint; none without `x-flux` */
export function emitProviders({ model }: EmitterInput): readonly GeneratedFile[] {
  const { flux } = model;
  if (flux === null) return [];
  const providers = flux.endpoints.map((endpoint) => ({
    name: `${endpoint.endpoint}.yaml`,
    manifest: provider(flux, endpoint),
  }));
  const list = kustomization(providers.map(({ name }) => name));
  return [...providers, { name: 'kustomization.yaml', manifest: list }].map(renderManifest);
}

/** `INTERNAL_API_URL` and `CLUSTER_DNS` come from the cluster's identity, substituted by Flux. */
function provider(flux: FluxModel, { endpoint, reconcileEvery }: EndpointModel): JsonObject {
  return {
    apiVersion: 'fluxcd.controlplane.io/v1',
    kind: 'ResourceSetInputProvider',
    metadata: {
      name: endpoint,
      namespace: 'flux-system',
      annotations: { 'fluxcd.controlplane.io/reconcileEvery': reconcileEvery },
    },
    spec: {
      type: 'ExternalService',
      url: `\${INTERNAL_API_URL}${flux.path}/\${CLUSTER_DNS}/${endpoint}`,
      secretRef: { name: 'internal-api-token' },
      filter: { limit: maxPollInputs },
    },
  };
}

function kustomization(resources: readonly string[]): JsonObject {
  return { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', resources };
}

function renderManifest({
  name,
  manifest,
}: {
  readonly name: string;
  readonly manifest: JsonObject;
}): GeneratedFile {
  const contents = yamlHeader + stringify(manifest, { lineWidth: 0 });
  return { path: `${folder}/${name}`, contents, ownership: 'generated' };
}
