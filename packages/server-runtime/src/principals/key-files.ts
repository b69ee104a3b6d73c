import { readFile, rm, writeFile } from 'node:fs/promises';
import { FileFault } from './file-fault.js';
import { readSigningKey, type SigningKey } from './signing-key.js';

/** @throws FileFault when there is no private key in the file */
export async function loadSigningKey(path: string): Promise<SigningKey> {
  try {
    return readSigningKey(await readFile(path, 'utf8'));
  } catch (error) {
    throw explain(path, error);
  }
}

/**
 * Writes what only the owner of the file may read.
 *
 * @throws FileFault when the file is there already, or cannot be written; nothing is left then
 */
export async function writePrivateFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST';
    if (isThere) throw new FileFault([`${path} is there already: a key is never overwritten`]);
    await rm(path, { force: true }).catch(() => undefined);
    throw explain(path, error);
  }
}

function explain(path: string, error: unknown): unknown {
  if (error instanceof FileFault) return new FileFault([`${path} ${error.message}`]);
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined ? error : new FileFault([`${path} cannot be used (${code})`]);
}
