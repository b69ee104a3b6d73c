import {
  actionOptions,
  commonOptions,
  type CommandDescriptor,
  type OptionSpec,
  type ValueDescriptor,
} from '@flux-resourceset/contract';
import type { Commands, Walk } from './find-command.js';

/** @returns the options of one command, without the common ones */
export function optionsOfCommand(command: CommandDescriptor): readonly OptionSpec[] {
  const described = command.options.map(
    ({ name, description, required, removable, negated, value }): OptionSpec => ({
      name,
      description,
      required,
      negatable: removable || value.type === 'boolean',
      ...(negated !== undefined && { negated }),
      ...formOf(value),
    }),
  );
  return [...described, ...actionOptions(command.action, command.arguments)];
}

/** @returns all options that may stand where words lead: before a command, those of any */
export function optionsAt({ command, group }: Walk): readonly OptionSpec[] {
  const own = command === null ? listBelow(group) : optionsOfCommand(command);
  return [...commonOptions, ...own];
}

function listBelow(group: Commands): readonly OptionSpec[] {
  return [...group.commands.flatMap(optionsOfCommand), ...group.groups.flatMap(listBelow)];
}

function formOf(
  value: ValueDescriptor,
): Pick<OptionSpec, 'takes' | 'placeholder'> & { readonly choices?: readonly string[] } {
  switch (value.type) {
    case 'list':
      return { ...formOf(value.items), takes: 'list' };
    case 'map':
      return { takes: 'list', placeholder: value.removes ? 'KEY=VALUE|KEY-' : 'KEY=VALUE' };
    case 'literal':
      return { takes: 'value', placeholder: 'JSON|@FILE' };
    case 'boolean':
      return { takes: 'flag' };
    default:
      return {
        takes: 'value',
        placeholder: value.type === 'string' ? 'TEXT' : 'NUMBER',
        ...(value.enum && { choices: value.enum.map(String) }),
      };
  }
}
