import { describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readText, repository } from './source-files.js';

/*
 * Whoever uses the API does so by the document that was published last. What breaks them fails here,
 * and is either taken back or published, which is a new version: `make published`.
 */
describe('the OpenAPI document', () => {
  test('breaks nobody who goes by the one that was published last', () => {
    const generator = join(repository, 'packages/generator/dist/main.js');
    const documents = ['openapi/published.yaml', 'openapi/openapi.yaml'];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [generator, 'diff', ...documents],
      { cwd: repository, encoding: 'utf8' },
    );
    const breaking = stdout.split('\n').filter((line) => line.startsWith('breaking'));
    expect({ status, stderr, breaking }).toEqual({ status: 0, stderr: '', breaking: [] });
  });

  test('that was published is not taken for a generated file', () => {
    expect(readText('openapi/published.yaml')).toMatch(
      /^# As it was published last: `make published`/,
    );
  });
});
