import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeFolder, serveForAll } from '../server-fixture.js';
import { readText, repository } from '../source-files.js';
import { cliEnvironment, runCli } from './cli-process.js';

const server = serveForAll();
const program = 'flux-resourceset-cli';

let folder: Awaited<ReturnType<typeof makeFolder>>;
let environment: Readonly<Record<string, string>>;

/** Installed as the page says, by its first block, in a home of its own. */
beforeAll(async () => {
  folder = await makeFolder();
  const [, install = ''] = /```sh\n([\s\S]*?)```/.exec(readText('docs/cli.md')) ?? [];
  const PATH = `${join(folder.path, '.local/bin')}:${process.env['PATH'] ?? ''}`;
  environment = { ...cliEnvironment(server.origin), HOME: folder.path, PATH, TERM: 'dumb' };
  runShell('sh', ['-ec', install]);
});

afterAll(() => folder.remove());

function runShell(shell: string, words: readonly string[]): string {
  const run = spawnSync(shell, words, { cwd: repository, env: environment, encoding: 'utf8' });
  expect({ shell, status: run.status, stderr: run.stderr }).toEqual({
    shell,
    status: 0,
    stderr: '',
  });
  return run.stdout;
}

/** The line of the page that switches completion on in a shell. */
function readSwitch(shell: string): string {
  const lines = readText('docs/cli.md').split('\n');
  return lines.find((line) => line.includes(`${program} completion ${shell}`)) ?? '';
}

