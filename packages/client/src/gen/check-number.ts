// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
/** Timers of JavaScript hold 32 bits; what is longer would fire at once. */
const longestTimeout = 2 ** 31 - 1;

/** @throws TypeError unless it is `Infinity` or whole milliseconds that a timer can hold */
export function checkTimeout(timeout: number, option = 'timeout'): number {
  if (timeout === Infinity) return timeout;
  return checkWhole(timeout, option, longestTimeout, 'whole milliseconds', ', or Infinity');
}

/** @throws TypeError unless it is a whole number from 1 */
export function checkWhole(
  value: number,
  option: string,
  highest: number = longestTimeout,
  what = 'a whole number',
  or = '',
): number {
  if (Number.isInteger(value) && value >= 1 && value <= highest) return value;
  throw new TypeError(
    `${option}: ${String(value)} is none; give ${what} from 1 to ${String(highest)}${or}`,
  );
}
