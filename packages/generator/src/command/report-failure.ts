import { DefinitionError } from '../diagnostic.js';
import { OutputError } from '../output/output-error.js';
import { count } from './count.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';

/**
 * Expected failures are told in a line each; anything else is a bug and keeps its stack.
 *
 * @returns the exit status
 */
export function reportFailure(error: unknown, terminal: Terminal): number {
  if (error instanceof UsageError) {
    terminal.error(`${error.message}\nflux-resourceset-generate --help lists the options\n`);
    return 2;
  }
  if (error instanceof DefinitionError) {
    const problems = count(error.diagnostics.length, 'problem');
    terminal.error(`${error.message}\n${problems}; nothing was written\n`);
    return 1;
  }
  if (error instanceof OutputError) {
    terminal.error(`${error.message}\n`);
    return 1;
  }
  throw error;
}
