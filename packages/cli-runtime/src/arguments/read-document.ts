import { isJsonObject, type JsonObject, type JsonValue } from '@flux-resourceset/contract';
import type {
  CreateInvocation,
  EntriesInvocation,
  SetInvocation,
  UpdateInvocation,
} from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { assertKept, assertRules } from './assert-rules.js';
import type { CommandWords } from './command-words.js';
import { readArguments } from './read-arguments.js';
import { readCluster } from './read-assignment.js';
import { readValueFile } from './read-file.js';
import { readOptions } from './read-options.js';
import { readPairs } from './read-value.js';

/** Reads a document that is to be made, and whom it is for. */
export async function readCreate(
  action: CreateInvocation['action'],
  { command, noun, words, given }: CommandWords,
): Promise<CreateInvocation> {
  const file = await readFileOption(given);
  const options = await readOptions(command.options, given);
  const named = readArguments(command, words, file !== undefined);
  const key = named.first('key');
  const body = readBody(file, options.body, action.key, key);
  assertComplete(command, body);
  if (action.key !== null && body[action.key] === undefined) {
    throw new UsageError(`the file has no ${action.key}; write it on the command line`);
  }
  const cluster =
    named.first('cluster') ??
    (action.assignment && readCluster(action.assignment.cluster, given)) ??
    undefined;
  const { reference } = options;
  if (cluster === undefined && Object.keys(reference).length > 0) {
    throw new UsageError(`--${action.assignment?.cluster.option} says for which cluster`);
  }
  const own = key ?? (action.key === null ? undefined : body[action.key]);
  assertRules(command, { key: own, body, reference });
  return {
    kind: 'create',
    action,
    noun,
    parents: named.all('parent'),
    key: own,
    body,
    assigned: cluster === undefined ? null : { cluster, reference },
  };
}

/** Reads what is to change of a document; a command that would change nothing is a slip. */
export async function readUpdate(
  action: UpdateInvocation['action'],
  { command, noun, words, given }: CommandWords,
): Promise<UpdateInvocation> {
  const file = await readFileOption(given);
  const options = await readOptions(command.options, given);
  const named = readArguments(command, words, file !== undefined);
  const key = named.first('key');
  const body = readBody(file, options.body, action.key, key);
  assertComplete(command, body);
  if (Object.keys(body).every((member) => member === action.key)) {
    throw new UsageError('nothing to update; write an option, or -f FILE');
  }
  const own = key ?? body[action.key];
  assertRules(command, { key: own, body });
  const keys = own === undefined ? named.all('parent') : [...named.all('parent'), own];
  return { kind: 'update', action, noun, keys, body };
}

/** Reads the value of an attribute. */
export async function readSet(
  action: SetInvocation['action'],
  { command, noun, words, given }: CommandWords,
): Promise<SetInvocation> {
  const file = await readFileOption(given);
  const options = await readOptions(command.options, given);
  const { keys } = readArguments(command, words, false);
  const value = options.value ?? file;
  if (value === undefined) throw new UsageError('no value; write --value or -f FILE');
  assertRules(command, { value });
  return { kind: 'set', action, noun, keys, value };
}

/** Reads which entries of a map to set and to take away. */
export function readEntries(
  action: EntriesInvocation['action'],
  { command, noun, words, given }: CommandWords,
): EntriesInvocation {
  const named = readArguments(command, words, false);
  const entries = readPairs(named.all('entry').map(String), action.map, `the ${action.entry}`);
  const set = Object.entries(entries).filter(([, value]) => value !== null);
  assertKept(action.map.rules ?? [], Object.fromEntries(set), action.member);
  const overwrites = given.flag('overwrite') === true;
  return { kind: 'entries', action, noun, keys: named.keys, entries, overwrites };
}

async function readFileOption(given: CommandWords['given']): Promise<JsonValue | undefined> {
  const path = given.text('file');
  return path === undefined ? undefined : readValueFile(path);
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

function assertComplete({ options }: CommandWords['command'], body: JsonObject): void {
  const missing = options.filter(
    ({ place, required, member }) => place === 'body' && required && body[member] === undefined,
  );
  if (missing.length > 0) {
    throw new UsageError(`missing ${missing.map(({ name }) => `--${name}`).join(', ')}`);
  }
}
