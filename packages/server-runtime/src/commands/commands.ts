import { resolve } from 'node:path';
import { readProcessFile } from '../config/read-config.js';
import { backUpFile } from '../store/sqlite/backup-file.js';
import { restoreFile } from '../store/sqlite/restore-file.js';
import type { Command } from './command.js';

/** Every command, in the order of usage. */
export const commands: readonly Command[] = [
  {
    name: 'backup',
    parameters: ['FILE'],
    summary: 'write the store into a new file, while it is in use',
    run: async ([target = '']) => {
      const { revision, epoch } = await backUpFile(readProcessFile(), resolve(target));
      return [`${resolve(target)}: revision ${revision}, epoch ${epoch}`];
    },
  },
  {
    name: 'restore',
    parameters: ['FILE'],
    summary: 'put a backup in the place of the store; running servers notice',
    run: async ([backup = '']) => {
      const file = readProcessFile();
      const { revision, epoch, replaced } = await restoreFile(file, resolve(backup));
      return [
        `${file}: restored, revision ${revision}, ${epoch === '' ? 'new epoch' : `epoch ${epoch}`}`,
        ...(replaced === null ? [] : [`the database that was there is kept: ${replaced}`]),
      ];
    },
  },
];
