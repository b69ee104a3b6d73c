import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import ts from 'typescript';
import { parse } from 'yaml';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../packages/generator/src/emit/openapi/emit-openapi.js';
import { loadDefinitions } from '../packages/generator/src/load/load-definitions.js';
import { buildModel } from '../packages/generator/src/model/build-model.js';
import { readDefinitions } from '../packages/generator/src/read/read-definitions.js';
import { startServerProcess, type ServerProcess } from '../scripts/server-process.js';
import { makeFolder, send, serverEnvironment, tokens } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/*
 * The whole way of definitions that are not ours, in one workspace: public schemas that are hard, in
 * their own style, and what else the language has. They are generated, compiled, linted, served, and
 * asked by their own CLI.
 */

const run = promisify(execFile);

interface Instances {
  readonly path?: string;
  readonly valid: readonly JsonObject[];
  readonly invalid: readonly JsonObject[];
}

const instances = parse(readText('test/many-kinds/instances.yaml')) as Readonly<
  Record<string, Instances>
>;
const kinds = Object.entries(instances);

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  await generate(folder.path);
  await linkPackages(folder.path);
  await compile(folder.path);
  server = await startServerProcess(
    [join(folder.path, 'packages/server/dist/main.js')],
    serverEnvironment(folder.path, { SEED_FILE: 'none', STORE_BACKEND: 'memory' }),
  );
}, 180_000);

afterAll(async () => {
  expect([await server?.stop(), server?.stderr]).toEqual([0, '']);
  await folder.remove();
});

const schemas = join(repository, 'test/many-kinds/schemas');

async function generate(out: string): Promise<void> {
  const main = join(repository, 'packages/generator/dist/main.js');
  const names = ['--name', 'many', '--license', 'MIT'];
  await run(process.execPath, [main, '--schemas', schemas, '--out', out, ...names]);
}

/** What `pnpm install` would do. */
async function linkPackages(out: string): Promise<void> {
  const modules = join(out, 'node_modules');
  const ours = join(modules, '@flux-resourceset');
  const theirs = join(modules, '@many');
  for (const scope of [ours, theirs]) await mkdir(scope, { recursive: true });
  for (const name of ['server-runtime', 'cli-runtime']) {
    await symlink(join(repository, 'packages', name), join(ours, name));
  }
  for (const name of ['api-types', 'client']) {
    await symlink(join(out, 'packages', name), join(theirs, name));
  }
  await symlink(join(repository, 'node_modules/@types'), join(modules, '@types'));
}

async function compile(out: string): Promise<void> {
  const compiler = join(repository, 'node_modules/typescript/bin/tsc');
  await run(process.execPath, [compiler, '-b', out]).catch((error: { stdout: string }) => {
    throw new Error(`the generated packages do not compile:\n${error.stdout}`);
  });
}

const call = async (
  method: string,
  path: string,
  body?: unknown,
): Promise<readonly [number, JsonValue]> => {
  const answer = await send(server.origin, 'write', method, path, body);
  return [answer.status, (await answer.json()) as JsonValue];
};

/** Whether alternatives exclude one another is the definition's own choice. */
const rules = { 'no-illogical-composition-keywords': 'off' } as const;

