import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServerProcess } from './server-process.js';
import { foreignTools, numberedType, workFolder, type ForeignTool } from './foreign/tools.js';

/*
 * Gives our documents to other people's tools, compiles what they make, and drives the server with the
 * clients of two of them. Run by `make foreign`.
 */

const repository = resolve(fileURLToPath(new URL('..', import.meta.url)));
const tools = join(repository, '.tools/foreign');
const generator = join(repository, 'packages/generator/dist/main.js');

/** Documents by name: the committed one, and what is generated from folders of definitions. */
const generated = [
  { name: 'own-3.1', schemas: 'schemas', dialect: '3.1' },
  { name: 'address-book', schemas: 'scripts/foreign/definitions', dialect: '3.0' },
  { name: 'address-book-3.1', schemas: 'scripts/foreign/definitions', dialect: '3.1' },
] as const;

const failures: string[] = [];

install();
await rm(join(tools, 'work'), { recursive: true, force: true });
const documents = [
  { name: 'own', path: join(repository, 'openapi/openapi.yaml') },
  ...generated.map(generate),
];
for (const { name, path } of documents) {
  const isOld = !name.endsWith('3.1');
  for (const tool of foreignTools) {
    if (isOld || tool.isOld !== true) await tryTool(name, path, tool);
  }
}
await driveServer();
if (failures.length > 0) process.stderr.write(`\n${failures.join('\n')}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

function install(): void {
  const { status } = spawnSync('sh', ['scripts/foreign/install.sh'], {
    cwd: repository,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

function generate({ name, schemas, dialect }: (typeof generated)[number]): {
  readonly name: string;
  readonly path: string;
} {
  const out = join(tools, 'work', name, 'tree');
  const words = [generator, '--schemas', schemas, '--out', out, '--openapi', dialect];
  const { status, stderr } = spawnSync('node', words, { cwd: repository, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name} is not generated: ${stderr}`);
  return { name, path: join(out, 'openapi/openapi.yaml') };
}

async function tryTool(document: string, path: string, tool: ForeignTool): Promise<void> {
  const folder = workFolder(tools, document, tool);
  await mkdir(folder, { recursive: true });
  const env = { ...process.env, DOCUMENT: path, TOOLS: tools, GOFLAGS: '-mod=mod' };
  for (const step of ['generate', 'compile'] as const) {
    const command = tool[step];
    if (command === undefined) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -eu; ${command}`], {
      cwd: folder,
      env,
      encoding: 'utf8',
    });
    if (status !== 0) {
      report(document, `${tool.name} does not ${step}`, `${stdout}${stderr}`);
      return;
    }
  }
  const numbered = await listNumbered(folder);
  if (numbered.length > 0) report(document, `${tool.name} numbers types`, numbered.join(', '));
  else process.stdout.write(`${document}: ${tool.name}\n`);
}

function report(document: string, what: string, output: string): void {
  const last = output.trim().split('\n').slice(-12).join('\n  ');
  process.stdout.write(`${document}: ${what}\n  ${last}\n`);
  failures.push(`${document}: ${what}`);
}

async function listNumbered(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries.filter((entry) => entry.isFile() && /\.(go|py|ts)$/.test(entry.name));
  const texts = await Promise.all(
    sources.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  return texts.flatMap((text) => [...text.matchAll(numberedType)].map(([, name = '']) => name));
}

async function driveServer(): Promise<void> {
  const server = await startServerProcess(
    ['packages/server/dist/main.js'],
    {
      API_MODE: 'crud',
      STORE_BACKEND: 'memory',
      AUTH_TOKEN: 'read-token',
      CRUD_AUTH_TOKEN: 'write-token',
      LISTEN_ADDR: '127.0.0.1:0',
      LOG_LEVEL: 'error',
    },
    repository,
  );
  try {
    const words = `${server.origin} read-token write-token`;
    await cp(
      join(repository, 'scripts/foreign/drive/main.go'),
      join(tools, 'work/own/oapi-codegen/main.go'),
    );
    drive('oapi-codegen', `go mod tidy && go run . ${words}`);
    const script = join(repository, 'scripts/foreign/drive/drive.py');
    drive('openapi-python-client', `PYTHONPATH=. "$TOOLS/python/bin/python" ${script} ${words}`);
  } finally {
    await server.stop();
  }
}

function drive(tool: string, command: string): void {
  const { status } = spawnSync('bash', ['-c', command], {
    cwd: join(tools, 'work/own', tool),
    env: { ...process.env, TOOLS: tools, GOFLAGS: '-mod=mod' },
    stdio: 'inherit',
  });
  if (status !== 0) failures.push(`own: the client of ${tool} does not do what it is asked`);
}
