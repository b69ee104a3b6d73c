import { readMainFacts, readWalFacts } from './file-facts.js';
import { holdFile } from './held-file.js';
import type { HeldFile } from './held-file.js';
import { judgeContinuity } from './continuity.js';
import type { Continuity, FoundFiles } from './continuity.js';
import { hasFrames } from './wal-frames.js';
import { isWitness, readWitness } from './witness.js';
import type { Witness } from './witness.js';

/** What lies at a path, looked at before SQLite opens any of it. */
export interface Inspection extends FoundFiles {
  /** The main file, to be released when it is not used after all. */
  readonly held: HeldFile | undefined;
  readonly witness: Witness | 'damaged' | undefined;
  readonly continuity: Continuity;
}

export function inspectFile(file: string): Inspection {
  // First the witness: one that is written meanwhile is newer than what is compared with it.
  const witness = readWitness(file);
  const held = holdFile(file);
  const found = { main: held && readMainFacts(held), wal: readWalFacts(`${file}-wal`) };
  const judged = judgeContinuity(witness, found);
  // In the other cases it is not replayed.
  const isReplayed = judged === 'same' || judged === 'other';
  const continuity = isReplayed && isDamaged(file, witness, found) ? 'damaged-wal' : judged;
  return { ...found, held, witness, continuity };
}

function isDamaged(
  file: string,
  witness: Witness | 'damaged' | undefined,
  { wal }: FoundFiles,
): boolean {
  if (!isWitness(witness) || wal?.filled !== true || witness.walFrames === 0) return false;
  return !hasFrames(`${file}-wal`, witness.walSalt, witness.walFrames);
}
