/** How text is marked on a terminal; elsewhere it stays as it is. */
export interface Paint {
  /** Headings and names. */
  strong(text: string): string;
  added(text: string): string;
  removed(text: string): string;
  changed(text: string): string;
}

/** Codes of ECMA-48 that switch a mark on and off. */
const marks = {
  strong: [1, 22],
  added: [32, 39],
  removed: [31, 39],
  changed: [33, 39],
} as const;

export function createPaint(hasColors: boolean): Paint {
  const mark =
    ([on, off]: readonly [number, number]) =>
    (text: string): string =>
      hasColors ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    strong: mark(marks.strong),
    added: mark(marks.added),
    removed: mark(marks.removed),
    changed: mark(marks.changed),
  };
}
