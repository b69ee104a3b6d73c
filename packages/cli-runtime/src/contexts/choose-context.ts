import { suggestName } from '@flux-resourceset/contract';
import { UsageError } from '../cli-error.js';
import type { Context, Contexts } from './context.js';

/** The context in force, and whether the command line names it. */
export interface ChosenContext {
  readonly name: string;
  readonly context: Context;
  /** Then it goes over variables; otherwise they go over it. */
  readonly isNamed: boolean;
}

/**
 * @param named - by the command line
 * @param variable - by the environment
 * @returns null where none is in force
 * @throws UsageError for one that does not exist
 */
export function chooseContext(
  { current, contexts }: Contexts,
  named: string | undefined,
  variable: string | undefined,
): ChosenContext | null {
  const name = named ?? (variable === '' ? undefined : variable) ?? current;
  if (name === null) return null;
  const context = contexts.get(name);
  if (context !== undefined) return { name, context, isNamed: named !== undefined };
  throw unknownContext(name, [...contexts.keys()]);
}

export function unknownContext(name: string, names: readonly string[]): UsageError {
  const others = names.length === 0 ? '; there is none yet' : `; there are ${names.join(', ')}`;
  const near = suggestName(name, names) || others;
  return new UsageError(`there is no context "${name}"${near}`);
}
