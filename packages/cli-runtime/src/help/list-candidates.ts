import type { CliDescriptor, CommandDescriptor } from '@flux-resourceset/contract';
import { commonOptions, optionsOfCommand, type OptionSpec } from '../arguments/command-options.js';
import { findGroup, listNames, type Commands } from '../arguments/find-command.js';

/**
 * Lists what may stand where the last word is: names of groups and commands, options, and the
 * choices of an option or argument.
 *
 * @param words - the command line so far, without the program; the last one may be unfinished
 */
export function listCandidates(cli: CliDescriptor, words: readonly string[]): readonly string[] {
  const done = words.slice(0, -1);
  const word = words.at(-1) ?? '';
  const found = walk(cli, done);
  if (found.command === null) return word.startsWith('-') ? flags([]) : listNames(found.group);
  const options = optionsOfCommand(found.command);
  const previous = [...options, ...commonOptions].find((option) => isNamed(option, done.at(-1)));
  if (previous && previous.takes !== 'flag') return previous.choices ?? [];
  return word.startsWith('-') ? flags(options) : choicesOf(found.command, found.positionals);
}

interface Walked {
  readonly group: Commands;
  readonly command: CommandDescriptor | null;
  /** Words after the command that are no options. */
  readonly positionals: number;
}

function walk(cli: CliDescriptor, words: readonly string[]): Walked {
  let group: Commands = cli;
  const names = words.filter((word) => !word.startsWith('-'));
  for (const [index, word] of names.entries()) {
    const command = group.commands.find(({ name }) => name === word);
    if (command) return { group, command, positionals: names.length - index - 1 };
    const next = findGroup(group, word);
    if (!next) break;
    group = next;
  }
  return { group, command: null, positionals: 0 };
}

function isNamed({ name, alias }: OptionSpec, word: string | undefined): boolean {
  return word === `--${name}` || (alias !== undefined && word === `-${alias}`);
}

function flags(options: readonly OptionSpec[]): readonly string[] {
  return [...options, ...commonOptions].flatMap(({ name, negatable }) =>
    negatable === true ? [`--${name}`, `--no-${name}`] : [`--${name}`],
  );
}

function choicesOf({ arguments: named }: CommandDescriptor, at: number): readonly string[] {
  return named[at]?.value.enum?.map(String) ?? [];
}
