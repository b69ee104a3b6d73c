import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { readMainFacts, readSalt } from './file-facts.js';
import type { MainFacts } from './file-facts.js';
import { StoreNotReadyError } from '../../store-errors.js';
import { holdFile } from './held-file.js';
import type { HeldFile } from './held-file.js';
import type { WalMark } from './witness.js';

/** How far the WAL has been moved into the main file, from the `-shm` that all processes share. */
interface Backfill {
  readonly salt: string;
  readonly done: number;
  readonly attempted: number;
}

interface Stamp {
  readonly size: bigint;
  readonly mtimeNs: bigint;
  readonly ctimeNs: bigint;
}

interface Look {
  readonly stamp: Stamp;
  readonly backfill: Backfill;
  readonly facts: MainFacts;
}

/**
 * Tells whether the files at the path are still those that the connections have open, and whether
 * anything but SQLite wrote the main file. A main file in WAL mode is written by a checkpoint and
 * by nothing else, and a checkpoint announces itself in the `-shm` before its first write.
 */
export class FileWatch {
  /** The path that was given: a link that is pointed elsewhere replaces the file as well. */
  readonly #path: string;
  readonly #file: string;
  readonly #main: HeldFile;
  readonly #shm: HeldFile;
  readonly #walFd: number;
  readonly #mainKey: string;
  readonly #walKey: string;
  #look: Look;

  /**
   * Call it when SQLite has opened the files.
   * @param path - where the file is looked for
   * @param file - where it is, behind the links to it
   * @param main - the main file, held since before SQLite opened it
   * @throws StoreNotReadyError when one of the files is gone already, or was replaced
   */
  constructor(path: string, file: string, main: HeldFile) {
    const shm = holdFile(`${file}-shm`);
    const look = shm && takeLook(main, shm, statSync(file, { bigint: true }));
    this.#mainKey = readKey(file);
    this.#walKey = readKey(`${file}-wal`);
    if (
      shm === undefined ||
      look === undefined ||
      this.#walKey === '' ||
      this.#mainKey !== main.key
    ) {
      shm?.release();
      throw new StoreNotReadyError('the database file was replaced while it was opened');
    }
    this.#path = path;
    this.#file = file;
    this.#main = main;
    this.#shm = shm;
    this.#look = look;
    this.#walFd = openSync(`${file}-wal`, 'r');
  }

  /**
   * Costs two `stat` calls while nothing happens; never blocks for a lock, never throws: what
   * cannot be looked at may be anything.
   */
  isUnchanged(): boolean {
    try {
      return this.#compare();
    } catch {
      return false;
    }
  }

  #compare(): boolean {
    const main = statSync(this.#path, { bigint: true, throwIfNoEntry: false });
    if (main === undefined || `${main.dev}:${main.ino}` !== this.#mainKey) return false;
    if (readKey(`${this.#file}-wal`) !== this.#walKey) return false;
    return isSameStamp(main, this.#look.stamp) || this.#acceptWrite(main);
  }

  /** The main file as it was at the last look. */
  get mainFacts(): MainFacts {
    return this.#look.facts;
  }

  get walInode(): string {
    return this.#walKey.split(':')[1] ?? '';
  }

  /**
   * Moves with every commit by anybody, and not when the WAL starts anew after a checkpoint:
   * `iChange` of the WalIndexHdr.
   */
  readCommits(): number {
    const words = new Uint32Array(3);
    readSync(this.#shm.fd, words, 0, words.byteLength, 0);
    return words[2] ?? 0;
  }

  /**
   * How far the WAL is written: all that is told is on the disk.
   * @see https://www.sqlite.org/walformat.html#the_wal_index_file_format
   */
  readWalMark(): WalMark {
    const walSalt = readSalt(this.#walFd);
    // The header is there twice: another process may be writing it.
    const headers = Buffer.alloc(96);
    readSync(this.#shm.fd, headers, 0, headers.length, 0);
    const isSettled = headers.compare(headers, 48, 96, 0, 48) === 0;
    const isOfWal = headers.toString('hex', 32, 40) === walSalt;
    const frames = new Uint32Array(new Uint8Array(headers.subarray(16, 20)).buffer)[0] ?? 0;
    return { walSalt, walFrames: isSettled && isOfWal ? frames : 0 };
  }

  /** Size of the WAL in bytes; it shrinks only when it is truncated. */
  readWalSize(): number {
    return statSync(`${this.#file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
  }

  /** Call it after the connections are closed. */
  close(): void {
    this.#main.release();
    this.#shm.release();
    closeSync(this.#walFd);
  }

  #acceptWrite(stamp: Stamp): boolean {
    const look = takeLook(this.#main, this.#shm, stamp);
    if (look === undefined || !isExplained(this.#look, look)) return false;
    this.#look = look;
    return true;
  }
}

/** A write that is no checkpoint's must have left what was there: a `touch`, say. */
function isExplained(last: Look, { backfill, facts }: Look): boolean {
  return (
    facts.fingerprint === last.facts.fingerprint ||
    backfill.attempted > backfill.done ||
    backfill.attempted !== last.backfill.attempted ||
    backfill.done !== last.backfill.done ||
    backfill.salt !== last.backfill.salt
  );
}

/** The stamp was taken before: what is written after it shows in the next one. */
function takeLook(main: HeldFile, shm: HeldFile, stamp: Stamp): Look | undefined {
  const facts = readMainFacts(main);
  return facts && { stamp, facts, backfill: readBackfill(shm) };
}

/**
 * WalIndexHdr and WalCkptInfo, words in the byte order of the machine.
 * @see https://www.sqlite.org/walformat.html#the_wal_index_file_format
 */
function readBackfill({ fd }: HeldFile): Backfill {
  const words = new Uint32Array(34);
  readSync(fd, words, 0, words.byteLength, 0);
  const [done = 0, attempted = 0] = [words[24], words[32]];
  return { salt: `${words[8]}:${words[9]}`, done, attempted };
}

function isSameStamp(one: Stamp, other: Stamp): boolean {
  return one.mtimeNs === other.mtimeNs && one.ctimeNs === other.ctimeNs && one.size === other.size;
}

function readKey(path: string): string {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? '' : `${found.dev}:${found.ino}`;
}
