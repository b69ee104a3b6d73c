import type { CliDescriptor } from '@flux-resourceset/contract';
import { commonOptions, optionsOfCommand, type OptionSpec } from './command-options.js';
import { findCommand, type Commands, type Found } from './find-command.js';
import { listPositionals, parseWords, type ParsedWords } from './parse-words.js';

/**
 * Finds the command that words name, wherever its options stand.
 *
 * @throws UsageError for a command that does not exist
 */
export function resolveCommand(cli: CliDescriptor, words: readonly string[]): Found {
  const flags = [...listFlags(cli), ...commonOptions];
  return findCommand(cli, listPositionals(words, flags));
}

/** @throws UsageError for options that the command does not have */
export function parseOptions(found: Found, words: readonly string[]): ParsedWords {
  const options = found.kind === 'command' ? optionsOfCommand(found.command) : [];
  const { positionals, given } = parseWords(words, [...options, ...commonOptions]);
  return { positionals: positionals.slice(found.path.length), given };
}

/** Before the command is known, only a flag can be mistaken: for an option with a value. */
function listFlags(group: Commands): readonly OptionSpec[] {
  return [
    ...group.commands.flatMap(optionsOfCommand).filter(({ takes }) => takes === 'flag'),
    ...group.groups.flatMap(listFlags),
  ];
}
