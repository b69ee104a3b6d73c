import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Puts all that the server needs at run time into one folder: the bundle, SQLite's native module
 * and the OpenAPI document. The image holds this folder and Node.js, nothing else.
 *
 *   tsx scripts/bundle.ts [FOLDER]      (dist-bundle)
 */

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

const store = join(repository, 'packages/server-runtime/dist/store');

/** CommonJS packages inside an ES module bundle still call `require` for Node's own modules. */
const banner = `import { createRequire as createBundleRequire } from 'node:module';
const require = createBundleRequire(import.meta.url);`;

/** What better-sqlite3 needs at run time: 2 MB of its 40; the rest is SQLite's source and objects. */
const nativePackages = {
  'better-sqlite3': ['package.json', 'LICENSE', 'lib', 'build/Release/better_sqlite3.node'],
  bindings: ['package.json', 'LICENSE.md', 'bindings.js'],
  'file-uri-to-path': ['package.json', 'LICENSE', 'index.js'],
};

await bundleServer(resolve(process.argv[2] ?? join(repository, 'dist-bundle')));

async function bundleServer(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    // The thread that writes is started by its file's name, beside whatever chunk does it.
    entryPoints: [
      { in: join(repository, 'packages/server/dist/main.js'), out: 'main' },
      { in: join(store, 'sqlite/write-thread.js'), out: 'write-thread' },
    ],
    outdir: folder,
    bundle: true,
    // Read-only servers never load Express: what is imported on demand stays in files of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external: ['better-sqlite3'],
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await copyNativePackages(join(folder, 'node_modules'));
  await mkdir(join(folder, 'openapi'));
  await cp(join(repository, 'openapi/openapi.yaml'), join(folder, 'openapi/openapi.yaml'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
}

/** pnpm keeps each package beside its own dependencies, so each is looked up from the last one. */
async function copyNativePackages(target: string): Promise<void> {
  let from = join(repository, 'packages/server-runtime/package.json');
  for (const [name, files] of Object.entries(nativePackages)) {
    from = createRequire(from).resolve(`${name}/package.json`);
    await copyFiles(dirname(from), join(target, name), files);
  }
}

async function copyFiles(from: string, to: string, files: readonly string[]): Promise<void> {
  for (const file of files) await cp(join(from, file), join(to, file), { recursive: true });
}
