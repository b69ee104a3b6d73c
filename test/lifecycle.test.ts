import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { listWays, live } from '../scripts/lifecycle/live.js';
import { makeFolder, serverMain } from './server-fixture.js';
import { repository } from './source-files.js';

const tsx = join(repository, 'node_modules/.bin/tsx');
const seed = join(repository, 'data/seed.json');

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder();
});

afterAll(async () => {
  await folder.remove();
});

async function makeHome(name: string): Promise<string> {
  const home = join(folder.path, name);
  await mkdir(home);
  return home;
}

/** `make lifecycle` does the same twenty times; one failing start in a few is found here. */
describe('the server starts on a new store, restarts twice on it, and stops', () => {
  const ways = listWays(['packages', 'bundle']);

  beforeAll(() => {
    execFileSync(tsx, ['scripts/bundle.ts', join(folder.path, 'bundle')], { cwd: repository });
  }, 60_000);

  test.each(ways)(
    'from the $program, $mode, LOG_LEVEL=$logLevel',
    async (way) => {
      const program = way.program === 'packages' ? serverMain : join(folder.path, 'bundle/main.js');
      const home = await makeHome(`${way.program} ${way.mode} ${way.logLevel}`);
      await expect(live({ ...way, program }, 3, home, seed)).resolves.toBeUndefined();
    },
    60_000,
  );
});

describe('`make start`', () => {
  test('serves, keeps the data in a file, and ends on Ctrl-C; twice', async () => {
    const home = await makeHome('checkout with blanks');
    await symlink(join(repository, 'packages'), join(home, 'packages'));
    await symlink(join(repository, 'openapi'), join(home, 'openapi'));
    await mkdir(join(home, 'data'));
    await symlink(seed, join(home, 'data/seed.json'));
    for (let round = 0; round < 2; round += 1) expect(await startAndInterrupt(home)).toEqual(0);
  }, 60_000);
});

/** @returns the exit code of what `make start` runs, once it has said what to try */
async function startAndInterrupt(cwd: string): Promise<unknown> {
  const child = spawn(tsx, [join(repository, 'scripts/start.ts')], {
    cwd,
    env: { PATH: process.env['PATH'], PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let output = '';
  for await (const chunk of child.stdout) {
    output += String(chunk);
    if (output.includes("The API's document")) break;
  }
  expect(output).toMatch(/serves the demo fleet on http:\/\/127\.0\.0\.1:[1-9]/);
  child.kill('SIGINT');
  const [code] = await ended;
  return code;
}
