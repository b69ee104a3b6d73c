import { spawnSync } from 'node:child_process';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServerProcess } from './server-process.js';
import { makeDocuments, type ForeignDocument } from './foreign/documents.js';
import { knownExceptions } from './foreign/exceptions.js';
import { foreignTools, numberedType, workFolder, type ForeignTool } from './foreign/tools.js';

/*
 * Gives our documents to other people's tools, compiles what they make, and drives the server with the
 * clients of two of them. Run by `make foreign`; ONLY="own-3.0 ogen" keeps to documents and tools.
 */

const repository = resolve(fileURLToPath(new URL('..', import.meta.url)));
const tools = join(repository, '.tools/foreign');
const paths = { REPOSITORY: repository, SCRIPTS: join(repository, 'scripts/foreign') };
const only = process.argv.slice(2).flatMap((words) => words.split(' '));
const failures: string[] = [];

install();
await rm(join(tools, 'work'), { recursive: true, force: true });
const documents = makeDocuments(repository, join(tools, 'work'), (name) =>
  isWanted(name, isDocument),
);
const wantedTools = foreignTools.filter(({ name }) => isWanted(name, isTool));
for (const document of documents) {
  for (const tool of wantedTools) {
    if (tool.dialect === undefined || tool.dialect === document.dialect)
      await tryTool(document, tool);
  }
}
if (only.length === 0) await driveServer();
if (failures.length > 0) process.stderr.write(`\n${failures.join('\n')}\n`);
process.exitCode = failures.length > 0 ? 1 : 0;

function isDocument(word: string): boolean {
  return /-3\.[01]$/.test(word);
}

function isTool(word: string): boolean {
  return !isDocument(word);
}

/** Words of one sort choose among what they name; where there is none of the sort, all is wanted. */
function isWanted(name: string, isOfSort: (word: string) => boolean): boolean {
  const words = only.filter(isOfSort);
  return words.length === 0 || words.includes(name);
}

function install(): void {
  const { status } = spawnSync('sh', ['scripts/foreign/install.sh'], {
    cwd: repository,
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** What went wrong with a tool, in its own words. */
interface Fault {
  readonly what: string;
  readonly output: string;
}

async function tryTool(document: ForeignDocument, tool: ForeignTool): Promise<void> {
  const folder = workFolder(tools, document.name, tool);
  await mkdir(folder, { recursive: true });
  const fault = runSteps(document, tool, folder) ?? (await findNumbered(folder));
  const known = knownExceptions.find(
    (one) => one.tool === tool.name && one.documents.includes(document.name),
  );
  const name = `${document.name}: ${tool.name}`;
  if (fault === null && known === undefined) {
    process.stdout.write(`${name}\n`);
  } else if (fault === null) {
    failures.push(`${name} does what exceptions.ts says that it fails at: ${known?.reason}`);
  } else if (known?.says.test(fault.output) === true) {
    process.stdout.write(`${name} ${fault.what}, as is known: ${known.reason}\n`);
  } else {
    report(name, fault);
  }
}

function runSteps(document: ForeignDocument, tool: ForeignTool, folder: string): Fault | null {
  const env = {
    ...process.env,
    DOCUMENT: document.path,
    TOOLS: tools,
    ...paths,
    GOFLAGS: '-mod=mod',
  };
  for (const step of ['generate', 'compile'] as const) {
    const command = tool[step];
    if (command === undefined) continue;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', `set -eu; ${command}`], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    if (status !== 0) return { what: `does not ${step}`, output: `${stdout}${stderr}` };
  }
  return null;
}

async function findNumbered(folder: string): Promise<Fault | null> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const sources = entries.filter(
    ({ name, parentPath }) => /\.(go|py|rs|ts)$/.test(name) && !/\/target\//.test(parentPath),
  );
  const texts = await Promise.all(
    sources
      .filter((entry) => entry.isFile())
      .map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')),
  );
  const names = texts.flatMap((text) =>
    [...text.matchAll(numberedType)].map(([, name = '']) => name),
  );
  return names.length === 0
    ? null
    : { what: 'numbers types', output: [...new Set(names)].join(', ') };
}

function report(name: string, { what, output }: Fault): void {
  const last = output.trim().split('\n').slice(-20).join('\n  ');
  process.stdout.write(`${name} ${what}\n  ${last}\n`);
  failures.push(`${name} ${what}`);
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
      join(tools, 'work/own-3.0/oapi-codegen/main.go'),
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
    cwd: join(tools, 'work/own-3.0', tool),
    env: { ...process.env, TOOLS: tools, GOFLAGS: '-mod=mod' },
    stdio: 'inherit',
  });
  if (status !== 0) failures.push(`own-3.0: the client of ${tool} does not do what it is asked`);
}
