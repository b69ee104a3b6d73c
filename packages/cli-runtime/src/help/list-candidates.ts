import type { CliDescriptor, CommandDescriptor, ListAction } from '@flux-resourceset/contract';
import { commonOptions, optionsOfCommand, type OptionSpec } from '../arguments/command-options.js';
import { findGroup, listNames, type Commands } from '../arguments/find-command.js';
import { listPositionals } from '../arguments/parse-words.js';
import { findListOfArgument, findListOfOption } from './find-list.js';

/** What may stand where the last word is. */
export interface Candidates {
  readonly words: readonly string[];
  /** The list whose ids may stand there too; null where none may. */
  readonly idsOf: ListAction | null;
  /** What each stands behind in the same word: `--cluster=`, or nothing. */
  readonly prefix: string;
}

/**
 * Lists names of groups and commands, options, and the choices of an option or argument.
 *
 * @param words - the command line so far, without the program; the last one may be unfinished
 */
export function listCandidates(cli: CliDescriptor, words: readonly string[]): Candidates {
  const done = words.slice(0, -1);
  const word = words.at(-1) ?? '';
  const walked = walk(cli, done);
  const { group, command } = walked;
  const options = [...(command ? optionsOfCommand(command) : []), ...commonOptions];
  const [prefix = '', name = done.at(-1)] = /^(--?[^=]+)=/.exec(word) ?? [];
  const option = options.find((known) => known.takes !== 'flag' && isNamed(known, name));
  if (option)
    return { words: option.choices ?? [], idsOf: listForOption(cli, command, option), prefix };
  if (word.startsWith('-')) return plain(flags(options));
  if (command === null) return plain(listNames(group));
  const positionals = listPositionals(done, options).slice(walked.path);
  return listForArgument(cli, group, command, positionals.length);
}

function listForArgument(
  cli: CliDescriptor,
  group: Commands,
  command: CommandDescriptor,
  at: number,
): Candidates {
  const argument = command.arguments[at];
  if (!argument) return plain([]);
  const idsOf = findListOfArgument(cli, group, command, argument);
  return { words: argument.value.enum?.map(String) ?? [], idsOf, prefix: '' };
}

function listForOption(
  cli: CliDescriptor,
  command: CommandDescriptor | null,
  { name }: OptionSpec,
): ListAction | null {
  return command ? findListOfOption(cli, command, name) : null;
}

function plain(words: readonly string[]): Candidates {
  return { words, idsOf: null, prefix: '' };
}

interface Walked {
  readonly group: Commands;
  readonly command: CommandDescriptor | null;
  /** How many words name the command. */
  readonly path: number;
}

function walk(cli: CliDescriptor, words: readonly string[]): Walked {
  let group: Commands = cli;
  let path = 0;
  for (const word of listPositionals(words, commonOptions)) {
    path += 1;
    const command = group.commands.find(({ name }) => name === word);
    if (command) return { group, command, path };
    const next = findGroup(group, word);
    if (!next) break;
    group = next;
  }
  return { group, command: null, path };
}

function isNamed({ name, alias }: OptionSpec, word: string | undefined): boolean {
  return word === `--${name}` || (alias !== undefined && word === `-${alias}`);
}

function flags(options: readonly OptionSpec[]): readonly string[] {
  return options.flatMap(({ name, negatable }) =>
    negatable === true ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
}
