import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ImpossibleHere, type Fault } from './faults/fault.js';
import { faults } from './faults/faults.js';

/*
 * Makes things go wrong under servers that run, and says what was seen. Run by `make faults`; docs
 * of the promises: docs/reliability.md.
 *
 *   tsx scripts/faults.ts [CYCLES [PART-OF-A-NAME]]      (1000, all)
 */

const cycles = Number(process.argv[2] ?? 1_000);
if (!Number.isInteger(cycles) || cycles < 1) throw new Error('CYCLES is to be a number from 1 on');
const wanted = faults.filter(({ name }) => name.includes(process.argv[3] ?? ''));
if (wanted.length === 0) throw new Error(`no fault has '${String(process.argv[3])}' in its name`);
const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-faults-'));
try {
  for (const [index, fault] of wanted.entries()) {
    process.stdout.write(`${await bringAbout(fault, join(folder, String(index)))}\n`);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function bringAbout(fault: Fault, home: string): Promise<string> {
  try {
    return `✓ ${fault.name}: ${await fault.run(home, Math.ceil(cycles * fault.share))}`;
  } catch (error) {
    if (error instanceof ImpossibleHere) return `- ${fault.name}: left out, ${error.message}`;
    process.exitCode = 1;
    return `✗ ${fault.name}: ${error instanceof Error ? `${error.message} ${String(error.cause ?? '')}` : String(error)}`;
  }
}
