import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, repository } from '../source-files.js';
import { checkObject } from './check-object.js';
import { parseObjects } from './kubernetes-object.js';

const pages = ['docs/clusters.md', 'docs/deployment.md'];

/** Fenced blocks of a language, also within lists, without their indentation. */
function findBlocks(page: string, language: string): readonly string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\`$`, 'gms');
  return [...readText(page).matchAll(fence)].map(([, indentation = '', block = '']) =>
    block.replaceAll(new RegExp(`^${indentation}`, 'gm'), ''),
  );
}

describe.each(pages)('%s', (page) => {
  test('shows valid manifests', () => {
    expect(findBlocks(page, 'yaml').flatMap(parseObjects).flatMap(checkObject)).toEqual([]);
  });

  test('shows commands that a shell can parse', () => {
    const blocks = findBlocks(page, 'sh');
    expect(blocks.length).toBeGreaterThan(0);
    for (const block of blocks) execFileSync('sh', ['-n'], { input: block });
  });

  test('names files of the repository that exist', () => {
    const named = readText(page).match(/\b(?:k8s|scripts|schemas|test)\/[\w./-]*\w/g) ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => !existsSync(join(repository, path)))).toEqual([]);
  });
});

test('the provider in docs/clusters.md is the one that is generated', () => {
  const [, documented] = findBlocks('docs/clusters.md', 'yaml').flatMap(parseObjects);
  expect([documented]).toEqual(parseObjects(readText('k8s/providers/namespaces.yaml')));
});
