import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findNearMiss } from '@flux-resourceset/contract';
import { reportShape } from '../../src/read/report-shape.js';
import { DEFINITION } from '../../src/read/language.js';
import { parseFile } from '../../src/load/parse-file.js';
import { readDefinitions } from '../../src/read/read-definitions.js';
import { KEYWORDS, UNSUPPORTED_KEYWORDS } from '../../src/read/keywords.js';
import { checkDefinitions } from '../../src/check/check-definitions.js';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** One letter too few, too many or another: a slip of the finger. */
function slip(name: string, place: number, letter: string, edit: number): string {
  const at = place % name.length;
  const replacement = [`${name[at] ?? ''}${letter}`, letter, ''][edit] ?? '';
  return name.slice(0, at) + replacement + name.slice(at + 1);
}

function misspelt(names: readonly string[]): fc.Arbitrary<string> {
  const long = names.filter((name) => name.length > 3 && !name.startsWith('x-'));
  return fc
    .tuple(fc.constantFrom(...long), fc.nat(), fc.constantFrom(...LETTERS), fc.nat({ max: 2 }))
    .map(([name, place, letter, edit]) => slip(name, place, letter, edit))
    .filter((name) => !names.includes(name) && !name.startsWith('x-'));
}

describe('near misses', () => {
  it('are suggested for any slip in a key of a definition', () => {
    const names = Object.keys(DEFINITION.members);
    fc.assert(
      fc.property(misspelt(names), (name) => {
        fc.pre(!Object.keys(DEFINITION.refused ?? {}).includes(name));
        const file = parseFile({ path: 'a.yaml', name: 'a.yaml', listed: true }, `${name}: {}`);
        const fixes = reportShape({ file, path: [] }, file.value, DEFINITION).map(({ fix }) => fix);
        expect(fixes).toContain(`write \`${findNearMiss(name, names) ?? ''}\``);
      }),
    );
  });

  it('are suggested for any slip in a keyword of a schema', () => {
    fc.assert(
      fc.property(misspelt(Object.keys(KEYWORDS)), (name) => {
        const text = JSON.stringify({
          kind: 'books',
          apiVersion: 'v1',
          schema: {
            type: 'array',
            key: { name: 'id' },
            items: { type: 'object', properties: { id: { type: 'string', [name]: 1 } } },
          },
        });
        fc.pre(![...Object.keys(UNSUPPORTED_KEYWORDS), 'schema', 'expose'].includes(name));
        const file = parseFile({ path: 'a.json', name: 'a.json', listed: true }, text);
        const [problem, ...others] = checkDefinitions(readDefinitions([file]), []);
        expect(others).toEqual([]);
        expect(problem).toMatchObject({
          pointer: `/schema/items/properties/id/${name}`,
          message: `unknown key \`${name}\` in a schema`,
          fix: expect.stringMatching(/^write `[$\w]+`$/),
        });
      }),
    );
  });

  it.each([
    ['querry_params', 'query_params'],
    ['queryParams', 'query_params'],
    ['titel', 'title'],
  ])('%s is taken for %s', (written, meant) => {
    expect(findNearMiss(written, ['name', meant, 'type'])).toBe(meant);
  });

  it('are not seen where words merely look alike', () => {
    expect(findNearMiss('name', ['type', 'kind'])).toBeUndefined();
  });
});
