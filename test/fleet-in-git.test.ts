import { execFile } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { makeFolder, send, serveForAll, tokens } from './server-fixture.js';
import { readText, repository } from './source-files.js';

/*
 * The page's own lines, in its order: what a team copies from it is what is run here.
 */
const page = readText('docs/fleet-in-git.md');
const blockOf = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)?.[1] ?? '';

interface Workflow {
  readonly env: Readonly<Record<string, string>>;
  readonly jobs: {
    readonly fleet: {
      readonly steps: readonly { readonly name?: string; readonly run?: string }[];
    };
  };
}

const workflow = parse(blockOf('yaml')) as Workflow;
const stepOf = (name: string): string =>
  workflow.jobs.fleet.steps.find((step) => step.name === name)?.run ?? 'exit 99';

/** The demo cluster has few inputs of each kind; here three of them are many. */
const server = serveForAll({ GUARD_REMOVED_INPUTS: '2' });
const run = promisify(execFile);
let copy: Awaited<ReturnType<typeof makeFolder>>;
let folder: string;
let environment: NodeJS.ProcessEnv;

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function runStep(
  script: string,
  more: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const env = { ...environment, ...more };
  try {
    return {
      code: 0,
      ...(await run('bash', ['--norc', '-e', '-c', script], { cwd: folder, env })),
    };
  } catch (error) {
    return error as Outcome;
  }
}

type Documents = Record<string, Record<string, unknown>[]>;

async function edit(
  kind: string,
  change: (documents: Record<string, unknown>[]) => void,
): Promise<void> {
  const path = join(folder, `fleet/${kind}.yaml`);
  const files = parse(await readFile(path, 'utf8')) as Documents;
  change(Object.values(files)[0] ?? []);
  await writeFile(path, stringify(files));
}

const read = async (path: string): Promise<unknown> =>
  (await send(server.origin, 'read', 'GET', path)).json();

beforeAll(async () => {
  const programs = join(server.folder, 'programs');
  await mkdir(programs);
  await symlink(
    join(repository, 'packages/cli/dist/main.js'),
    join(programs, 'flux-resourceset-cli'),
  );
  environment = {
    ...workflow.env,
    PATH: [programs, process.env['PATH']].join(delimiter),
    FLUX_API_URL: server.origin,
    FLUX_API_WRITE_TOKEN: tokens.write,
    GITHUB_SHA: '4f2c9d1',
    CONFIRMED: '',
  };
});

/** A working copy of its own for each test, as the server has it now. */
beforeEach(async () => {
  copy = await makeFolder();
  folder = copy.path;
  const begun = await runStep(blockOf('sh'));
  expect([begun.code, begun.stderr]).toEqual([0, '']);
});

afterEach(() => copy.remove());

describe('a fleet in Git', () => {
  test('is what the server has when it begins', async () => {
    const review = await runStep(stepOf('review'));
    expect([review.code, review.stdout]).toEqual([0, 'nothing would change\n']);
    const applied = await runStep(stepOf('apply'));
    expect(applied.code).toBe(0);
  });

  test('shows what a pull request would do, and does it when it is merged', async () => {
    await edit('cluster', ([cluster]) => {
      Object.assign(cluster ?? {}, { patches: { podinfo: { replicaCount: '9' } } });
    });
    const before = await read('/clusters/demo-cluster-01');
    const review = await runStep(stepOf('review'));
    expect(review.code).toBe(0);
    expect(review.stdout).toContain('cluster/demo-cluster-01');
    expect(review.stdout).toContain('platform-components/podinfo');
    expect(await read('/clusters/demo-cluster-01')).toEqual(before);
    expect((await runStep(stepOf('apply'))).code).toBe(0);
    expect(await read('/clusters/demo-cluster-01')).toMatchObject({
      patches: { podinfo: { replicaCount: '9' } },
    });
    expect((await runStep('flux-resourceset-cli history -o json')).stdout).toContain('4f2c9d1');
    expect((await runStep(stepOf('review'))).stdout).toBe('nothing would change\n');
  });

  test('deletes what is no longer in the files', async () => {
    await send(server.origin, 'write', 'POST', '/namespaces', { id: 'by-hand' });
    const review = await runStep(stepOf('review'));
    expect([review.code, review.stdout]).toEqual([
      0,
      expect.stringContaining('- namespace/by-hand'),
    ]);
    expect((await runStep(stepOf('apply'))).code).toBe(0);
    expect((await send(server.origin, 'read', 'GET', '/namespaces/by-hand')).status).toBe(404);
  });

  test('fails the check of what breaks a rule, with file and line', async () => {
    await edit('namespace', (documents) => void documents.push({ id: 'Not_A_Name' }));
    const review = await runStep(stepOf('review'));
    expect(review.code).not.toBe(0);
    expect(review.stderr).toMatch(/fleet\/namespace\.yaml:\d+:\d+: \/id: /);
  });

  test('stops at what takes away much, until somebody confirms it', async () => {
    await edit('cluster', ([cluster]) => {
      Object.assign(cluster ?? {}, { namespaces: [] });
    });
    const held = await runStep(stepOf('apply'));
    expect([held.code === 0, held.stderr]).toEqual([false, expect.stringContaining('removed')]);
    expect(await read('/clusters/demo-cluster-01')).not.toMatchObject({ namespaces: [] });
    expect((await runStep(stepOf('apply'), { CONFIRMED: '--yes' })).code).toBe(0);
    expect(await read('/clusters/demo-cluster-01')).toMatchObject({ namespaces: [] });
  });
});
