/** A text, or why bytes are none: in words that go behind the name of a file. */
export type DecodedText =
  { readonly text: string; readonly fault: null } | { readonly text: null; readonly fault: string };

interface Mark {
  readonly bytes: readonly number[];
  /** Null for what is known, and not read. */
  readonly encoding: string | null;
}

/** Byte order marks (Unicode, 2.6); that of UTF-32 begins as one of UTF-16 does. */
const marks: readonly Mark[] = [
  { bytes: [0xff, 0xfe, 0, 0], encoding: null },
  { bytes: [0, 0, 0xfe, 0xff], encoding: null },
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
];

/**
 * Reads text in UTF-8 or, by its byte order mark, in UTF-16. Bytes that are neither would arrive as
 * others, so they are refused, and named where they are known.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const mark = marks.find((known) => known.bytes.every((byte, index) => bytes[index] === byte));
  if (mark?.encoding === null) return refuse('is UTF-32: save it as UTF-8');
  if (mark === undefined && isUnmarked16(bytes)) {
    return refuse('is UTF-16 without a byte order mark: save it as UTF-8');
  }
  try {
    const decoder = new TextDecoder(mark?.encoding ?? 'utf-8', { fatal: true });
    return { text: decoder.decode(bytes), fault: null };
  } catch {
    return refuse(`is not ${nameOf(mark?.encoding)}: save it as UTF-8`);
  }
}

function refuse(fault: string): DecodedText {
  return { text: null, fault };
}

function nameOf(encoding: string | undefined): string {
  return encoding?.startsWith('utf-16') === true ? 'UTF-16' : 'UTF-8';
}

/** Of Latin letters in UTF-16 every other byte is 0. */
function isUnmarked16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}
