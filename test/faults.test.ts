import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { join } from 'node:path';
import { ImpossibleHere, type Fault } from '../scripts/faults/fault.js';
import { faults } from '../scripts/faults/faults.js';
import { makeFolder } from './server-fixture.js';

let folder: Awaited<ReturnType<typeof makeFolder>>;

beforeAll(async () => {
  folder = await makeFolder();
});

afterAll(async () => {
  await folder.remove();
});

/** What was seen, or why the fault cannot be brought about on this machine. */
async function bringAbout(fault: Fault, home: string): Promise<string> {
  try {
    return await fault.run(home, fault.few);
  } catch (error) {
    if (!(error instanceof ImpossibleHere)) throw error;
    process.stderr.write(`left out: ${fault.name}: ${error.message}\n`);
    return error.message;
  }
}

/** `make faults` does the same, far more often, and more. */
const inTests = faults.filter(({ few }) => few > 0);

test.each(inTests.map((fault, index) => ({ ...fault, home: String(index), fault })))(
  'every acknowledged write is there and no poll is short after: $name',
  async ({ fault, home }) => {
    await expect(bringAbout(fault, join(folder.path, home))).resolves.toMatch(/./);
  },
  300_000,
);
