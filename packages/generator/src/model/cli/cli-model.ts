import type { ActionDescriptor, ArgumentDescriptor } from '@flux-resourceset/contract';
import type { OptionModel } from './describe-options.js';

/** The commands of the CLI, as its descriptor and its reference are written from. */
export interface CliModel {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly groups: readonly GroupModel[];
  readonly commands: readonly CommandModel[];
}

export interface GroupModel {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly groups: readonly GroupModel[];
  readonly commands: readonly CommandModel[];
  /** The command that is meant where the next word names none. */
  readonly fallback?: string;
}

export interface CommandModel {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly arguments: readonly ArgumentModel[];
  readonly options: readonly OptionModel[];
  readonly examples: readonly string[];
  readonly action: ActionDescriptor;
}

/** An argument with what stands there in examples. */
export type ArgumentModel = ArgumentDescriptor & { readonly example: string };
