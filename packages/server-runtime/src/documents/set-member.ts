import type { JsonValue } from '@flux-resourceset/contract';

/** Sets a member of an object in the making: one that is named `__proto__` is one like others. */
export function setMember(
  object: Record<string, JsonValue | undefined>,
  name: string,
  value: JsonValue | undefined,
): void {
  if (name !== '__proto__') object[name] = value;
  else {
    const property = { value, writable: true, enumerable: true, configurable: true };
    Object.defineProperty(object, name, property);
  }
}
