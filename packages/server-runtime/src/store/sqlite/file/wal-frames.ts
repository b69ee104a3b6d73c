import { endianness } from 'node:os';
import { readFileSync } from 'node:fs';

/** Two sums of words that each go into the other. */
type Checksum = readonly [number, number];

/** Lengths and offsets: https://www.sqlite.org/fileformat.html#the_wal_file */
const headerBytes = 32;
const frameHeaderBytes = 24;
const headerSum = 24;
const frameSum = 16;

/**
 * Looks at a `-wal` before SQLite does. SQLite drops a frame that is not what was written, and all
 * that come after it, without a word: what was acknowledged would be gone, and older documents
 * served.
 *
 * @param salt - that it had when there were `frames` in it, all of them on the disk
 * @returns false when it was damaged since; a WAL that has started anew is whole
 */
export function hasFrames(path: string, salt: string, frames: number): boolean {
  const wal = readFileSync(path);
  const isBig = (wal.at(3) ?? 0) % 2 === 1;
  const header = wal.subarray(0, headerSum);
  let sum = addWords([0, 0], header, isBig);
  if (wal.length < headerBytes || !isEqual(sum, readSum(wal, headerSum))) return false;
  if (wal.toString('hex', 16, 24) !== salt) return true;
  const frameBytes = frameHeaderBytes + wal.readUInt32BE(8);
  for (let index = 0; index < frames; index += 1) {
    const start = headerBytes + index * frameBytes;
    const frame = wal.subarray(start, start + frameBytes);
    if (frame.length < frameBytes || frame.toString('hex', 8, 16) !== salt) return false;
    sum = addWords(sum, frame.subarray(0, 8), isBig);
    sum = addWords(sum, frame.subarray(frameHeaderBytes), isBig);
    if (!isEqual(sum, readSum(frame, frameSum))) return false;
  }
  return true;
}

function readSum(bytes: Buffer, offset: number): Checksum {
  return [bytes.readUInt32BE(offset), bytes.readUInt32BE(offset + 4)];
}

function isEqual(one: Checksum, other: Checksum): boolean {
  return one[0] === other[0] && one[1] === other[1];
}

/** @param isBig - the words are big-endian: as on the machine that made the WAL */
function addWords([one, other]: Checksum, bytes: Buffer, isBig: boolean): Checksum {
  // A copy is aligned, and its order of bytes may be changed.
  const copy = Buffer.from(new Uint8Array(bytes).buffer);
  const words = new Uint32Array((isBig === (endianness() === 'BE') ? copy : copy.swap32()).buffer);
  let [first, second] = [one, other];
  for (let index = 0; index < words.length; index += 2) {
    first = (first + (words[index] ?? 0) + second) >>> 0;
    second = (second + (words[index + 1] ?? 0) + first) >>> 0;
  }
  return [first, second];
}
