import { describe, expect, test } from '@jest/globals';
import { readManifests, type KubernetesObject } from './kubernetes-object.js';

const objects = [...readManifests().values()].flat();

interface ResourceSet extends KubernetesObject {
  readonly spec: {
    readonly serviceAccountName?: string;
    readonly dependsOn?: readonly object[];
    readonly inputsFrom: readonly { readonly name: string }[];
  };
}

interface AccessRules extends KubernetesObject {
  readonly rules: readonly { readonly [list: string]: readonly string[] }[];
}

interface Workload extends KubernetesObject {
  readonly spec: {
    readonly template: {
      readonly spec: {
        readonly securityContext: object;
        readonly terminationGracePeriodSeconds: number;
        readonly containers: readonly {
          readonly name: string;
          readonly securityContext: object;
          readonly resources: object;
          readonly env: readonly { readonly name: string; readonly value?: string }[];
          readonly lifecycle: {
            readonly preStop: { readonly sleep: { readonly seconds: number } };
          };
          readonly livenessProbe: { readonly httpGet: { readonly path: string } };
          readonly readinessProbe: { readonly httpGet: { readonly path: string } };
        }[];
      };
    };
  };
}

function findKind<Kind extends KubernetesObject>(...kinds: readonly string[]): readonly Kind[] {
  return objects.filter(({ kind }) => kinds.includes(kind)) as unknown as readonly Kind[];
}

const resourceSets = findKind<ResourceSet>('ResourceSet').map((set) => [set.metadata.name, set]);

describe.each(resourceSets as [string, ResourceSet][])('the ResourceSet %s', (name, { spec }) => {
  test('waits until its provider has had inputs once, so that nothing is deleted by mistake', () => {
    expect(spec.dependsOn).toEqual([
      {
        apiVersion: 'fluxcd.controlplane.io/v1',
        kind: 'ResourceSetInputProvider',
        name,
        namespace: 'flux-system',
        ready: true,
        readyExpr: 'has(status.lastExportedRevision)',
      },
    ]);
  });

  test('reads the provider that is generated for it', () => {
    const providers = findKind('ResourceSetInputProvider').map(({ metadata }) => metadata.name);
    expect(spec.inputsFrom.map((input) => input.name)).toEqual([name]);
    expect(providers).toContain(name);
  });

  test('is applied with a service account of its own', () => {
    const accounts = findKind('ServiceAccount').map(({ metadata }) => metadata.name);
    expect(spec.serviceAccountName).toBe(`resourceset-${name}`);
    expect(accounts).toContain(spec.serviceAccountName);
  });
});

describe('a commit that loses a file', () => {
  const manifests = [...readManifests()].filter(([path]) => path.startsWith('k8s/resourcesets/'));
  const kept = manifests.flatMap(([, found]) => found);

  test.each(kept.map((object) => [`${object.kind} ${object.metadata.name}`, object] as const))(
    'does not delete the %s, and with it what it made',
    (_name, { metadata }) => {
      expect(metadata.annotations).toMatchObject({
        'kustomize.toolkit.fluxcd.io/prune': 'disabled',
      });
    },
  );

  test('is held for every ResourceSet and all of its rights', () => {
    const counts = ['ResourceSet', 'ServiceAccount'].map(
      (kind) => kept.filter((object) => object.kind === kind).length,
    );
    expect(counts).toEqual([resourceSets.length, resourceSets.length]);
  });
});

describe('Services', () => {
  const services = findKind<KubernetesObject & { readonly spec: object }>('Service');

  test('the reader takes polls whatever the writer is; writes wait until it is ready', () => {
    const published = services.map(({ metadata, spec }) => [
      metadata.name,
      'publishNotReadyAddresses' in spec && spec.publishNotReadyAddresses,
    ]);
    expect(Object.fromEntries(published)).toEqual({
      ...{ 'flux-api': false, 'flux-api-read': true },
      // Where there are several, one that is not ready is left out.
      ...{ 'flux-api-writer': false, 'flux-api-reader': false },
    });
  });
});

describe('access', () => {
  test.each(['verbs', 'resources', 'apiGroups'])('is granted without a wildcard in %s', (list) => {
    const rules = findKind<AccessRules>('Role', 'ClusterRole').flatMap((role) => role.rules);
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.filter((rule) => rule[list]?.includes('*'))).toEqual([]);
  });
});

describe('providers', () => {
  test('take as many inputs as the operator allows: what is cut is deleted from the cluster', () => {
    const limits = findKind('ResourceSetInputProvider').map(
      ({ spec }) => (spec as { readonly filter: { readonly limit: number } }).filter.limit,
    );
    expect(new Set(limits)).toEqual(new Set([10_000]));
  });
});

describe('the API in a cluster', () => {
  const pods = findKind<Workload>('StatefulSet').map(({ spec }) => spec.template.spec);
  const containers = pods.flatMap((pod) => pod.containers);

  test('runs a writer and a reader in one pod, as one user that is not root', () => {
    expect(pods.map(({ securityContext }) => securityContext)).toMatchObject([
      { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
    ]);
    expect(containers.map(({ name }) => name)).toEqual(['crud', 'read']);
  });

  test.each(containers.map((container) => [container.name, container] as const))(
    '%s is confined, bounded and probed',
    (_name, { securityContext, resources, livenessProbe, readinessProbe }) => {
      expect(securityContext).toEqual({
        allowPrivilegeEscalation: false,
        readOnlyRootFilesystem: true,
        capabilities: { drop: ['ALL'] },
      });
      const amounts = { cpu: expect.any(String), memory: expect.any(String) };
      expect(resources).toEqual({ requests: amounts, limits: amounts });
      expect(livenessProbe.httpGet.path).toBe('/health');
      expect(readinessProbe.httpGet.path).toBe('/ready');
    },
  );

  test('has longer to end than it takes: waiting, the grace, and requests in flight', () => {
    const drain = 10;
    for (const { terminationGracePeriodSeconds, containers } of pods) {
      const times = containers.map(({ env, lifecycle }) => {
        const grace = env.find(({ name }) => name === 'SHUTDOWN_GRACE')?.value;
        return lifecycle.preStop.sleep.seconds + Number(grace) + drain;
      });
      expect(Math.max(...times)).toBeLessThan(terminationGracePeriodSeconds);
      expect(Math.min(...times)).toBeGreaterThan(drain + 5);
    }
  });
});
