import { parseArgs } from 'node:util';
import { findNearMiss } from '@flux-resourceset/contract';
import { outputNames, type OutputName } from '../emit/output-names.js';
import {
  findSettingProblem,
  settingNames,
  settings,
  type GivenSettings,
  type SettingName,
} from './settings.js';
import { UsageError } from './usage-error.js';

/** What the user asked for. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | GenerateCommand
  | InitCommand
  | DiffCommand
  | { readonly kind: 'schema' };

export interface GenerateCommand {
  readonly kind: 'generate';
  readonly out: string;
  readonly mode: 'write' | 'check' | 'watch';
  /** Null for everything. */
  readonly only: readonly OutputName[] | null;
  readonly given: GivenSettings;
}

export interface InitCommand {
  readonly kind: 'init';
  readonly out: string;
  readonly given: GivenSettings;
}

export interface DiffCommand {
  readonly kind: 'diff';
  /** Documents, or folders of definitions. */
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
}

const flags = ['check', 'watch', 'json', 'help', 'version'] as const;
const values = ['out', 'only', ...settingNames.map((name) => settings[name].option)] as const;

interface Option {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
}

const options: Readonly<Record<string, Option>> = {
  ...Object.fromEntries(flags.map((name): [string, Option] => [name, { type: 'boolean' }])),
  ...Object.fromEntries(values.map((name): [string, Option] => [name, { type: 'string' }])),
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
};

const settingOptions = settingNames.map((name) => settings[name].option);

/** What each command takes; the first is meant where no other is named. */
const forms = {
  generate: { folders: 0, options: ['out', 'check', 'watch', 'only', ...settingOptions] },
  init: { folders: 1, options: settingOptions.filter((option) => option !== 'schemas') },
  diff: { folders: 2, options: ['json'] },
  schema: { folders: 0, options: [] },
} as const satisfies Readonly<
  Record<string, { readonly folders: number; readonly options: readonly string[] }>
>;

type CommandName = keyof typeof forms;

interface Words {
  readonly name: CommandName;
  readonly folders: readonly string[];
  readonly given: ReadonlyMap<string, string>;
}

/**
 * @param words - the command line behind the program's name
 * @throws UsageError for an unknown option, a stray word, or a value that is missing or wrong
 */
export function parseCommand(words: readonly string[]): Command {
  const read = readWords(words);
  if (read.given.has('help')) return { kind: 'help' };
  if (read.given.has('version')) return { kind: 'version' };
  checkForm(read);
  switch (read.name) {
    case 'generate':
      return readGenerate(read);
    case 'init':
      return { kind: 'init', out: read.folders[0] ?? '.', given: settingsOf(read) };
    case 'diff':
      return readDiff(read);
    case 'schema':
      return { kind: 'schema' };
    default:
      return read.name satisfies never;
  }
}

function readWords(words: readonly string[]): Words {
  const config = { args: [...words], options, strict: false, allowPositionals: true } as const;
  const { tokens } = parseArgs({ ...config, tokens: true });
  const given = new Map<string, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind === 'option') given.set(token.name, readOption(token));
  }
  const [first = ''] = positionals;
  if (!Object.hasOwn(forms, first)) return { name: 'generate', folders: positionals, given };
  return { name: first as CommandName, folders: positionals.slice(1), given };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken): string {
  const option = Object.entries(options).find(([known]) => known === name)?.[1];
  if (option === undefined) {
    const near = findNearMiss(name, Object.keys(options));
    const fix = near === undefined ? 'see --help' : `did you mean --${near}?`;
    throw new UsageError(`unknown option ${rawName}; ${fix}`);
  }
  if (option.type === 'boolean' && value !== undefined) {
    throw new UsageError(`${rawName} takes no value`);
  }
  // `--out --check` is a forgotten folder, not a folder of that name.
  const isForgotten = !value || (!inlineValue && value.startsWith('-'));
  if (option.type === 'string' && isForgotten) throw new UsageError(`${rawName} needs a value`);
  return value ?? '';
}

function checkForm({ name, folders, given }: Words): void {
  const form: { readonly folders: number; readonly options: readonly string[] } = forms[name];
  const stray = [...given.keys()].find((option) => !form.options.includes(option));
  if (stray !== undefined) throw new UsageError(`${name} has no option --${stray}`);
  const extra = folders[form.folders];
  if (extra === undefined) return;
  const near = name === 'generate' ? findNearMiss(extra, Object.keys(forms)) : undefined;
  const fix =
    near === undefined ? 'folders are given as --schemas and --out' : `did you mean ${near}?`;
  throw new UsageError(`unexpected "${extra}"${name === 'generate' ? `; ${fix}` : ''}`);
}

function readGenerate(words: Words): GenerateCommand {
  const { given } = words;
  if (given.has('check') && given.has('watch')) {
    throw new UsageError('--check writes nothing, --watch does: leave one out');
  }
  return {
    kind: 'generate',
    out: given.get('out') ?? '.',
    mode: given.has('check') ? 'check' : given.has('watch') ? 'watch' : 'write',
    only: readOnly(given.get('only')),
    given: settingsOf(words),
  };
}

function readOnly(list: string | undefined): readonly OutputName[] | null {
  if (list === undefined) return null;
  return list.split(',').map((name) => {
    const output = outputNames.find((known) => known === name.trim());
    if (output === undefined) {
      throw new UsageError(`--only takes ${outputNames.join(', ')}, not "${name}"`);
    }
    return output;
  });
}

function readDiff({ folders, given }: Words): DiffCommand {
  const [before, after] = folders;
  if (before === undefined || after === undefined) {
    throw new UsageError('diff takes two documents, or two folders of definitions: OLD NEW');
  }
  return { kind: 'diff', before, after, json: given.has('json') };
}

function settingsOf({ given }: Words): GivenSettings {
  const entries = settingNames.flatMap((name): [SettingName, string][] => {
    const value = given.get(settings[name].option);
    if (value === undefined) return [];
    const problem = findSettingProblem(name, value);
    if (problem !== null) throw new UsageError(`--${settings[name].option} ${problem}`);
    return [[name, value]];
  });
  return Object.fromEntries(entries);
}
