import { execFile, execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { checkStore } from './check-store.js';
import type { Fault } from './fault.js';
import { mountSmall } from './full-disk.js';
import { program, Site, writerOf } from './site.js';
import { writeSome } from './write-for-a-while.js';

const runProgram = promisify(execFile);

/**
 * The file system is mounted read-only at a start. Under a server that runs Linux refuses to make
 * it so, as long as a file is open for writing.
 */
export const readOnlyFiles: Fault = {
  name: 'read-only file system at a start',
  few: 1,
  share: 0.01,
  async run(folder, cycles) {
    await mkdir(folder, { recursive: true });
    mountSmall(folder);
    try {
      await startAgainAndAgain(folder, join(folder, 'site'), cycles);
    } finally {
      execFileSync('umount', [folder]);
    }
    return `${String(cycles)} times: both servers refuse to start, with one line; no file was touched; writable again, nothing is lost`;
  },
};

async function startAgainAndAgain(mount: string, folder: string, cycles: number): Promise<void> {
  const site = await Site.open(folder);
  try {
    await writeSome(site);
    await site.endServers();
    for (let cycle = 1; cycle <= cycles; cycle += 1) await startReadOnly(mount, folder);
    await site.start();
    await checkStore(site);
  } finally {
    await site.close();
  }
}

async function startReadOnly(mount: string, folder: string): Promise<void> {
  const before = await readFiles(folder);
  execFileSync('mount', ['-o', 'remount,ro', mount]);
  try {
    await refuseStart(folder, {});
    const url = `sqlite://${folder}/store.db?mode=ro`;
    await refuseStart(folder, { API_MODE: 'read-only', DATABASE_URL: url });
  } finally {
    execFileSync('mount', ['-o', 'remount,rw', mount]);
  }
  if ((await readFiles(folder)) !== before) throw new Error('the files are not as they were');
}

async function refuseStart(folder: string, changed: Readonly<Record<string, string>>) {
  const env = { ...writerOf(folder), ...changed };
  const ended = await runProgram(process.execPath, [program], { env, timeout: 60_000 }).catch(
    (error: unknown) => error as { readonly code?: unknown; readonly stderr: string },
  );
  const isTold = /^flux-resourceset: database .*store\.db: .*\n$/.test(ended.stderr);
  if (!('code' in ended) || ended.code !== 1 || !isTold) {
    throw new Error(`a start on a read-only file system: ${JSON.stringify(ended)}`);
  }
}

/** Names and bytes of all files. */
async function readFiles(folder: string): Promise<string> {
  const names = (await readdir(folder)).toSorted();
  const files = names.map(async (name) => [name, await readFile(join(folder, name), 'base64')]);
  return JSON.stringify(await Promise.all(files));
}
