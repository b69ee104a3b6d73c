import {
  actionOptions,
  type OptionSpec,
  type ScalarDescriptor,
  type ValueDescriptor,
} from '@flux-resourceset/contract';
import type { SchemaLookup } from '../../read/schema-model.js';
import type {
  ArgumentModel,
  CliModel,
  CommandModel,
  GroupModel,
} from '../../model/cli/cli-model.js';
import type { OptionModel } from '../../model/cli/describe-options.js';
import { describeValue } from '../../model/cli/describe-value.js';

/** @returns the reference of all commands, in Markdown */
export function renderReference(cli: CliModel, lookup: SchemaLookup): string {
  const sections = [
    ...cli.groups.flatMap((group) => renderGroup(group, [cli.name], lookup)),
    ...cli.commands.flatMap((command) => renderCommand(command, [cli.name], lookup)),
  ];
  return [`# Commands of \`${cli.name}\``, ...sections, ''].join('\n\n').replace(/\n+$/, '\n');
}

function renderGroup(
  group: GroupModel,
  path: readonly string[],
  lookup: SchemaLookup,
): readonly string[] {
  const inside = [...path, group.name];
  const aliases = group.aliases.length === 0 ? '' : ` Also ${group.aliases.join(', ')}.`;
  return [
    `## ${inside.slice(1).join(' ')}`,
    escapeText(group.description) + aliases,
    ...group.commands.flatMap((command) => renderCommand(command, inside, lookup)),
    ...group.groups.flatMap((inner) => renderGroup(inner, inside, lookup)),
  ];
}

function renderCommand(
  command: CommandModel,
  path: readonly string[],
  lookup: SchemaLookup,
): readonly string[] {
  const words = [...path, command.name].slice(1);
  const examples = command.examples.map((example) => `${path[0] ?? ''} ${example}`);
  const rows = [
    ...command.arguments.map(renderArgument),
    ...command.options.map((option) => renderOption(option, lookup)),
    ...actionOptions(command.action, command.arguments).map(renderSpec),
  ];
  return [
    `### ${words.join(' ')}`,
    escapeText(command.description),
    ...(rows.length === 0 ? [] : [renderTable(rows)]),
    fence(examples.join('\n')),
  ];
}

type Row = readonly [name: string, value: string, description: string];

function renderTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => `| ${row.map(escapeCell).join(' | ')} |`);
  return ['| | value | |', '| --- | --- | --- |', ...lines].join('\n');
}

function renderArgument({ name, required, value, description, ...more }: ArgumentModel): Row {
  const isRepeated = more.repeated === true;
  const word = required ? `<${name}>` : `[${name}]`;
  const form = isRepeated ? `${renderValue(value)}, repeatable` : renderValue(value);
  return [code(isRepeated ? `${word}...` : word), form, escapeText(description)];
}

function renderOption(
  { name, required, removable, negated, schema, description }: OptionModel,
  lookup: SchemaLookup,
): Row {
  const value = describeValue(schema, lookup);
  const isFlag = value.type === 'boolean';
  const negation = removable || isFlag ? `, ${code(`--no-${negated ?? name}`)}` : '';
  const note = required ? ' Required.' : '';
  return [
    code(`--${name}`) + negation,
    isFlag ? '' : renderValue(value),
    escapeText(description) + note,
  ];
}

/** An option that the runtime has for what a command does. */
function renderSpec({ name, takes, placeholder, choices, description, required }: OptionSpec): Row {
  const value = choices ? renderChoices(choices) : (placeholder ?? '').toLowerCase();
  const note = required === true ? ' Required.' : '';
  return [
    code(`--${name}`),
    takes === 'list' ? `${value}, repeatable` : value,
    `${escapeText(description.replace(/\.$/, ''))}.${note}`,
  ];
}

function renderValue(value: ValueDescriptor): string {
  switch (value.type) {
    case 'list':
      return `${renderValue(value.items)}, repeatable`;
    case 'map':
      return 'key=value, repeatable';
    case 'literal':
      return 'JSON, YAML or @file';
    default:
      return value.enum ? renderChoices(value.enum) : nameOfType(value.type);
  }
}

function nameOfType(type: ScalarDescriptor['type']): string {
  return type === 'string' ? 'text' : type;
}

function renderChoices(choices: NonNullable<ScalarDescriptor['enum']>): string {
  return choices.map((choice) => code(String(choice))).join(', ');
}

/** Definitions hold any text: none of it may become markup. */
function escapeText(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\`*_{}[\]<>#|]/g, '\\$&');
}

function code(text: string): string {
  const inner = text.replaceAll(/\s+/g, ' ');
  const ticks = '`'.repeat(longestRun(inner) + 1);
  const space = ticks.length > 1 ? ' ' : '';
  return ticks + space + inner + space + ticks;
}

/** A cell ends at any `|`, in code too. */
function escapeCell(cell: string): string {
  return cell.replaceAll(/(?<!\\)\|/g, '\\|');
}

function fence(text: string): string {
  const ticks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${ticks}sh\n${text}\n${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
