import { readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { StoreOpenError } from '../../store-errors.js';

/**
 * Where a file is, or would be made, behind the links to it and its folder: SQLite puts the
 * `-wal` there, and so must everything else that belongs to it be.
 *
 * @throws StoreOpenError when that cannot be known
 */
export function resolveFile(path: string): string {
  try {
    return follow(path);
  } catch (error) {
    const advice = `check its links and folders (${(error as NodeJS.ErrnoException).code ?? ''})`;
    throw new StoreOpenError(path, 'the path of the file cannot be followed', advice, error);
  }
}

function follow(path: string): string {
  return attempt(() => realpathSync(path)) ?? followMissing(path);
}

function followMissing(path: string): string {
  const target = attempt(() => readlinkSync(path));
  if (target !== undefined) return follow(resolve(dirname(path), target));
  const folder = attempt(() => realpathSync(dirname(path)));
  return folder === undefined ? resolve(path) : join(folder, basename(path));
}

/** It is not there, or is no link, or below something that is no folder. */
const missing: readonly (string | undefined)[] = ['ENOENT', 'EINVAL', 'ENOTDIR'];

/** @returns undefined when there is nothing to follow */
function attempt(look: () => string): string | undefined {
  try {
    return look();
  } catch (error) {
    if (missing.includes((error as NodeJS.ErrnoException).code)) return undefined;
    throw error;
  }
}
