import type {
  CliDescriptor,
  CliKindDescriptor,
  CommandDescriptor,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import type { Walk } from './find-command.js';
import type { GivenOptions } from './given-options.js';
import type { ParsedLine } from './parse-line.js';

/** The words behind a command. */
export interface CommandWords {
  readonly command: CommandDescriptor;
  /** What documents of the command are called: the names of its groups. */
  readonly noun: string;
  readonly words: readonly string[];
  readonly given: GivenOptions;
  readonly kinds: readonly CliKindDescriptor[];
}

/** @throws UsageError where the line ends before a command */
export function commandWordsOf(cli: CliDescriptor, { walk, given }: ParsedLine): CommandWords {
  const { command, rest } = walk;
  if (command === null) throw new UsageError('missing <command>');
  return { command, noun: nounOf(walk), words: rest, given, kinds: cli.kinds };
}

function nounOf({ path }: Walk): string {
  return path.slice(0, -1).join('/');
}
