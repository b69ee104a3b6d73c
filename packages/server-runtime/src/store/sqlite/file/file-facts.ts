import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { HeldFile } from './held-file.js';

/**
 * What tells one state of the main file from another. The fingerprint is of its first pages:
 * among them is the one with the revision, so it moves with every checkpoint that moved that.
 */
export interface MainFacts {
  readonly inode: string;
  readonly size: number;
  /** Nanoseconds, as text: they exceed what JSON keeps. */
  readonly modified: string;
  readonly fingerprint: string;
}

/** What tells one `-wal` from another. Its salt changes whenever it starts anew. */
export interface WalFacts {
  readonly inode: string;
  readonly salt: string;
  /** False when there is nothing in it that SQLite would replay. */
  readonly filled: boolean;
}

const fingerprintBytes = 64 * 1024;
/** Length of the header of a `-wal`: https://www.sqlite.org/fileformat.html#the_wal_file */
const walHeaderBytes = 32;
const saltOffset = 16;

/** @returns undefined for an empty file, which holds no store yet */
export function readMainFacts({ fd }: HeldFile): MainFacts | undefined {
  const { ino, size, mtimeNs } = fstatSync(fd, { bigint: true });
  if (size === 0n) return undefined;
  const start = Buffer.alloc(fingerprintBytes);
  const length = readSync(fd, start, 0, fingerprintBytes, 0);
  const fingerprint = createHash('sha256').update(start.subarray(0, length)).digest('hex');
  return { inode: String(ino), size: Number(size), modified: String(mtimeNs), fingerprint };
}

/** @returns undefined when there is none. SQLite takes no lock on it: it may be opened here. */
export function readWalFacts(path: string): WalFacts | undefined {
  let fd: number;
  try {
    fd = openSync(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  try {
    const { ino, size } = fstatSync(fd, { bigint: true });
    return { inode: String(ino), salt: readSalt(fd), filled: size > BigInt(walHeaderBytes) };
  } finally {
    closeSync(fd);
  }
}

/** @returns the salt in the header of an open `-wal`; empty when it has none yet */
export function readSalt(fd: number): string {
  const salt = Buffer.alloc(8);
  return readSync(fd, salt, 0, salt.length, saltOffset) === salt.length ? salt.toString('hex') : '';
}
