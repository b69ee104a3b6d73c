import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** The root of the repository. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** Paths of all files below `folder`, relative to the repository, without what is installed or built. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(repository, join(entry.parentPath, entry.name)))
    .filter((path) => !/(^|\/)(node_modules|dist)\//.test(path));
}

/** Text of a file of the repository. */
export function readText(path: string): string {
  return readFileSync(join(repository, path), 'utf8');
}

/** What a TypeScript file imports or re-exports, statically or dynamically. */
export function listImports(path: string): readonly string[] {
  return ts.preProcessFile(readText(path)).importedFiles.map(({ fileName }) => fileName);
}
