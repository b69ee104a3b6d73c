import type { ClusterDescriptor, JsonObject, JsonValue } from '@flux-resourceset/contract';
import type {
  AssignInvocation,
  PatchInvocation,
  UnassignInvocation,
} from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { assertKept, assertRules } from './assert-rules.js';
import type { CommandWords } from './command-words.js';
import type { GivenOptions } from './given-options.js';
import { readArguments, readKey } from './read-arguments.js';
import { readOptions } from './read-options.js';
import { readScalar } from './read-scalar.js';
import { readPairs } from './read-value.js';

/** @returns the cluster that an option names; undefined where none does */
export function readCluster(
  { option, value }: ClusterDescriptor,
  given: GivenOptions,
): JsonValue | undefined {
  const text = given.text(option);
  return text === undefined ? undefined : readKey(text, value, `--${option}`);
}

export async function readAssign(
  action: AssignInvocation['action'],
  words: CommandWords,
): Promise<AssignInvocation> {
  const { reference } = await readOptions(words.command.options, words.given);
  const assigned = readAssigned(action.assignment.cluster, words);
  assertRules(words.command, { key: assigned.key, reference });
  return { kind: 'assign', action, ...assigned, reference };
}

export function readUnassign(
  action: UnassignInvocation['action'],
  words: CommandWords,
): UnassignInvocation {
  const { ignoresMissing } = words.given;
  return {
    kind: 'unassign',
    action,
    ...readAssigned(action.assignment.cluster, words),
    ignoresMissing,
  };
}

export function readPatch(action: PatchInvocation['action'], words: CommandWords): PatchInvocation {
  const assigned = readAssigned(action.assignment.cluster, words);
  const values = readValues(action, words.given);
  if (Object.keys(values).length === 0) {
    throw new UsageError(
      'nothing to patch; write --set KEY=VALUE, --set-string KEY=VALUE or --unset KEY',
    );
  }
  return { kind: 'patch', action, ...assigned, values };
}

function readAssigned(
  cluster: ClusterDescriptor,
  { command, words, given }: CommandWords,
): { readonly key: JsonValue; readonly cluster: JsonValue } {
  const named = readArguments(command, words, false);
  const key = named.first('key');
  const found = named.first('cluster') ?? readCluster(cluster, given);
  if (key === undefined) throw new UsageError('missing <id>');
  if (found === undefined) throw new UsageError(`missing --${cluster.option}`);
  assertRules(command, { key });
  return { key, cluster: found };
}

function readValues({ patches }: PatchInvocation['action'], given: GivenOptions): JsonObject {
  const removed = given
    .texts('unset')
    .map((key): [string, null] => [String(readScalar(key, patches.keys, '--unset')), null]);
  const set = readPairs(given.texts('set'), patches, '--set');
  const values = { ...set, ...readTexts(patches, given, set) };
  assertKept(patches.rules ?? [], values, 'the values');
  return { ...Object.fromEntries(removed), ...values };
}

/** Values that stay text: where the definition has no form for that, they are texts already. */
function readTexts(
  patches: PatchInvocation['action']['patches'],
  given: GivenOptions,
  set: JsonObject,
): JsonObject {
  const texts = readPairs(given.texts('set-string'), patches, '--set-string');
  const twice = Object.keys(texts).find((key) => Object.hasOwn(set, key));
  if (twice !== undefined) throw new UsageError(`--set and --set-string both have ${twice}`);
  const { text } = patches;
  if (text === undefined) return texts;
  return Object.fromEntries(Object.entries(texts).map(([key, value]) => [key, { [text]: value }]));
}
