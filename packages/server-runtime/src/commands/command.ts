import type { ServiceDescriptor } from '@flux-resourceset/contract';

/** What a command was called with. */
export interface CommandCall {
  readonly service: ServiceDescriptor;
  /** What follows the name, without the options. */
  readonly values: readonly string[];
  /** Values of each option that was given; none for a flag. */
  readonly options: ReadonlyMap<string, readonly string[]>;
}

/** What a command has to say. */
export interface CommandOutcome {
  /** Lines for standard output. */
  readonly lines: readonly string[];
  /** 1 when something is left for the operator to do. */
  readonly status: 0 | 1;
}

/** Something that the program does instead of serving: `flux-resourceset NAME …`. */
export interface Command {
  readonly name: string;
  /** What follows the name, as usage shows it. */
  readonly parameters: readonly string[];
  /** What each option takes, as usage shows it; null for a flag. All but flags may be repeated. */
  readonly options: Readonly<Record<string, string | null>>;
  readonly summary: string;
  run(call: CommandCall): Promise<CommandOutcome>;
}
