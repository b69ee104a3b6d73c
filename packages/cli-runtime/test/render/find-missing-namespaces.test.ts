import { describe, expect, test } from '@jest/globals';
import { findMissingNamespaces } from '../../src/render/find-missing-namespaces.js';
import type { KubernetesObject } from '../../src/render/kubernetes-object.js';

function bind(...subjects: readonly unknown[]): KubernetesObject {
  return {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    metadata: { name: 'deployers' },
    subjects,
  };
}

function account(namespace: string): unknown {
  return { kind: 'ServiceAccount', name: 'deployer', namespace };
}

function namespace(name: string): KubernetesObject {
  return { apiVersion: 'v1', kind: 'Namespace', metadata: { name } };
}

const warning =
  'ClusterRoleBinding/deployers binds a ServiceAccount of the namespace ci, which the cluster is ' +
  'not given';

describe('a binding to a service account', () => {
  test('whose namespace is rendered is no reason to warn', () => {
    expect(findMissingNamespaces([bind(account('ci')), namespace('ci')])).toEqual([]);
  });

  test('whose namespace is not rendered is warned of, once', () => {
    const objects = [namespace('other'), bind(account('ci'), account('ci'), account('other'))];
    expect(findMissingNamespaces(objects)).toEqual([warning]);
  });

  test('is warned of when no namespace is rendered at all', () => {
    expect(findMissingNamespaces([bind(account('ci'))])).toEqual([warning]);
  });

  test('in one namespace is looked at too', () => {
    const binding: KubernetesObject = {
      ...bind(account('ci')),
      kind: 'RoleBinding',
      metadata: { name: 'deployers', namespace: 'apps' },
    };
    expect(findMissingNamespaces([binding])).toEqual([
      warning.replace('ClusterRoleBinding/', 'RoleBinding/apps/'),
    ]);
  });

  test.each(['default', 'flux-system', 'kube-node-lease', 'kube-public', 'kube-system'])(
    'of %s is fine: every cluster with Flux has that',
    (name) => {
      expect(findMissingNamespaces([bind(account(name))])).toEqual([]);
    },
  );

  test('is fine where a release makes the namespace', () => {
    const release = (createNamespace: boolean): KubernetesObject => ({
      apiVersion: 'helm.toolkit.fluxcd.io/v2',
      kind: 'HelmRelease',
      metadata: { name: 'ci', namespace: 'flux-system' },
      spec: { targetNamespace: 'ci', install: { createNamespace } },
    });
    expect(findMissingNamespaces([bind(account('ci')), release(true)])).toEqual([]);
    expect(findMissingNamespaces([bind(account('ci')), release(false)])).toEqual([warning]);
  });
});

test('users and groups have no namespace', () => {
  const subjects = [
    { kind: 'User', name: 'ann' },
    { kind: 'Group', name: 'platform-team', namespace: 'ci' },
  ];
  expect(findMissingNamespaces([bind(...subjects)])).toEqual([]);
});

test('objects that are no bindings may have subjects of their own', () => {
  const other = { ...bind(account('ci')), apiVersion: 'example.com/v1' };
  expect(findMissingNamespaces([other])).toEqual([]);
});
