import type {
  ArgumentDescriptor,
  CommandDescriptor,
  JsonValue,
  ScalarDescriptor,
} from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import { readScalar } from './read-scalar.js';

/** The arguments of a command by their part in it. */
export class ArgumentValues {
  readonly #values: readonly (readonly [ArgumentDescriptor['role'], JsonValue])[];

  constructor(values: readonly (readonly [ArgumentDescriptor['role'], JsonValue])[]) {
    this.#values = values;
  }

  all(role: ArgumentDescriptor['role']): readonly JsonValue[] {
    return this.#values.flatMap(([known, value]) => (known === role ? [value] : []));
  }

  first(role: ArgumentDescriptor['role']): JsonValue | undefined {
    return this.all(role)[0];
  }

  /** @returns undefined where it is not given */
  text(role: ArgumentDescriptor['role']): string | undefined {
    const value = this.first(role);
    return value === undefined ? undefined : String(value);
  }

  /** @returns keys of the documents above and, where it is given, its own */
  get keys(): readonly JsonValue[] {
    return [...this.all('parent'), ...this.all('key')];
  }
}

/**
 * @param hasFile - then the document may say its key itself
 * @throws UsageError for what is missing, too much, or no such value
 */
export function readArguments(
  command: CommandDescriptor,
  words: readonly string[],
  hasFile: boolean,
): ArgumentValues {
  const isRepeated = command.arguments.at(-1)?.repeated === true;
  const extra = words[command.arguments.length];
  if (extra !== undefined && !isRepeated) throw new UsageError(`unexpected "${extra}"`);
  return new ArgumentValues(
    command.arguments.flatMap((argument, index) => {
      const { role, name, value, required, repeated } = argument;
      const given = words.slice(index, repeated === true ? words.length : index + 1);
      const read = given.map((word) => [role, readKey(word, value, `<${name}>`)] as const);
      if (read.length > 0) return read;
      if (!required || (role === 'key' && hasFile)) return [];
      throw new UsageError(`missing <${name}>`);
    }),
  );
}

/** No path can hold an empty key, and `.` and `..` would lead somewhere else. */
export function readKey(word: string, value: ScalarDescriptor, where: string): JsonValue {
  if (word === '' || word === '.' || word === '..') {
    throw new UsageError(`${where} is "${word}", which is no key`);
  }
  return readScalar(word, value, where);
}
