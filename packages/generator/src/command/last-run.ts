import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatDiagnostic, type Diagnostic } from '../diagnostic.js';
import type { GeneratedFile } from '../generated-file.js';
import { loadDefinitions } from '../load/load-definitions.js';
import { findOrphans } from '../output/orphans.js';
import { readOptional } from '../output/read-optional.js';

/** What a run was made of and what came of it: by digests, so that nothing of it is believed. */
interface LastRun {
  /** Of the program, its settings and every file that was read. */
  readonly inputs: string;
  /** Digests of what was emitted, by path; null for files that are their owner's. */
  readonly outputs: Readonly<Record<string, string | null>>;
  readonly total: number;
}

/**
 * Knows the last run in a tree, so that one of which nothing has changed need not happen again. It is
 * kept where tools keep such things, in `node_modules/.cache`; without that folder nothing is kept.
 */
export class RunMemory {
  readonly #out: string;
  readonly #schemas: string;
  readonly #settings: unknown;

  /** @param settings - all that is decided beside the definitions */
  constructor(out: string, schemas: string, settings: unknown) {
    this.#out = out;
    this.#schemas = schemas;
    this.#settings = settings;
  }

  /** @returns how many files there are, when the tree is what a run would make it; null otherwise */
  async recall(folders: readonly string[]): Promise<number | null> {
    const text = existsSync(this.#folder) ? await readOptional(this.#file) : null;
    if (text === null) return null;
    const { inputs, outputs, total } = JSON.parse(text) as LastRun;
    if (inputs !== (await this.#digestInputs())) return null;
    const paths = Object.keys(outputs);
    const texts = await Promise.all(paths.map((path) => readOptional(join(this.#out, path))));
    const isSame = paths.every((path, index) => isAsBefore(outputs[path], texts[index] ?? null));
    const orphans = await findOrphans(this.#out, paths, folders);
    return isSame && orphans.length === 0 ? total : null;
  }

  async keep(files: readonly GeneratedFile[], notices: readonly Diagnostic[]): Promise<void> {
    // What is noted is to be noted each time.
    if (!existsSync(this.#folder) || notices.length > 0) return;
    const kept = files.filter(({ ownership }) => ownership !== 'workspace');
    const outputs = kept.map(({ path, contents, ownership }) => [
      path,
      ownership === 'generated' ? digest(contents) : null,
    ]);
    const run: LastRun = {
      inputs: await this.#digestInputs(),
      outputs: Object.fromEntries(outputs) as LastRun['outputs'],
      total: files.length,
    };
    await mkdir(dirname(this.#file), { recursive: true });
    await writeFile(this.#file, JSON.stringify(run));
  }

  get #folder(): string {
    return join(this.#out, 'node_modules');
  }

  get #file(): string {
    return join(this.#folder, '.cache/flux-resourceset-generate/last-run.json');
  }

  async #digestInputs(): Promise<string> {
    const files = await loadDefinitions(this.#schemas);
    const read = files.map(({ path, name, value, problems }) => ({
      path,
      name,
      value,
      problems: problems.map(formatDiagnostic),
    }));
    return digest(JSON.stringify([await digestProgram(), this.#settings, read]));
  }
}

function isAsBefore(before: string | null | undefined, text: string | null): boolean {
  return text !== null && (before === null || digest(text) === before);
}

/** @returns a digest of every file that this program is made of */
async function digestProgram(): Promise<string> {
  const own = join(import.meta.dirname, '..');
  const contract = dirname(fileURLToPath(import.meta.resolve('@flux-resourceset/contract')));
  const texts: string[] = [await readFile(join(own, '../package.json'), 'utf8')];
  for (const folder of [own, join(own, '../templates'), contract]) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    texts.push(...(await Promise.all(paths.toSorted().map((path) => readFile(path, 'utf8')))));
  }
  return digest(texts.join('\0'));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
