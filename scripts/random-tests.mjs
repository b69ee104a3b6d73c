import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/**
 * What the random tests try follows from one number, so that a run that fails is the fault of what
 * changed and fails again. `make fuzz` takes another number each round. Loading fast-check takes a
 * moment: only where it is used.
 */
const source = readFileSync(expect.getState().testPath, 'utf8');
if (source.includes("from 'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: Number(process.env.SEED ?? 20261125) });
}
