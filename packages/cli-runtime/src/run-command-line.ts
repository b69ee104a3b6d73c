import type { CommandDescriptor } from '@flux-resourceset/contract';
import type { Result } from './actions/invocation.js';
import { accessOf, runAction } from './actions/run-action.js';
import { createApi } from './api/api.js';
import { readConnection } from './api/connection.js';
import { explainError } from './api/explain-error.js';
import type { ParsedWords } from './arguments/parse-words.js';
import { readInvocation } from './arguments/read-invocation.js';
import { readSettings } from './arguments/read-settings.js';
import { parseOptions, resolveCommand } from './arguments/resolve-words.js';
import { exitCodes, UsageError } from './cli-error.js';
import type { CliProgram, CommandLine } from './command-line.js';
import { answerShell } from './help/answer-shell.js';
import { completionScript } from './help/completion-script.js';
import { showHelp } from './help/show-help.js';
import { createMessages } from './output/messages.js';
import { renderResult, type OutputFormat } from './output/render-result.js';

/**
 * Runs one command line: reads it, checks it, sends requests, prints the result.
 *
 * @returns the exit code; every failure is a line on stderr
 */
export async function runCommandLine(program: CliProgram, line: CommandLine): Promise<number> {
  let name = program.cli.name;
  try {
    const completions = await answerShell(program, line);
    if (completions !== null) {
      await write(line.stdout, completions);
      return exitCodes.done;
    }
    const found = resolveCommand(program.cli, line.words);
    name = [program.cli.name, ...found.path].join(' ');
    const words = parseOptions(found, line.words);
    const help = await showHelp(program.cli, found, words, line.stdout);
    if (help !== null) await write(line.stdout, help);
    else if (found.kind === 'group') throw new UsageError('missing <command>');
    else await runCommand(program, found.command, words, line);
    return exitCodes.done;
  } catch (error) {
    return fail(error, name, line);
  }
}

function fail(error: unknown, name: string, line: CommandLine): number {
  const { reason, message } = explainError(error);
  const [program = name] = name.split(' ');
  const style = { program, isQuiet: false, hasColors: hasColors(line, line.stderr) };
  createMessages(line.stderr, style).fail(message);
  if (reason === 'usage') line.stderr.write(`Try '${name} --help'.\n`);
  return exitCodes[reason];
}

async function runCommand(
  { cli, connect }: CliProgram,
  command: CommandDescriptor,
  words: ParsedWords,
  line: CommandLine,
): Promise<void> {
  const settings = readSettings(words);
  const invocation = await readInvocation(command, words);
  const { environment, stdout, stderr } = line;
  const { action } = command;
  if (action.kind === 'completion') {
    return write(stdout, completionScript(cli.name, line.command, invocation.shell ?? ''));
  }
  const access = accessOf(action);
  // What is read from a file needs no server, nor its address.
  const client =
    invocation.rendering.inputs === undefined
      ? await connect(await readConnection({ ...settings.connection, environment }, access))
      : {};
  const { isQuiet } = settings;
  const style = { program: cli.name, isQuiet, hasColors: hasColors(line, stderr) };
  const messages = createMessages(stderr, style);
  const api = createApi(client, messages.warn);
  try {
    const result = await runAction(action, invocation, { api, messages, environment });
    const isTerminal = stdout.isTTY;
    const format = settings.format ?? usualFormat(result, isTerminal);
    messages.clear();
    await write(
      stdout,
      await renderResult(result, { format, isTerminal, hasColors: hasColors(line, stdout) }),
    );
  } finally {
    messages.clear();
  }
}

function usualFormat({ documents }: Result, isTerminal: boolean): OutputFormat {
  if (documents !== undefined) return 'yaml';
  return isTerminal ? 'table' : 'json';
}

/** NO_COLOR: https://no-color.org — set and not empty. */
function hasColors({ environment }: CommandLine, stream: { readonly isTTY: boolean }): boolean {
  const isRefused = (environment['NO_COLOR'] ?? '') !== '' || environment['TERM'] === 'dumb';
  return stream.isTTY && !isRefused;
}

/** Resolves when the text has left the process: it may end right after. */
function write(stream: CommandLine['stdout'], text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error) reject(error);
      else resolve();
    });
  });
}
