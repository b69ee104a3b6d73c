import { resolve } from 'node:path';
import { readProcessFile, readProcessStore } from '../config/read-config.js';
import { backUpFile } from '../store/sqlite/backup-file.js';
import { restoreFile } from '../store/sqlite/restore-file.js';
import type { Command } from './command.js';

/** Every command, in the order of usage. */
export const commands: readonly Command[] = [
  {
    name: 'backup',
    parameters: ['FILE'],
    options: {},
    summary: 'write the store into a new file, while it is in use',
    run: async ({ values: [target = ''] }) => {
      const { revision, epoch } = await backUpFile(readProcessFile(), resolve(target));
      return { lines: [`${resolve(target)}: revision ${revision}, epoch ${epoch}`], status: 0 };
    },
  },
  {
    name: 'restore',
    parameters: ['FILE'],
    options: {},
    summary: 'put a backup in the place of the store; running servers notice',
    run: async ({ values: [backup = ''] }) => {
      const file = readProcessFile();
      const { revision, epoch, replaced } = await restoreFile(file, resolve(backup));
      const lines = [
        `${file}: restored, revision ${revision}, ${epoch === '' ? 'new epoch' : `epoch ${epoch}`}`,
        ...(replaced === null ? [] : [`the database that was there is kept: ${replaced}`]),
      ];
      return { lines, status: 0 };
    },
  },
  {
    name: 'copy',
    parameters: [],
    options: { from: 'URL', to: 'URL' },
    summary: 'copy a store with its whole log into an empty one of any kind, and compare both',
    run: async ({ service, options }) => {
      const { copyAndCompare } = await import('./copy-store.js');
      return copyAndCompare(service, options);
    },
  },
  {
    name: 'check',
    parameters: [],
    options: {},
    summary: 'compare what is stored with the definitions, beside servers too; changes nothing',
    run: async ({ service }) => {
      const { checkStore } = await import('./check-store.js');
      return checkStore(readProcessStore(), service);
    },
  },
  {
    name: 'migrate',
    parameters: [],
    options: {},
    summary: 'bring tables, indexes and documents up to date, as the start of a writer does',
    run: async ({ service }) => {
      const { migrateStore } = await import('./migrate-store.js');
      return migrateStore(readProcessStore(), service);
    },
  },
  {
    name: 'mend',
    parameters: [],
    options: { rename: 'KIND.OLD=NEW', 'drop-unknown': null, 'drop-kind': 'KIND' },
    summary: 'make what is stored what the definitions say, as far as that follows from them',
    run: async ({ service, options }) => {
      const { mendStore } = await import('./mend-store.js');
      return mendStore(readProcessStore(), service, options);
    },
  },
];
