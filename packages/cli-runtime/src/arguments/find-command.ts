import {
  type CliDescriptor,
  type CommandDescriptor,
  type GroupDescriptor,
  suggestName,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** What the first words of a command line name. */
export type Found =
  | {
      readonly kind: 'command';
      readonly path: readonly string[];
      readonly command: CommandDescriptor;
    }
  | { readonly kind: 'group'; readonly path: readonly string[]; readonly group: Commands };

/** The program or one of its groups. */
export type Commands = Pick<GroupDescriptor, 'commands' | 'groups' | 'description'>;

/**
 * Follows words down to a command or, where they end before one, a group.
 *
 * @throws UsageError for a word that names neither, with the near miss
 */
export function findCommand(cli: CliDescriptor, words: readonly string[]): Found {
  let group: Commands = cli;
  const path: string[] = [];
  for (const word of words) {
    const command = group.commands.find(({ name }) => name === word);
    if (command) return { kind: 'command', path: [...path, command.name], command };
    const next = findGroup(group, word);
    if (!next) throw unknownCommand(group, path, word);
    path.push(next.name);
    group = next;
  }
  return { kind: 'group', path, group };
}

/** @returns the group of that name or alias */
export function findGroup(group: Commands, word: string): GroupDescriptor | undefined {
  return group.groups.find(({ name, aliases }) => name === word || aliases.includes(word));
}

/** @returns the words that may come next in a group */
export function listNames(group: Commands): readonly string[] {
  return [...group.groups, ...group.commands].map(({ name }) => name);
}

function unknownCommand(group: Commands, path: readonly string[], word: string): UsageError {
  const names = listNames(group);
  const where = path.length === 0 ? '' : ` in ${path.join(' ')}`;
  const near = suggestName(word, names) || `; there are ${names.join(', ')}`;
  return new UsageError(`unknown command "${word}"${where}${near}`);
}
