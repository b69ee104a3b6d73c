import { relative, sep } from 'node:path';
import { formatDiagnostic, type Diagnostic } from '../diagnostic.js';
import { generatedFolders } from '../emit/emitters.js';
import { generate } from '../generate.js';
import type { GeneratedFile } from '../generated-file.js';
import { checkFiles, type Drift } from '../output/check-files.js';
import { writeFiles } from '../output/write-files.js';
import type { GenerateCommand } from './command-line.js';
import { readConfigFile } from './config-file.js';
import { count } from './count.js';
import { RunMemory } from './last-run.js';
import { decideSettings, type GivenSettings, type Settings } from './settings.js';
import type { Terminal } from './terminal.js';

/**
 * Writes what follows from the definitions.
 *
 * @returns 0 when all is written
 * @throws DefinitionError, OutputError or UsageError
 */
export async function write(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const start = performance.now();
  const { total, written, removed } = await writeChanged(command, terminal);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  terminal.out(`${total} files, ${written} written, ${removed} removed in ${seconds} s\n`);
  return 0;
}

interface Written {
  readonly total: number;
  readonly written: number;
  readonly removed: number;
}

async function writeChanged(command: GenerateCommand, terminal: Terminal): Promise<Written> {
  const { out, only } = command;
  const settings = await readSettings(command);
  const memory = new RunMemory(out, settings.schemas, [settings, only]);
  const folders = generatedFolders(only);
  const known = await memory.recall(folders);
  if (known !== null) return { total: known, written: 0, removed: 0 };
  const notices: Diagnostic[] = [];
  const files = await generateFor(command, terminal, (notice) => notices.push(notice));
  const { written, removed } = await writeFiles(out, files, folders);
  await memory.keep(files, notices);
  return { total: files.length, written: written.length, removed: removed.length };
}

/**
 * Tells what of the output does not follow from the definitions.
 *
 * @returns 1 when something does not
 */
export async function check(command: GenerateCommand, terminal: Terminal): Promise<number> {
  const files = await generateFor(command, terminal);
  const drifts = await checkFiles(command.out, files, generatedFolders(command.only));
  if (drifts.length === 0) {
    terminal.out(`${files.length} files, all up to date\n`);
    return 0;
  }
  terminal.error(drifts.map(renderDrift).join(''));
  terminal.error(
    `${count(drifts.length, 'file')} out of date: run the generator without --check\n`,
  );
  return 1;
}

/** @returns what is set for a tree: by options, else in its configuration file */
export async function readSettings({
  out,
  given,
}: Pick<GenerateCommand, 'out' | 'given'>): Promise<Settings & { readonly given: GivenSettings }> {
  const all = { ...(await readConfigFile(out)), ...given };
  return { ...decideSettings(all), given: all };
}

async function generateFor(
  command: GenerateCommand,
  terminal: Terminal,
  noted: (notice: Diagnostic) => void = () => undefined,
): Promise<readonly GeneratedFile[]> {
  const { schemas, dialect, operationIds, info, project, given } = await readSettings(command);
  const onNotice = (notice: Diagnostic): void => {
    noted(notice);
    terminal.error(`note: ${formatDiagnostic(notice)}\n`);
  };
  const config = describeConfig(given, project.name, relative(command.out, schemas));
  const { only } = command;
  return generate({ schemas, dialect, operationIds, info, project, config, only, onNotice });
}

/** What a new tree's configuration file says: what was set, and what it is called. */
function describeConfig(
  given: GivenSettings,
  name: string,
  schemas: string,
): Readonly<Record<string, string>> {
  const path = schemas.split(sep).join('/');
  return { name, ...given, ...(path !== 'schemas' && { schemas: path }) };
}

function renderDrift({ path, state, diff }: Drift): string {
  return `${state}: ${path}\n${diff}`;
}
