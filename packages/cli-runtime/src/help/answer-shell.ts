import type { CliDescriptor } from '@flux-resourceset/contract';
import { candidatesCommand } from './completion-script.js';
import { listCandidates } from './list-candidates.js';

/** @returns what a shell's completion asked for, one candidate a line; null when none did */
export function answerShell(cli: CliDescriptor, words: readonly string[]): string | null {
  if (words[0] !== candidatesCommand) return null;
  return listCandidates(cli, words.slice(1))
    .map((candidate) => `${candidate}\n`)
    .join('');
}
