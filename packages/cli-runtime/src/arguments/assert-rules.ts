import {
  type CommandDescriptor,
  findBreaches,
  type JsonValue,
  type OptionDescriptor,
  type RuleName,
  type ValueDescriptor,
} from '@flux-resourceset/contract';
import type { Invocation } from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';

/**
 * Holds all that is to be sent against the rules of the definitions, whether options or a file say
 * it.
 *
 * @throws UsageError for the first breach
 */
export function assertRules(invocation: Invocation): void {
  const { command, key } = invocation;
  assertKept(keyRulesOf(command), key, 'the key');
  for (const option of command.options) {
    const value = valueOf(invocation, option);
    if (option.value.type === 'list') {
      // Items come from the command line one by one; a file may hold anything.
      const items: readonly JsonValue[] = Array.isArray(value) ? value : [];
      for (const item of items) assertKept(rulesOf(option.value.items), item, option.member);
    } else {
      assertKept(rulesOf(option.value), value, option.member);
    }
  }
}

function valueOf(
  { body, reference, value }: Invocation,
  { place, member }: OptionDescriptor,
): JsonValue | undefined {
  switch (place) {
    case 'body':
      return body[member];
    case 'reference':
      return reference[member];
    case 'value':
      return value;
    default:
      return undefined;
  }
}

function keyRulesOf({ arguments: named }: CommandDescriptor): readonly RuleName[] {
  return named.flatMap(({ role, value }) => (role === 'key' ? (value.rules ?? []) : []));
}

function rulesOf(value: ValueDescriptor): readonly RuleName[] {
  return 'rules' in value ? (value.rules ?? []) : [];
}

function assertKept(names: readonly RuleName[], value: JsonValue | undefined, where: string): void {
  const [breach] = value === undefined ? [] : findBreaches(names, value);
  if (breach !== undefined) throw new UsageError(`${where}: ${breach.reason}`);
}
