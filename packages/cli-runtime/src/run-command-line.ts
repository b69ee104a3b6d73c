import type { LocalInvocation, RemoteInvocation } from './actions/invocation.js';
import type { Result } from './actions/result.js';
import { accessOf, runAction } from './actions/run-action.js';
import { createApi } from './api/api.js';
import { readConnection, readOtherConnection } from './api/connection.js';
import { explainError } from './api/explain-error.js';
import { commandWordsOf } from './arguments/command-words.js';
import { judgeLine, scanLine } from './arguments/parse-line.js';
import { readInvocation } from './arguments/read-invocation.js';
import { readSettings, type Settings } from './arguments/read-settings.js';
import { exitCodes } from './cli-error.js';
import type { CliProgram, CommandLine } from './command-line.js';
import { createAsk } from './changes/ask.js';
import { createWriter } from './changes/writer.js';
import { contextFile, readContexts } from './contexts/context-file.js';
import { runConfig } from './contexts/run-config.js';
import { answerShell } from './help/answer-shell.js';
import { completionScript } from './help/completion-script.js';
import { showHelp } from './help/show-help.js';
import { createMessages, type Messages, type MessageWriter } from './output/messages.js';
import type { OutputForm } from './output/output-form.js';
import { renderResult } from './output/render-result.js';

/**
 * Runs one command line: reads it, checks it, sends requests, prints the result.
 *
 * @returns the exit code; every failure is a line on stderr
 */
export async function runCommandLine(program: CliProgram, line: CommandLine): Promise<number> {
  let name = program.cli.name;
  let isDiff = false;
  try {
    const completions = await answerShell(program, line);
    if (completions !== null) {
      await write(line.stdout, completions);
      return exitCodes.done;
    }
    const scanned = scanLine(program.cli, line.words);
    name = [program.cli.name, ...scanned.walk.path].join(' ');
    isDiff = scanned.walk.command?.action.kind === 'diff';
    const parsed = judgeLine(scanned);
    const help = await showHelp(program.cli, parsed, line.stdout);
    if (help !== null) await write(line.stdout, help);
    else {
      const words = commandWordsOf(program.cli, parsed);
      const settings = readSettings(words.given, words.command.action.kind);
      return await runCommand(program, await readInvocation(words), settings, line);
    }
    return exitCodes.done;
  } catch (error) {
    return fail(error, name, line, isDiff);
  }
}

function fail(error: unknown, name: string, line: CommandLine, isDiff: boolean): number {
  const { reason, lines } = explainError(error);
  const [program = name] = name.split(' ');
  const style = { program, isQuiet: false, hasColors: hasColors(line, line.stderr) };
  const messages = createMessages(line.stderr, style);
  lines.forEach(messages.fail);
  if (reason === 'usage') line.stderr.write(`Try '${name} --help'.\n`);
  return exitCodes[isDiff && reason === 'failure' ? 'diffFailure' : reason];
}

async function runCommand(
  program: CliProgram,
  invocation: LocalInvocation | RemoteInvocation,
  settings: Settings,
  line: CommandLine,
): Promise<number> {
  if (invocation.kind === 'completion') {
    const script = completionScript(program.cli.name, line.command, invocation.shell);
    await write(line.stdout, script);
    return exitCodes.done;
  }
  const { isQuiet } = settings;
  const style = { program: program.cli.name, isQuiet, hasColors: hasColors(line, line.stderr) };
  const messages = createMessages(line.stderr, style);
  try {
    const result = await resultOf(program, invocation, settings, line, messages);
    await print(result, settings.form, line, messages);
    for await (const more of result.more ?? []) await print(more, settings.form, line, messages);
    return result.exitCode ?? exitCodes.done;
  } finally {
    messages.clear();
  }
}

async function resultOf(
  { cli, connect }: CliProgram,
  invocation: Exclude<LocalInvocation, { kind: 'completion' }> | RemoteInvocation,
  { connection, write }: Settings,
  { environment }: CommandLine,
  messages: Messages,
): Promise<Result> {
  const contexts = contextFile(cli.name, environment);
  if (invocation.kind === 'config') return runConfig(invocation, contexts, messages.warn);
  const source = {
    ...connection,
    environment,
    readContexts: () => readContexts(contexts, messages.warn),
  };
  const client = needsServer(invocation)
    ? await connect(await readConnection(source, accessOf(invocation)))
    : {};
  const api = createApi(client, messages.warn);
  const writer = createWriter(api, messages, write, createAsk());
  return runAction(invocation, {
    api,
    writer,
    connect: async (url, tokenFile) =>
      createApi(await connect(await readOtherConnection(url, tokenFile, source)), messages.warn),
    messages,
    kinds: cli.kinds,
    environment,
  });
}

/** What is read from a file needs no server, nor its address. */
function needsServer(invocation: RemoteInvocation): boolean {
  return invocation.kind !== 'render' || invocation.source.from === 'cluster';
}

async function print(
  result: Result,
  asked: OutputForm | undefined,
  line: CommandLine,
  messages: MessageWriter,
): Promise<void> {
  const { stdout } = line;
  const isTerminal = stdout.isTTY;
  const form = asked ?? { kind: result.usual ?? (isTerminal ? 'table' : 'json') };
  const style = { form, isTerminal, hasColors: hasColors(line, stdout) };
  const text = await renderResult(result, style);
  const isTable = form.kind === 'table' || form.kind === 'wide';
  if (result.aside !== undefined && !isTable) messages.note(result.aside);
  messages.clear();
  await write(stdout, text);
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
