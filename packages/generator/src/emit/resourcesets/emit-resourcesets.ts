import { stringify } from 'yaml';
import type { GeneratedFile } from '../../generated-file.js';
import type { EndpointModel } from '../../model/api-model.js';
import type { EmitterInput } from '../emitter.js';
import { yamlHeader } from '../header.js';
import { renderAccess, renderFirstTemplate } from './first-template.js';

const folder = 'k8s/resourcesets';

/**
 * What clusters make of their inputs is handwritten, one template for each poll endpoint. An
 * endpoint that has none yet gets a first one, to start from; the list of them all is
 * generated, so that a new kind reaches the clusters without another edit.
 */
export function emitResourcesets({ model }: EmitterInput): readonly GeneratedFile[] {
  const endpoints = model.flux?.endpoints ?? [];
  if (endpoints.length === 0) return [];
  return [...endpoints.flatMap(scaffoldEndpoint), kustomization(endpoints)];
}

function scaffoldEndpoint({ endpoint, kind }: EndpointModel): readonly GeneratedFile[] {
  return [
    {
      path: `${folder}/${endpoint}.yaml`,
      contents: renderFirstTemplate(endpoint, kind),
      ownership: 'scaffold',
    },
    {
      path: `${folder}/${endpoint}-access.yaml`,
      contents: renderAccess(endpoint),
      ownership: 'scaffold',
    },
  ];
}

function kustomization(endpoints: readonly EndpointModel[]): GeneratedFile {
  const manifest = {
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    resources: endpoints.flatMap(({ endpoint }) => [`${endpoint}.yaml`, `${endpoint}-access.yaml`]),
  };
  const contents = yamlHeader + stringify(manifest, { lineWidth: 0 });
  return { path: `${folder}/kustomization.yaml`, contents, ownership: 'generated' };
}
