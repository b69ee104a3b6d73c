import { execFile, spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ts from 'typescript';
import type { ServerProcess } from '../scripts/server-process.js';
import { makeFolder, startServer, tokens } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/*
 * The client as another team gets it: packed, installed from the archive in an empty project
 * without a network, compiled against, and run against the built server.
 */
const run = promisify(execFile);
const packageFolder = join(repository, 'packages/client');

let folder: Awaited<ReturnType<typeof makeFolder>>;
let project: string;
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] };
let server: ServerProcess;

function runNpm(cwd: string, ...args: readonly string[]): Promise<{ readonly stdout: string }> {
  const settings = ['--offline', '--no-audit', '--no-fund', '--cache', join(folder.path, 'cache')];
  return run('npm', [...args, ...settings], { cwd });
}

/** The TypeScript in a page, block by block. */
function readBlocks(page: string): readonly string[] {
  return [...readText(page).matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
}

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: false,
  types: ['node'],
  typeRoots: [join(repository, 'node_modules/@types')],
};

/** Compiles as an outside team would, with the declarations of the package checked too. */
function compile(files: readonly string[]): readonly string[] {
  const program = ts.createProgram(files, compilerOptions);
  program.emit();
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => `${file?.fileName}: ${JSON.stringify(messageText)}`);
}

async function writeProject(name: string, source: string): Promise<string> {
  const path = join(project, name);
  await writeFile(path, source);
  return path;
}

/** What an editor shows of the word that a text of a file begins with. */
function describeAt(
  path: string,
  source: string,
): (word: string) => { readonly type: string; readonly text: string } {
  const host: ts.LanguageServiceHost = {
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) =>
      ts.sys.fileExists(file)
        ? ts.ScriptSnapshot.fromString(ts.sys.readFile(file) ?? '')
        : undefined,
    getCurrentDirectory: () => project,
    getCompilationSettings: () => compilerOptions,
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
  };
  const service = ts.createLanguageService(host);
  return (word) => {
    const { displayParts, documentation } =
      service.getQuickInfoAtPosition(path, source.indexOf(word)) ?? {};
    return {
      type: ts.displayPartsToString(displayParts),
      text: ts.displayPartsToString(documentation),
    };
  };
}

/** The oldest line that the client runs on, where this machine has it beside the tests' own. */
const node20 = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((programs) => join(programs, 'node'))
  .find((path) => spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout?.startsWith('v20.'));

async function runModule(
  path: string,
  token: string,
  node: string = process.execPath,
): Promise<string> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    FLUX_API_URL: server.origin,
    FLUX_API_TOKEN: token,
  };
  const { stdout } = await run(node, [path], { cwd: project, env });
  return stdout;
}

beforeAll(async () => {
  folder = await makeFolder();
  project = join(folder.path, 'project');
  await mkdir(project);
  await writeProject('package.json', '{ "private": true, "type": "module" }');
  const args = ['pack', '--json', '--pack-destination', folder.path];
  [packed] = JSON.parse((await runNpm(packageFolder, ...args)).stdout) as [typeof packed];
  await runNpm(project, 'install', join(folder.path, packed.filename));
  server = await startServer(folder.path);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await folder.remove();
});

