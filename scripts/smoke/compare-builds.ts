import { execFile } from 'node:child_process';
import { cp, readdir, readFile, symlink } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expectSame } from './report.js';

const run = promisify(execFile);

/**
 * Generates and compiles with the Node.js that runs this, and compares with what is there.
 *
 * @param copy - a folder that does not exist yet, for the build
 * @throws Error when a file differs
 */
export async function compareBuilds(copy: string): Promise<void> {
  const generator = 'packages/generator/dist/main.js';
  await run(process.execPath, [generator, '--schemas', 'schemas', '--out', '.', '--check']);
  await copySources(copy);
  await run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-b', copy]);
  const built = await readBuild(copy);
  if (built.size === 0) throw new Error('the build wrote nothing');
  const there = await readBuild('.');
  const differing = [...built].filter(([path, text]) => there.get(path) !== text);
  expectSame(
    differing.map(([path]) => path),
    [],
    `generates what is committed, and builds the same ${String(built.size)} files`,
  );
}

/** What is installed is linked; packages find one another within the copy. */
async function copySources(copy: string): Promise<void> {
  await cp('packages', join(copy, 'packages'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !/\/(?:dist|test)$/.test(path),
  });
  for (const file of ['tsconfig.json', 'tsconfig.base.json']) await cp(file, join(copy, file));
  await symlink(resolve('node_modules'), join(copy, 'node_modules'));
}

/** @returns the compiled files by their path in the repository */
async function readBuild(root: string): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const name of await readdir(join(root, 'packages'))) {
    const dist = join(root, 'packages', name, 'dist');
    for (const entry of await readdir(dist, { recursive: true, withFileTypes: true })) {
      if (!/\.(?:js|d\.ts|map)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      files.set(relative(root, path), await readFile(path, 'utf8'));
    }
  }
  return files;
}