async function lint(source: string): Promise<readonly string[]> {
  const config = await createConfig({ extends: ['recommended-strict'], rules });
  const problems = await lintFromString({ source, absoluteRef: 'openapi.yaml', config });
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

describe('the document of many kinds', () => {
  test('lints as OpenAPI 3.0 without a warning', async () => {
    const source = await readFile(join(folder.path, 'openapi/openapi.yaml'), 'utf8');
    expect(/^openapi: (.*)$/m.exec(source)?.[1]).toBe("'3.0.3'");
    expect(await lint(source)).toEqual([]);
  });

  test('lints as OpenAPI 3.1 without a warning', async () => {
    const definitions = readDefinitions(await loadDefinitions(schemas));
    const model = buildModel(definitions, {
      title: 'Many kinds',
      version: '1',
      description: 'D.',
    });
    expect(await lint(JSON.stringify(emitOpenapi(model, { dialect: '3.1' })))).toEqual([]);
  });
});

/** What the document says of the answer to a POST, as OpenAPI 3.0 is JSON Schema but for null. */
async function answersOf(path: string): Promise<(value: JsonValue) => boolean> {
  const file = join(folder.path, 'openapi/openapi.yaml');
  const document = parse(await readFile(file, 'utf8')) as JsonObject;
  const ajv = new Ajv2020({ strict: false, logger: false });
  addFormats.default(ajv);
  ajv.addSchema(document, 'document');
  const place = `paths/${path.replaceAll('/', '~1')}/post/responses/201/content/application~1json`;
  const validate = ajv.compile({ $ref: `document#/${place}/schema` });
  return (value) => validate(value);
}

describe.each(kinds)('%s', (kind, { path = `/${kind}`, valid, invalid }) => {
  let isAnswer: (value: JsonValue) => boolean;
  beforeAll(async () => {
    isAnswer = await answersOf(path);
  });

  test.each(valid)('takes %j and answers what the document says', async (body) => {
    const [status, answer] = await call('POST', path, body);
    expect([status === 201 || answer, answer, isAnswer(answer)]).toEqual([true, answer, true]);
  });

  test.each(invalid)('refuses %j', async (body) => {
    const refusal = { error: 'validation_error', errors: expect.anything() };
    expect(await call('POST', path, body)).toEqual([400, expect.objectContaining(refusal)]);
  });

  test('takes back what it has served, and a patch of it', async () => {
    const [, list] = await call('GET', path);
    expect(list).toHaveLength(valid.length);
    for (const document of list as readonly JsonObject[]) {
      const place = `${path}/${String(Object.values(document)[0])}`;
      expect(await call('GET', place)).toEqual([200, document]);
      expect(await call('PATCH', place, {})).toEqual([200, document]);
      // With the key, which the server may have assigned; not all kinds take a whole document.
      expect([
        [200, document],
        [405, expect.anything()],
      ]).toContainEqual(await call('PUT', place, document));
    }
  });
});

async function cli(...words: readonly string[]): Promise<unknown> {
  const env = {
    PATH: process.env['PATH'],
    HOME: folder.path,
    FLUX_API_URL: server.origin,
    FLUX_API_TOKEN: tokens.write,
  };
  const main = join(folder.path, 'packages/cli/dist/main.js');
  const { stdout } = await run(process.execPath, [main, ...words, '--output', 'json'], { env });
  return stdout === '' ? null : JSON.parse(stdout);
}

describe('its CLI', () => {
  test('creates, changes, lists and deletes, with what is nested and deep', async () => {
    await cli('order', 'create', '7', '--ordered', '2026-03-01', '--status', 'paid');
    await cli('order', 'line', 'create', '7', 'coffee', '--quantity', '2');
    await cli('order', 'email', 'set', '7', '--value', 'bo@example.com');
    expect(await cli('order', 'list', '--status', 'paid', '--ordered', '2026-03-01')).toEqual([
      {
        number: 7,
        ordered: '2026-03-01',
        status: 'paid',
        email: 'bo@example.com',
        lines: [{ sku: 'coffee', quantity: 2 }],
      },
    ]);
    const rules = JSON.stringify([{ backendRefs: [{ name: 'web' }] }]);
    expect(await cli('http-route', 'create', 'cli', '--rules', rules)).toMatchObject({
      rules: [{ backendRefs: [{ name: 'web', weight: 1 }] }],
    });
    await cli('order', 'delete', '7');
    await expect(cli('order', 'get', '7')).rejects.toThrow(/not found/);
  }, 60_000);
});

/** Compilers' options of those who install the packages. */
const consumers: Readonly<Record<string, ts.CompilerOptions>> = {
  'every strictness': {
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
  },
  'no strictness': { strict: false },
  'loose optional members': { exactOptionalPropertyTypes: false },
  bundlers: { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
  'a browser': { lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'], types: [] },
  'CommonJS under Node': { module: ts.ModuleKind.Node20 },
};

/** Files that are parsed once for all consumers. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function cachingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...rest) => {
    const format = typeof version === 'object' ? String(version.impliedNodeFormat) : '';
    const id = `${path} ${format}`;
    if (!parsed.has(id)) parsed.set(id, getSourceFile(path, version, ...rest));
    return parsed.get(id);
  };
  return host;
}

describe('the types of its packages', () => {
  beforeAll(async () => {
    const source = [
      "import type { CreateHttpRoute, DependabotConfig, paths } from '@many/api-types';",
      "import { createClient } from '@many/client';",
      'export type Paths = keyof paths;',
      "export const route: CreateHttpRoute = { name: 'a', rules: [{ backendRefs: [{ name: 'b' }] }] };",
      'export const limits = (one: DependabotConfig): unknown => one.updates[0];',
      "export const client: unknown = createClient({ baseUrl: 'http://127.0.0.1' });",
    ].join('\n');
    await writeFile(join(folder.path, 'consumer.mts'), source);
    await writeFile(join(folder.path, 'consumer.cts'), source);
  });

  test.each(Object.entries(consumers))('compile for %s', (name, more) => {
    const options: ts.CompilerOptions = {
      target: ts.ScriptTarget.ES2023,
      lib: ['lib.es2023.d.ts'],
      module: ts.ModuleKind.NodeNext,
      strict: true,
      skipLibCheck: false,
      noEmit: true,
      types: ['node'],
      ...more,
    };
    const file = join(folder.path, name.startsWith('CommonJS') ? 'consumer.cts' : 'consumer.mts');
    const program = ts.createProgram([file], options, cachingHost(options));
    const faults = ts
      .getPreEmitDiagnostics(program)
      .filter((fault) => fault.file === undefined || fault.file.fileName.startsWith(folder.path))
      .map(
        (fault) =>
          `${fault.file?.fileName ?? ''} ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`,
      );
    expect(faults).toEqual([]);
  });
});
