import { execFileSync, spawnSync } from 'node:child_process';
import { ImpossibleHere, type Fault } from './fault.js';
import { hinder } from './refused.js';
import { Site } from './site.js';

/** The server may write no file: what a full disk is like, where none can be mounted. */
export const fileLimit: Fault = {
  name: 'files that cannot grow',
  few: 1,
  share: 0.02,
  async run(folder, cycles) {
    if (spawnSync('prlimit', ['--version']).error) {
      throw new ImpossibleHere('there is no prlimit, which is part of util-linux');
    }
    const site = await Site.open(folder);
    const limit = (bytes: string): void => {
      execFileSync('prlimit', ['--pid', String(site.writer.pid), `--fsize=${bytes}:`]);
    };
    try {
      return await hinder(site, cycles, {
        impose: () => limit('4096'),
        lift: () => limit('unlimited'),
      });
    } finally {
      await site.close();
    }
  },
};
