import type { JsonObject, JsonValue, OptionDescriptor } from '@flux-resourceset/contract';
import type { GivenOptions } from './given-options.js';
import { readValue } from './read-value.js';

/** What the options for members were given. */
export interface OptionValues {
  readonly body: JsonObject;
  readonly query: JsonObject;
  /** What a reference says beside its id; null removes. */
  readonly reference: JsonObject;
  /** The value of an attribute. */
  readonly value: JsonValue | undefined;
}

/** @throws UsageError for a value that an option does not have */
export async function readOptions(
  options: readonly OptionDescriptor[],
  given: GivenOptions,
): Promise<OptionValues> {
  const read: { option: OptionDescriptor; value: JsonValue }[] = [];
  for (const option of options) {
    if (given.has(option.name)) read.push({ option, value: await readOption(option, given) });
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

async function readOption(
  { name, value }: OptionDescriptor,
  given: GivenOptions,
): Promise<JsonValue> {
  if (value.type === 'boolean') return given.flag(name) === true;
  return given.isRemoved(name) ? null : readValue(given.texts(name), value, `--${name}`);
}
