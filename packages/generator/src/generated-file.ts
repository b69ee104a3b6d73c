/** A file that an emitter wants written. Emitters return these and touch no disk. */
export interface GeneratedFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string;
  readonly contents: string;
  /**
   * `generated`: always rewritten, checked for drift, removed when no longer emitted.
   * `scaffold`: written when it is missing, then the user's own.
   * `workspace`: the same, but only in a folder that has no package.json: all that makes a new tree.
   */
  readonly ownership: 'generated' | 'scaffold' | 'workspace';
}
