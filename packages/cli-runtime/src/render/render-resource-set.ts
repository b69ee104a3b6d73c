import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CliError } from '../cli-error.js';
import { textAt } from './kubernetes-object.js';

/** An element of a poll's `inputs`. */
export type Input = Readonly<Record<string, unknown>>;

const run = promisify(execFile);

/** 10,000 inputs, the most that a provider takes, of 900 KiB together render to less. */
const maxBuffer = 256 * 1024 * 1024;

/**
 * Renders a ResourceSet as the operator would on the cluster.
 *
 * @param cli - path of Flux Operator's command line
 * @param manifest - text of the ResourceSet, one YAML document
 * @param inputs - what the poll answered
 * @returns the objects as YAML documents, in the order of the inputs; empty when there are none
 * @throws CliError with what the engine says when the template or an input stops it
 */
export async function renderResourceSet(
  cli: string,
  manifest: string,
  inputs: readonly Input[],
): Promise<string> {
  // Without inputs the operator renders nothing; its command line would run the template once.
  if (inputs.length === 0) return '';
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-render-'));
  try {
    const template = join(folder, 'resource-set.yaml');
    const file = join(folder, 'inputs.json');
    await writeFile(template, manifest);
    await writeFile(file, stringifyForYaml(inputs));
    const { stdout } = await run(cli, ['build', 'rset', '-f', template, '--inputs-from', file], {
      maxBuffer,
    });
    return stdout;
  } catch (error) {
    const said = (textAt(error, 'stderr') ?? '').trim().replace(/^✗ /, '');
    // The command line fails when no input renders an object; on a cluster that is a good state.
    if (said.includes('no objects were generated')) return '';
    const message = error instanceof Error ? error.message : String(error);
    throw new CliError('failure', said === '' ? message : said, { cause: error });
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * The command line reads the inputs as YAML, which refuses or folds characters that JSON leaves
 * bare: DEL, C1 controls, line separators, the byte order mark and the two non-characters.
 */
function stringifyForYaml(inputs: readonly Input[]): string {
  return JSON.stringify(inputs).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
