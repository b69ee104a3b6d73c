import { spawnSync } from 'node:child_process';

/**
 * Wall time of a whole generation that finds nothing to change.
 *
 * @param runs - counted runs, after one that warms the caches of the operating system
 * @returns seconds of each run
 */
export function timeGeneration(runs: number): readonly number[] {
  const generate = (): number => {
    const begun = performance.now();
    const args = [
      'packages/generator/dist/main.js',
      '--schemas',
      'schemas',
      '--out',
      '.',
      '--check',
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`the generator found something to change:\n${stderr}`);
    return (performance.now() - begun) / 1000;
  };
  generate();
  return Array.from({ length: runs }, generate);
}
