import type { Command } from './command.js';
import { commands } from './commands.js';

/** Exit status for a command line that cannot be understood. */
const exitUsage = 2;

/**
 * Runs the command that the arguments name; `--help` shows them all.
 *
 * @param argv - what follows the program's name, not empty
 * @returns the exit status: 0, or 2 for arguments that cannot be understood
 * @throws ConfigError or StoreOpenError, whose messages are for the operator
 */
export async function runCommand(argv: readonly string[]): Promise<number> {
  const [name = '', ...values] = argv;
  if (name === '--help' || name === '-h' || name === 'help') {
    print(process.stdout, formatUsage());
    return 0;
  }
  const command = commands.find((known) => known.name === name);
  const problem = findProblem(command, name, values);
  if (command === undefined || problem !== undefined) {
    print(process.stderr, [`flux-resourceset: ${problem}`, '', ...formatUsage()]);
    return exitUsage;
  }
  if (values.includes('--help')) print(process.stdout, formatUsage());
  else print(process.stdout, await command.run(values));
  return 0;
}

function findProblem(
  command: Command | undefined,
  name: string,
  values: readonly string[],
): string | undefined {
  if (command === undefined) return `unknown command '${name}'`;
  if (values.includes('--help')) return undefined;
  const option = values.find((value) => value.startsWith('-'));
  if (option !== undefined) return `${name} has no option '${option}'`;
  if (values.length === command.parameters.length) return undefined;
  return `${name} takes ${command.parameters.join(' ') || 'nothing'}`;
}

function formatUsage(): readonly string[] {
  const forms = commands.map(({ name, parameters }) => [name, ...parameters].join(' '));
  const width = Math.max(...forms.map((form) => form.length));
  return [
    'usage: flux-resourceset [COMMAND]',
    '',
    'Serves when there is no command. Environment variables say how, DATABASE_URL where the store is.',
    '',
    ...commands.map(({ summary }, index) => `  ${forms[index]?.padEnd(width)}  ${summary}`),
  ];
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(`${lines.join('\n')}\n`);
}
