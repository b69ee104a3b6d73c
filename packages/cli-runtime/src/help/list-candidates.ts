import {
  commonOptions,
  type ArgumentDescriptor,
  type CliDescriptor,
  type CommandDescriptor,
  type ListAction,
  type OptionSpec,
} from '@flux-resourceset/contract';
import { optionsAt } from '../arguments/command-options.js';
import { listNames, walkCommands, type Walk } from '../arguments/find-command.js';
import { scanWords } from '../arguments/scan-words.js';
import { findKind } from '../documents/find-kind.js';
import { findListOfArgument, findListOfOption } from './find-list.js';

/** What may stand where the last word is. */
export interface Candidates {
  readonly words: readonly string[];
  /** The list whose ids may stand there too; null where none may. */
  readonly idsOf: ListAction | null;
  /** Whether names of contexts may. */
  readonly asksContexts: boolean;
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
  const { positionals } = scanWords(done, (before) => optionsAt(walkCommands(cli, before)));
  const walk = walkCommands(cli, positionals);
  // Before a command, the options of all commands would be too many to help.
  const options = walk.command === null ? commonOptions : optionsAt(walk);
  const [prefix = '', name = done.at(-1)] = /^(--?[^=]+)=/.exec(word) ?? [];
  const option = options.find((known) => known.takes !== 'flag' && isNamed(known, name));
  if (option) return { ...listForOption(cli, walk.command, option), prefix };
  if (word.startsWith('-')) return plain(flags(options));
  if (walk.command === null) return plain(walk.rest.length === 0 ? listNames(walk.group) : []);
  return listForArgument(cli, walk, walk.command);
}

function listForArgument(
  cli: CliDescriptor,
  { group, rest, isImplied }: Walk,
  command: CommandDescriptor,
): Candidates {
  const argument = command.arguments[rest.length];
  if (!argument) return plain([]);
  const idsOf =
    argument.role === 'document'
      ? findListOfKind(cli, rest)
      : findListOfArgument(cli, group, command, argument);
  const names = isImplied && rest.length === 0 ? listNames(group) : [];
  return {
    words: [...names, ...wordsOf(cli, argument)],
    idsOf,
    asksContexts: argument.role === 'context',
    prefix: '',
  };
}

function wordsOf({ kinds }: CliDescriptor, { role, value }: ArgumentDescriptor): readonly string[] {
  const nouns = role === 'kind' ? kinds.map(({ noun }) => noun) : [];
  return [...nouns, ...(value.enum?.map(String) ?? [])];
}

/** The kind stands right before its document. */
function findListOfKind({ kinds }: CliDescriptor, words: readonly string[]): ListAction | null {
  const found = findKind(kinds, words.at(-1) ?? '');
  return 'kind' in found ? found.kind.list : null;
}

function listForOption(
  cli: CliDescriptor,
  command: CommandDescriptor | null,
  { name, choices = [], placeholder }: OptionSpec,
): Candidates {
  const idsOf = command && findListOfOption(cli, command, name);
  const kinds = placeholder === 'KIND' ? cli.kinds.map(({ noun }) => noun) : [];
  return { words: [...choices, ...kinds], idsOf, asksContexts: name === 'context', prefix: '' };
}

function plain(words: readonly string[]): Candidates {
  return { words, idsOf: null, asksContexts: false, prefix: '' };
}

function isNamed({ name, alias }: OptionSpec, word: string | undefined): boolean {
  return word === `--${name}` || (alias !== undefined && word === `-${alias}`);
}

function flags(options: readonly OptionSpec[]): readonly string[] {
  return options.flatMap(({ name, negatable, negated = name }) =>
    negatable === true ? [`--${name}`, `--no-${negated}`] : [`--${name}`],
  );
}
