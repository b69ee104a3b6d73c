import { expect, test } from '@jest/globals';
import { findBreaches, type JsonObject, type KindDescriptor } from '@flux-resourceset/contract';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  renderResourceSet,
  type Input,
} from '../../packages/cli-runtime/src/render/render-resource-set.js';
import { compileValidator } from '../../packages/server-runtime/src/documents/document-schema.js';
import { service } from '../../packages/server/src/gen/service.js';
import { readText, repository } from '../source-files.js';
import { checkObject } from './check-object.js';
import { checkByDefinition } from './custom-resource-definitions.js';
import { parseObjects, type KubernetesObject } from './kubernetes-object.js';
import { definitions, describeWith, operatorCli } from './tools.js';

/**
 * Each file of `inputs/` is what a poll of an endpoint answers, `<case>.<endpoint>.json`; what the
 * template makes of it is in `expected/`. To accept what has changed:
 *
 *   UPDATE_GOLDENS=1 sh scripts/jest.sh test/manifests
 */
const isUpdate = process.env.UPDATE_GOLDENS === '1';
const folder = join(repository, 'test/manifests');
const cases = readdirSync(join(folder, 'inputs')).map((file) => file.replace(/\.json$/, ''));
const validateNamespace = compileValidator(
  service.kinds.find(({ kind }) => kind === 'namespaces') as KindDescriptor,
);
const advice = "'make tools' gets Flux Operator's command line (it needs Go)";

function readInputs(name: string): readonly Input[] {
  const poll = readText(`test/manifests/inputs/${name}.json`);
  return (JSON.parse(poll) as { readonly inputs: readonly Input[] }).inputs;
}

/** A namespace with as many bytes of annotations as the API takes; one more is refused. */
function largestAnnotations(): Input {
  const added = 'fluxcd.controlplane.io/prune'.length + 'disabled'.length;
  const rest = 262_144 - added - 5 * 50_000;
  const values = [50_000, 50_000, 50_000, 50_000, 50_000, rest].map((bytes) =>
    'x'.repeat(bytes - 1),
  );
  const annotations = Object.fromEntries(values.map((value, index) => [`${index}`, value]));
  const input = { id: 'largest', labels: {}, annotations };
  const larger = { ...input, annotations: { ...annotations, 5: `${values[5]}x` } };
  expect(isTaken(larger)).toBe(false);
  return input;
}

/** Whether the API would have stored a namespace with such an input. */
function isTaken({ id, labels, annotations }: Input): boolean {
  return validateNamespace({ id, labels, annotations } as JsonObject).length === 0;
}

function templateOf(endpoint: string): string {
  return readText(`k8s/resourcesets/${endpoint}.yaml`);
}

function checkAll(objects: readonly KubernetesObject[]): readonly string[] {
  const byDefinition =
    definitions === null
      ? []
      : objects.flatMap((object) => checkByDefinition(definitions as never, object));
  return [...objects.flatMap(checkObject), ...byDefinition];
}

describeWith(operatorCli, advice, 'rendered by the engine of the operator', (cli) => {
  const render = (endpoint: string, inputs: readonly Input[]): Promise<string> =>
    renderResourceSet(cli, templateOf(endpoint), inputs);

  test.each(cases)('%s is what is expected, and valid', async (name) => {
    const rendered = await render(name.split('.').at(-1) ?? '', readInputs(name));
    const file = join(folder, 'expected', `${name}.yaml`);
    if (isUpdate) writeFileSync(file, rendered);
    expect(rendered).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
    expect(checkAll(parseObjects(rendered))).toEqual([]);
  });

  test.each(['demo-cluster-01', 'hostile'])(
    'the namespaces of %s have exactly their labels and annotations',
    async (name) => {
      const inputs = readInputs(`${name}.namespaces`);
      const objects = parseObjects(await render('namespaces', inputs));
      const owner = 'resourceset.fluxcd.controlplane.io';
      expect(objects).toEqual(
        inputs.map(({ id, labels, annotations }) => ({
          apiVersion: 'v1',
          kind: 'Namespace',
          metadata: {
            name: id,
            labels: {
              ...(labels as object),
              [`${owner}/name`]: 'namespaces',
              [`${owner}/namespace`]: 'flux-system',
            },
            annotations: {
              'fluxcd.controlplane.io/prune': 'disabled',
              ...(annotations as object),
            },
          },
        })),
      );
    },
  );

  test.each(['demo-cluster-01', 'hostile'])(
    'the role bindings of %s have exactly their role and subjects',
    async (name) => {
      const inputs = readInputs(`${name}.rolebindings`);
      const objects = parseObjects(await render('rolebindings', inputs));
      expect(
        objects.map(({ metadata, roleRef, subjects }) => [metadata.name, roleRef, subjects]),
      ).toEqual(
        inputs.map(({ id, role, subjects }) => [
          id,
          { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: role },
          subjects,
        ]),
      );
      expect(objects).toMatchObject(
        inputs.map(() => ({
          metadata: { annotations: { 'fluxcd.controlplane.io/force': 'enabled' } },
        })),
      );
    },
  );

  test('what the API takes at its limits is what Kubernetes takes, once it is rendered', async () => {
    const inputs = [...readInputs('hostile.namespaces'), largestAnnotations()];
    expect(inputs.filter((input) => !isTaken(input))).toEqual([]);
    const objects = parseObjects(await render('namespaces', inputs));
    const breaches = objects.flatMap(({ metadata: { labels = {}, annotations = {} } }) => [
      ...findBreaches(['kubernetes-labels', 'kubernetes-pod-security-labels'], labels),
      ...findBreaches(['kubernetes-annotations'], annotations),
    ]);
    expect(objects).toHaveLength(inputs.length);
    expect(breaches).toEqual([]);
  });

  test('300 namespaces are 300 objects, in their order', async () => {
    const cluster = { name: 'c', dns: 'c.example.com', environment: 'dev' };
    const inputs = Array.from({ length: 300 }, (_, index) => ({
      id: `n${index}`,
      labels: { index: `${index}` },
      annotations: { text: `"${index}", 'x' --- <<` },
      cluster,
    }));
    const objects = parseObjects(await render('namespaces', inputs));
    expect(objects.map(({ metadata }) => [metadata.name, metadata.annotations?.text])).toEqual(
      inputs.map(({ id, annotations }) => [id, annotations.text]),
    );
  });

  test.each(['platform-components', 'namespaces', 'rolebindings'])(
    'an empty poll of %s renders nothing',
    async (endpoint) => {
      expect(await render(endpoint, [])).toBe('');
    },
  );

  test.each(['\u007f', '\u0080', '\u009f', '\ufffe', '\uffff'])(
    'the character %j stops the engine, so the API has to refuse it',
    async (character) => {
      const inputs = [{ id: 'x', labels: {}, annotations: { text: character } }];
      await expect(render('namespaces', inputs)).rejects.toThrow('control characters');
    },
  );

  test('an input without a member that the template asks for stops the whole ResourceSet', async () => {
    await expect(render('namespaces', [{ id: 'x', labels: {} }])).rejects.toThrow('annotations');
  });
});
