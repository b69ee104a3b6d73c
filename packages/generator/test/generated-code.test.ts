import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ts from 'typescript';
import { generatedFolders } from '../src/emit/emitters.js';
import { generate } from '../src/generate.js';
import { writeFiles } from '../src/output/write-files.js';

const repository = join(import.meta.dirname, '..', '..', '..');
const cases = join(import.meta.dirname, 'cases');
const info = { title: 'T', version: '1', description: 'D */ `${x}` "quoted"' };

/** Library and runtime sources are parsed once for all cases. */
const parsed = new Map<string, ts.SourceFile | undefined>();

function typeCheck(folder: string, roots: readonly string[]): readonly string[] {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2023,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
    noEmit: true,
    types: ['node'],
    typeRoots: [join(repository, 'node_modules', '@types')],
    paths: {
      '@flux-resourceset/api-types': [join(folder, 'packages/api-types/src/index.ts')],
      '@flux-resourceset/cli-runtime': [join(repository, 'packages/cli-runtime/src/index.ts')],
      '@flux-resourceset/client': [join(folder, 'packages/client/src/index.ts')],
      '@flux-resourceset/server-runtime': [
        join(repository, 'packages/server-runtime/src/index.ts'),
      ],
    },
  };
  const program = ts.createProgram(roots, options, cachingHost(options));
  const generated = program.getSourceFiles().filter((file) => file.fileName.startsWith(folder));
  return generated
    .flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
    ])
    .map(({ file, start = 0, messageText }) => {
      const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      return `${file?.fileName}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
    });
}

function cachingHost(options: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (path, ...rest) => {
    if (!parsed.has(path)) parsed.set(path, getSourceFile(path, ...rest));
    return parsed.get(path);
  };
  return host;
}

async function listSources(folder: string): Promise<readonly string[]> {
  const entries = await readdir(join(folder, 'packages'), { recursive: true });
  return entries
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, 'packages', path));
}

describe('generated code', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'generator-code-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it.each([
    'attributes',
    'bulk-methods',
    'compositions',
    'flux-patches-and-group',
    'hostile-texts',
    'integer-key',
    'nested-resource',
    'paged-lists',
    'self-reference',
    'shared-ref-cycle',
  ])('for %s type-checks under strict', async (name) => {
    const out = join(folder, name);
    const files = await generate({ schemas: join(cases, name, 'schemas'), dialect: '3.0', info });
    await writeFiles(out, files, generatedFolders());
    expect(typeCheck(out, await listSources(out))).toEqual([]);
  });

  it('for OpenAPI 3.1 type-checks too', async () => {
    const out = join(folder, 'dialect');
    const schemas = join(cases, 'flux-patches-and-group', 'schemas');
    await writeFiles(out, await generate({ schemas, dialect: '3.1', info }), generatedFolders());
    expect(typeCheck(out, await listSources(out))).toEqual([]);
  });
});
