import { parseArgs } from 'node:util';
import type { ServiceDescriptor } from '@flux-resourceset/contract';
import { readTokenDefaults } from '../config/read-config.js';
import type { Command, CommandCall } from './command.js';
import { commands } from './commands.js';

const tokenCommand = {
  name: 'token',
  parameters: ['…'],
  options: {},
  summary: 'make keys, sign tokens, hash them: token --help',
};

/** Exit status for a command line that cannot be understood. */
const exitUsage = 2;

/** What stands behind a command's name. */
interface Arguments extends Pick<CommandCall, 'values' | 'options'> {
  readonly problem: string | undefined;
  readonly wantsHelp: boolean;
}

/**
 * Runs the command that the arguments name; `--help` shows them all.
 *
 * @param service - what the program's definitions say
 * @param argv - what follows the program's name, not empty
 * @returns the exit status: 0, 1 when something is left to do, or 2 for arguments that cannot be
 *   understood
 * @throws ConfigError or StoreOpenError, whose messages are for the operator
 */
export async function runCommand(
  service: ServiceDescriptor,
  argv: readonly string[],
): Promise<number> {
  const [name = '', ...rest] = argv;
  if (name === '--help' || name === '-h' || name === 'help') return showUsage();
  if (name === tokenCommand.name) return runToken(rest);
  const command = commands.find((known) => known.name === name);
  if (command === undefined) return refuse(`unknown command '${name}'`);
  const { values, options, problem, wantsHelp } = readArguments(command, rest);
  if (wantsHelp) return showUsage();
  if (problem !== undefined) return refuse(problem);
  const { lines, status } = await command.run({ service, values, options });
  print(process.stdout, lines);
  return status;
}

function showUsage(): number {
  print(process.stdout, formatUsage());
  return 0;
}

function refuse(problem: string): number {
  print(process.stderr, [`flux-resourceset: ${problem}`, '', ...formatUsage()]);
  return exitUsage;
}

/** It has commands of its own, and reads what stands behind it by itself. */
async function runToken(values: readonly string[]): Promise<number> {
  const { runTokenCommand } = await import('../principals/token-command.js');
  const { stdin, stdout, stderr } = process;
  return runTokenCommand(values, { stdin, stdout, stderr, defaults: readTokenDefaults() });
}

function readArguments({ name, parameters, options }: Command, args: readonly string[]): Arguments {
  const known = Object.entries(options);
  const types = known.map(([option, value]) => [
    option,
    { type: value === null ? ('boolean' as const) : ('string' as const) },
  ]);
  const { tokens } = parseArgs({
    ...{ args: [...args], options: Object.fromEntries(types) },
    ...{ strict: false, allowPositionals: true, tokens: true },
  });
  const given = new Map<string, readonly string[]>();
  const values: string[] = [];
  let problem: string | undefined;
  for (const token of tokens) {
    if (token.kind === 'positional') values.push(token.value);
    if (token.kind !== 'option') continue;
    const { name: option, rawName, value } = token;
    given.set(option, [...(given.get(option) ?? []), ...(value === undefined ? [] : [value])]);
    problem ??= findOptionProblem(name, options, { option, rawName, value });
  }
  if (values.length !== parameters.length) {
    problem ??= `${name} takes ${parameters.join(' ') || 'nothing'}`;
  }
  return { values, options: given, problem, wantsHelp: given.has('help') };
}

interface GivenOption {
  readonly option: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function findOptionProblem(
  name: string,
  options: Command['options'],
  { option, rawName, value }: GivenOption,
): string | undefined {
  const wanted = Object.hasOwn(options, option) ? options[option] : undefined;
  if (wanted === undefined) return `${name} has no option '${rawName}'`;
  if (wanted === null) return value === undefined ? undefined : `${rawName} takes no value`;
  return value === undefined || value === '' ? `${rawName} takes ${wanted}` : undefined;
}

function formatUsage(): readonly string[] {
  const all = [...commands, tokenCommand];
  const forms = all.map(({ name, parameters }) => [name, ...parameters].join(' '));
  const options = commands.flatMap(({ name, options: known }) =>
    Object.entries(known).map(
      ([option, value]) => `  ${name} --${option}${value === null ? '' : ` ${value}`}`,
    ),
  );
  const width = Math.max(...forms.map((form) => form.length));
  return [
    'usage: flux-resourceset [COMMAND]',
    '',
    'Serves when there is no command. Environment variables say how, DATABASE_URL where the store is.',
    '',
    ...all.map(({ summary }, index) => `  ${forms[index]?.padEnd(width)}  ${summary}`),
    '',
    ...options,
  ];
}

function print(stream: NodeJS.WritableStream, lines: readonly string[]): void {
  stream.write(`${lines.join('\n')}\n`);
}
