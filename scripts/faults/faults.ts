import { clockSetBack } from './clock.js';
import { contended } from './contended.js';
import { damagedDatabase, damagedWal } from './damaged.js';
import type { Fault } from './fault.js';
import { fileLimit } from './file-limit.js';
import { fullDisk } from './full-disk.js';
import { killed } from './killed.js';
import { locked } from './locked.js';
import { readOnlyFiles } from './read-only-files.js';
import { restored } from './restored.js';
import { stopped } from './stopped.js';
import { swappedNames } from './swapped-names.js';

/** All that is made to go wrong. */
export const faults: readonly Fault[] = [
  killed,
  stopped,
  fullDisk,
  fileLimit,
  readOnlyFiles,
  locked,
  damagedDatabase,
  damagedWal,
  restored,
  contended,
  swappedNames,
  clockSetBack,
];
