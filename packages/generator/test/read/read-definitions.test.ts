import { describe, expect, it } from '@jest/globals';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import type { Definitions } from '../../src/read/definition.js';
import { readDefinitions } from '../../src/read/read-definitions.js';
import { fixtureFolder, listCases, readGolden } from '../fixture-folders.js';

async function read(...names: readonly string[]): Promise<Definitions> {
  return readDefinitions(await loadDefinitions(fixtureFolder(...names)));
}

/** What was read, without the places where it stands. */
function show({ definitions, shared }: Definitions): string {
  const shown = { definitions, shared: Object.fromEntries(shared) };
  const showMember = (name: string, value: unknown): unknown => {
    if (name === 'origin') return undefined;
    return name === 'file' ? (value as { readonly name: string }).name : value;
  };
  return `${JSON.stringify(shown, showMember, 2)}\n`;
}

describe('definitions as they are read', () => {
  it.each(listCases(fixtureFolder('valid')))('%s: are as recorded', async (name) => {
    const text = show(await read('valid', name));
    expect(text).toBe(await readGolden(fixtureFolder('valid', `${name}.json`), text));
  });

  it('do not depend on the order in which files are read', async () => {
    const files = await loadDefinitions(fixtureFolder('valid', 'addressbook'));
    expect(show(readDefinitions([...files].reverse()))).toEqual(show(readDefinitions(files)));
  });

  it('hold the kinds of this repository by name', async () => {
    const { definitions } = await read('../../../../schemas');
    expect(definitions.map(({ kind, apiVersion }) => `${kind} v${apiVersion}`)).toEqual(
      expect.arrayContaining([
        'clusters v2',
        'namespaces v1',
        'platform_components v1',
        'rolebindings v1',
      ]),
    );
  });

  it('name every schema that a reference leads to', async () => {
    const { definitions, shared } = await read('valid', 'tree');
    const text = JSON.stringify(definitions, (name, value: unknown) =>
      name === 'origin' || name === 'file' ? undefined : value,
    );
    const references = [...text.matchAll(/"kind":"reference","name":"(\w+)"/g)];
    expect(references.length).toBeGreaterThan(0);
    expect([...shared.keys()]).toEqual(expect.arrayContaining(references.map((match) => match[1])));
  });
});
