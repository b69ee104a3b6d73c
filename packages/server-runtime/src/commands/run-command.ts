import { readTokenDefaults } from '../config/read-config.js';
import type { Command } from './command.js';
import { commands } from './commands.js';

const tokenCommand = {
  name: 'token',
  parameters: ['…'],
  summary: 'make keys, sign tokens, hash them: token --help',
};

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
  if (name === tokenCommand.name) return runToken(values);
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

/** It has commands of its own, and reads what stands behind it by itself. */
async function runToken(values: readonly string[]): Promise<number> {
  const { runTokenCommand } = await import('../principals/token-command.js');
  const { stdin, stdout, stderr } = process;
  return runTokenCommand(values, { stdin, stdout, stderr, defaults: readTokenDefaults() });
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
  const all = [...commands, tokenCommand];
  const forms = all.map(({ name, parameters }) => [name, ...parameters].join(' '));
  const width = Math.max(...forms.map((form) => form.length));
  return [
    'usage: flux-resourceset [COMMAND]',
    '',
    'Serves when there is no command. Environment variables say how, DATABASE_URL where the store is.',
    '',
    ...all.map(({ summary }, index) => `  ${forms[index]?.padEnd(width)}  ${summary}`),
  ];
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(`${lines.join('\n')}\n`);
}
