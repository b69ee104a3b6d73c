import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { checkDefinitions } from '../../src/check/check-definitions.js';
import {
  renderDefinitionSchema,
  emitDefinitionSchema,
} from '../../src/emit/definition-schema/emit-definition-schema.js';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import type { LoadedFile } from '../../src/load/loaded-file.js';
import { parseFile } from '../../src/load/parse-file.js';
import { serviceNames } from '../../src/model/service-names.js';
import { readDefinitions } from '../../src/read/read-definitions.js';
import { fixtureFolder, listCases, readGolden } from '../fixture-folders.js';

const root = join(import.meta.dirname, '../../../..');
const cases = join(import.meta.dirname, '../cases');
const published = join(root, 'packages/generator/definition.schema.json');

const ajv = new Ajv({ strict: false, logger: false, validateFormats: true });
addFormats.default(ajv);
const validate = ajv.compile(emitDefinitionSchema());

/** What JSON Schema can tell of a definition; the rest is between definitions, or about values. */
const structure = [
  // Not what is refused where a `$ref` elsewhere leads into a nested collection, nor near misses.
  /^unknown key `(?!x-|key`|query_params`|methods`|descriptions`)/,
  /^`[^`]*` is (empty|an empty list|a list|a map|a boolean|the number \S+|a string)$/,
  /^(a definition|`\S+`|a \w+ \w+) has no `/,
  /is no (valid|verb|type|place)/,
  /^(a union of types|a list without `items`|`discriminator` without)/,
];

interface Verdict {
  /** Problems of the whole way, none of which a definition may have. */
  readonly isTaken: boolean;
  /** Problems of the definition's structure. */
  readonly structural: readonly string[];
}

function judge(files: readonly LoadedFile[], path: string): Verdict {
  const definitions = readDefinitions(files);
  const own = definitions.problems.filter(({ file }) => file === path);
  const messages = own.map(({ message }) => message);
  return {
    isTaken: checkDefinitions(definitions, serviceNames()).length === 0,
    structural: messages.filter((message) => structure.some((pattern) => pattern.test(message))),
  };
}

const isDefinition = ({ listed, value }: LoadedFile): boolean =>
  listed && isJsonObject(value) && value['kind'] !== undefined;

const folders = [
  join(root, 'schemas'),
  join(root, 'test/address-book'),
  ...listCases(cases).map((name) => join(cases, name, 'schemas')),
  ...listCases(fixtureFolder('valid')).map((name) => fixtureFolder('valid', name)),
];

describe('the JSON Schema of definitions', () => {
  it('is what is published with the generator', async () => {
    expect(renderDefinitionSchema()).toBe(await readGolden(published, renderDefinitionSchema()));
  });

  it('is named by every definition of this repository', async () => {
    for (const name of await readdir(join(root, 'schemas'))) {
      const [first] = (await readFile(join(root, 'schemas', name), 'utf8')).split('\n');
      const path = '../packages/generator/definition.schema.json';
      expect(first).toBe(`# yaml-language-server: $schema=${path}`);
    }
  });

  it.each(folders)('takes every definition of %s', async (folder) => {
    // A schema that others refer to may stand in the folder, too.
    const files = (await loadDefinitions(folder)).filter(isDefinition);
    expect(files.length).toBeGreaterThan(0);
    const verdicts = files.map(({ name, value }) => [name, validate(value), validate.errors]);
    expect(verdicts).toEqual(files.map(({ name }) => [name, true, null]));
  });

  it.each(listCases(fixtureFolder('broken')))(
    'refuses what is broken in the structure of %s',
    async (name) => {
      const files = await loadDefinitions(fixtureFolder('broken', name));
      const judged = files
        .filter(({ listed, value }) => listed && value !== undefined)
        .map(({ path, value }) => ({ path, value, ...judge(files, path) }));
      const accepted = judged.filter(
        ({ structural, value }) => structural.length > 0 && validate(value),
      );
      expect(accepted.map(({ path, structural }) => [path, structural])).toEqual([]);
    },
  );
});

/** A change anywhere in a definition: a value of another type, a key that goes, comes, or is renamed. */
type Mutation = (value: JsonValue, pick: (count: number) => number) => JsonValue;

const odd: readonly JsonValue[] = [
  null,
  true,
  0,
  -1,
  1.5,
  '',
  'array',
  'null',
  [],
  ['null'],
  {},
  { type: 'x' },
];
const keys = [
  'type',
  'itms',
  'schema',
  'required',
  'expose',
  'x-owner',
  'nullable',
  'oneOf',
  'key',
  'not',
];

const mutate: Mutation = (value, pick) => {
  if (isJsonObject(value) && pick(3) > 0) return mutateObject(value, pick);
  if (Array.isArray(value) && value.length > 0 && pick(3) > 0) {
    const at = pick(value.length);
    return (value as JsonValue[]).map((item, index) => (index === at ? mutate(item, pick) : item));
  }
  return odd[pick(odd.length)] ?? null;
};

function mutateObject(value: JsonObject, pick: (count: number) => number): JsonValue {
  const entries = Object.entries(value);
  const at = pick(entries.length + 1);
  const [name, member] = entries[at] ?? [
    keys[pick(keys.length)] ?? '',
    odd[pick(odd.length)] ?? null,
  ];
  const others = entries.filter(([other]) => other !== name);
  const change = pick(8);
  if (change === 0) return Object.fromEntries(others);
  if (change === 1) return Object.fromEntries([...others, [keys[pick(keys.length)] ?? '', member]]);
  return Object.fromEntries([
    ...others,
    [name, at < entries.length ? mutate(member ?? null, pick) : member],
  ]);
}

describe('of any definition, changed anywhere', () => {
  const originals: LoadedFile[][] = [];
  beforeAll(async () => {
    for (const folder of folders) originals.push(await loadDefinitions(folder));
  });

  it('the schema refuses no one that the reader takes, and takes none of a structure that it refuses', () => {
    const naturals = fc.infiniteStream(fc.nat());
    const property = fc.property(fc.nat(), fc.nat(), naturals, (folder, file, stream) => {
      const files = originals[folder % originals.length] ?? [];
      const listed = files.filter(isDefinition);
      const target = listed[file % listed.length];
      if (target === undefined) return;
      const pick = (count: number): number => stream.next().value % count;
      const changed = mutate(structuredClone(target.value ?? null), pick);
      const text = JSON.stringify(changed);
      const replaced = files.map((one) =>
        one === target ? parseFile({ path: one.path, name: one.name, listed: true }, text) : one,
      );
      const { isTaken, structural } = judge(replaced, target.path);
      const isValid = validate(changed);
      // Without a kind it may pass for a schema that others refer to.
      const isOne = isJsonObject(changed) && changed['kind'] !== undefined;
      if (isTaken && isOne) expect([isValid, validate.errors]).toEqual([true, null]);
      if (structural.length > 0) expect([isValid, structural]).toEqual([false, structural]);
    });
    fc.assert(property, { numRuns: 200 });
  });
});
