/** Something that the program does instead of serving: `flux-resourceset NAME …`. */
export interface Command {
  readonly name: string;
  /** What follows the name, as usage shows it. */
  readonly parameters: readonly string[];
  readonly summary: string;
  /** @returns lines for standard output */
  run(values: readonly string[]): Promise<readonly string[]>;
}
