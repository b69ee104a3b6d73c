import { isJsonObject, suggestName, type JsonValue } from '@flux-resourceset/contract';

/** Reads the members of one object of a file and collects what is wrong with them. */
export class MemberReader {
  readonly #members: Readonly<Record<string, JsonValue | undefined>>;
  readonly #place: string;
  readonly #problems: string[];

  /**
   * @param value - what stands in the file
   * @param place - where, such as `tokens[2]`; empty for the whole file
   * @param known - names that members may have
   * @param problems - where problems are collected
   */
  constructor(value: JsonValue, place: string, known: readonly string[], problems: string[]) {
    this.#place = place;
    this.#problems = problems;
    this.#members = isJsonObject(value) ? value : {};
    if (!isJsonObject(value)) {
      problems.push(`${place || 'the file'} is no object: write its members ${known.join(', ')}`);
    }
    for (const name of Object.keys(this.#members).filter((member) => !known.includes(member))) {
      this.refuse(
        name,
        `is unknown${suggestName(name, known)}`,
        `only ${known.join(', ')} are known`,
      );
    }
  }

  /** @returns the member; null counts as absent */
  find(name: string): JsonValue | undefined {
    return this.#members[name] ?? undefined;
  }

  /** @returns what `parse` makes of the text, or undefined after noting what is wrong */
  read<Value>(
    name: string,
    parse: (text: string) => Value | undefined,
    advice: string,
  ): Value | undefined {
    const member = this.find(name);
    const value = typeof member === 'string' ? parse(member) : undefined;
    if (value === undefined) {
      this.refuse(name, member === undefined ? 'is missing' : 'is not what is due', advice);
    }
    return value;
  }

  /** @returns the elements; none when the member is absent or, after noting it, no list */
  list(name: string, advice: string): readonly JsonValue[] {
    const member = this.find(name) ?? [];
    if (Array.isArray(member)) return member as readonly JsonValue[];
    this.refuse(name, 'is no list', advice);
    return [];
  }

  /** Notes a problem in one line. */
  refuse(name: string, problem: string, advice: string): void {
    const place = [this.#place, name].filter((part) => part !== '').join('.');
    this.#problems.push(`${place} ${problem}: ${advice}`);
  }
}

const instantForm =
  /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads a day, which begins in UTC, or a time with its zone (RFC 3339).
 *
 * @returns milliseconds since 1970, or undefined when it is none
 */
export function parseInstant(text: string): number | undefined {
  const [day = ''] = /^\d{4}-\d{2}-\d{2}/.exec(text) ?? [];
  const instant = instantForm.test(text) ? Date.parse(text.replace(' ', 'T')) : Number.NaN;
  // Date.parse takes 31 June for 1 July in some forms.
  const isDay = !Number.isNaN(Date.parse(day)) && new Date(day).toISOString().startsWith(day);
  return Number.isNaN(instant) || !isDay ? undefined : instant;
}

/** @returns SHA-256 in lower-case hexadecimal, or undefined when the text is none */
export function parseDigest(text: string): string | undefined {
  return /^[0-9a-f]{64}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** @returns the name of a principal, or undefined when the text cannot be one */
export function parseName(text: string): string | undefined {
  return /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}]{1,255}$/u.test(text) && text.trim() === text
    ? text
    : undefined;
}
