import { describe, expect, test } from '@jest/globals';
import { dirname, join, normalize } from 'node:path';
import { listFiles, listImports, readText } from './source-files.js';

/** Sibling packages that a package may import. */
const allowedSiblings: Readonly<Record<string, readonly string[]>> = {
  'api-types': [],
  cli: ['cli-runtime', 'client'],
  'cli-runtime': ['contract'],
  client: [],
  contract: [],
  dashboard: ['contract'],
  generator: ['contract'],
  server: ['api-types', 'server-runtime'],
  'server-runtime': ['contract', 'dashboard'],
};

const sources = listFiles('packages').filter((path) =>
  /^packages\/[^/]+\/src\/.*\.tsx?$/.test(path),
);
const runtime = 'packages/server-runtime/src';

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: readonly Import[] = sources.flatMap((from) =>
  listImports(from).map((to) => ({ from, to })),
);

/** Imports within the server's runtime, as `room → room` and the files. */
const runtimeImports = imports
  .filter(({ from, to }) => from.startsWith(`${runtime}/`) && to.startsWith('.'))
  .map(({ from, to }) => ({ from, to: normalize(join(dirname(from), to)) }));

function inRoom(path: string, room: string): boolean {
  return path.startsWith(`${runtime}/${room}/`);
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`;
}

describe('imports between packages', () => {
  test('there are sources to look at', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  test('every package imports only the siblings it may', () => {
    const breaches = imports.filter(({ from, to }) => {
      const sibling = /^@flux-resourceset\/([^/]+)/.exec(to)?.[1];
      const own = from.split('/')[1] ?? '';
      return sibling !== undefined && !allowedSiblings[own]?.includes(sibling);
    });
    expect(breaches.map(describeImport)).toEqual([]);
  });

  test('no import leaves its package by a relative path', () => {
    const breaches = imports.filter(({ from, to }) => {
      const home = from.split('/').slice(0, 3).join('/');
      return to.startsWith('.') && !normalize(join(dirname(from), to)).startsWith(`${home}/`);
    });
    expect(breaches.map(describeImport)).toEqual([]);
  });

  test('every package of the workspace has a rule', () => {
    const packages = new Set(sources.map((path) => path.split('/')[1]));
    expect([...packages].filter((name) => allowedSiblings[name ?? ''] === undefined)).toEqual([]);
  });
});

describe('rooms of the server runtime', () => {
  test.each([
    ['config', 'front'],
    ['config', 'flux'],
    ['config', 'resources'],
    ['front', 'express'],
    ['front', 'flux'],
    ['front', 'resources'],
    ['front', 'store/sqlite'],
    ['principals', 'express'],
    ['principals', 'flux'],
    ['principals', 'resources'],
    ['flux', 'express'],
    ['flux', 'resources'],
    ['express', 'flux'],
    ['resources', 'express'],
    ['resources', 'flux'],
    ['documents', 'front'],
    ['documents', 'express'],
    ['documents', 'flux'],
    ['documents', 'resources'],
    ['documents', 'store'],
    ['documents', 'inputs'],
    ['documents', 'changes'],
    ['inputs', 'front'],
    ['inputs', 'express'],
    ['inputs', 'flux'],
    ['inputs', 'changes'],
    ['inputs', 'resources'],
    ['inputs', 'store'],
    ['changes', 'front'],
    ['changes', 'express'],
    ['changes', 'flux'],
    ['changes', 'resources'],
    ['history', 'express'],
    ['history', 'flux'],
    ['history', 'resources'],
    ['changes', 'history'],
    ['documents', 'history'],
    ['store', 'history'],
    ['front', 'history'],
    ['flux', 'history'],
    ['flux', 'changes'],
    ['store', 'changes'],
    ['store', 'inputs'],
    ['store', 'config'],
    ['store', 'front'],
    ['store', 'express'],
    ['store', 'flux'],
    ['store', 'resources'],
    ['ui', 'flux'],
    ['ui', 'resources'],
    ['ui', 'changes'],
    ['ui', 'history'],
    ['front', 'ui'],
  ])('%s does not import %s', (room, other) => {
    const breaches = runtimeImports.filter(
      ({ from, to }) => inRoom(from, room) && inRoom(to, other),
    );
    expect(breaches.map(describeImport)).toEqual([]);
  });

  test('only the store imports Kysely and the driver', () => {
    const breaches = imports.filter(
      ({ from, to }) => /^(kysely|better-sqlite3|pg)\b/.test(to) && !inRoom(from, 'store'),
    );
    expect(breaches.map(describeImport)).toEqual([]);
  });

  test('only config reads the environment', () => {
    const readers = sources.filter(
      (path) =>
        path.startsWith(runtime) &&
        !inRoom(path, 'config') &&
        /process\.env/.test(readText(path).replaceAll(/\/\*\*[\s\S]*?\*\//g, '')),
    );
    expect(readers).toEqual([]);
  });

  test('what polls do not need is reached by a dynamic import only', () => {
    const heavy = reachableStatically(`${runtime}/index.ts`).flatMap((path) =>
      listStaticImports(path).filter((to) =>
        /^(express|express-openapi-validator|ajv|jose|yaml)/.test(to),
      ),
    );
    expect(heavy).toEqual([]);
  });
});

describe('stages of the generator', () => {
  const generator = 'packages/generator/src';
  const stages = ['load', 'read', 'check', 'model', 'emit', 'output'];

  test('import no later stage', () => {
    const stageOf = (path: string): number => stages.indexOf(path.split('/')[3] ?? '');
    const breaches = imports.filter(({ from, to }) => {
      const target = normalize(join(dirname(from), to));
      if (!from.startsWith(`${generator}/`) || !target.startsWith(`${generator}/`)) return false;
      return stageOf(from) >= 0 && stageOf(target) > stageOf(from);
    });
    expect(breaches.map(describeImport)).toEqual([]);
  });

  test('see JSON Schema as JSON in `read` only', () => {
    const keyword =
      /(?<!Schema)\['(properties|items|additionalProperties|allOf|oneOf|anyOf|\$ref)'\]/;
    const readers = sources.filter(
      (path) =>
        /^packages\/generator\/src\/(check|model)\//.test(path) && keyword.test(readText(path)),
    );
    expect(readers).toEqual([]);
  });
});

describe('the command-line client', () => {
  /** Whoever lists clusters in a script waits for all that is imported. */
  test('reaches help, tables, YAML, templates and the API by a dynamic import only', () => {
    const entries = ['packages/cli/src/main.ts', 'packages/cli-runtime/src/index.ts'];
    const heavy = entries.flatMap(reachableStatically).flatMap((path) =>
      listStaticImports(path)
        .filter((to) => /^(yargs|yaml|cli-table3|@flux-resourceset\/client)$/.test(to))
        .map((to) => `${path}: ${to}`),
    );
    expect(heavy).toEqual([]);
  });
});

describe('the tests', () => {
  test('assert nothing about the time that passes: a busy machine would break them', () => {
    const clocks = /\b(?:performance\.now|process\.hrtime)\b/;
    const tests = [...listFiles('test'), ...listFiles('packages')].filter((path) =>
      path.endsWith('.test.ts'),
    );
    expect(tests.length).toBeGreaterThan(50);
    const own = 'test/import-rules.test.ts';
    expect(tests.filter((path) => path !== own && clocks.test(readText(path)))).toEqual([]);
  });
});

describe('the runtimes', () => {
  test('name no kind of the definitions', () => {
    const kinds = ['platform_component', 'platform-component', 'rolebinding', 'podinfo'];
    const runtimes = sources.filter((path) =>
      /^packages\/((server|cli)-runtime|dashboard)\//.test(path),
    );
    const breaches = runtimes.flatMap((path) =>
      kinds.filter((kind) => readText(path).includes(kind)).map((kind) => `${path}: ${kind}`),
    );
    expect(breaches).toEqual([]);
  });
});

function listStaticImports(path: string): readonly string[] {
  const statements = readText(path).matchAll(
    /^(?:import|export)\s+(?!type\b)[^;]*?from\s+'([^']+)'/gm,
  );
  return [...statements].map((match) => match[1] ?? '');
}

function reachableStatically(entry: string): readonly string[] {
  const reached = new Set([entry]);
  for (const path of reached) {
    for (const to of listStaticImports(path).filter((target) => target.startsWith('.'))) {
      reached.add(normalize(join(dirname(path), to)).replace(/\.js$/, '.ts'));
    }
  }
  return [...reached];
}
