import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServerProcess } from '../scripts/server-process.js';
import { makeFolder, send, serverEnvironment } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/*
 * The packages as others get them: packed, looked at, and installed from the archives in an empty
 * project. Their dependencies come from pnpm's store, in the versions that the lock file names.
 */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  readonly publishConfig?: unknown;
}

const run = promisify(execFile);
const version = /^PNPM_VERSION := (.+)$/m.exec(readText('Makefile'))?.[1] ?? '';
const pnpm = join(repository, `.tools/pnpm-${version}/node_modules/.bin/pnpm`);
const tool = (name: string): string => join(repository, 'node_modules/.bin', name);
const manifests = readdirSync(join(repository, 'packages')).map((folder) => ({
  folder,
  ...(JSON.parse(readText(`packages/${folder}/package.json`)) as Manifest),
}));

let folder: Awaited<ReturnType<typeof makeFolder>>;
let project: string;

const archiveOf = ({ name, version: of }: Manifest): string =>
  join(folder.path, `${name.slice(1).replace('/', '-')}-${of}.tgz`);

beforeAll(async () => {
  folder = await makeFolder();
  project = join(folder.path, 'project');
  await mkdir(project);
  for (const { folder: name } of manifests) {
    const cwd = join(repository, 'packages', name);
    await run(pnpm, ['pack', '--pack-destination', folder.path], { cwd });
  }
  await install();
}, 180_000);

afterAll(() => folder.remove());

/** Packages that name one another get the archives, not what the registry may have. */
async function install(): Promise<void> {
  const archives = Object.fromEntries(
    manifests.map((manifest) => [manifest.name, `file:${archiveOf(manifest)}`]),
  );
  const manifest = { private: true, type: 'module', dependencies: archives };
  await writeFile(join(project, 'package.json'), JSON.stringify(manifest));
  const settings = {
    overrides: archives,
    allowBuilds: { 'better-sqlite3': false, '@scarf/scarf': false, esbuild: false },
  };
  await writeFile(join(project, 'pnpm-workspace.yaml'), JSON.stringify(settings));
  copyFileSync(join(repository, 'pnpm-lock.yaml'), join(project, 'pnpm-lock.yaml'));
  await run(pnpm, ['install', '--no-frozen-lockfile', '--prefer-offline'], { cwd: project });
}

async function listArchive(manifest: Manifest): Promise<readonly string[]> {
  const { stdout } = await run('tar', ['tzf', archiveOf(manifest)]);
  return stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''));
}

describe.each(manifests)('$name', (manifest) => {
  test('has nothing that publint or attw find', async () => {
    const archive = archiveOf(manifest);
    await expect(run(tool('publint'), ['run', archive, '--strict'])).resolves.toBeDefined();
    const options = ['--profile', 'esm-only', '--no-color'];
    await expect(run(tool('attw'), [archive, ...options])).resolves.toBeDefined();
  }, 60_000);

  test('holds what it runs on, its pages, and no leftovers of the build', async () => {
    const files = await listArchive(manifest);
    expect(files).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    const others = files.filter((path) => !/^(dist|templates)\//.test(path));
    expect(others.toSorted()).toEqual(['LICENSE', 'README.md', 'package.json']);
    const built = files.filter((path) => path.startsWith('dist/'));
    const page =
      /^dist\/ui\/(index\.html|assets\/[\w.-]+-[\w-]{8}\.(js|css|svg|woff2)(\.br|\.gz)?)$/;
    expect(built.filter((path) => !/\.(js|d\.ts)$/.test(path) && !page.test(path))).toEqual([]);
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
