import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreOpenError } from '../store-errors.js';

/** @throws StoreOpenError when the folder of `file` is not there and cannot be made */
export function makeFolderOf(file: string): void {
  const folder = dirname(file);
  try {
    makeFolder(folder);
  } catch (error) {
    const advice = `make ${folder} writable, or point DATABASE_URL elsewhere`;
    throw new StoreOpenError(file, 'its folder cannot be made', advice, error);
  }
}

/** Node's own `recursive` never returns for a folder below /proc. */
function makeFolder(folder: string): void {
  if (isFolder(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another process may have made it since.
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
