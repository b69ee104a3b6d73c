import { describe, expect, it } from '@jest/globals';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import { normalizeDefinitions } from '../../src/read/normalize-definitions.js';
import { fixtureFolder, listCases, readGolden } from '../fixture-folders.js';

async function normalize(
  ...names: readonly string[]
): Promise<ReturnType<typeof normalizeDefinitions>> {
  return normalizeDefinitions(await loadDefinitions(fixtureFolder(...names)));
}

describe('normalized definitions', () => {
  it.each(listCases(fixtureFolder('valid')))('%s: are as recorded', async (name) => {
    const text = `${JSON.stringify(await normalize('valid', name), null, 2)}\n`;
    expect(text).toBe(await readGolden(fixtureFolder('valid', `${name}.json`), text));
  });

  it('do not depend on the order in which files are read', async () => {
    const files = await loadDefinitions(fixtureFolder('valid', 'addressbook'));
    expect(normalizeDefinitions([...files].reverse())).toEqual(normalizeDefinitions(files));
  });

  it('hold the kinds of this repository by name', async () => {
    const { definitions } = await normalize('../../../../schemas');
    expect(definitions.map(({ kind, apiVersion }) => `${kind} v${apiVersion}`)).toEqual(
      expect.arrayContaining([
        'clusters v2',
        'namespaces v1',
        'platform_components v1',
        'rolebindings v1',
      ]),
    );
  });

  it('resolve every reference to a shared schema that is there', async () => {
    const normalized = await normalize('valid', 'tree');
    const references = JSON.stringify(normalized).matchAll(/#\/components\/schemas\/(\w+)/g);
    const names = normalized.sharedSchemas.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...references].map((match) => match[1])));
  });
});
