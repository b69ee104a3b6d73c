import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '../../src/json.js';
import { findBreaches, readRuleNames, ruleNames, rules } from '../../src/rules/rules.js';

function verdict(name: string, value: JsonValue): readonly string[] {
  return findBreaches(readRuleNames(name), value).map(({ reason }) => reason);
}

describe('the table', () => {
  test.each(Object.entries(rules))('%s says in one sentence what it asks', (name, { text }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(text).toMatch(/^[A-Z].*\.$/);
  });

  test('a list names several, and what is no rule is left out', () => {
    expect(readRuleNames(['kubernetes-labels', 'unmanaged-labels'])).toHaveLength(2);
    expect(readRuleNames('kubernetes-label')).toEqual([]);
    expect(readRuleNames(undefined)).toEqual([]);
    expect(readRuleNames('constructor')).toEqual([]);
  });

  test('a rule says nothing of a value of another type, and throws at none', () => {
    const names = ruleNames.flatMap(readRuleNames);
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const breaches = findBreaches(names, value as JsonValue);
        const isText = typeof value === 'string';
        const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
        return isText || isMap || breaches.length === 0;
      }),
    );
  });
});

describe('texts', () => {
  // What the patterns refused that stood in the definitions before the rules.
  const before = {
    'yaml-text': /^[^\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$/u,
    'line-of-text': /^[^\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]*$/u,
  };
  const strange = fc.constantFrom(
    '\0',
    '\n',
    '\u007f',
    '\u0085',
    '\ud800',
    '\udc00',
    '\ufffe',
    '\uffff',
  );
  const texts = fc.array(fc.oneof(strange, fc.string({ unit: 'binary', maxLength: 2 })), {
    maxLength: 4,
  });

  test.each(Object.entries(before))('%s takes what its pattern took', (name, pattern) => {
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect([text, verdict(name, text).length === 0]).toEqual([text, pattern.test(text)]);
      }),
    );
  });

  test('a name of RBAC in one line is what its pattern took', () => {
    const pattern = /^(?!\.{1,2}$)[^/%\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]+$/u;
    const dots = fc.constantFrom('.', '..', '...', '/', '%', 'a');
    fc.assert(
      fc.property(fc.array(fc.oneof(dots, strange), { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join('');
        const reasons = [
          ...verdict('kubernetes-rbac-name', text),
          ...verdict('line-of-text', text),
        ];
        expect([text, reasons.length === 0]).toEqual([text, pattern.test(text)]);
      }),
    );
  });
});

describe('names that belong to Kubernetes or Flux', () => {
  test.each(['default', 'flux-system', 'kube-system', 'kube-public', 'kube-node-lease', 'kube-x'])(
    'the namespace %s is refused',
    (name) => {
      expect(verdict('unreserved-namespace', name)).toHaveLength(1);
    },
  );

  test.each(['kube', 'kubernetes', 'default-1', 'my-default', 'flux-system-2', 'flux', 'podinfo'])(
    'the namespace %s is not',
    (name) => {
      expect(verdict('unreserved-namespace', name)).toEqual([]);
    },
  );

  test.each([
    'cluster-admin',
    'system:masters',
    'system:',
    'kubeadm:cluster-admins',
    'resourceset-namespaces',
    'resourceset-',
    'flux-operator',
    'flux-operator-cluster-admin',
    'cluster-reconciler-flux-system',
    'crd-controller-flux-system',
  ])('the binding %s is refused', (name) => {
    expect(verdict('unreserved-cluster-role-binding', name)).toHaveLength(1);
  });

  test.each([
    'platform-admins',
    'cluster-admins',
    'my-cluster-admin',
    'systems',
    'resourcesets',
    'flux-system',
    'flux-op',
  ])('the binding %s is not', (name) => {
    expect(verdict('unreserved-cluster-role-binding', name)).toEqual([]);
  });
});

describe('what Flux Operator reads from annotations', () => {
  const prefix = 'fluxcd.controlplane.io/';

  test.each(['enabled', 'disabled'])('prune may be %s', (value) => {
    expect(verdict('unmanaged-annotations', { [`${prefix}prune`]: value })).toEqual([]);
  });

  // The operator compares with `disabled` alone: anything else lets it delete the namespace.
  test.each(['', 'Disabled', 'disable', 'false', 'never', 'true', ' disabled'])(
    'prune may not be "%s"',
    (value) => {
      expect(verdict('unmanaged-annotations', { [`${prefix}prune`]: value })).toHaveLength(1);
    },
  );

  test.each(
    'checksumFrom checksum copyFrom convertKubeConfigFrom reconcile reconcileEvery force revision x Prune'.split(
      ' ',
    ),
  )('%s may not be there, as annotation or as label', (name) => {
    const map = { owner: 'platform', [prefix + name]: 'disabled' };
    const found = findBreaches(readRuleNames('unmanaged-annotations'), map);
    expect(found.map(({ path }) => path)).toEqual([[prefix + name]]);
    expect(verdict('unmanaged-labels', map)).toHaveLength(1);
  });

  test('prune is no label: the operator would take it for the annotation', () => {
    expect(verdict('unmanaged-labels', { [`${prefix}prune`]: 'disabled' })).toHaveLength(1);
  });

  test.each(['kubectl.kubernetes.io/last-applied-configuration', 'meta.helm.sh/release-name'])(
    'what it removes may not be there: %s',
    (key) => {
      expect(verdict('unmanaged-annotations', { [key]: 'x' })).toHaveLength(1);
    },
  );

  test.each([
    'kubernetes.io/metadata.name',
    'resourceset.fluxcd.controlplane.io/name',
    'kustomize.toolkit.fluxcd.io/namespace',
  ])('a label that others write may not be there: %s', (key) => {
    expect(verdict('unmanaged-labels', { [key]: 'x' })).toHaveLength(1);
  });

  test('annotations leave room for the prune that the template adds', () => {
    const added = `${prefix}prune`.length + 'disabled'.length;
    const full = (bytes: number): JsonValue => ({ a: 'x'.repeat(bytes - 1) });
    expect(verdict('unmanaged-annotations', full(262_144 - added))).toEqual([]);
    expect(verdict('unmanaged-annotations', full(262_144 - added + 1))).toHaveLength(1);
    const own = { [`${prefix}prune`]: 'enabled', a: 'x'.repeat(262_144 - added - 1) };
    expect(verdict('unmanaged-annotations', own)).toEqual([]);
  });
});
