import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildDemoFleet } from '../../scripts/dashboard/demo-fleet.js';
import { measureFleetPage } from '../../scripts/dashboard/measure-fleet-page.js';
import type { ServerProcess } from '../../scripts/server-process.js';
import { makeFolder, startServer, tokens } from '../server-fixture.js';
import { browseForAll } from './browser.fixture.js';

/* What is promised of ten thousand clusters is measured by `make bench`; here it must not be far off. */

const browser = browseForAll();
const fleet = buildDemoFleet(10_000);
const ids = (fleet['clusters'] as readonly { readonly id: string }[]).map(({ id }) => id);

let folder: Awaited<ReturnType<typeof makeFolder>>;
let server: ServerProcess;

beforeAll(async () => {
  folder = await makeFolder();
  const seed = join(folder.path, 'fleet.json');
  await writeFile(seed, JSON.stringify(fleet));
  server = await startServer(folder.path, { SEED_FILE: seed, STORE_BACKEND: 'memory' });
}, 120_000);

afterAll(async () => {
  await server.stop();
  await folder.remove();
});

describe('ten thousand clusters', () => {
  test('are there, all of them, of which only those that are seen are drawn', async () => {
    const { page, faults, close } = await browser.open(server.origin);
    const measured = await measureFleetPage(page, `${server.origin}/ui/fleet`, tokens.read);
    expect(measured.total).toBe(10_000);
    expect(measured.mostRows).toBeLessThan(80);
    expect(measured.last).toBe(ids.toSorted().at(-1));
    // Ten times what is promised: this machine has other work.
    expect(measured.firstRows).toBeLessThan(10_000);
    expect(measured.longestTask).toBeLessThan(2_000);
    expect(faults).toEqual([]);
    await close();
  }, 90_000);
});
