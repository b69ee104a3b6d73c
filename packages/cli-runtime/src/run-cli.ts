import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { exitCodes } from './cli-error.js';
import type { CliProgram } from './command-line.js';
import { runCommandLine } from './run-command-line.js';

/** Runs the program on this process's command line and ends the process with its exit code. */
export async function runCli(program: CliProgram): Promise<void> {
  // Node's fetch parses HTTP in WebAssembly; to optimize that takes longer than the program runs.
  setFlagsFromString('--liftoff-only');
  process.on('SIGINT', () => process.exit(exitCodes.interrupted));
  process.stdout.on('error', endOnClosedPipe);
  process.stderr.on('error', endOnClosedPipe);
  const code = await runCommandLine(program, {
    command: process.argv.slice(0, 2),
    words: process.argv.slice(2),
    environment: process.env,
    stdout: process.stdout,
    stderr: process.stderr,
  });
  // All output has left by now. What is left to wait for are idle connections: 60 ms.
  process.exit(code);
}

/** Whoever reads only the start (`| head`) has got what they want. */
function endOnClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(exitCodes.done);
  throw error;
}
