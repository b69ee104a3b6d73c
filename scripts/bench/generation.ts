import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How long generations take, in seconds. */
export interface GenerationTimes {
  /** Everything is made and compared. */
  readonly whole: readonly number[];
  /** Nothing has changed since the last run. */
  readonly unchanged: readonly number[];
  /** Into an empty folder, by how many definitions there are. */
  readonly many: ReadonlyMap<number, number>;
}

/**
 * Wall time of generations, processes and all.
 *
 * @param runs - counted runs of each kind, after one that warms the caches of the operating system
 */
export function timeGenerations(runs: number): GenerationTimes {
  const time = (args: readonly string[]): readonly number[] => {
    generate(args);
    return Array.from({ length: runs }, () => generate(args));
  };
  return {
    whole: time(['--check']),
    unchanged: time([]),
    many: new Map([50, 100, 200].map((count) => [count, timeMany(count)])),
  };
}

function generate(args: readonly string[]): number {
  const begun = performance.now();
  const program = ['packages/generator/dist/main.js', ...args];
  const { status, stderr } = spawnSync(process.execPath, program, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the generator failed:\n${stderr}`);
  return (performance.now() - begun) / 1000;
}

function timeMany(count: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'flux-resourceset-generation-'));
  try {
    const schemas = join(folder, 'schemas');
    mkdirSync(schemas);
    for (let index = 0; index < count; index += 1) {
      writeFileSync(join(schemas, `kind_${index}.json`), JSON.stringify(define(`kind_${index}s`)));
    }
    return generate(['--schemas', schemas, '--out', join(folder, 'out')]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A kind of about as many properties as one of the fleet. */
function define(kind: string): object {
  const text = { type: 'string', description: 'A text.', example: 'a', maxLength: 200 };
  const names = Array.from({ length: 10 }, (_, index) => [`member_${index}`, text] as const);
  const items = {
    type: 'object',
    description: 'A document.',
    required: ['id'],
    properties: { id: text, ...Object.fromEntries(names) },
  };
  const key = { name: 'id', description: 'The id.', schema: text };
  return { kind, apiVersion: 'v1', schema: { type: 'array', key, items } };
}
