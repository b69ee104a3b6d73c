import { execFile } from 'node:child_process';
import { copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { build } from 'esbuild';
import ts from 'typescript';
import { makeFolder, serveForAll, tokens } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/*
 * What teams make of the API's document by orval: hooks that send through our client, as its page
 * shows, and types, which are a second reading of the document beside the client's own.
 */
const run = promisify(execFile);
const server = serveForAll();
const functions = join(repository, 'packages/client/src/gen/functions.ts');

let folder: Awaited<ReturnType<typeof makeFolder>>;

async function writeSource(name: string, text: string): Promise<string> {
  const path = join(folder.path, name);
  await writeFile(path, text);
  return path;
}

function blockWith(text: string): string {
  const blocks = readText('docs/client.md').matchAll(/```ts\n([\s\S]*?)```/g);
  return [...blocks].map(([, block = '']) => block).find((block) => block.includes(text)) ?? '';
}

function compile(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(repository, 'node_modules/@types')],
    paths: { '@flux-resourceset/client/functions': [functions] },
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
}

beforeAll(async () => {
  folder = await makeFolder();
  await mkdir(join(folder.path, 'src'));
  await symlink(join(repository, 'node_modules'), join(folder.path, 'node_modules'));
  await copyFile(join(repository, 'openapi/openapi.yaml'), join(folder.path, 'openapi.yaml'));
  await writeSource('package.json', '{ "private": true, "type": "module" }');
  await writeSource('orval.config.ts', blockWith("client: 'react-query'"));
  await writeSource('src/request.ts', blockWith('export async function request'));
  const orval = join(repository, 'node_modules/.bin/orval');
  await run(orval, ['--config', 'orval.config.ts'], { cwd: folder.path });
}, 60_000);
afterAll(() => folder.remove());

describe('what orval makes of the document', () => {
  test('has the types that the client has', async () => {
    const names = [
      ...readText('packages/client/src/gen/schemas.ts').matchAll(/^export \w+ (\w+)/gm),
    ]
      .map(([, name = '']) => name)
      // It makes an index signature of a document of any kind, which no document's type has.
      .filter((name) => !['AnyDocument', 'AppliedDocument', 'ApplyRequest'].includes(name))
      .filter((name) => !['BatchEntry', 'BatchRequest'].includes(name));
    // It takes any text for a choice that may be null as well.
    const wider = new Set(['PatchPlatformComponent', 'UpdateCluster', 'UpdatePlatformComponent']);
    const lines = names.map(
      (name, index) => `declare let ours${index}: ours.${name}, theirs${index}: theirs.${name};
theirs${index} = ours${index};
${wider.has(name) ? '' : `ours${index} = theirs${index};`}`,
    );
    const imports = `import type * as theirs from './fleet.js';
import type * as ours from ${JSON.stringify(join(repository, 'packages/client/src/gen/schemas.js'))};
`;
    expect(names.length).toBeGreaterThan(40);
    expect(compile([await writeSource('src/types.ts', imports + lines.join('\n'))])).toEqual([]);
  }, 60_000);

  test('asks the server through the client', async () => {
    const source = `import { QueryClient } from '@tanstack/react-query';
import { createNamespace, getGetClusterQueryOptions, getListClustersQueryOptions } from './fleet.js';

const queries = new QueryClient();
const list = await queries.fetchQuery(getListClustersQueryOptions({ environment: 'dev' }));
const one = await queries.fetchQuery(getGetClusterQueryOptions('demo-cluster-01'));
const created = await createNamespace({ id: 'by-orval' });
console.log(JSON.stringify([list.status, list.data, one.data, created.status]));
`;
    const path = await writeSource('src/main.ts', source);
    expect(compile([path])).toEqual([]);
    const outfile = join(folder.path, 'main.mjs');
    await build({
      entryPoints: [path],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      alias: { '@flux-resourceset/client/functions': functions },
      logLevel: 'silent',
    });
    const env = {
      PATH: process.env['PATH'] ?? '',
      FLUX_API_URL: server.origin,
      FLUX_API_TOKEN: tokens.write,
    };
    const { stdout } = await run(process.execPath, [outfile], { env });
    const [status, clusters, cluster, created] = JSON.parse(stdout) as readonly unknown[];
    expect([status, created]).toEqual([200, 201]);
    expect(cluster).toMatchObject({ id: 'demo-cluster-01', environment: 'dev' });
    expect(clusters).toContainEqual(cluster);
  }, 60_000);
});
