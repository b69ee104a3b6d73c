import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import {
  manifests,
  packPackage,
  packPackages,
  type Manifest,
  type PackedPackages,
} from './packed-packages.js';
import { makeFolder, send, serverEnvironment, tokens } from './server-fixture.js';
import { repository } from './source-files.js';

/*
 * The packages as others get them: packed, looked at, and installed from the archives in an empty
 * project. Their dependencies come from pnpm's store, in the versions that the lock file names.
 */

const run = promisify(execFile);
const tool = (name: string): string => join(repository, 'node_modules/.bin', name);

let folder: Awaited<ReturnType<typeof makeFolder>>;
let project: string;
let packed: PackedPackages;

beforeAll(async () => {
  folder = await makeFolder();
  packed = await packPackages(folder.path);
  project = join(folder.path, 'project');
  await mkdir(project);
  const manifest = { private: true, type: 'module', dependencies: packed.archives };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  await packed.install(project);
}, 180_000);

afterAll(() => folder.remove());

async function listArchive(manifest: Manifest): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['tzf', packed.archiveOf(manifest)]);
  return stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
}

describe.each(manifests)('$name', (manifest) => {
  test('has nothing that publint or attw find', async () => {
    const archive = packed.archiveOf(manifest);
    await expect(run(tool('publint'), ['run', archive, '--strict'])).resolves.toBeDefined();
    const options = ['--profile', 'esm-only', '--no-color'];
    await expect(run(tool('attw'), [archive, ...options])).resolves.toBeDefined();
  }, 60_000);

  test('holds what it runs on, its pages, and no leftovers of the build', async () => {
    const files = await listArchive(manifest);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    const others = files.filter(
      (path) => !/^(dist\/|templates\/|definition\.schema\.json$)/.test(path),
    );
    expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const built = files.filter((path) => path.startsWith('dist/'));
    const page =
      /^dist\/ui\/(index\.html|assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|woff2)(\.br|\.gz)?)$/;
    expect(
      built.filter((path) => !/\.(js|d\.ts)$|\/gen\/openapi\.json$/.test(path) && !page.test(path)),
    ).toEqual([]);
  });

  test('exports only files that are there, and may be published by all', async () => {
    const files = await listArchive(manifest);
    const targets = JSON.stringify(manifest.exports).match(/\.\/[^"]+\.\w+/g) ?? [];
    expect(targets.filter((path) => !files.includes(path.replace('./', '')))).toEqual([]);
    expect(manifest.publishConfig).toEqual({ access: 'public' });
  });
});

describe('in an empty project', () => {
  const bin = (name: string): string => join(project, 'node_modules/.bin', name);

  test('every library can be imported, and its types stand without what this repository has', async () => {
    const libraries = manifests.filter(({ exports }) => '.' in exports).map(({ name }) => name);
    expect(libraries.length).toBeGreaterThan(4);
    const source = libraries
      .map((name, at) => `export * as library${at} from '${name}';`)
      .join('\n');
    await writeFile(join(project, 'all.ts'), source);
    const strict = [
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'nodenext',
      '--target',
      'es2023',
    ];
    const types = ['--types', 'node', '--typeRoots', join(repository, 'node_modules/@types')];
    await run(tool('tsc'), [...strict, ...types, 'all.ts'], { cwd: project });
    await expect(run(process.execPath, ['all.js'], { cwd: project })).resolves.toMatchObject({
      stderr: '',
    });
  }, 60_000);

  test('the server serves', async () => {
    const main = join(project, 'node_modules/@flux-resourceset/server/dist/main.js');
    const server = await startServerProcess([main], serverEnvironment(folder.path), project);
    expect((await send(server.origin, 'read', 'GET', '/clusters')).status).toBe(200);
    const { stdout } = await run(
      bin('flux-resourceset-cli'),
      ['cluster', 'get', 'demo-cluster-01'],
      {
        env: {
          PATH: process.env['PATH'],
          FLUX_API_URL: server.origin,
          FLUX_API_TOKEN: 'test-read-token',
        },
      },
    );
    expect(JSON.parse(stdout)).toMatchObject({ id: 'demo-cluster-01' });
    expect([await server.stop(), server.stderr]).toEqual([0, '']);
  });

  test('the generator writes what is committed', async () => {
    const schemas = join(repository, 'schemas');
    const options = ['--schemas', schemas, '--out', repository, '--check'];
    await expect(run(bin('flux-resourceset-generate'), options)).resolves.toMatchObject({
      stderr: '',
    });
  }, 60_000);
});

/*
 * What a team does that has definitions of its own, which know nothing of Flux: it runs the generator
 * in an empty folder, installs, builds, tests, starts the server, and works with the CLI.
 */
describe('an address book, in an empty folder', () => {
  let book: string;
  let server: ServerProcess;

  const generate = (...words: readonly string[]): ReturnType<typeof run> =>
    run(join(project, 'node_modules/.bin/flux-resourceset-generate'), words, { cwd: book });

  beforeAll(async () => {
    book = join(folder.path, 'book');
    await cp(join(repository, 'test/address-book'), join(book, 'schemas'), { recursive: true });
    await generate('--name', 'address-book', '--license', 'MIT');
    const workspace = await readFile(join(book, 'pnpm-workspace.yaml'), 'utf8');
    await packed.install(book, parse(workspace) as object);
    await run(join(book, 'node_modules/.bin/tsc'), ['-b'], { cwd: book });
    const main = join(book, 'packages/server/dist/main.js');
    const environment = { ...serverEnvironment(book), SEED_FILE: 'none' };
    server = await startServerProcess([main], environment, book);
  }, 180_000);

  afterAll(async () => {
    expect([await server.stop(), server.stderr]).toEqual([0, '']);
  });

  async function cli(...words: readonly string[]): Promise<unknown> {
    const env = {
      PATH: process.env['PATH'],
      HOME: book,
      FLUX_API_URL: server.origin,
      FLUX_API_TOKEN: tokens.write,
    };
    const main = join(book, 'packages/cli/dist/main.js');
    const { stdout } = await run(process.execPath, [main, ...words, '--output', 'json'], { env });
    return stdout === '' ? null : JSON.parse(stdout);
  }

  test('is a workspace with the names that were asked for', async () => {
    const folders = await readdir(join(book, 'packages'));
    const read = async (name: string): Promise<object> =>
      JSON.parse(await readFile(join(book, 'packages', name, 'package.json'), 'utf8')) as object;
    expect(folders.toSorted()).toEqual(['api-types', 'cli', 'client', 'server']);
    for (const name of folders) {
      expect(await read(name)).toMatchObject({ name: `@address-book/${name}`, license: 'MIT' });
    }
    expect(await read('server')).toMatchObject({ bin: { 'address-book': './dist/main.js' } });
    expect(await read('cli')).toMatchObject({ bin: { 'address-book-cli': './dist/main.js' } });
    expect(await readdir(book)).not.toContain('k8s');
  });

  test('remembers what was asked for', async () => {
    expect(await generate('--check')).toMatchObject({ stderr: '' });
  });

  test('passes the test that it comes with', async () => {
    const { test: script } = (
      JSON.parse(await readFile(join(book, 'package.json'), 'utf8')) as {
        readonly scripts: { readonly test: string };
      }
    ).scripts;
    await expect(run('sh', ['-c', script], { cwd: book })).resolves.toBeDefined();
  });

  test('is worked with by its own CLI: documents, addresses below them, and their members', async () => {
    await cli('person', 'create', 'anna', '--name', 'Anna', '--country', 'SE');
    await cli('person', 'create', 'bo', '--name', 'Bo', '--manager', 'anna');
    await cli('person', 'address', 'create', 'anna', 'home', '--city', 'Uppsala');
    await cli('person', 'email', 'set', 'anna', '--value', 'anna@example.com');
    expect(await cli('person', 'address', 'list', 'anna')).toEqual([
      { label: 'home', city: 'Uppsala' },
    ]);
    expect(await cli('person', 'email', 'get', 'anna')).toBe('anna@example.com');
    expect(await cli('person', 'list', '--country', 'SE')).toMatchObject([{ id: 'anna' }]);
    await expect(
      cli('person', 'email', 'set', 'bo', '--value', 'anna@example.com'),
    ).rejects.toThrow(/anna/);
    await expect(cli('person', 'delete', 'anna')).rejects.toThrow(/manager|bo/);
    await cli('person', 'delete', 'bo');
    expect(await cli('person', 'list')).toMatchObject([
      { id: 'anna', email: 'anna@example.com', addresses: [{ label: 'home' }] },
    ]);
  }, 60_000);

  test.each(['api-types', 'client', 'server', 'cli'])(
    'has a package %s that can be published',
    async (name) => {
      await packPackage(join(book, 'packages', name), book);
      const archive = packed.archiveOf({ name: `@address-book/${name}`, version: '0.1.0' });
      const path = join(book, basename(archive));
      await expect(run(tool('publint'), ['run', path, '--strict'])).resolves.toBeDefined();
    },
    60_000,
  );
});
