import { describe, expect, test } from '@jest/globals';
import { findUnmetDependencies } from '../../src/render/find-unmet-dependencies.js';
import type { KubernetesObject } from '../../src/render/kubernetes-object.js';

const releases = 'helm.toolkit.fluxcd.io/v2';
const kustomizations = 'kustomize.toolkit.fluxcd.io/v1';

function delivery(
  kind: 'HelmRelease' | 'Kustomization',
  name: string,
  dependsOn?: readonly unknown[],
  namespace = 'flux-system',
): KubernetesObject {
  const apiVersion = kind === 'HelmRelease' ? releases : kustomizations;
  return { apiVersion, kind, metadata: { name, namespace }, spec: { dependsOn } };
}

describe('a dependency', () => {
  test('that is rendered is no reason to warn, wherever it stands', () => {
    const objects = [
      delivery('HelmRelease', 'b', [{ name: 'a' }, { name: 'c' }]),
      delivery('HelmRelease', 'a'),
      delivery('HelmRelease', 'c', [{ name: 'a' }]),
    ];
    expect(findUnmetDependencies(objects)).toEqual([]);
  });

  test('that is not rendered at all is not assigned or switched off', () => {
    expect(findUnmetDependencies([delivery('HelmRelease', 'b', [{ name: 'a' }])])).toEqual([
      'HelmRelease/flux-system/b waits for ever for HelmRelease/flux-system/a, which is not ' +
        'rendered: not assigned or switched off',
    ]);
  });

  test('of another kind of delivery is named with that kind', () => {
    const objects = [delivery('Kustomization', 'b', [{ name: 'a' }]), delivery('HelmRelease', 'a')];
    expect(findUnmetDependencies(objects)).toEqual([
      'Kustomization/flux-system/b waits for ever for Kustomization/flux-system/a, which is ' +
        'rendered as HelmRelease: dependsOn works within one kind only',
    ]);
  });

  test('is no source or ConfigMap of the same name', () => {
    const objects: readonly KubernetesObject[] = [
      delivery('HelmRelease', 'b', [{ name: 'a' }]),
      { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a', namespace: 'flux-system' } },
    ];
    expect(findUnmetDependencies(objects)[0]).toContain('not rendered: not assigned');
  });

  test('is looked for in its own namespace, or in that of who waits', () => {
    const elsewhere = delivery('HelmRelease', 'a', [], 'other');
    const waiting = (entry: unknown): KubernetesObject => delivery('HelmRelease', 'b', [entry]);
    expect(findUnmetDependencies([elsewhere, waiting({ name: 'a' })])).toHaveLength(1);
    const named = waiting({ name: 'a', namespace: 'other' });
    expect(findUnmetDependencies([elsewhere, named])).toEqual([]);
  });

  test('of an object that waits for any kind is of the kind that it names', () => {
    const entry = { apiVersion: 'helm.toolkit.fluxcd.io/v2beta2', kind: 'HelmRelease', name: 'a' };
    const waiting: KubernetesObject = {
      apiVersion: 'fluxcd.controlplane.io/v1',
      kind: 'ResourceSet',
      metadata: { name: 'b', namespace: 'flux-system' },
      spec: { dependsOn: [entry] },
    };
    expect(findUnmetDependencies([waiting, delivery('HelmRelease', 'a')])).toEqual([]);
    expect(findUnmetDependencies([waiting])).toHaveLength(1);
  });

  test('is warned of once for each that waits', () => {
    const objects = ['b', 'c'].map((name) =>
      delivery('HelmRelease', name, [{ name: 'a' }, { name: 'z' }]),
    );
    expect(findUnmetDependencies(objects)).toHaveLength(4);
  });
});

test('objects of any form are looked at without a fault', () => {
  const odd = ['text', 1, null, [], {}].map((spec): KubernetesObject => ({
    apiVersion: 'v1',
    kind: 'Odd',
    metadata: { name: 'x' },
    spec,
  }));
  const none = delivery('HelmRelease', 'b', [null, 'a', {}, { name: 1 }]);
  expect(findUnmetDependencies([...odd, none])).toEqual([]);
});
