import yargs, { type Argv, type Options } from 'yargs';
import {
  commonOptions,
  type CliDescriptor,
  type CommandDescriptor,
  type OptionSpec,
} from '@flux-resourceset/contract';
import { optionsOfCommand } from '../arguments/command-options.js';
import type { Commands, Walk } from '../arguments/find-command.js';

/**
 * Writes the help of the program, a group or a command.
 *
 * @param width - columns of the terminal
 */
export async function renderHelp(cli: CliDescriptor, walk: Walk, width: number): Promise<string> {
  const { path, command, group, isImplied } = walk;
  const prefix = [cli.name, ...path].join(' ');
  const parser = yargs([])
    .locale('en')
    .scriptName(prefix)
    .help(false)
    .version(false)
    .exitProcess(false)
    .wrap(width);
  const page =
    command === null || isImplied
      ? describeGroup(parser, group, prefix)
      : describeCommand(parser, command, prefix);
  if (isImplied && command) page.options(toYargs(optionsOfCommand(command), 'Options:'));
  const help = await page.options(toYargs(commonOptions, 'Common options:')).getHelp();
  return `${help}\n\nExamples:\n${listExamples(cli, walk)}`;
}

function describeCommand(parser: Argv, command: CommandDescriptor, prefix: string): Argv {
  const words = command.arguments.map(({ name, required, repeated }) => {
    const word = required ? `<${name}>` : `[${name}]`;
    return repeated === true ? `${word}...` : word;
  });
  const usage = [prefix, ...words, '[options]'].join(' ');
  const meanings = command.arguments.map(({ description }, at) => `${words[at]}: ${description}`);
  return parser
    .usage([`${usage}\n`, command.description, ...meanings].join('\n'))
    .options(toYargs(optionsOfCommand(command), 'Options:'));
}

function describeGroup(parser: Argv, group: Commands, prefix: string): Argv {
  const page = parser.usage(`${prefix} <command>\n\n${group.description}`);
  for (const { name, summary } of group.commands) page.command(name, summary);
  for (const { name, description } of group.groups) page.command(name, description);
  return page;
}

/** Not wrapped, so that they can be copied. */
function listExamples(cli: CliDescriptor, { command, group }: Walk): string {
  const examples = command?.examples ?? [firstExample(group) ?? '--help'];
  return examples.map((example) => `  ${cli.name} ${example}\n`).join('');
}

function firstExample(group: Commands): string | undefined {
  return (
    group.groups.map(firstExample).find((example) => example !== undefined) ??
    group.commands.flatMap(({ examples }) => examples)[0]
  );
}

function toYargs(options: readonly OptionSpec[], group: string): Record<string, Options> {
  return Object.fromEntries(
    options.map((option) => [option.name, { ...toYargsOption(option), group }]),
  );
}

function toYargsOption(option: OptionSpec): Options {
  const { alias, takes, placeholder, choices, required } = option;
  const form = placeholder === undefined ? '' : `${placeholder}: `;
  const need = required === true ? ' (required)' : '';
  return {
    description: form + option.description + explainNegation(option) + need,
    ...(alias !== undefined && { alias }),
    ...(choices && { choices }),
    ...(takes === 'list' && { array: true }),
    ...typeOf(option),
  };
}

function explainNegation({ name, negatable, negated, takes }: OptionSpec): string {
  if (negatable !== true) return '';
  if (negated !== undefined) return ` (--no-${negated}: removes all)`;
  return takes === 'flag' ? ` (--no-${name}: false)` : ` (--no-${name}: removes it)`;
}

function typeOf({ takes, placeholder }: OptionSpec): Options {
  if (takes === 'flag') return { boolean: true };
  return placeholder === 'NUMBER' || placeholder === 'SECONDS'
    ? { number: true }
    : { string: true };
}
