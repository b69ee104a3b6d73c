import { defaultTemplates } from '@flux-resourceset/contract';
import type {
  FluxInvocation,
  RenderInvocation,
  RenderSource,
  StatusInvocation,
} from '../actions/invocation.js';
import { UsageError } from '../cli-error.js';
import type { CommandWords } from './command-words.js';
import { readArguments } from './read-arguments.js';
import { readValueFile } from './read-file.js';
import { readOptions } from './read-options.js';
import { readScalar } from './read-scalar.js';

export async function readFlux(
  action: FluxInvocation['action'],
  { command, words, given }: CommandWords,
): Promise<FluxInvocation> {
  const { query } = await readOptions(command.options, given);
  const named = readArguments(command, words, false);
  const endpoint = named.text('endpoint') ?? action.endpoint ?? undefined;
  return { kind: 'flux', action, cluster: named.text('cluster'), endpoint, query };
}

export async function readStatus(
  action: StatusInvocation['action'],
  { command, noun, words, given }: CommandWords,
): Promise<StatusInvocation> {
  const { query } = await readOptions(command.options, given);
  readArguments(command, words, false);
  return { kind: 'status', action, noun, query };
}

/**
 * Reads what a command renders, and from what.
 *
 * @throws UsageError for an endpoint that does not exist, for a file that cannot be read, and when
 *   neither a file nor a cluster is named
 */
export async function readRender(
  action: RenderInvocation['action'],
  words: CommandWords,
): Promise<RenderInvocation> {
  const { given } = words;
  const source = await readSource(words);
  const known = action.endpoints.map(({ name }) => name);
  const endpoints = given
    .texts('endpoint')
    .map((name) => String(readScalar(name, { type: 'string', enum: known }, '--endpoint')));
  const templates = given.text('templates') ?? defaultTemplates;
  return { kind: 'render', action, endpoints: [...new Set(endpoints)], templates, source };
}

async function readSource({ command, words, given }: CommandWords): Promise<RenderSource> {
  const cluster = readArguments(command, words, false).text('cluster');
  const inputs = given.text('inputs');
  if (inputs !== undefined) return { from: 'file', inputs: await readValueFile(inputs) };
  if (cluster !== undefined) return { from: 'cluster', cluster };
  const name = command.arguments[0]?.name ?? 'cluster';
  throw new UsageError(`missing <${name}>, or --inputs FILE`);
}
