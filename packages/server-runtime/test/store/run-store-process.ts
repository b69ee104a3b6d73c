import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { StoreOptions } from '../../src/store/store-options.js';

const script = fileURLToPath(new URL('./store-process.ts', import.meta.url));
const tsx = fileURLToPath(new URL('../../../../node_modules/tsx/dist/loader.mjs', import.meta.url));

/** Starts another process on the store; see store-process.ts for the commands. */
export function startStoreProcess(
  options: StoreOptions,
  ...command: readonly string[]
): ChildProcess {
  return spawn(process.execPath, ['--import', tsx, script, JSON.stringify(options), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] },
  });
}

/** @returns what the process printed, once it ended well; rejects with its stderr otherwise */
export async function runStoreProcess(
  options: StoreOptions,
  ...command: readonly string[]
): Promise<string> {
  const child = startStoreProcess(options, ...command);
  let output = '';
  let errors = '';
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`store process ended with ${String(status)}: ${errors}`);
  return output;
}
