import { describe, expect, test } from '@jest/globals';
import { checkObject } from './check-object.js';
import { checkByDefinition } from './custom-resource-definitions.js';
import { nameObject, readManifests } from './kubernetes-object.js';
import { definitions, describeWith } from './tools.js';

const manifests = readManifests();
const objects = [...manifests.values()].flat();

describe('the manifests in k8s/', () => {
  test.each([...manifests])('%s is valid', (_path, found) => {
    expect(found.length).toBeGreaterThan(0);
    expect(found.flatMap(checkObject)).toEqual([]);
  });

  test('name no object twice', () => {
    const names = objects.map(nameObject);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('hold no secret', () => {
    expect(objects.filter(({ kind }) => kind === 'Secret')).toEqual([]);
  });
});

describe('a mistake in a manifest', () => {
  const metadata = { name: 'x', namespace: 'flux-system' };

  test('is found in a kind of Kubernetes', () => {
    const service = {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      spec: { ports: [{ port: 'x' }] },
    };
    expect(checkObject(service)).not.toEqual([]);
  });

  test('is found in a kind of Flux', () => {
    const apiVersion = 'helm.toolkit.fluxcd.io/v2';
    expect(checkObject({ apiVersion, kind: 'HelmRelease', metadata, spec: {} })).not.toEqual([]);
  });

  test('is found in a kind of the operator', () => {
    const spec = { type: 'ExternalService', url: 'https://x', fliter: { limit: 1 } };
    const apiVersion = 'fluxcd.controlplane.io/v1';
    const provider = { apiVersion, kind: 'ResourceSetInputProvider', metadata, spec };
    expect(checkObject(provider).join()).toContain('fliter');
  });

  test('is found when its kind is unknown', () => {
    expect(checkObject({ apiVersion: 'v1', kind: 'Servise', metadata })).not.toEqual([]);
  });
});

describeWith(
  definitions,
  "'make tools' gets the definitions of Flux's kinds",
  'by the definitions an API server checks by, the manifests in k8s/',
  (found) => {
    test.each([...manifests])('%s has no member that is unknown', (_path, inFile) => {
      // `${INTERNAL_API_URL}` is a URL only once Flux has filled it in.
      const problems = inFile.flatMap((object) => checkByDefinition(found, object));
      expect(problems.filter((problem) => !problem.includes('/spec/url must match'))).toEqual([]);
    });
  },
);
