import type { GeneratedFile } from '../generated-file.js';
import { renderDiff } from './diff.js';
import { planOutput } from './plan.js';

/** A generated file that is not what the definitions say. */
export interface Drift {
  readonly path: string;
  readonly state: 'missing' | 'stale' | 'orphaned';
  /** Unified diff from what is there to what ought to be; for stale files only. */
  readonly diff: string;
}

/**
 * Lists every generated file that writing would change; scaffolds are the user's own.
 *
 * @returns ordered by path; empty when the output is up to date
 * @throws OutputError when a file is there and cannot be read
 */
export async function checkFiles(
  out: string,
  files: readonly GeneratedFile[],
  folders: readonly string[],
): Promise<readonly Drift[]> {
  const plan = await planOutput(out, files, folders);
  const missing = plan.missing.filter(({ ownership }) => ownership === 'generated');
  const drifts: Drift[] = [
    ...missing.map(({ path }): Drift => ({ path, state: 'missing', diff: '' })),
    ...plan.orphans.map((path): Drift => ({ path, state: 'orphaned', diff: '' })),
  ];
  for (const { file, current } of plan.stale) {
    const diff = await renderDiff(file.path, current, file.contents);
    drifts.push({ path: file.path, state: 'stale', diff });
  }
  return drifts.sort((one, other) => (one.path < other.path ? -1 : 1));
}
