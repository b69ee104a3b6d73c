import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listWays, live, type Way } from './lifecycle/live.js';

/*
 * Starts and stops the server again and again on one store: both modes, two log levels, the
 * packages and the bundle. Run by `make lifecycle`.
 *
 *   tsx scripts/lifecycle.ts [ROUNDS]      (20)
 */

const rounds = Number(process.argv[2] ?? 20);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('ROUNDS is to be a number from 1 on');
const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-lifecycle-'));
try {
  const tsx = resolve('node_modules/.bin/tsx');
  await promisify(execFile)(tsx, ['scripts/bundle.ts', join(folder, 'bundle')]);
  const programs = [resolve('packages/server/dist/main.js'), join(folder, 'bundle/main.js')];
  for (const [index, way] of listWays(programs).entries()) {
    await liveIn(join(folder, String(index)), way);
  }
} finally {
  await rm(folder, { recursive: true });
}

async function liveIn(home: string, way: Way): Promise<void> {
  await mkdir(home);
  await live(way, rounds, home, resolve('data/seed.json'));
  const { program, mode, logLevel } = way;
  process.stderr.write(`✓ ${String(rounds)} × ${program} ${mode} LOG_LEVEL=${logLevel}\n`);
}
