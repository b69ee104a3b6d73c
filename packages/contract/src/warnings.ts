import { isJsonList, isJsonObject, type JsonValue } from './json.js';

/** The header that carries warnings of an answer. */
export const warningsHeader = 'X-Warnings';

/** The longest that the header gets, in bytes: proxies cut or refuse what is longer. */
export const maxWarningsBytes = 4096;

/** What a write is warned of; a code never changes its meaning. */
type WarningCode =
  /** A reference overrides what its catalogue document makes no use of. */
  | 'override_without_effect'
  /** What is assigned waits for what the cluster is not given, or has switched off. */
  | 'dependency_missing'
  /** A member that means nothing where it stands was given, and is not stored. */
  | 'dropped_member'
  /** A DNS name was given with capitals, and is stored without. */
  | 'lowered_dns'
  /** A cluster has more inputs than a provider takes that sets no limit. */
  | 'many_inputs'
  /** More than the header can hold; the message counts them. */
  | 'more_warnings';

/** Something that was done as asked, and will not do what was probably meant. */
export type Warning = {
  readonly code: WarningCode;
  readonly message: string;
  /** JSON pointer (RFC 6901) into the document as it is now. */
  readonly pointer: string;
};

/** @returns the header's value, JSON in ASCII; what does not fit is counted by the last element */
export function formatWarnings(warnings: readonly Warning[]): string {
  const texts = warnings.map(toAsciiJson);
  const whole = formatList(texts);
  if (whole.length <= maxWarningsBytes) return whole;
  let kept = 0;
  // Brackets, and the element that counts the rest, which is longest when it counts all.
  let bytes = 2 + toAsciiJson(countRest(warnings.length)).length;
  for (const text of texts) {
    bytes += text.length + 1;
    if (bytes > maxWarningsBytes) break;
    kept += 1;
  }
  return formatList([...texts.slice(0, kept), toAsciiJson(countRest(warnings.length - kept))]);
}

function formatList(elements: readonly string[]): string {
  return `[${elements.join(',')}]`;
}

function countRest(count: number): Warning {
  const message = count === 1 ? '1 more warning' : `${String(count)} more warnings`;
  return { code: 'more_warnings', message, pointer: '' };
}

/** Headers are bytes, and Node refuses most that are not ASCII. */
function toAsciiJson(value: JsonValue): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @returns the messages of a header's value, each with its place; none of what is no such list */
export function readWarnings(header: string | null): readonly string[] {
  const value = header === null ? null : parse(header);
  if (!isJsonList(value)) return [];
  return value.filter(isJsonObject).flatMap(({ message, pointer }) => {
    if (typeof message !== 'string') return [];
    return typeof pointer === 'string' && pointer !== '' ? `${message} (${pointer})` : message;
  });
}

function parse(text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue;
  } catch {
    return null;
  }
}
