import type { Rendering } from '../actions/invocation.js';
import type { CommandDescriptor } from '../descriptor.js';
import type { ParsedWords } from './parse-words.js';
import { readValueFile } from './read-file.js';
import { readScalar } from './read-scalar.js';

/** Where templates are, from the working folder. */
export const defaultTemplates = 'k8s/resourcesets';

/**
 * Reads what a command renders, and from what.
 *
 * @throws UsageError for an endpoint that does not exist, and for a file that cannot be read
 */
export async function readRendering(
  { action }: CommandDescriptor,
  { given }: ParsedWords,
): Promise<Rendering> {
  const inputs = given.get('inputs');
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
