import {
  type CliDescriptor,
  type CommandDescriptor,
  type GroupDescriptor,
  suggestName,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** The program or one of its groups. */
export type Commands = Pick<GroupDescriptor, 'commands' | 'groups' | 'description' | 'fallback'>;

/** How far words lead down to a command. */
export interface Walk {
  /** Names of what was passed, aliases spelt out. */
  readonly path: readonly string[];
  readonly group: Commands;
  /** Null where the words end before one, or lead nowhere. */
  readonly command: CommandDescriptor | null;
  /** What follows the command; without one, what leads nowhere. */
  readonly rest: readonly string[];
  /** Whether the command is the one that its group means where none is named. */
  readonly isImplied: boolean;
}

/** Follows words down to a command or, where they end or lead nowhere, a group. */
export function walkCommands(cli: CliDescriptor, words: readonly string[]): Walk {
  let group: Commands = cli;
  const path: string[] = [];
  for (const [at, word] of words.entries()) {
    const command = group.commands.find(({ name }) => name === word);
    if (command) {
      const named = [...path, command.name];
      return { path: named, group, command, rest: words.slice(at + 1), isImplied: false };
    }
    const next = findGroup(group, word);
    if (!next) return endWalk(path, group, words.slice(at));
    path.push(next.name);
    group = next;
  }
  return endWalk(path, group, []);
}

function endWalk(path: readonly string[], group: Commands, rest: readonly string[]): Walk {
  const command = group.commands.find(({ name }) => name === group.fallback) ?? null;
  return { path, group, command, rest, isImplied: command !== null };
}

/** @throws UsageError where words lead nowhere, with the near miss */
export function assertLeadsOn({ command, group, path, rest: [word] }: Walk): void {
  if (command !== null || word === undefined) return;
  const names = listNames(group);
  const where = path.length === 0 ? '' : ` in ${path.join(' ')}`;
  const near = suggestName(word, names) || `; there are ${names.join(', ')}`;
  throw new UsageError(`unknown command "${word}"${where}${near}`);
}

/** @returns the words that may come next in a group */
export function listNames(group: Commands): readonly string[] {
  return [...group.groups, ...group.commands].map(({ name }) => name);
}

function findGroup(group: Commands, word: string): GroupDescriptor | undefined {
  return group.groups.find(({ name, aliases }) => name === word || aliases.includes(word));
}
