import { describe, expect, test } from '@jest/globals';
import { checkObject } from './check-object.js';
import { readManifests } from './kubernetes-object.js';
const m = readManifests();
describe('the manifests in k8s/', () => {
  test.each([...m])('%s is valid', (_p, objects) => {
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.flatMap(checkObject)).toEqual([]);
  });
});
