import { createHash } from 'node:crypto';
import { closeSync, constants, openSync, readFileSync, writeSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { MainFacts } from './file-facts.js';

/** What was known of the store when it was last used here. */
interface WitnessBase {
  readonly applicationId: number;
  readonly storeId: string;
  readonly epoch: string;
  readonly main: MainFacts;
  /** Inode of the `-wal`, empty when there is none. */
  readonly walInode: string;
  /** True while the WAL is moved into the main file: its facts may be those of half of it. */
  readonly checkpointing: boolean;
}

/** The mark beside a store that tells at a start whether the file goes on where it was left. */
export interface Witness extends WitnessBase {
  /** A revision that was committed; never more than the file of the same epoch has. */
  readonly revision: number;
  /** What is at least in the WAL as long as it has this salt. */
  readonly walSalt: string;
  readonly walFrames: number;
}

/** How far the WAL was written. */
export type WalMark = Pick<Witness, 'walSalt' | 'walFrames'>;

const baseLength = 1024;
const slotLength = 96;
let written = 0;

/**
 * The name starts with a dot, so that `rm store.db*` leaves it: a store that was lost must not
 * look like one that never was.
 */
export function witnessPath(file: string): string {
  return join(dirname(file), `.${basename(file)}-witness`);
}

/** @returns undefined when there is none, 'damaged' when it cannot be understood */
export function readWitness(file: string): Witness | 'damaged' | undefined {
  let text: string;
  try {
    text = readFileSync(witnessPath(file), 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const base = openSealed(text.slice(0, baseLength));
  const slots = [0, 1].map((slot) => openSealed(readSlot(text, slot)));
  const last = slots.filter((slot) => slot !== undefined).map((slot) => parseSlot(slot));
  const [newest] = last.toSorted((a, b) => b.revision - a.revision);
  if (base === undefined || newest === undefined) return 'damaged';
  return { ...parseBase(base), ...newest };
}

/** Each write looks at it, and it seldom changes. */
let lastBase: { readonly text: string; readonly base: WitnessBase } | undefined;

function parseBase(text: string): WitnessBase {
  if (lastBase?.text !== text) lastBase = { text, base: JSON.parse(text) as WitnessBase };
  return lastBase.base;
}

/** Tells a witness from none and from one that cannot be understood. */
export function isWitness(witness: Witness | 'damaged' | undefined): witness is Witness {
  return witness !== undefined && witness !== 'damaged';
}

/** Writes the whole witness: a crash leaves the old one or the new one. */
export async function writeWitness(file: string, witness: Witness): Promise<void> {
  const { revision, walSalt, walFrames, ...base } = witness;
  const slot = formatSlot(revision, { walSalt, walFrames });
  const path = witnessPath(file);
  written += 1;
  const draft = `${path}.${process.pid}-${written}`;
  try {
    const handle = await open(draft, 'w');
    try {
      await handle.writeFile(seal(JSON.stringify(base), baseLength) + slot + slot);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/**
 * Notes a commit, before it is acknowledged. The two slots take turns, so that one is whole
 * whenever the process or the machine stops. A witness that is gone is not made here.
 */
export function noteRevision(file: string, revision: number, mark: WalMark): void {
  const { O_WRONLY } = constants;
  let fd: number;
  try {
    fd = openSync(witnessPath(file), O_WRONLY);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  try {
    writeSync(fd, formatSlot(revision, mark), baseLength + (revision % 2) * slotLength);
  } finally {
    closeSync(fd);
  }
}

function readSlot(text: string, slot: number): string {
  const start = baseLength + slot * slotLength;
  return text.slice(start, start + slotLength);
}

function formatSlot(revision: number, { walSalt, walFrames }: WalMark): string {
  return seal(`${revision} ${walSalt} ${walFrames}`, slotLength);
}

/** Programs before this one noted no frames, and no salt where there was none. */
function parseSlot(slot: string): WalMark & Pick<Witness, 'revision'> {
  const [revision, walSalt = '', walFrames = 0] = slot.split(' ');
  return { revision: Number(revision), walSalt, walFrames: Number(walFrames) };
}

/** A line of a fixed length that ends in a checksum of the rest. */
function seal(text: string, length: number): string {
  return `${text.padEnd(length - 18)} ${checksum(text)}\n`;
}

function openSealed(line: string): string | undefined {
  const text = line.slice(0, -18).trimEnd();
  return text !== '' && line.slice(-17, -1) === checksum(text) ? text : undefined;
}

function checksum(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
