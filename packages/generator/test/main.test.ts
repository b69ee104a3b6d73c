import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, readdir, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { typescriptHeader } from '../src/emit/header.js';
import { runCommand } from '../src/command/run-command.js';

const cases = join(import.meta.dirname, 'cases');
const main = join(import.meta.dirname, '..', 'src', 'main.ts');
const loader = import.meta.resolve('tsx');

interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in this process, which spares loading it again for each test. */
async function run(...words: string[]): Promise<Run> {
  let stdout = '';
  let stderr = '';
  const status = await runCommand(words, {
    out: (text) => (stdout += text),
    error: (text) => (stderr += text),
  });
  return { status, stdout, stderr };
}

/** Runs the command as a user does: a process of its own, in any folder and environment. */
function spawn(words: string[], cwd: string, env: NodeJS.ProcessEnv = process.env): Promise<Run> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', loader, main, ...words],
      { cwd, env },
      (_, stdout, stderr) => resolve({ status: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

async function readTree(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  return new Map(paths.map((path, index) => [path.slice(folder.length), texts[index] ?? '']));
}

let folder: string;
let out: string;
const schemas = join(cases, 'bare-kind', 'schemas');
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'generator-main-'));
  out = join(folder, 'out');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('flux-resourceset-generate', () => {
  it('fills a new folder and says so in one line', async () => {
    const { status, stdout, stderr } = await run('--schemas', schemas, '--out', out);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^(\d+) files, \1 written, 0 removed in \d+\.\d s\n$/);
    expect([...(await readTree(out)).keys()]).toContain('/packages/server/src/main.ts');
  });

  it("writes Firestone's operation ids where they are asked for; the client keeps its names", async () => {
    await run('--schemas', schemas, '--out', out, '--operation-ids', 'firestone');
    const tree = await readTree(out);
    const idsOf = (text = ''): readonly string[] =>
      [...text.matchAll(/operationId: (\w+)/g)].map(([, id = '']) => id);
    const ids = idsOf(tree.get('/openapi/openapi.yaml'));
    expect(ids.filter((id) => id.startsWith('books'))).toEqual([
      'books_get',
      'books_post',
      'books_id_get',
      'books_id_put',
      'books_id_patch',
      'books_id_delete',
    ]);
    expect(ids.filter((id) => !/^[a-z_]+_(get|post|put|patch|delete)$/.test(id))).toEqual([]);
    for (const id of ids.filter((one) => one.startsWith('books'))) {
      expect(tree.get('/packages/api-types/src/gen/api.ts')).toContain(`${id}: {`);
      expect(tree.get('/packages/server/src/gen/handlers.ts')).toContain(`'${id}'`);
    }
    const client = tree.get('/packages/client/src/gen/operations.ts');
    expect(client).toContain('export async function patchBook(');
    expect(client).not.toContain('books_id_patch(');
    expect((await run('--out', out, '--schemas', schemas, '--check')).status).toBe(0);
  });

  it('changes nothing the second time', async () => {
    await run('--schemas', schemas, '--out', out);
    const before = await readTree(out);
    const { stdout } = await run('--schemas', schemas, '--out', out);
    expect(stdout).toContain(' 0 written, 0 removed');
    expect(await readTree(out)).toEqual(before);
  });

  it('is the same to the byte from another folder, in another language and time zone', async () => {
    const relative = await spawn(['--schemas', 'schemas', '--out', out], join(cases, 'bare-kind'), {
      ...process.env,
      LANG: 'C',
      TZ: 'UTC',
    });
    const elsewhere = join(folder, 'elsewhere');
    await spawn(['--schemas', schemas, '--out', elsewhere], tmpdir(), {
      ...process.env,
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      TZ: 'Asia/Kathmandu',
      NODE_ENV: 'production',
    });
    expect(relative.status).toBe(0);
    expect(await readTree(elsewhere)).toEqual(await readTree(out));
  });

  it('finds every stale, missing and orphaned file in one --check, and writes nothing', async () => {
    await run('--schemas', schemas, '--out', out);
    const service = join(out, 'packages/server/src/gen/service.ts');
    const edited = (await readFile(service, 'utf8')).replace('"books"', '"bocks"');
    await writeFile(service, edited);
    await unlink(join(out, 'openapi/openapi.yaml'));
    await writeFile(join(out, 'packages/client/src/gen/old.ts'), `${typescriptHeader}export {};\n`);
    const { status, stdout, stderr } = await run('--schemas', schemas, '--out', out, '--check');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('missing: openapi/openapi.yaml\n');
    expect(stderr).toContain('orphaned: packages/client/src/gen/old.ts\n');
    expect(stderr).toContain('stale: packages/server/src/gen/service.ts\n');
    expect(stderr).toMatch(/^-.*"bocks".*\n\+.*"books"/m);
    expect(stderr).toContain('3 files out of date');
    expect(await readFile(service, 'utf8')).toBe(edited);
  });

  it('passes --check when all is up to date', async () => {
    await run('--schemas', schemas, '--out', out);
    const { status, stdout } = await run('--schemas', schemas, '--out', out, '--check');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^\d+ files, all up to date\n$/);
  });

  it('has nothing to change in this repository', async () => {
    const repository = join(import.meta.dirname, '..', '..', '..');
    const words = ['--schemas', join(repository, 'schemas'), '--out', repository, '--check'];
    expect(await run(...words)).toMatchObject({ status: 0, stderr: '' });
  });

  it('tells every problem of every definition and writes nothing', async () => {
    const broken = join(folder, 'schemas');
    await cp(schemas, broken, { recursive: true });
    await writeFile(join(broken, 'one.yaml'), 'kind: ones\nschema: {}\n');
    await writeFile(join(broken, 'two.yaml'), 'kind: twos\napiVersion: v1\nmethds: {}\n');
    const { status, stdout, stderr } = await run('--schemas', broken, '--out', out);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/one\.yaml:\d+:\d+ .*apiVersion/);
    expect(stderr).toMatch(/two\.yaml:3:\d+ .*methds.*methods/);
    expect(stderr).toMatch(/\d+ problems; nothing was written\n$/);
    expect(stderr).not.toMatch(/^ {4}at /m);
    await expect(readdir(out)).rejects.toThrow('ENOENT');
  });

  it('tells of a folder of definitions that is not there', async () => {
    const { status, stderr } = await run('--schemas', join(folder, 'nowhere'), '--out', out);
    expect(status).toBe(1);
    expect(stderr).toContain('nowhere');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  it('tells of an output that cannot be written', async () => {
    await writeFile(out, 'a file\n');
    const { status, stderr } = await run('--schemas', schemas, '--out', out);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^cannot \w+ .*out/);
  });

  it('answers a wrong option with the near one and exit status 2', async () => {
    const { status, stderr } = await spawn(['--shcemas', 'x'], folder);
    expect(status).toBe(2);
    expect(stderr).toBe(
      'unknown option --shcemas; did you mean --schemas?\n' +
        'flux-resourceset-generate --help lists the options\n',
    );
  });

  it('prints its help and its version', async () => {
    expect((await run('--help')).stdout).toContain('Usage: flux-resourceset-generate');
    expect((await run('--version')).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('what is read and has no effect', () => {
  it('is noted, and keeps nothing from being generated', async () => {
    const definitions = join(import.meta.dirname, 'fixtures', 'valid', 'addressbook');
    const { status, stderr } = await run('--schemas', definitions, '--out', out);
    expect(status).toBe(0);
    expect(stderr).toMatch(
      /^note: .*addressbook\.yaml:19:1 \/asyncapi: nothing is generated from `asyncapi` — remove it/,
    );
  });
});
