import {
  type ArgumentDescriptor,
  type CommandDescriptor,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type OptionDescriptor,
  type ScalarDescriptor,
} from '@flux-resourceset/contract';
import type { Invocation } from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { assertRules } from './assert-rules.js';
import type { ParsedWords } from './parse-words.js';
import { readValueFile } from './read-file.js';
import { readRendering } from './read-rendering.js';
import { readScalar } from './read-scalar.js';
import { readPairs, readValue } from './read-value.js';

/**
 * Reads and checks all that a command was given. Nothing has been sent before it returns.
 *
 * @param words - options, and what follows the command's name
 * @throws UsageError for what is missing, too much, or not what its definition accepts
 */
export async function readInvocation(
  command: CommandDescriptor,
  words: ParsedWords,
): Promise<Invocation> {
  const file = await readFileOption(words);
  const options = await readOptions(command.options, words);
  const positionals = readArguments(command, words.positionals, file !== undefined);
  const keyMember = keyMemberOf(command);
  const [key] = positionals.key ?? [];
  const body = readBody(file, options.body, keyMember, key);
  assertComplete(command, body);
  const invocation: Invocation = {
    command,
    parents: positionals.parent ?? [],
    key: key ?? (keyMember === null ? undefined : body[keyMember]),
    cluster: positionals.cluster?.[0] ?? readCluster(command, words),
    endpoint: textOf(positionals.endpoint),
    shell: textOf(positionals.shell),
    query: options.query,
    body,
    reference: options.reference,
    values: readValues(command, words),
    value: options.value ?? file,
    rendering: await readRendering(command, words),
  };
  assertPurpose(invocation);
  assertRules(invocation);
  return invocation;
}

async function readFileOption({ given }: ParsedWords): Promise<JsonValue | undefined> {
  const path = given.get('file');
  if (typeof path !== 'string') return undefined;
  return readValueFile(path);
}

interface OptionValues {
  readonly body: JsonObject;
  readonly query: JsonObject;
  readonly reference: JsonObject;
  readonly value: JsonValue | undefined;
}

async function readOptions(
  options: readonly OptionDescriptor[],
  { given }: ParsedWords,
): Promise<OptionValues> {
  const read: { option: OptionDescriptor; value: JsonValue }[] = [];
  for (const option of options) {
    const text = given.get(option.name);
    if (text === undefined) continue;
    const isRemoval = text === false && option.value.type !== 'boolean';
    const value = isRemoval ? null : await readValue(text, option.value, `--${option.name}`);
    read.push({ option, value });
  }
  const at = (place: OptionDescriptor['place']): JsonObject =>
    Object.fromEntries(
      read
        .filter(({ option }) => option.place === place)
        .map((item) => [item.option.member, item.value]),
    );
  const attribute = read.find(({ option }) => option.place === 'value');
  return {
    body: at('body'),
    query: at('query'),
    reference: at('reference'),
    value: attribute?.value,
  };
}

type ArgumentValues = Partial<Record<ArgumentDescriptor['role'], readonly JsonValue[]>>;

function readArguments(
  command: CommandDescriptor,
  words: readonly string[],
  hasFile: boolean,
): ArgumentValues {
  const extra = words[command.arguments.length];
  if (extra !== undefined) throw new UsageError(`unexpected "${extra}"`);
  const values: Partial<Record<ArgumentDescriptor['role'], JsonValue[]>> = {};
  for (const [index, argument] of command.arguments.entries()) {
    const word = words[index];
    const isOptional = !argument.required || (argument.role === 'key' && hasFile);
    if (word === undefined && !isOptional) throw new UsageError(`missing <${argument.name}>`);
    if (word === undefined) continue;
    (values[argument.role] ??= []).push(readKey(word, argument.value, `<${argument.name}>`));
  }
  return values;
}

/** No path can hold an empty key, and `.` and `..` would lead somewhere else. */
function readKey(word: string, value: ScalarDescriptor, where: string): JsonValue {
  if (word === '' || word === '.' || word === '..') {
    throw new UsageError(`${where} is "${word}", which is no key`);
  }
  return readScalar(word, value, where);
}

function keyMemberOf({ action }: CommandDescriptor): string | null {
  return action.kind === 'create' || action.kind === 'update' ? action.key : null;
}

/** Options go over what the file says; the key of both must be one. */
function readBody(
  file: JsonValue | undefined,
  given: JsonObject,
  keyMember: string | null,
  key: JsonValue | undefined,
): JsonObject {
  if (file !== undefined && keyMember !== null && !isJsonObject(file)) {
    throw new UsageError('the file holds no document, that is, no object');
  }
  const document = isJsonObject(file) ? file : {};
  const own = keyMember === null ? undefined : document[keyMember];
  if (own !== undefined && key !== undefined && own !== key) {
    throw new UsageError(`the file is of "${String(own)}", the command line of "${String(key)}"`);
  }
  const named = keyMember !== null && key !== undefined ? { [keyMember]: key } : {};
  return { ...named, ...document, ...given };
}

function assertComplete({ action, options }: CommandDescriptor, body: JsonObject): void {
  const missing = options.filter(
    ({ place, required, member }) => place === 'body' && required && body[member] === undefined,
  );
  if (missing.length > 0) {
    throw new UsageError(`missing ${missing.map(({ name }) => `--${name}`).join(', ')}`);
  }
  if (action.kind === 'create' && action.key !== null && body[action.key] === undefined) {
    throw new UsageError(`the file has no ${action.key}; write it on the command line`);
  }
}

function readCluster(
  { action, arguments: named }: CommandDescriptor,
  { given }: ParsedWords,
): JsonValue | undefined {
  const assignment = 'assignment' in action ? action.assignment : null;
  if (assignment === null || named.some(({ role }) => role === 'cluster')) return undefined;
  const { option, value } = assignment.cluster;
  const text = given.get(option);
  if (typeof text === 'string') return readKey(text, value, `--${option}`);
  if (action.kind === 'create') return undefined;
  throw new UsageError(`missing --${option}`);
}

function textOf(words: readonly JsonValue[] | undefined): string | undefined {
  return typeof words?.[0] === 'string' ? words[0] : undefined;
}

function readValues({ action }: CommandDescriptor, { given }: ParsedWords): JsonObject {
  if (action.kind !== 'patch') return {};
  const { keys } = action.patches;
  const removed = (listOf(given.get('unset')) ?? []).map((key): [string, null] => [
    String(readScalar(key, keys, '--unset')),
    null,
  ]);
  const set = readPairs(listOf(given.get('set')) ?? [], action.patches, '--set');
  return { ...Object.fromEntries(removed), ...set };
}

function listOf(given: ReturnType<ParsedWords['given']['get']>): readonly string[] | undefined {
  return typeof given === 'object' ? given : undefined;
}

/** A command that would change nothing is a slip: better said than sent. */
function assertPurpose({ command, body, values, value, reference, cluster }: Invocation): void {
  const { action } = command;
  if (action.kind === 'update' && Object.keys(body).every((member) => member === action.key)) {
    throw new UsageError('nothing to update; write an option, or -f FILE');
  }
  if (action.kind === 'patch' && Object.keys(values).length === 0) {
    throw new UsageError('nothing to patch; write --set KEY=VALUE or --unset KEY');
  }
  if (action.kind === 'set' && value === undefined) {
    throw new UsageError('no value; write --value or -f FILE');
  }
  if (action.kind === 'create' && cluster === undefined && Object.keys(reference).length > 0) {
    throw new UsageError(`--${action.assignment?.cluster.option} says for which cluster`);
  }
}
