import { clockSetBack } from './clock.js';
import { allConnectionsCut, databaseKilled } from './database-interrupted.js';
import { contended, contendedOnPostgres } from './contended.js';
import { damagedDatabase, damagedWal } from './damaged.js';
import type { Fault } from './fault.js';
import { fileLimit } from './file-limit.js';
import { fullDatabaseDisk, fullLogDisk } from './full-database-disk.js';
import { fullDisk } from './full-disk.js';
import { killed } from './killed.js';
import { locked } from './locked.js';
import { readOnlyFiles } from './read-only-files.js';
import { restored } from './restored.js';
import { stopped } from './stopped.js';
import { lockedWriters, vacuumedTables } from './locked-tables.js';
import { twoWriters } from './two-writers.js';
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
  twoWriters,
  contendedOnPostgres,
  databaseKilled,
  allConnectionsCut,
  lockedWriters,
  vacuumedTables,
  fullDatabaseDisk,
  fullLogDisk,
];
