import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { readText, repository } from './source-files.js';

/** One instruction of a Dockerfile. */
export interface Instruction {
  readonly name: string;
  readonly rest: string;
}

/** Where a build has put the stages of a Dockerfile. */
export interface BuiltImage {
  /** What is `/` in the last stage. */
  readonly root: string;
  readonly workdir: string;
  /** As the instructions say, with paths of the image. */
  readonly env: Readonly<Record<string, string>>;
}

interface Stage extends BuiltImage {
  readonly name: string;
}

/** @returns the instructions of the repository's Dockerfile, those of several lines in one */
export function readDockerfile(): readonly Instruction[] {
  const text = readText('Dockerfile')
    .replaceAll(/^#.*\n/gm, '')
    .replaceAll(/\\\n\s*/g, '');
  return [...text.matchAll(/^([A-Z]+) (.+)$/gm)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));
}

/**
 * Does what the instructions say, in their order, without an engine: a stage is a folder, COPY
 * takes what .dockerignore leaves of the repository, RUN runs here in the stage's working folder.
 *
 * @param folder - where the stages are put
 * @param outer - environment of what is run, beside that of the stage
 */
export async function buildImage(folder: string, outer: NodeJS.ProcessEnv): Promise<BuiltImage> {
  const stages: Stage[] = [];
  for (const { name, rest } of readDockerfile()) {
    const stage = stages.at(-1);
    if (name === 'FROM')
      stages.push(await beginStage(join(folder, String(stages.length)), rest, stages));
    else if (stage) stages[stages.length - 1] = await follow({ name, rest }, stage, stages, outer);
  }
  const last = stages.at(-1);
  if (!last) throw new Error('the Dockerfile has no stage');
  return last;
}

async function beginStage(root: string, rest: string, stages: readonly Stage[]): Promise<Stage> {
  const [base, , name = ''] = rest.split(' ');
  const parent = stages.find((stage) => stage.name === base);
  if (parent) return { ...parent, name };
  await mkdir(join(root, 'tmp'), { recursive: true });
  return { name, root, workdir: '/', env: {} };
}

async function follow(
  { name, rest }: Instruction,
  stage: Stage,
  stages: readonly Stage[],
  outer: NodeJS.ProcessEnv,
): Promise<Stage> {
  if (name === 'WORKDIR') {
    await mkdir(join(stage.root, rest), { recursive: true });
    return { ...stage, workdir: rest };
  }
  if (name === 'ENV') return { ...stage, env: { ...stage.env, ...readVariables(rest) } };
  if (name === 'COPY') await copy(rest, stage, stages);
  if (name === 'RUN') run(rest, stage, outer);
  return stage;
}

function readVariables(rest: string): Readonly<Record<string, string>> {
  return Object.fromEntries(rest.split(/\s+/).map((pair) => pair.split(/=(.*)/).slice(0, 2)));
}

async function copy(rest: string, stage: Stage, stages: readonly Stage[]): Promise<void> {
  const words = rest.split(' ');
  const from = /^--from=(.+)$/.exec(words[0] ?? '')?.[1];
  const target = join(stage.root, stage.workdir, words.at(-1) ?? '');
  if (from !== undefined) {
    const { root } = stages.find((known) => known.name === from) ?? stage;
    return cp(join(root, words[1] ?? ''), target, { recursive: true, verbatimSymlinks: true });
  }
  for (const source of words.slice(0, -1)) {
    for (const path of listContext().filter((file) => isBelow(file, source))) {
      await cp(join(repository, path), join(target, path));
    }
  }
}

function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
}

/** Absolute paths of the image are below the stage's folder; files belong to whoever runs this. */
function run(command: string, { root, workdir, env }: Stage, outer: NodeJS.ProcessEnv): void {
  const [user, group] = [String(process.getuid?.()), String(process.getgid?.())];
  const line = command
    .replaceAll(/(?<= )\/var\//g, `${root}/var/`)
    .replace('-o 1000 -g 1000', `-o ${user} -g ${group}`);
  execFileSync('sh', ['-ec', line], {
    cwd: join(root, workdir),
    env: { ...outer, ...env },
    stdio: 'pipe',
  });
}

/** @returns the files that an engine is sent: the last pattern of .dockerignore that matches counts */
export function listContext(): readonly string[] {
  const patterns = readText('.dockerignore')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return listIncluded('', patterns);
}

function listIncluded(folder: string, patterns: readonly string[]): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return isIgnored(path, patterns) ? [] : [path];
    const mayHold = patterns.some((pattern) => pattern.startsWith(`!${path}/`));
    return isIgnored(path, patterns) && !mayHold ? [] : listIncluded(path, patterns);
  });
}

function isIgnored(path: string, patterns: readonly string[]): boolean {
  const parts = path.split('/');
  const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  const last = patterns.findLast((pattern) =>
    parents.some((parent) => toExpression(pattern.replace(/^!/, '')).test(parent)),
  );
  return last !== undefined && !last.startsWith('!');
}

/** As in Go's filepath.Match: a star takes names that begin with a dot, too. */
function toExpression(pattern: string): RegExp {
  const parts = { '**/': '(?:.*/)?', '*': '[^/]*', '.': '\\.' } as const;
  return new RegExp(
    `^${pattern.replaceAll(/\*\*\/|\*|\./g, (part) => parts[part as keyof typeof parts])}$`,
  );
}
