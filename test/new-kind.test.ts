import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { browseForAll } from './dashboard/browser.fixture.js';
import { makeFolder, send, serverEnvironment } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/**
 * The promise of the project: one file, one property of the cluster, `make generate`. The
 * example is the one of docs/definitions.md, so that the page cannot go stale, under a name of its
 * own, so that whoever follows the page breaks nothing here.
 */

const run = promisify(execFile);
const dns = 'demo-cluster-01.k8s.example.com';
const small = { id: 'small', namespace: 'podinfo', hard: { pods: '20' } };

const browser = browseForAll();
let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  await writeDefinitions(folder.path);
  await generate(folder.path);
  await linkPackages(folder.path);
  await compile(folder.path);
  server = await startServerProcess(
    [join(folder.path, 'packages/server/dist/main.js')],
    serverEnvironment(folder.path),
  );
}, 180_000);

afterAll(async () => {
  await server?.stop();
  await folder.remove();
});

async function writeDefinitions(out: string): Promise<void> {
  await cp(join(repository, 'schemas'), join(out, 'schemas'), { recursive: true });
  const [kind = '', property = ''] = [
    ...readText('docs/definitions.md').matchAll(/```yaml\n([\s\S]*?)```/g),
  ].map((match) => rename(match[1] ?? ''));
  await writeFile(join(out, 'schemas/storage_quota.yaml'), kind);
  const cluster = await readFile(join(out, 'schemas/cluster.yaml'), 'utf8');
  const indented = property.replaceAll(/^(?=.)/gm, ' '.repeat(6 - property.search(/\S/)));
  await writeFile(
    join(out, 'schemas/cluster.yaml'),
    cluster.replace('      namespaces:\n', `${indented}      namespaces:\n`),
  );
}

function rename(text: string): string {
  return text
    .replaceAll(/\bresource(?=[_ ]quota)/g, 'storage')
    .replaceAll('Resource q', 'Storage q');
}

async function generate(out: string, ...flags: readonly string[]): Promise<string> {
  const generator = join(repository, 'packages/generator/dist/main.js');
  const folders = ['--schemas', join(out, 'schemas'), '--out', out];
  const args = [generator, ...folders, '--scope', '@flux-resourceset', ...flags];
  return (await run(process.execPath, args)).stdout;
}

/** What `pnpm install` would do. */
async function linkPackages(out: string): Promise<void> {
  const scope = join(out, 'node_modules/@flux-resourceset');
  await mkdir(scope, { recursive: true });
  await symlink(join(repository, 'packages/server-runtime'), join(scope, 'server-runtime'));
  await symlink(join(out, 'packages/api-types'), join(scope, 'api-types'));
  await symlink(join(repository, 'node_modules/@types'), join(out, 'node_modules/@types'));
}

async function compile(out: string): Promise<void> {
  const projects = ['api-types', 'client', 'server'].map((name) => join(out, 'packages', name));
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-b', ...projects]).catch((error: { stdout: string }) => {
    throw new Error(`the generated packages do not compile:\n${error.stdout}`);
  });
}

const call = async (
  method: string,
  path: string,
  body?: unknown,
): Promise<readonly [number, unknown]> => {
  const answer = await send(server.origin, 'write', method, path, body);
  return [answer.status, await answer.json()];
};

