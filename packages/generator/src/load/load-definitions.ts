import { readdir, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { decodeText } from '@flux-resourceset/contract';
import { DefinitionError } from '../diagnostic.js';
import { compareText } from './diagnose.js';
import type { LoadedFile } from './loaded-file.js';
import { parseFile, unparsed, whole } from './parse-file.js';
import type { FileOrigin } from './parse-file.js';

const DEFINITION_FILE = /\.(yaml|yml|json)$/;

/**
 * Reads a folder of definitions (not its subfolders) and every file that a `$ref` in
 * them reaches. Files that cannot be read or parsed come back with their problems.
 *
 * @param folder as the user gave it; diagnostics name files the same way
 * @returns the folder's files by code point, then the others in the order they are reached
 * @throws DefinitionError when there is no such folder, or no definition in it
 */
export async function loadDefinitions(folder: string): Promise<LoadedFile[]> {
  const root = posix.normalize(folder).replace(/(.)\/$/, '$1');
  const names = await listFolder(root);
  const origins = names.map((name) => ({ path: posix.join(root, name), name, listed: true }));
  const files = await Promise.all(origins.map(loadFile));
  return loadReached(root, files);
}

async function listFolder(folder: string): Promise<readonly string[]> {
  const entries = await readEntries(folder);
  const names = entries.filter((name) => DEFINITION_FILE.test(name)).sort(compareText);
  if (names.length > 0) return names;
  throw folderError(folder, 'holds no definition', 'put a `.yaml`, `.yml` or `.json` file into it');
}

async function readEntries(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw folderError(folder, 'no such folder', 'name one that exists');
    if (code === 'ENOTDIR') throw folderError(folder, 'is a file', 'name the folder it stands in');
    throw folderError(folder, `cannot be read (${code})`, 'make it readable');
  }
}

function folderError(folder: string, message: string, fix: string): DefinitionError {
  return new DefinitionError([whole({ path: folder, name: '', listed: true }, message, fix)]);
}

async function loadFile(origin: FileOrigin): Promise<LoadedFile> {
  try {
    const { text, fault } = decodeText(await readFile(origin.path));
    if (fault === null) return parseFile(origin, text);
    return unparsed(origin, [whole(origin, fault.replace(/: .*/, ''), 'save it as UTF-8')]);
  } catch (error) {
    const message = `cannot be read (${errorCode(error)})`;
    return unparsed(origin, [whole(origin, message, 'make it a readable file')]);
  }
}

function errorCode(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

async function loadReached(root: string, listed: readonly LoadedFile[]): Promise<LoadedFile[]> {
  const files = [...listed];
  const seen = new Set(files.map((file) => file.path));
  // The list grows while it is walked: a reached file may reach further ones.
  for (const file of files) {
    const paths = findFileReferences(file).filter((path) => !seen.has(path));
    for (const path of new Set(paths)) {
      seen.add(path);
      const loaded = await loadFile({ path, name: posix.relative(root, path), listed: false });
      // A missing file is the reference's problem; validation reports it there.
      if (!loaded.problems.some(({ message }) => message.includes('ENOENT'))) files.push(loaded);
    }
  }
  return files;
}

/** @returns the path of a `$ref`'s file, as diagnostics write it; null for one into the own file */
export function referencedPath(from: LoadedFile, reference: string): string | null {
  const target = reference.split('#')[0] ?? '';
  return target === '' ? null : posix.join(posix.dirname(from.path), target);
}

function findFileReferences(file: LoadedFile): readonly string[] {
  return file.references
    .filter((reference) => !/^[a-z][a-z0-9+.-]*:/i.test(reference))
    .map((reference) => referencedPath(file, reference))
    .filter((path) => path !== null);
}
