import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkDefinitions } from '../../src/check/check-definitions.js';
import { buildCli } from '../../src/model/cli/describe-cli.js';
import { loadDefinitions } from '../../src/load/load-definitions.js';
import { buildModel } from '../../src/model/build-model.js';
import { serviceNames } from '../../src/model/service-names.js';
import { readDefinitions as readLoaded } from '../../src/read/read-definitions.js';
import { definitionOf, info, ownSchemas, readDefinitions } from '../model/define.js';

/*
 * Whatever the service comes to have, a definition may not claim it: this asks the service what
 * it has, so that a new operation or command that nobody reserved is found here.
 */
const own = readDefinitions(ownSchemas).then((definitions) => buildModel(definitions, info));

async function complaintsOf(definition: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-reserved-'));
  try {
    await writeFile(join(folder, 'a.yaml'), definition);
    const problems = checkDefinitions(readLoaded(await loadDefinitions(folder)), serviceNames());
    return problems.map(({ line, pointer, message }) => `${line} ${pointer} ${message}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const id = 'id: { type: string }';

describe('a definition may claim', () => {
  it('no path of the service', async () => {
    const { serviceOperations, changeOperations, flux } = await own;
    const operations = [
      ...serviceOperations,
      ...changeOperations,
      ...(flux ? [flux.statusOperation] : []),
    ];
    const segments = new Set(operations.map(({ path }) => path.split('/')[1] ?? ''));
    expect(segments.size).toBeGreaterThan(6);
    for (const kind of segments) {
      if (!/^[a-z_]+$/.test(kind)) continue;
      const complaints = await complaintsOf(definitionOf(kind, [id]));
      expect(complaints).toContain(`1 /kind \`/${kind}\` is a path of every service`);
    }
  });

  it('no query parameter that all documents or writes have', async () => {
    const { resources, changeOperations } = await own;
    const operations = [
      ...resources.flatMap((resource) => resource.operations),
      ...changeOperations,
    ];
    const shared = operations
      .flatMap(({ parameters }) => parameters)
      .filter(({ in: place, component }) => place === 'query' && component !== undefined);
    const names = new Set(shared.map(({ name }) => name));
    expect(names.size).toBe(4);
    for (const name of names) {
      const top = `default_query_params: [{ name: ${name} }]`;
      const complaints = await complaintsOf(
        definitionOf('things', [id, `${name}: { type: string }`], { top }),
      );
      expect(complaints).toEqual([
        `3 /default_query_params/0/name query parameter \`${name}\` is one of every service`,
      ]);
    }
  });

  it('no command of the CLI', async () => {
    const { groups, commands } = buildCli(await own);
    const ofKinds = new Set((await own).resources.map(({ cli }) => cli.group));
    const words = [...groups, ...commands]
      .map(({ name }) => name)
      .filter((name) => !ofKinds.has(name));
    expect(words.length).toBeGreaterThan(3);
    for (const word of words) {
      const complaints = await complaintsOf(
        definitionOf('things', [id], { top: `x-cli: { name: ${word} }` }),
      );
      expect(complaints).toEqual([`3 /x-cli/name \`${word}\` is a command of the CLI itself`]);
    }
  });
});
