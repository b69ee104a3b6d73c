import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import type { LoadedFile } from '../../src/load/loaded-file.js';
import { parseFile } from '../../src/load/parse-file.js';
import { checkDefinitions } from '../../src/check/check-definitions.js';
import { serviceNames } from '../../src/model/service-names.js';
import { readDefinitions } from '../../src/read/read-definitions.js';
import { fixtureFolder, listCases } from '../fixture-folders.js';

const folders = listCases(fixtureFolder('valid')).map((name) => fixtureFolder('valid', name));
const runs = await Promise.all(
  [...folders, fixtureFolder('../../../../schemas')].map(loadDefinitions),
);

/** Puts another value in the place of the nth value of a document. */
function damage(file: LoadedFile, nth: number, replacement: unknown): LoadedFile {
  let places = 0;
  JSON.stringify(file.value, (_, value: unknown) => (places++, value));
  let place = 0;
  const text = JSON.stringify(file.value, (_, value: unknown) =>
    place++ === nth % places ? replacement : value,
  );
  return parseFile({ ...file, path: file.path.replace(/\w+$/, 'json') }, text);
}

describe('definitions with any value in a wrong place', () => {
  it('are reported, and never crash the generator', () => {
    const chosen = fc.nat({ max: runs.length - 1 });
    fc.assert(
      fc.property(chosen, fc.nat(), fc.nat(), fc.jsonValue(), (choice, which, nth, replacement) => {
        const run = runs[choice] ?? [];
        const index = which % run.length;
        const damaged = run.map((file, at) =>
          at === index ? damage(file, nth, replacement) : file,
        );
        for (const problem of checkDefinitions(readDefinitions(damaged), serviceNames())) {
          expect(problem).toMatchObject({ message: expect.any(String), fix: expect.any(String) });
          expect(Math.min(problem.line, problem.column)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
