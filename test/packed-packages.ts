import { execFile } from 'node:child_process';
import { copyFileSync, readdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readText, repository } from './source-files.js';

const run = promisify(execFile);
const version = /^PNPM_VERSION := (.+)$/m.exec(readText('Makefile'))?.[1] ?? '';
const pnpm = join(repository, `.tools/pnpm-${version}/node_modules/.bin/pnpm`);

export interface Manifest {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly files: readonly string[];
  readonly publishConfig?: unknown;
}

/** What the packages of this repository say of themselves. */
export const manifests: readonly Manifest[] = readdirSync(join(repository, 'packages')).map(
  (folder) => ({
    folder,
    ...(JSON.parse(readText(`packages/${folder}/package.json`)) as Omit<Manifest, 'folder'>),
  }),
);

/** The packages as archives, in a folder. */
export interface PackedPackages {
  archiveOf(manifest: Pick<Manifest, 'name' | 'version'>): string;
  /** Archives by the packages' names, as pnpm wants to be told of them. */
  readonly archives: Readonly<Record<string, string>>;
  /**
   * Installs a project with these packages. All others come from pnpm's store, in the versions that
   * this repository's lock file names.
   */
  install(project: string, settings?: object): Promise<void>;
}

/** Packs the package in a folder into another. */
export async function packPackage(cwd: string, folder: string): Promise<void> {
  await run(pnpm, ['pack', '--pack-destination', folder], { cwd });
}

/** Packs every package as it would be published. */
export async function packPackages(folder: string): Promise<PackedPackages> {
  const archiveOf: PackedPackages['archiveOf'] = ({ name, version: of }) =>
    join(folder, `${name.slice(1).replace('/', '-')}-${of}.tgz`);
  for (const { folder: name } of manifests) {
    await packPackage(join(repository, 'packages', name), folder);
  }
  const archives = Object.fromEntries(
    manifests.map((manifest) => [manifest.name, `file:${archiveOf(manifest)}`]),
  );
  const install = async (project: string, settings: object = {}): Promise<void> => {
    const builds = { 'better-sqlite3': false, '@scarf/scarf': false, esbuild: false };
    // Packages that name one another get the archives, not what the registry may have.
    const all = { allowBuilds: builds, ...settings, overrides: archives };
    await writeFile(join(project, 'pnpm-workspace.yaml'), JSON.stringify(all));
    copyFileSync(join(repository, 'pnpm-lock.yaml'), join(project, 'pnpm-lock.yaml'));
    await run(pnpm, ['install', '--no-frozen-lockfile', '--prefer-offline'], { cwd: project });
  };
  return { archiveOf, archives, install };
}
