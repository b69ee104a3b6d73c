import { expect, test } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../source-files.js';
import { checkObject } from './check-object.js';
import { parseObjects, readManifests, type KubernetesObject } from './kubernetes-object.js';
import { describeWith } from './tools.js';

const hasKubectl = spawnSync('kubectl', ['version', '--client']).status === 0;

const folders = readdirSync(join(repository, 'k8s'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('kustomization.yaml'))
  .map((path) => join('k8s', dirname(path)))
  .sort();

function build(folder: string): readonly KubernetesObject[] {
  return parseObjects(
    execFileSync('kubectl', ['kustomize', folder], { cwd: repository, encoding: 'utf8' }),
  );
}

describeWith(hasKubectl ? 'kubectl' : null, 'kubectl is not installed', 'kubectl kustomize', () => {
  test.each(folders)('builds %s to valid objects', (folder) => {
    const objects = build(folder);
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.flatMap(checkObject)).toEqual([]);
  });

  test('finds every manifest in a kustomization', () => {
    const built = new Set(folders.flatMap(build).map(({ kind, metadata }) => kind + metadata.name));
    const written = [...readManifests().values()].flat();
    expect(written.filter(({ kind, metadata }) => !built.has(kind + metadata.name))).toEqual([]);
  });

  test('gives the providers a certificate in the place of the token', () => {
    const specs = build('k8s/tls-clusters')
      .filter(({ kind }) => kind === 'ResourceSetInputProvider')
      .map(({ spec }) => spec);
    expect(specs.length).toBeGreaterThan(0);
    for (const spec of specs) {
      expect(spec).toMatchObject({ certSecretRef: { name: 'internal-api-client' } });
      expect(spec).not.toHaveProperty('secretRef');
    }
  });

  test('fills in the address of the demo, in plain HTTP and polled twice a minute', () => {
    const providers = build('k8s/demo/providers').filter(
      ({ kind }) => kind === 'ResourceSetInputProvider',
    );
    const api = 'http://flux-api-read.flux-system.svc.cluster.local:8080';
    const cluster = 'demo-cluster-01.k8s.example.com';
    expect(providers.map(({ spec }) => spec)).toEqual(
      providers.map(({ metadata }) => ({
        type: 'ExternalService',
        url: `${api}/api/v2/flux/clusters/${cluster}/${metadata.name}`,
        insecure: true,
        secretRef: { name: 'internal-api-token' },
        filter: { limit: 10_000 },
      })),
    );
    expect(providers).toMatchObject(
      providers.map(() => ({
        metadata: { annotations: { 'fluxcd.controlplane.io/reconcileEvery': '30s' } },
      })),
    );
  });
});
