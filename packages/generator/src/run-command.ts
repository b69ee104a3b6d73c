import { readFile } from 'node:fs/promises';
import { type Command, parseCommand, usage, UsageError } from './command-line.js';
import { DefinitionError, formatDiagnostic, type Diagnostic } from './diagnostic.js';
import { generatedFolders } from './emit/emitters.js';
import { generate } from './generate.js';
import { checkFiles, type Drift } from './output/check-files.js';
import { OutputError } from './output/output-error.js';
import { writeFiles } from './output/write-files.js';

/** Where a command prints to; each text ends its own line. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
}

type GenerateCommand = Extract<Command, { kind: 'generate' }>;

/**
 * Runs `flux-resourceset-generate`.
 *
 * @param words - the command line behind the program's name
 * @returns exit status: 0 done, 1 broken definitions, drift or an unwritable folder, 2 usage
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
      return command.check ? check(command, terminal) : write(command, terminal);
    default:
      return command satisfies never;
  }
}

async function write(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const start = performance.now();
  const files = await generateFor(command, terminal);
  const { written, removed } = await writeFiles(command.out, files, generatedFolders);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.out(
    `${files.length} files, ${written.length} written, ${removed.length} removed in ${seconds} s\n`,
  );
  return 0;
}

async function check(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const files = await generateFor(command, terminal);
  const drifts = await checkFiles(command.out, files, generatedFolders);
  if (drifts.length === 0) {
    terminal.out(`${files.length} files, all up to date\n`);
    return 0;
  }
  terminal.error(drifts.map(renderDrift).join(''));
  terminal.error(
    `${count(drifts.length, 'file')} out of date: run the generator without --check\n`,
  );
  return 1;
}

function generateFor(command: GenerateCommand, terminal: Terminal): ReturnType<typeof generate> {
  const { schemas, dialect, operationIds, title, apiVersion: version, description } = command;
  const onNotice = (notice: Diagnostic): void =>
    terminal.error(`note: ${formatDiagnostic(notice)}\n`);
  const info = { title, version, description };
  return generate({ schemas, dialect, operationIds, info, onNotice });
}

function renderDrift({ path, state, diff }: Drift): string {
  return `${state}: ${path}\n${diff}`;
}

/** Expected failures are told in a line each; anything else is a bug and keeps its stack. */
function reportFailure(error: unknown, terminal: Terminal): number {
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

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
