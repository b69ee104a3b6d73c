import { readFile } from 'node:fs/promises';
import { renderDefinitionSchema } from '../emit/definition-schema/emit-definition-schema.js';
import { type Command, type GenerateCommand, parseCommand } from './command-line.js';
import { check, write } from './generate-command.js';
import { runInit } from './init-command.js';
import { reportFailure } from './report-failure.js';
import type { Terminal } from './terminal.js';
import { usage } from './usage.js';

/**
 * Runs `flux-resourceset-generate`.
 *
 * @param words - the command line behind the program's name
 * @returns exit status: 0 done, 1 broken definitions, drift, a breaking change or an unwritable
 *   folder, 2 usage
 */
export async function runCommand(words: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(parseCommand(words), terminal);
  } catch (error) {
    return reportFailure(error, terminal);
  }
}

async function run(command: Command, terminal: Terminal): Promise<number> {
  switch (command.kind) {
    case 'help':
      terminal.out(usage);
      return 0;
    case 'version':
      terminal.out(`${await readVersion()}\n`);
      return 0;
    case 'generate':
      return runGenerate(command, terminal);
    case 'init':
      return runInit(command, terminal);
    case 'diff':
      return (await import('./diff-command.js')).runDiff(command, terminal);
    case 'schema':
      terminal.out(renderDefinitionSchema());
      return 0;
    default:
      return command satisfies never;
  }
}

async function runGenerate(command: GenerateCommand, terminal: Terminal): Promise<number> {
  switch (command.mode) {
    case 'check':
      return check(command, terminal);
    case 'write':
      return write(command, terminal);
    case 'watch':
      return (await import('./watch-command.js')).watch(command, terminal);
    default:
      return command.mode satisfies never;
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
