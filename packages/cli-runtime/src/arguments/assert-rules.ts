import {
  type CommandDescriptor,
  findBreaches,
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  type OptionDescriptor,
  type RuleName,
  type ValueDescriptor,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';

/** What is to be sent, as far as a command has it. */
interface Sent {
  readonly key?: JsonValue | undefined;
  readonly body?: JsonObject;
  readonly reference?: JsonObject;
  /** The value of an attribute. */
  readonly value?: JsonValue;
}

/**
 * Holds all that is to be sent against the rules of the definitions, whether options or a file say
 * it.
 *
 * @throws UsageError for the first breach
 */
export function assertRules(command: CommandDescriptor, sent: Sent): void {
  assertKept(keyRulesOf(command), sent.key, 'the key');
  for (const option of command.options) {
    const value = valueOf(sent, option);
    if (option.value.type === 'list') {
      // Items come from the command line one by one; a file may hold anything.
      const items: readonly JsonValue[] = isJsonList(value) ? value : [];
      for (const item of items) assertKept(rulesOf(option.value.items), item, option.member);
    } else {
      assertKept(rulesOf(option.value), withoutRemoved(option.value, value), option.member);
    }
  }
}

/** What is taken from a map breaks no rule. */
function withoutRemoved(
  { type }: ValueDescriptor,
  value: JsonValue | undefined,
): JsonValue | undefined {
  if (type !== 'map' || !isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null));
}

function valueOf(
  { body = {}, reference = {}, value }: Sent,
  { place, member }: OptionDescriptor,
): JsonValue | undefined {
  switch (place) {
    case 'body':
      return body[member];
    case 'reference':
      return reference[member];
    case 'value':
      return value;
    case 'query':
      return undefined;
    default:
      return place satisfies never;
  }
}

function keyRulesOf({ arguments: named }: CommandDescriptor): readonly RuleName[] {
  return named.flatMap(({ role, value }) => (role === 'key' ? (value.rules ?? []) : []));
}

function rulesOf(value: ValueDescriptor): readonly RuleName[] {
  return 'rules' in value ? (value.rules ?? []) : [];
}

/** @throws UsageError for the first breach of a value that is there */
export function assertKept(
  names: readonly RuleName[],
  value: JsonValue | undefined,
  where: string,
): void {
  const [breach] = value === undefined ? [] : findBreaches(names, value);
  if (breach !== undefined) throw new UsageError(`${where}: ${breach.reason}`);
}
