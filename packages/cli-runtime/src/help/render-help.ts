import yargs, { type Argv, type Options } from 'yargs';
import { commonOptions, optionsOfCommand, type OptionSpec } from '../arguments/command-options.js';
import type { Commands, Found } from '../arguments/find-command.js';
import type { CliDescriptor, CommandDescriptor } from '../descriptor.js';

const commonHeading = 'Common options:';

/**
 * Writes the help of the program, a group or a command.
 *
 * @param width - columns of the terminal
 */
export async function renderHelp(cli: CliDescriptor, found: Found, width: number): Promise<string> {
  const parser = yargs([])
    .locale('en')
    .scriptName(cli.name)
    .help(false)
    .version(false)
    .exitProcess(false)
    .wrap(width);
  const prefix = [cli.name, ...found.path].join(' ');
  const page =
    found.kind === 'command'
      ? describeCommand(parser, found.command, prefix)
      : describeGroup(parser, found.group, prefix);
  return `${await page.options(toYargs(commonOptions, commonHeading)).getHelp()}\n`;
}

function describeCommand(parser: Argv, command: CommandDescriptor, prefix: string): Argv {
  const words = command.arguments.map(({ name, required }) =>
    required ? `<${name}>` : `[${name}]`,
  );
  const usage = [prefix, ...words, '[options]'].join(' ');
  const descriptions = command.arguments.map(
    ({ name, description }) => `  ${name}  ${description}`,
  );
  const list = descriptions.length === 0 ? '' : `\n\nArguments:\n${descriptions.join('\n')}`;
  const program = prefix.split(' ')[0] ?? '';
  return parser
    .usage(`${usage}\n\n${command.description}${list}`)
    .options(toYargs(optionsOfCommand(command), 'Options:'))
    .example(command.examples.map((example): [string] => [`${program} ${example}`]));
}

function describeGroup(parser: Argv, group: Commands, prefix: string): Argv {
  const below = [
    ...group.commands.map(({ name, summary }) => ({ name, summary })),
    ...group.groups.map(({ name, description }) => ({ name, summary: description })),
  ];
  const program = prefix.split(' ')[0] ?? '';
  const example = firstExample(group);
  const page = parser.usage(`${prefix} <command>\n\n${group.description}`);
  for (const { name, summary } of below) page.command(`${prefix} ${name}`, summary);
  return example === undefined ? page : page.example([[`${program} ${example}`]]);
}

function firstExample(group: Commands): string | undefined {
  return (
    group.commands.flatMap(({ examples }) => examples)[0] ??
    group.groups.map(firstExample).find((example) => example !== undefined)
  );
}

function toYargs(options: readonly OptionSpec[], group: string): Record<string, Options> {
  return Object.fromEntries(
    options.map((option) => [option.name, { ...toYargsOption(option), group }]),
  );
}

function toYargsOption(option: OptionSpec): Options {
  const { name, alias, description, takes, placeholder, choices, required, negatable } = option;
  const negation =
    negatable === true ? ` (--no-${name}${takes === 'flag' ? '' : ' removes it'})` : '';
  const form = placeholder === undefined ? '' : `${placeholder}: `;
  return {
    description: `${form}${description}${negation}${required === true ? ' (required)' : ''}`,
    ...(alias !== undefined && { alias }),
    ...(choices && { choices }),
    ...(takes === 'list' && { array: true }),
    ...(takes === 'flag' ? { boolean: true } : { string: true, requiresArg: true }),
  };
}
