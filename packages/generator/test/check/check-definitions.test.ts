import { describe, expect, it } from '@jest/globals';
import { fixtureFolder, listCases, readGolden, reportProblems } from '../fixture-folders.js';

const broken = fixtureFolder('broken');
const cases = listCases(broken);

describe('broken definitions', () => {
  it('come in enough kinds', () => {
    expect(cases.length).toBeGreaterThanOrEqual(25);
  });

  it.each(cases)('%s: every problem is reported with its place and its fix', async (name) => {
    const folder = fixtureFolder('broken', name);
    const report = await reportProblems(folder);
    expect(report).toBe(await readGolden(`${folder}/expected.txt`, report));
    expect(report).not.toBe('');
  });

  it('are reported in the order of file, line and column, all files in one run', async () => {
    const report = await reportProblems(fixtureFolder('broken', 'several-files'));
    const places = report.split('\n').map((line) => line.split(' ')[0]);
    expect(places).toEqual([
      'a.yaml:16:15',
      'a.yaml:17:9',
      'b.yaml:2:1',
      'c.yaml:1:1',
      'c.yaml:1:7',
      'd.yaml:3:1',
      '',
    ]);
  });
});

describe('sound definitions', () => {
  it.each(listCases(fixtureFolder('valid')))('%s: nothing is reported', async (name) => {
    expect(await reportProblems(fixtureFolder('valid', name))).toBe('');
  });

  it('include the four kinds of this repository', async () => {
    expect(await reportProblems(fixtureFolder('../../../../schemas'))).toBe('');
  });
});
