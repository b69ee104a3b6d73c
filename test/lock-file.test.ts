import { describe, expect, test } from '@jest/globals';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readText, repository } from './source-files.js';

/** Where the lock file was written on one platform alone, the others cannot install. */

interface Snapshot {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = parse(readText('pnpm-lock.yaml')) as {
  readonly packages: Readonly<Record<string, unknown>>;
  readonly snapshots: Readonly<Record<string, Snapshot>>;
};

/** Manifests of all that is installed, each package in a folder of its own. */
const manifests = readdirSync(join(repository, 'node_modules/.pnpm')).flatMap((folder) =>
  listPackages(join('node_modules/.pnpm', folder, 'node_modules')),
);

/** @returns manifests of the packages that are in the folder themselves, not by a link */
function listPackages(folder: string): readonly Manifest[] {
  if (!existsSync(join(repository, folder))) return [];
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [];
    if (entry.name.startsWith('@')) return listPackages(path);
    const manifest = join(path, 'package.json');
    return existsSync(join(repository, manifest))
      ? [JSON.parse(readText(manifest)) as Manifest]
      : [];
  });
}

/** @returns the name and version before what a snapshot's key says of peers */
const withoutPeers = (key: string): string => key.replace(/\(.*$/s, '');

describe('the lock file', () => {
  const named = manifests.flatMap(({ name, version, optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).map((optional) => ({ of: `${name}@${version}`, optional })),
  );

  test('has read manifests that name packages of other platforms', () => {
    const platforms = named.filter(({ of }) => of.startsWith('@swc/core@'));
    expect(platforms.map(({ optional }) => optional)).toEqual(
      expect.arrayContaining(['@swc/core-darwin-arm64', '@swc/core-linux-x64-gnu']),
    );
  });

  test('holds for every package all optional dependencies that its manifest names', () => {
    const missing = named.flatMap(({ of, optional }) =>
      Object.entries(lock.snapshots)
        .filter(([key]) => withoutPeers(key) === of)
        .filter(([, { optionalDependencies = {} }]) => !(optional in optionalDependencies))
        .map(([key]) => `${key}: ${optional}`),
    );
    expect(missing).toEqual([]);
  });

  test('describes each of them', () => {
    const locked = Object.values(lock.snapshots).flatMap(({ optionalDependencies = {} }) =>
      Object.entries(optionalDependencies).map(([name, version]) => {
        const bare = withoutPeers(version);
        return bare.includes('@', 1) ? bare : `${name}@${bare}`;
      }),
    );
    expect(locked.length).toBeGreaterThan(30);
    expect(locked.filter((key) => lock.packages[key] === undefined)).toEqual([]);
  });

  test('names no registry, mirror or file of one machine', () => {
    const resolutions = readText('pnpm-lock.yaml').match(/^ *resolution: .*$/gm) ?? [];
    expect(resolutions.length).toBe(Object.keys(lock.packages).length);
    const byContent = /^ *resolution: \{integrity: sha512-[\w+/=]+\}$/;
    expect(resolutions.filter((line) => !byContent.test(line))).toEqual([]);
  });
});
