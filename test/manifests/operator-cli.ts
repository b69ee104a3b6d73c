import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** An element of a poll's `inputs`. */
export type Input = Readonly<Record<string, unknown>>;

const run = promisify(execFile);

/** 10,000 inputs, the most that a provider takes, of 900 KiB together render to less. */
const maxBuffer = 256 * 1024 * 1024;

/**
 * Finds Flux Operator's command line, which renders templates with the operator's own engine.
 *
 * @param environment - variables: `FLUX_OPERATOR_CLI` names it, otherwise it is looked for on `PATH`
 * @param toolsFolder - folder that is looked at last, where `make tools` puts it
 * @returns the path of the program; null when there is none
 */
export function findOperatorCli(
  environment: Readonly<Record<string, string | undefined>>,
  toolsFolder: string,
): string | null {
  const named = environment.FLUX_OPERATOR_CLI;
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders, toolsFolder].map((folder) => join(folder, 'flux-operator'));
  return candidates.find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Renders a ResourceSet as the operator would on the cluster.
 *
 * @param cli - Flux Operator's command line
 * @param template - path of the ResourceSet's manifest
 * @param inputs - what the poll answered
 * @returns the objects as YAML documents, in the order of the inputs; empty when there are none
 * @throws Error with what the engine says when the template or an input stops it
 */
export async function renderResourceSet(
  cli: string,
  template: string,
  inputs: readonly Input[],
): Promise<string> {
  // Without inputs the operator renders nothing; its command line would run the template once.
  if (inputs.length === 0) return '';
  const folder = await mkdtemp(join(tmpdir(), 'flux-resourceset-render-'));
  try {
    const file = join(folder, 'inputs.json');
    await writeFile(file, stringifyForYaml(inputs));
    const { stdout } = await run(cli, ['build', 'rset', '-f', template, '--inputs-from', file], {
      maxBuffer,
    });
    return stdout;
  } catch (error) {
    if (isNothingRendered(error)) return '';
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The command line fails when no input renders an object; on a cluster that is a good state. */
function isNothingRendered(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'stderr' in error &&
    String(error.stderr).includes('no objects were generated')
  );
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
