import type { CommandDescriptor } from '@flux-resourceset/contract';
import type { Rendering } from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import { defaultTemplates } from './command-options.js';
import type { ParsedWords } from './parse-words.js';
import { readValueFile } from './read-file.js';
import { readScalar } from './read-scalar.js';

/**
 * Reads what a command renders, and from what.
 *
 * @throws UsageError for an endpoint that does not exist, for a file that cannot be read, and when
 *   neither a file nor a cluster is named
 */
export async function readRendering(
  { action, arguments: [cluster] }: CommandDescriptor,
  { given, positionals }: ParsedWords,
): Promise<Rendering> {
  const inputs = given.get('inputs');
  if (action.kind === 'render' && positionals.length === 0 && inputs === undefined) {
    throw new UsageError(`missing <${cluster?.name ?? 'cluster'}>, or --inputs FILE`);
  }
  const templates = given.get('templates');
  const named = given.get('endpoint');
  const known = action.kind === 'render' ? action.endpoints.map(({ name }) => name) : [];
  const endpoints = (typeof named === 'object' ? named : []).map((name) =>
    String(readScalar(name, { type: 'string', enum: known }, '--endpoint')),
  );
  return {
    endpoints: [...new Set(endpoints)],
    templates: typeof templates === 'string' ? templates : defaultTemplates,
    inputs: typeof inputs === 'string' ? await readValueFile(inputs) : undefined,
  };
}
