import { execFileSync } from 'node:child_process';
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ImpossibleHere, type Fault } from './fault.js';
import { hinder } from './refused.js';
import { Site } from './site.js';

/** A file system of 16 MB that is filled. */
export const fullDisk: Fault = {
  name: 'full disk',
  few: 1,
  share: 0.02,
  async run(folder, cycles) {
    await mkdir(folder, { recursive: true });
    mountSmall(folder);
    try {
      return await fillAgainAndAgain(join(folder, 'site'), cycles);
    } finally {
      execFileSync('umount', [folder]);
    }
  },
};

/**
 * @param given - options of the mount
 * @throws ImpossibleHere where this process may not mount
 */
export function mountSmall(folder: string, given = 'size=16m'): void {
  try {
    const options = { stdio: 'pipe' } as const;
    execFileSync('mount', ['-t', 'tmpfs', '-o', given, 'tmpfs', folder], options);
  } catch (error) {
    throw new ImpossibleHere('a tmpfs cannot be mounted: that needs root', { cause: error });
  }
}

async function fillAgainAndAgain(folder: string, cycles: number): Promise<string> {
  const site = await Site.open(folder);
  const ballast = join(folder, 'ballast');
  try {
    return await hinder(site, cycles, {
      impose: () => fill(ballast),
      lift: () => rmSync(ballast),
    });
  } finally {
    await site.close();
  }
}

/** Writes a file until there is no room for more. */
export function fill(path: string): void {
  const descriptor = openSync(path, 'w');
  const block = Buffer.alloc(4_096, 1);
  try {
    for (;;) writeSync(descriptor, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(descriptor);
  }
}
