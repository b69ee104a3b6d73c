import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokens } from '../server-fixture.js';
import { repository } from '../source-files.js';

/** The built command-line client. */
export const cliMain = join(repository, 'packages/cli/dist/main.js');

/** How a run of the client ended. */
export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run is given beside its words. */
export interface CliRunOptions {
  /** Replaces or, when undefined, removes variables of the environment. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string;
  /** Working folder; that of the tests otherwise. */
  readonly cwd?: string;
}

/** Environment of a client of a server. */
export function cliEnvironment(origin: string): Readonly<Record<string, string>> {
  return {
    PATH: process.env['PATH'] ?? '',
    // Contexts of whoever runs the tests are none of theirs.
    XDG_CONFIG_HOME: join(tmpdir(), 'flux-resourceset-no-contexts'),
    FLUX_API_URL: origin,
    FLUX_API_TOKEN: tokens.read,
    FLUX_API_WRITE_TOKEN: tokens.write,
  };
}

/** Runs the client until it ends, with pipes for its output. */
export function runCli(
  origin: string,
  words: readonly string[],
  { env = {}, input = '', cwd = process.cwd() }: CliRunOptions = {},
): Promise<CliRun> {
  return collect(
    process.execPath,
    [cliMain, ...words],
    { ...cliEnvironment(origin), ...env },
    input,
    cwd,
  );
}

/** Runs a line of shell in which `flux-resourceset-cli` is the client. */
export function runShell(origin: string, line: string): Promise<CliRun> {
  const client = `flux-resourceset-cli() { '${process.execPath}' '${cliMain}' "$@"; }`;
  return collect('bash', ['--norc', '-c', `${client}\n${line}`], cliEnvironment(origin), '');
}

/**
 * Runs the client on a pseudo-terminal; what it writes to either stream is on stdout.
 *
 * @param input - what somebody types
 */
export function runOnTerminal(
  origin: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<CliRun> {
  const line = [process.execPath, cliMain, ...words].map((word) => `'${word}'`).join(' ');
  const environment = { ...cliEnvironment(origin), TERM: 'xterm', ...env };
  return collect('script', ['-qec', `stty cols 120; ${line}`, '/dev/null'], environment, input);
}

function collect(
  program: string,
  words: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  input: string,
  cwd: string = process.cwd(),
): Promise<CliRun> {
  const child = spawn(program, words, { env: { ...env }, cwd });
  const texts = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (texts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (texts.stderr += text));
  // A client that fails before it reads closes its end.
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, ...texts }));
  });
}