describe('a kind that was added by one file and one property', () => {
  test('is created, validated, assigned and polled, without a line of code', async () => {
    expect(await call('POST', '/storage_quotas', { id: 'small' })).toMatchObject([
      400,
      { error: 'validation_error' },
    ]);
    expect(await call('POST', '/storage_quotas', small)).toEqual([201, small]);
    expect(await call('GET', `/api/v2/flux/clusters/${dns}/storage-quotas`)).toEqual([
      200,
      { inputs: [] },
    ]);
    const [status] = await call('PATCH', '/clusters/demo-cluster-01', {
      storage_quotas: [{ id: 'small' }],
    });
    expect(status).toBe(200);
    expect(await call('GET', `/api/v2/flux/clusters/${dns}/storage-quotas`)).toEqual([
      200,
      {
        inputs: [{ ...small, cluster: { name: 'demo-cluster-01', dns, environment: 'dev' } }],
      },
    ]);
  });

  test('has its pages, without the page being built again', async () => {
    const { page, faults, close } = await browser.open(server.origin);
    await page.goto(`${server.origin}/ui/`);
    await page.getByRole('link', { name: 'Storage quotas' }).click();
    await page.getByRole('link', { name: 'small' }).waitFor();
    await page.getByRole('link', { name: 'New storage quota' }).click();
    await page.getByLabel('id').first().fill('large');
    await page.getByLabel('namespace').fill('podinfo');
    await page.getByLabel('Key to add to hard').fill('pods');
    await page.getByRole('button', { name: 'Add to hard' }).click();
    await page.getByLabel('pods', { exact: true }).fill('200');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Create storage quota' }).click();
    await page.getByRole('heading', { name: 'large' }).waitFor();
    expect(await call('GET', '/storage_quotas/large')).toMatchObject([
      200,
      { hard: { pods: '200' } },
    ]);
    await page.goto(`${server.origin}/ui/kinds/clusters/demo-cluster-01?endpoint=storage-quotas`);
    await page.getByRole('article', { name: 'small' }).getByText('20').waitFor();
    expect(faults).toEqual([]);
    await close();
  }, 60_000);

  test('is protected while a cluster refers to it', async () => {
    expect(await call('DELETE', '/storage_quotas/small')).toMatchObject([
      409,
      { error: 'conflict' },
    ]);
  });

  test('has a provider manifest and functions in the client', async () => {
    const provider = await readFile(join(folder.path, 'k8s/providers/storage-quotas.yaml'), 'utf8');
    expect(provider).toContain('/api/v2/flux/clusters/${CLUSTER_DNS}/storage-quotas');
    const client = await readFile(
      join(folder.path, 'packages/client/dist/gen/operations.js'),
      'utf8',
    );
    expect(client).toContain('export async function createStorageQuota');
  });

  test('has a first template, and is in the list of what clusters apply', async () => {
    const read = (name: string): Promise<string> =>
      readFile(join(folder.path, 'k8s/resourcesets', name), 'utf8');
    expect(await read('storage-quotas.yaml')).toContain('name: storage-quotas');
    expect(await read('storage-quotas-access.yaml')).toContain('resourceset-storage-quotas');
    expect(await read('kustomization.yaml')).toContain('- storage-quotas.yaml');
    const files = await Promise.all(
      ['', '-access'].map((end) => read(`storage-quotas${end}.yaml`)),
    );
    const objects = files.flatMap((file) => file.split('\n---\n'));
    expect(
      objects.filter((text) => !text.includes('kustomize.toolkit.fluxcd.io/prune: disabled')),
    ).toEqual([]);
  });

  test('leaves nothing to write in a second run', async () => {
    expect(await generate(folder.path)).toContain('0 written');
    await expect(generate(folder.path, '--check')).resolves.toBeDefined();
  });

  test('is told apart from what is committed, file by file', async () => {
    const check = run(process.execPath, [
      join(repository, 'packages/generator/dist/main.js'),
      ...['--schemas', join(folder.path, 'schemas'), '--out', repository, '--check'],
    ]);
    const failure = (await check.catch((error: unknown) => error)) as {
      code: number;
      stderr: string;
      stdout: string;
    };
    expect(failure.code).toBe(1);
    const output = failure.stdout + failure.stderr;
    for (const path of [
      'openapi/openapi.yaml',
      'packages/server/src/gen/service.ts',
      'k8s/providers/storage-quotas.yaml',
    ]) {
      expect(output).toContain(path);
    }
  });
});

describe('definitions that have nothing to do with Flux', () => {
  test('give a server that serves CRUD', async () => {
    const other = await makeFolder();
    await mkdir(join(other.path, 'schemas'));
    await writeFile(
      join(other.path, 'schemas/books.yaml'),
      `
kind: books
apiVersion: v3
versionInPath: true
schema:
  type: array
  key: { name: isbn, description: Number of the book., schema: { type: integer } }
  items:
    type: object
    description: A book.
    required: [isbn, title]
    properties:
      isbn: { type: integer, description: Number of the book., example: 7 }
      title: { type: string, description: Its title., example: Emma }
      copies: { type: integer, description: How many there are., default: 1, example: 1 }
`,
    );
    await generate(other.path);
    await linkPackages(other.path);
    await compile(other.path);
    const seed = join(other.path, 'seed.json');
    await writeFile(seed, '{}');
    const books = await startServerProcess(
      [join(other.path, 'packages/server/dist/main.js')],
      serverEnvironment(other.path, { STORE_BACKEND: 'memory', SEED_FILE: seed }),
    );
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify({ isbn: 7, title: 'Emma' });
    const created = await fetch(`${books.origin}/v3/books`, { method: 'POST', headers, body });
    const listed = await fetch(`${books.origin}/v3/books`);
    expect([created.status, created.headers.get('location')]).toEqual([201, 'books/7']);
    expect(await listed.json()).toEqual([{ isbn: 7, title: 'Emma', copies: 1 }]);
    const { page, faults, close } = await browser.open(books.origin, { as: null });
    await page.goto(`${books.origin}/`);
    await page.waitForURL(`${books.origin}/ui/kinds/books`);
    await page.getByRole('link', { name: '7' }).click();
    await page.getByRole('link', { name: 'Edit' }).click();
    await page.getByLabel('copies').fill('3');
    await page.getByRole('button', { name: 'Preview' }).click();
    await page.getByRole('button', { name: 'Make this change' }).click();
    await page.getByText('It is done').waitFor();
    const changed = await fetch(`${books.origin}/v3/books/7`);
    expect(await changed.json()).toEqual({ isbn: 7, title: 'Emma', copies: 3 });
    expect(faults).toEqual([]);
    await close();
    expect(await books.stop()).toBe(0);
    await other.remove();
  }, 120_000);
});