/** What a shell runs to complete a line, after the page's line; the candidates are what it prints. */
const completing: Readonly<Record<string, (words: readonly string[]) => string>> = {
  bash: (words) => `
    COMP_WORDS=(${words.map(quote).join(' ')}); COMP_CWORD=$(( \${#COMP_WORDS[@]} - 1 ))
    registered=$(complete -p ${program}); registered=\${registered##*-F }
    "\${registered%% *}" && printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: (words) => `
    words=(${words.map(quote).join(' ')}); CURRENT=\${#words}
    compadd() { print -rl -- \${(M)\${(P)2}:#\${words[CURRENT]}*} }
    _files() { }
    \${_comps[${program}]}`,
  fish: (words) => `complete -C ${quote(words.join(' '))}`,
};

/** Options that keep a shell from what the machine has set up. */
const bare: Readonly<Record<string, readonly string[]>> = {
  bash: ['--norc', '--noprofile'],
  zsh: ['-f'],
  fish: ['--no-config'],
};

const quote = (word: string): string => `'${word}'`;

function complete(shell: string, ...words: readonly string[]): readonly string[] {
  const script = `${readSwitch(shell)}\n${completing[shell]?.([program, ...words]) ?? ''}\n`;
  const output = runShell(shell, [...(bare[shell] ?? []), '-c', script]);
  // fish adds what it knows of a candidate behind a tab.
  return output
    .trim()
    .split('\n')
    .map((line) => line.split('\t')[0] ?? '');
}

describe.each(Object.keys(completing))('completion in %s', (shell) => {
  const isHere = spawnSync(shell, ['-c', 'true']).status === 0;
  const inShell = isHere ? test : test.skip;
  const title = (what: string): string => (isHere ? what : `${what} (${shell} is not installed)`);

  test('has a script', async () => {
    const { stdout } = await runCli(server.origin, ['completion', shell]);
    expect(stdout).toContain('__complete');
  });

  inShell(title('has a script that the shell accepts'), async () => {
    const { stdout } = await runCli(server.origin, ['completion', shell]);
    const file = join(folder.path, `completion.${shell}`);
    writeFileSync(file, stdout);
    expect(runShell(shell, ['-n', file])).toBe('');
  });

  inShell(
    title('completes commands, options and choices'),
    () => {
      expect(complete(shell, 'names')).toEqual(['namespace']);
      expect(complete(shell, 'namespace', 'un')).toEqual(['unassign']);
      expect(complete(shell, 'namespace', 'create', 'x', '--lab')).toEqual(['--label']);
      expect(complete(shell, 'cluster', 'list', '--environment', 'q')).toEqual(['qa']);
      expect(complete(shell, 'cluster', 'list', '-o', 'y')).toEqual(['yaml']);
      expect(complete(shell, 'flux', 'demo-cluster-01', 'r')).toEqual(['rolebindings']);
    },
    60_000,
  );

  inShell(
    title('completes ids of what the server has'),
    () => {
      expect(complete(shell, 'cluster', 'get', 'demo')).toEqual(['demo-cluster-01']);
      expect(complete(shell, 'flux', 'demo')).toEqual(['demo-cluster-01']);
      expect(complete(shell, 'namespace', 'get', '-o', 'json', 'po')).toEqual(['podinfo']);
      expect(complete(shell, 'component', 'patch', 'po')).toEqual(['podinfo']);
      expect(complete(shell, 'component', 'patch', 'podinfo', '--cluster', 'd')).toEqual([
        'demo-cluster-01',
      ]);
      expect(complete(shell, 'demo', 'patch-component', 'demo-cluster-01', 'tr')).toEqual([
        'traefik',
      ]);
    },
    60_000,
  );
});

describe('completion', () => {
  const candidates = async (origin: string, ...words: readonly string[]): Promise<string> => {
    const { code, stdout, stderr } = await runCli(origin, ['__complete', ...words]);
    expect([code, stderr]).toEqual([0, '']);
    return stdout;
  };

  test('of a value behind = keeps what is before it', async () => {
    expect(await candidates(server.origin, 'cluster', 'list', '--environment=')).toBe(
      ['dev', 'qa', 'uat', 'prod'].map((name) => `--environment=${name}\n`).join(''),
    );
  });

  test('asks the server that the line names', async () => {
    const words = ['--api-url', server.origin, 'cluster', 'get', ''];
    expect(await candidates('http://127.0.0.1:9', ...words)).toBe('demo-cluster-01\n');
  });

  test('offers no id, and says nothing, where no server answers', async () => {
    expect(await candidates('http://127.0.0.1:9', 'cluster', 'get', '')).toBe('');
    expect(await candidates('', 'cluster', 'get', '')).toBe('');
  });

  test.each([
    [['get', ''], /^cluster\nnamespace\ncomponent\nrolebinding\n$/],
    [['edit', 'component', ''], /^cert-manager\npodinfo\ntraefik\n$/],
    [['history', ''], /^list\nshow\ncluster\n/],
    [['history', 'cluster', ''], /^demo-cluster-01\n$/],
    [['rollback', '--to', '1', 'namespaces', ''], /^cert-manager\n/],
    [['explain', 'cluster', ''], /^demo-cluster-01\n$/],
    [['update', ''], /^cluster\n/],
    [['apply', '--pr'], /\n--file\n--prune\n/],
    [['apply', '-f', 'x', '--prune', ''], /^cluster\nnamespace\ncomponent\nrolebinding\n$/],
    [['cluster', 'delete', '--dry'], /--dry-run\n/],
    [['history', '--cluster', ''], /^demo-cluster-01\n$/],
  ])('of %j offers kinds, and ids of the kind that is named', async (words, expected) => {
    expect(await candidates(server.origin, ...words)).toMatch(expected);
  });

  test('offers no existing id for a new document', async () => {
    expect(await candidates(server.origin, 'namespace', 'create', '')).toBe('');
  });

  test('evaluates nothing that a server says', () => {
    mkdirSync(join(folder.path, 'fake'), { recursive: true });
    const fake = join(folder.path, 'fake', program);
    writeFileSync(fake, `#!/bin/sh\necho '$(touch ${folder.path}/touched)'\n`, { mode: 0o755 });
    const script = `
      eval "$(${program} completion bash | sed "s|'[^']*' '[^']*' __complete|'${fake}' __complete|")"
      ${completing['bash']?.([program, '']) ?? ''}; test ! -e "${folder.path}/touched"`;
    expect(runShell('bash', ['--norc', '-c', script])).toContain('$(touch');
  });
});
