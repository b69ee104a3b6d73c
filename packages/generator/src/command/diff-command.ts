import type { ApiChange } from '../compare/change.js';
import { compareDocuments } from '../compare/compare-documents.js';
import type { DiffCommand } from './command-line.js';
import { count } from './count.js';
import { readDocument } from './read-document.js';
import type { Terminal } from './terminal.js';

/**
 * Tells what a change of the API breaks, and what it does not.
 *
 * @returns 1 when something breaks
 * @throws UsageError or DefinitionError for what cannot be compared
 */
export async function runDiff(
  { before, after, json }: DiffCommand,
  terminal: Terminal,
): Promise<number> {
  const changes = compareDocuments(await readDocument(before), await readDocument(after));
  terminal.out(json ? `${JSON.stringify(changes, null, 2)}\n` : render(changes));
  return changes.some(({ isBreaking }) => isBreaking) ? 1 : 0;
}

function render(changes: readonly ApiChange[]): string {
  if (changes.length === 0) return 'the API is the same\n';
  const lines = changes.map(
    ({ isBreaking, place, message }) =>
      `${isBreaking ? 'breaking' : 'harmless'}  ${place}: ${message}\n`,
  );
  const breaking = changes.filter(({ isBreaking }) => isBreaking).length;
  const total = count(changes.length, 'change');
  return `${lines.join('')}${total}, ${breaking === 0 ? 'none' : breaking} of them breaking\n`;
}
