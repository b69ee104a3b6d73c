import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CliError } from '../cli-error.js';

/** Variables by name. */
type Environment = Readonly<Record<string, string | undefined>>;

/** Where `make tools` puts it, from the working folder. */
const toolsFolder = join('.tools', 'bin');

/**
 * Finds Flux Operator's command line, which renders templates with the operator's own engine.
 *
 * @param environment - `FLUX_OPERATOR_CLI` names it, otherwise it is looked for on `PATH`
 * @param folder - folder that is looked at last
 * @returns the path of the program; null when there is none
 */
export function findOperatorCli(environment: Environment, folder: string): string | null {
  const named = environment['FLUX_OPERATOR_CLI'];
  if (named !== undefined && named !== '') return isProgram(named) ? named : null;
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((path) => path !== '');
  const candidates = [...folders, folder].map((path) => join(path, 'flux-operator'));
  return candidates.find(isProgram) ?? null;
}

/**
 * Finds Flux Operator's command line where a user has it.
 *
 * @throws CliError `engineMissing`, with how to get it
 */
export function requireOperatorCli(environment: Environment): string {
  const found = findOperatorCli(environment, toolsFolder);
  if (found !== null) return found;
  const named = environment['FLUX_OPERATOR_CLI'] ?? '';
  const place =
    named === ''
      ? `is neither on the PATH nor in ${toolsFolder}`
      : `is not at ${named}, which FLUX_OPERATOR_CLI names`;
  throw new CliError('engineMissing', `Flux Operator's command line ${place}; ${advice}`);
}

const advice =
  "get it with 'make tools' (it needs Go) or from " +
  'https://github.com/controlplaneio-fluxcd/flux-operator/releases, ' +
  'and put it on the PATH as flux-operator or name it in FLUX_OPERATOR_CLI';

/** Folders are executable too, in their way. */
function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
