import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  isJsonObject,
  projectInput,
  toJsonPointer,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { traceInput, valueBelow } from '../src/trace-input.js';

const flux = { identity: { dns: 'dns', name: 'title' } } as const;
const endpoint = {
  endpoint: 'cargo',
  kind: 'goods',
  assignment: 'goods',
  patches: 'patches',
  group: { origin: ['port', 'berth'] },
};

const names = fc.constantFrom('port', 'berth', 'weight', 'labels', 'a/b', '__proto__', 'patches');
const values = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.parse(JSON.stringify(value)) as JsonValue);
const documents = fc
  .uniqueArray(fc.tuple(names, values), { selector: ([name]) => name })
  .map((entries) => Object.fromEntries(entries) as JsonObject);

function valueAt(value: JsonValue | undefined, path: readonly string[]): JsonValue | undefined {
  return path.reduce<JsonValue | undefined>(
    (at, step) => (isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined),
    value,
  );
}

function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Nulls come from no document of a store. */
function hasNull(value: JsonValue): boolean {
  if (value === null) return true;
  return typeof value === 'object' && Object.values(value).some((item) => hasNull(item ?? null));
}

describe('a traced input', () => {
  test('holds the values of the input, and each is where it is said to come from', () => {
    fc.assert(
      fc.property(documents, documents, documents, (catalogue, reference, patches) => {
        fc.pre(![catalogue, patches].some(hasNull));
        const cluster = { dns: 'x.example', title: 'X', patches: { glass: patches } };
        const sources = { catalogue, reference, cluster, id: 'glass' };
        const input = projectInput(flux, endpoint, sources);
        const traced = traceInput(flux, endpoint, sources);
        for (const { path, value, source, from } of traced) {
          expect(valueAt(input, stepsOf(path))).toEqual(value);
          expect(valueAt(sources[source], from)).toEqual(value);
        }
        const paths = new Set(traced.map(({ path }) => path));
        // A group without members comes from the definitions, and from no document.
        const leaves = listLeaves(input, []).filter((path) => path !== '/origin');
        for (const path of leaves) expect(paths).toContain(path);
      }),
    );
  });
});

function listLeaves(value: JsonValue, path: readonly string[]): readonly string[] {
  if (value === null) return [];
  if (!isJsonObject(value) || Object.keys(value).length === 0) return [toJsonPointer(path)];
  return Object.entries(value).flatMap(([name, member]) =>
    listLeaves(member ?? null, [...path, name]),
  );
}

test('a value of a reference stands over the member of a map, and over what is no map as a whole', () => {
  const catalogue = { labels: { a: '1', b: { c: '2' } }, tag: 'x', list: ['y'] };
  expect(valueBelow(catalogue, ['labels', 'a'])).toBe('1');
  expect(valueBelow(catalogue, ['labels', 'b', 'c'])).toBe('2');
  expect(valueBelow(catalogue, ['labels', 'b'])).toEqual({ c: '2' });
  expect(valueBelow(catalogue, ['labels', 'new'])).toBeUndefined();
  expect(valueBelow(catalogue, ['labels', 'toString'])).toBeUndefined();
  expect(valueBelow(catalogue, ['tag', 'below'])).toBe('x');
  expect(valueBelow(catalogue, ['list'])).toEqual(['y']);
});