describe('the packed client', () => {
  test('holds what it needs and nothing else', () => {
    const paths = packed.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
    expect(paths.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const built = packed.files.map(({ path }) => path).filter((path) => path.startsWith('dist/'));
    expect(built).toContain('dist/index.js');
    expect(built.filter((path) => !/\.(js|d\.ts)$/.test(path))).toEqual([]);
  });

  test('depends on nothing, may be published, and says that Node.js 20 serves', () => {
    const manifest = JSON.parse(readText('packages/client/package.json')) as object;
    expect(manifest).toMatchObject({ engines: { node: '>=20.19' } });
    expect(Object.keys(manifest)).not.toContain('private');
    expect(Object.keys(manifest).filter((key) => /dependencies/i.test(key))).toEqual([]);
  });

  test('does what the first block of its README says', async () => {
    const [block = ''] = readBlocks('packages/client/README.md');
    const path = await writeProject('readme.ts', block);
    expect(compile([path])).toEqual([]);
    const output = await runModule(path.replace(/ts$/, 'js'), tokens.read);
    expect(output).toMatch(/^demo-cluster-01 \[\n.*id: 'cert-manager', enabled: true/);
    expect(output).toMatch(/\n404 .*nowhere/);
  }, 60_000);

  const onNode20 = node20 === undefined ? test.skip : test;
  const reason = node20 === undefined ? ' (there is none on the PATH)' : '';

  onNode20(
    `does it on Node.js 20 too${reason}`,
    async () => {
      const [block = ''] = readBlocks('packages/client/README.md');
      const path = await writeProject('readme-20.ts', block);
      expect(compile([path])).toEqual([]);
      const output = await runModule(path.replace(/ts$/, 'js'), tokens.read, node20);
      expect(output).toMatch(/^demo-cluster-01 \[\n/);
    },
    60_000,
  );

  test('compiles every other block of its pages', async () => {
    const [readme = '', ...others] = readBlocks('packages/client/README.md');
    const [client = '', ...blocks] = readBlocks('docs/client.md');
    const sources = [
      [readme, ...others].join('\n'),
      ...blocks.map((block) => `${client}\n${block}`),
    ];
    const paths = await Promise.all(
      sources.map((source, index) => writeProject(`block-${index}.ts`, source)),
    );
    expect(sources.length).toBeGreaterThan(3);
    expect(compile(paths)).toEqual([]);
  }, 60_000);

  test('refuses at compile time what the API does not know', async () => {
    const path = await writeProject(
      'wrong.ts',
      `import { createClient } from '@flux-resourceset/client';
const client = createClient({ baseUrl: 'http://127.0.0.1:1' });
// @ts-expect-error no such environment
client.iterateClusters({ environment: 'nowhere' });
// @ts-expect-error the iteration decides on these
client.iterateNamespaces({ limit: 5 });
// @ts-expect-error options come last
client.iterateNamespaces({ pageSize: 5 });
// @ts-expect-error no such function
client.listNothing();
// @ts-expect-error a patch of what a cluster does not have
await client.patchCluster('one', { nothing: 1 });
for await (const { id } of client.iterateFluxClusters({ environment: 'dev' })) id satisfies string;
`,
    );
    expect(compile([path])).toEqual([]);
  }, 60_000);

  test('tells the truth in its types', async () => {
    const path = await writeProject(
      'truth.ts',
      `import { createClient, ProblemError, type Cluster, type PatchCluster } from '@flux-resourceset/client';
const client = createClient({ baseUrl: 'http://127.0.0.1:1' });
const { data, etag, status } = await client.getCluster('one');
data satisfies Cluster;
etag satisfies string | null;
status satisfies number;
const copy = await client.getCluster('one', { ifNoneMatch: etag });
// @ts-expect-error there may be none
copy.data.id;
if (copy.status !== 304) copy.data satisfies Cluster;
if (copy.data !== undefined) copy.data satisfies Cluster;
const options: { ifNoneMatch?: string } = {};
const maybe = await client.listClusters({}, options);
// @ts-expect-error there may be none
maybe.data.length;
await client.updateCluster('one', (cluster) => ({ node_count: (cluster.node_count ?? 0) + 1 }));
await client.patchCluster('one', async ({ namespaces }) => (namespaces.length > 0 ? { namespaces: [] } : null));
// @ts-expect-error the change is not one of a cluster
await client.updateCluster('one', () => ({ nothing: 1 }));
// @ts-expect-error a write is conditional on what is there
await client.getCluster('one', { ifMatch: etag });
({ node_count: null }) satisfies PatchCluster;
try {
  await client.getCluster('one');
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  const code: string | undefined = error.problem.error;
  if (error.problem.error === 'not_found' || error.problem.error === 'of_a_newer_server') code?.length;
  error.problem.effects?.items.map(({ cluster, diff }) => [cluster, diff.length]);
  error.attempts satisfies number;
}
`,
    );
    expect(compile([path])).toEqual([]);
  }, 60_000);

  test('shows names and texts in an editor, and not what types are made of', async () => {
    const source = `import { createClient } from '@flux-resourceset/client';
const client = createClient({ baseUrl: 'http://127.0.0.1:1' });
const answer = await client.getCluster('one');
await client.patchCluster('one', {});
`;
    const path = await writeProject('editor.ts', source);
    const hover = describeAt(path, source);
    expect(hover('answer =')).toMatchObject({ type: 'const answer: HttpResponse<Cluster>' });
    expect(hover('getCluster')).toEqual({
      type: '(method) Client.getCluster(id: string, options?: DocumentOptions): Promise<HttpResponse<Cluster>> (+1 overload)',
      text: 'Get a cluster. As it is stored now, or as it was at a `revision`.',
    });
    expect(hover('patchCluster')).toMatchObject({
      type: expect.stringContaining('body: PatchCluster | Edit<Cluster, PatchCluster>'),
      text: expect.stringContaining('merge patch (RFC 7396)'),
    });
  }, 60_000);

  test('shows what a change would do, and then does it as its page says', async () => {
    const head = `import { createClient } from '@flux-resourceset/client';
const client = createClient({
  baseUrl: process.env.FLUX_API_URL ?? '',
  token: process.env.FLUX_API_TOKEN,
});
`;
    const [, dryRun = ''] = readBlocks('packages/client/README.md');
    const page = readBlocks('docs/client.md').find((block) => block.includes('dryRun')) ?? '';
    const paths = [
      await writeProject('dry-run.ts', head + dryRun),
      await writeProject('batch.ts', head + page),
    ];
    expect(compile(paths)).toEqual([]);
    const outputs = [];
    for (const path of paths)
      outputs.push(await runModule(path.replace(/ts$/, 'js'), tokens.write));
    expect(outputs).toEqual([
      expect.stringMatching(/^\{ added: 0, removed: 3, changed: 0 \} false\n$/),
      '3 inputs of 1 clusters go\n',
    ]);
  }, 60_000);

  test('writes what others write too, and loses nothing', async () => {
    const page =
      readBlocks('docs/client.md').find((block) => block.includes('updateCluster(')) ?? '';
    const source = `
import { createClient } from '@flux-resourceset/client';
const client = createClient({
  baseUrl: process.env.FLUX_API_URL ?? '',
  token: process.env.FLUX_API_TOKEN,
});
${page}
const ids = Array.from({ length: 8 }, (_, index) => \`team-\${index}\`);
for (const id of ids) await client.createNamespace({ id });
await Promise.all(ids.map((id) => assignNamespace('demo-cluster-01', id)));
const { data } = await client.getCluster('demo-cluster-01');
console.log(data.namespaces.map(({ id }) => id).filter((id) => ids.includes(id)).length);
`;
    const path = await writeProject('assign.ts', source);
    expect(compile([path])).toEqual([]);
    expect(await runModule(path.replace(/ts$/, 'js'), tokens.write)).toBe('8\n');
  }, 60_000);
});
