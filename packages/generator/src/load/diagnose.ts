import type { Diagnostic } from '../diagnostic.js';
import { formatPointer, locate } from './loaded-file.js';
import type { Anchor, LoadedFile, Path } from './loaded-file.js';

/** What is wrong and what to write instead. */
export interface Complaint {
  readonly message: string;
  readonly fix: string;
  /** Where the problem is shown: at the member's name or its value (default). */
  readonly at?: Anchor;
}

/** @returns the problem with line, column and pointer of where it is */
export function diagnose(file: LoadedFile, path: Path, complaint: Complaint): Diagnostic {
  const { message, fix, at = 'value' } = complaint;
  return {
    file: file.path,
    ...locate(file, path, at),
    pointer: formatPointer(path),
    message,
    fix,
  };
}

/** Order of a report: file, line, column; files by code point. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.pointer, b.pointer) ||
      compareText(a.message, b.message),
  );
}

/** Compares by code unit, so that no locale decides an order. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
