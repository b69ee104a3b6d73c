import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { renderWorkspace } from '../emit/workspace/emit-workspace.js';
import { firstDefinition } from '../emit/workspace/first-definition.js';
import type { GeneratedFile } from '../generated-file.js';
import { OutputError } from '../output/output-error.js';
import { writeFiles } from '../output/write-files.js';
import type { InitCommand } from './command-line.js';
import { readSettings } from './generate-command.js';
import { findSettingProblem } from './settings.js';
import type { Terminal } from './terminal.js';

/**
 * Makes a folder a project: a first definition, and a workspace in which everything else is a
 * script away.
 *
 * @returns exit status
 * @throws OutputError when the folder has a package.json, or definitions; nothing is written then
 */
export async function runInit(command: InitCommand, terminal: Terminal): Promise<number> {
  const { out } = command;
  refuseUsed(out);
  const name = command.given.name ?? nameFolder(out);
  const { info, project } = await readSettings({ out, given: { ...command.given, name } });
  const config = { name, ...command.given };
  const files: readonly GeneratedFile[] = [
    { path: 'schemas/note.yaml', contents: firstDefinition, ownership: 'scaffold' },
    ...renderWorkspace({ info, project }, config),
  ];
  const { written } = await writeFiles(out, files, []);
  terminal.out(written.map((path) => `${join(out, path)}\n`).join(''));
  terminal.out(`\nNext: npm install, npm run generate, npm run build, npm test; see README.md\n`);
  return 0;
}

function refuseUsed(out: string): void {
  const problems = [
    ...(existsSync(join(out, 'package.json')) ? [join(out, 'package.json')] : []),
    ...(isFilled(join(out, 'schemas')) ? [join(out, 'schemas')] : []),
  ];
  if (problems.length === 0) return;
  const verb = problems.length === 1 ? 'is' : 'are';
  throw new OutputError(
    `${problems.join(' and ')} ${verb} there already: init starts a project in a folder without; ` +
      'for one that has definitions, run the generator without init',
  );
}

function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).length > 0;
}

/** @returns the folder's name in kebab case, where it can be a name */
function nameFolder(out: string): string {
  const name = basename(resolve(out))
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^[-0-9]+|-+$/g, '');
  return findSettingProblem('name', name) === null ? name : 'resources';
}
