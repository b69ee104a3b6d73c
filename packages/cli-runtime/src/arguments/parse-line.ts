import type { CliDescriptor } from '@flux-resourceset/contract';
import { optionsAt } from './command-options.js';
import { assertLeadsOn, walkCommands, type Walk } from './find-command.js';
import { GivenOptions } from './given-options.js';
import { scanWords, type OptionToken } from './scan-words.js';

/** A command line, sorted: which command, and which options. */
export interface ScannedLine {
  readonly walk: Walk;
  readonly options: readonly OptionToken[];
}

/** A command line that names something that there is, with options that it has. */
export interface ParsedLine {
  readonly walk: Walk;
  readonly given: GivenOptions;
}

/** Finds the command that words name, wherever its options stand. */
export function scanLine(cli: CliDescriptor, words: readonly string[]): ScannedLine {
  const { positionals, options } = scanWords(words, (before) =>
    optionsAt(walkCommands(cli, before)),
  );
  return { walk: walkCommands(cli, positionals), options };
}

/** @throws UsageError for a command or an option that does not exist, or is not written so */
export function judgeLine({ walk, options }: ScannedLine): ParsedLine {
  assertLeadsOn(walk);
  return { walk, given: new GivenOptions(options, optionsAt(walk)) };
}
