import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderResourceSet } from '../../packages/cli-runtime/src/render/render-resource-set.js';
import { findBreaches } from '@flux-resourceset/contract';
import { readVectors } from '../../packages/contract/test/rules/vectors.js';
import { readText, repository } from '../source-files.js';
import { checkObject } from './check-object.js';
import { checkByDefinition } from './custom-resource-definitions.js';
import { parseObjects } from './kubernetes-object.js';
import { definitions, describeWith, operatorCli } from './tools.js';

/**
 * Patches on their way: through the real template engine, and on as helm-controller reads what is
 * rendered, which the vectors say.
 */
type Patch = string | number | boolean | { readonly text: string };

interface ValueReference {
  readonly valuesKey: string;
  readonly targetPath?: string;
  readonly literal?: boolean;
}

interface Arrival extends ValueReference {
  readonly data: string;
}

type Reading = { readonly value: unknown } | { readonly error: true };

const folder = 'packages/contract/test/vectors/objects';
const readings = new Map(
  JSON.parse(readFileSync(join(repository, folder, 'helm-readings.json'), 'utf8')) as [
    string,
    Reading,
  ][],
);

/**
 * The texts that a document takes: what no YAML can carry is refused. U+2028 arrives too, but the
 * command line prints it bare, and whoever reads that as YAML folds it.
 */
const unprinted = /[\u007f-\u009f\u2028\ud800-\udfff\ufffe\uffff]/;
const texts = [...readings.keys()].filter((text) => !unprinted.test(text));

/** What docs/clusters.md says of a text. */
function documentedReading(text: string): unknown {
  if (/^true$/i.test(text)) return true;
  if (/^false$/i.test(text)) return false;
  if (/^null$/i.test(text)) return null;
  if (!/^([+-]?[0-9]+)$/.test(text) || /^0./.test(text)) return text;
  const number = BigInt(text.replace('+', ''));
  return number < 2n ** 63n && number >= -(2n ** 63n) ? number : text;
}

const template = readText('k8s/resourcesets/platform-components.yaml');
const advice = "'make tools' gets Flux Operator's command line (it needs Go)";

describeWith(operatorCli, advice, 'the values of a chart', (cli) => {
  async function deliver(patches: Record<string, Patch>): Promise<readonly Arrival[]> {
    const input = {
      id: 'podinfo',
      component_path: 'podinfo',
      component_version: 'latest',
      cluster_env_enabled: false,
      depends_on: [],
      enabled: true,
      patches,
      cluster: { name: 'c', dns: 'c.example.com', environment: 'dev' },
      source: { oci_url: 'https://charts.example.com', oci_tag: 'latest' },
    };
    const objects = parseObjects(await renderResourceSet(cli, template, [input]));
    expect(objects.flatMap(checkObject)).toEqual([]);
    if (definitions !== null) {
      expect(objects.flatMap((object) => checkByDefinition(definitions as never, object))).toEqual(
        [],
      );
    }
    const data = objects.find(({ kind }) => kind === 'ConfigMap')?.data as Record<string, string>;
    const release = objects.find(({ kind }) => kind === 'HelmRelease');
    const { valuesFrom } = release?.spec as { readonly valuesFrom: readonly ValueReference[] };
    expect(valuesFrom.map(({ valuesKey }) => valuesKey).toSorted()).toEqual(
      Object.keys(data).toSorted(),
    );
    return valuesFrom.map((reference) => ({ ...reference, data: data[reference.valuesKey] ?? '' }));
  }

  function read({ data, literal }: Arrival): unknown {
    if (literal === true) return data;
    const reading = readings.get(data);
    if (reading === undefined) throw new Error(`no vector says how ${data} is read`);
    return 'value' in reading ? reading.value : reading;
  }

  const byKey = (arrivals: readonly Arrival[]): ReadonlyMap<string, Arrival> =>
    new Map(arrivals.map((arrival) => [arrival.targetPath ?? '', arrival]));

  test('that are texts get the type that the documentation says, and no other', async () => {
    const patches = Object.fromEntries(texts.map((text, index) => [`k${String(index)}`, text]));
    const arrivals = byKey(await deliver(patches));
    const wrong = texts.filter((text, index) => {
      const arrival = arrivals.get(`k${String(index)}`);
      const expected = documentedReading(text);
      const found = arrival && read(arrival);
      // A number of 64 bits is told by its digits: the vectors are JSON.
      return typeof expected === 'bigint' ? Number(expected) !== found : expected !== found;
    });
    expect(texts.length).toBeGreaterThan(500);
    expect(wrong).toEqual([]);
  });

  test('that are given as text stay it, to the letter', async () => {
    const patches = texts.map((text, index) => [`k${String(index)}`, { text }] as const);
    const arrivals = byKey(await deliver(Object.fromEntries(patches)));
    const wrong = texts.filter((text, index) => {
      const arrival = arrivals.get(`k${String(index)}`);
      return arrival === undefined || read(arrival) !== text;
    });
    expect(wrong).toEqual([]);
  });

  test('that are whole numbers and booleans are what they are', async () => {
    const given = { a: 0, b: 1, c: -1, d: 9007199254740991, e: true, f: false, g: 10 };
    const arrivals = byKey(await deliver(given));
    const found = Object.keys(given).map((key) => [key, read(arrivals.get(key) as Arrival)]);
    expect(Object.fromEntries(found)).toEqual(given);
  });

  test('that have a fraction come as values of their own', async () => {
    const arrivals = await deliver({ 'a.b': 0.5, 'c\\.d.e\\\\f': 1e-7, g: -2.25 });
    expect(arrivals.map(({ targetPath }) => targetPath)).toEqual([undefined, undefined, undefined]);
    expect(arrivals.map(({ data }) => JSON.parse(data) as unknown)).toEqual([
      { a: { b: 0.5 } },
      { 'c.d': { 'e\\f': 1e-7 } },
      { g: -2.25 },
    ]);
  });

  test('are put where the operator wrote, whatever the path', async () => {
    const paths = readVectors('helm-value-path').flatMap(({ value, isValid }) =>
      isValid ? [String(value)] : [],
    );
    const arrivals = await deliver(Object.fromEntries(paths.map((path) => [path, `at ${path}`])));
    expect(arrivals.map(({ targetPath }) => targetPath).toSorted()).toEqual(paths.toSorted());
    expect(new Set(arrivals.map(({ valuesKey }) => valuesKey)).size).toBe(paths.length);
    for (const { targetPath = '', valuesKey, data } of arrivals) {
      expect(data).toBe(`at ${targetPath}`);
      expect(valuesKey.length).toBeLessThanOrEqual(253);
    }
  });

  test('have their own key where Kubernetes takes it, and one that it takes where not', async () => {
    const taken = new Map(
      readVectors('objects/config-map').map(({ value, isValid }) => [
        Object.keys(value as object)[0] ?? '',
        isValid,
      ]),
    );
    const isPath = (key: string): boolean => findBreaches(['helm-value-path'], key).length === 0;
    const paths = [...taken.keys()].filter(isPath);
    const arrivals = await deliver(Object.fromEntries(paths.map((path) => [path, 'x'])));
    const isOwn = new Map(arrivals.map(({ targetPath, valuesKey }) => [targetPath, valuesKey]));
    expect(paths.filter((path) => (isOwn.get(path) === path) !== taken.get(path))).toEqual([]);
    expect(paths.filter((path) => taken.get(path) === true).length).toBeGreaterThan(20);
  });
});
