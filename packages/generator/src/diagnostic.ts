/** A problem of a definition: where it is, what is wrong and what to write instead. */
export interface Diagnostic {
  /** Path of the file as the user gave the folder: `schemas/cluster.yaml`. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** JSON pointer (RFC 6901) into the file; empty for the whole file. */
  readonly pointer: string;
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Thrown by the pipeline with every problem of every file at once; nothing is written. */
export class DefinitionError extends Error {
  override readonly name = 'DefinitionError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: readonly Diagnostic[]) {
    super(diagnostics.map(formatDiagnostic).join('\n'));
    this.diagnostics = diagnostics;
  }
}

/** @returns `file:line:column /json/pointer: what is wrong — what to write instead` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, pointer, message, fix } = diagnostic;
  return `${file}:${line}:${column} ${pointer || '/'}: ${message} — ${fix}`;
}
