const units: Readonly<Record<string, number>> = { d: 86_400, h: 3_600, m: 60 };

/** Longer than this nobody remembers what a token was for. */
const longest = 10 * 366 * 86_400;

/**
 * Reads `90d`, `12h` or `30m`.
 *
 * @returns seconds, or undefined when the text is none of them, is nothing, or is over ten years
 */
export function parseDuration(text: string): number | undefined {
  const [, digits, unit = ''] = /^([1-9]\d{0,8})([dhm])$/.exec(text) ?? [];
  const seconds = Number(digits) * (units[unit] ?? Number.NaN);
  return seconds <= longest ? seconds : undefined;
}
