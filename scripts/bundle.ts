import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/*
 * Puts all that the server needs at run time into one folder: the bundle, SQLite's native module,
 * the dashboard and the OpenAPI document. The image holds this folder and Node.js, nothing else. It runs on every
 * processor and C library of the operating system that it was made on.
 *
 *   tsx scripts/bundle.ts [FOLDER]      (dist-bundle)
 */

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * CommonJS packages inside an ES module bundle still call `require` for Node's own modules. Node
 * keeps to itself what packages below node_modules call although it is deprecated; here they are
 * no longer there, and an operator could do nothing about it.
 */
const banner = `import { createRequire as createBundleRequire } from 'node:module';
const require = createBundleRequire(import.meta.url);
process.noDeprecation = true;`;

/** What Node.js starts by name, here or as a thread, and where it is in the repository. */
const entryPoints = {
  main: 'packages/server/dist/main.js',
  // Beside whatever chunk starts it.
  'write-thread': 'packages/server-runtime/dist/store/sqlite/write-thread.js',
};

/** What better-sqlite3 needs at run time beside its binaries; the rest is SQLite's source. */
const driverFiles = ['package.json', 'LICENSE', 'lib'];

await bundleServer(resolve(process.argv[2] ?? join(repository, 'dist-bundle')));

async function bundleServer(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints,
    absWorkingDir: repository,
    outdir: folder,
    bundle: true,
    // Read-only servers never load Express: what is imported on demand stays in files of its own.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    external: ['better-sqlite3'],
    banner: { js: banner },
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'linked',
    logLevel: 'warning',
  });
  await copyDriver(join(folder, 'node_modules/better-sqlite3'));
  // Beside whatever chunk serves it.
  await cp(join(repository, 'packages/dashboard/dist/ui'), join(folder, 'ui'), { recursive: true });
  await mkdir(join(folder, 'openapi'));
  await cp(join(repository, 'openapi/openapi.yaml'), join(folder, 'openapi/openapi.yaml'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }\n');
}

async function copyDriver(to: string): Promise<void> {
  const runtime = createRequire(join(repository, 'packages/server-runtime/package.json'));
  const from = dirname(runtime.resolve('better-sqlite3/package.json'));
  for (const file of [...driverFiles, ...(await listBinaries(from))]) {
    await cp(join(from, file), join(to, file), { recursive: true });
  }
}

/** Linux has two C libraries: `linux-x64.node`, `linuxmusl-x64.node`. */
async function listBinaries(driver: string): Promise<readonly string[]> {
  const binaries = (await readdir(join(driver, 'prebuilds')))
    .filter((name) => name.startsWith(process.platform))
    .map((name) => join('prebuilds', name));
  if (binaries.length > 0) return binaries;
  throw new Error(
    `better-sqlite3 has no binary for ${process.platform}: there is no bundle for it`,
  );
}
