import { constants } from 'node:os';
import { ConfigError } from './config/config-error.js';
import { readProcessConfig } from './config/read-config.js';
import { ListenError } from './listen/listen.js';
import { openProcessLog, type ProcessLog } from './log/log.js';
import type { ServerDefinition } from './create-listener.js';
import { startServer, type RunningServer } from './start-server.js';
import { StoreNotReadyError, StoreOpenError } from './store/store-errors.js';

/** Exit status for what the operator has to mend: a variable, the store, the seed, the address. */
const exitMisconfigured = 1;

/** To which a shell adds the number of the signal that ended a process. */
const exitKilled = 128;

/**
 * Runs a generated server as a process: configuration from the environment, logs on standard
 * output, SIGTERM and SIGINT drain it and end with status 0, a second one at once. A start that
 * fails for a reason the operator can mend ends with one line of explanation and status 1.
 *
 * Arguments name something else to do: `--help`, `backup FILE`, `restore FILE`, `check`, `mend`,
 * `token …`. What cannot be understood ends with usage and status 2.
 *
 * A parent process with an IPC channel is sent `{ ready: true, url }` once it serves.
 *
 * @param definition - what the generator emitted, and handlers of your own
 */
export async function runServer(definition: ServerDefinition): Promise<void> {
  try {
    const argv = process.argv.slice(2);
    if (argv.length > 0) await runOnce(definition, argv);
    else await serve(definition);
  } catch (error) {
    reportFailure(error);
  }
}

/** Commands are loaded only when there is one. */
async function runOnce({ service }: ServerDefinition, argv: readonly string[]): Promise<void> {
  const { runCommand } = await import('./commands/run-command.js');
  process.exitCode = await runCommand(service, argv);
}

async function serve(definition: ServerDefinition): Promise<void> {
  const config = readProcessConfig();
  const log = openProcessLog(config.logLevel);
  const server = await startServer(definition, config, log.logger, log.droppedLines);
  const { url, metricsUrl } = server;
  const metrics = metricsUrl && { metrics: metricsUrl };
  log.logger.info({ url, mode: config.mode, ...metrics }, 'listening');
  stopOnSignals(server, log);
  process.send?.({ ready: true, url, metricsUrl });
}

/** The first signal ends the server in peace, the second at once. */
function stopOnSignals(server: RunningServer, log: ProcessLog): void {
  let isStopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(exitKilled + constants.signals[signal]);
    isStopping = true;
    void close(server, log).then(() => process.exit(0));
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

async function close(server: RunningServer, { logger, drain }: ProcessLog): Promise<void> {
  await server.close();
  logger.info('stopped');
  await drain();
}

function reportFailure(error: unknown): void {
  if (!isExpected(error)) throw error;
  for (const line of error.message.split('\n')) process.stderr.write(`flux-resourceset: ${line}\n`);
  process.exitCode = exitMisconfigured;
}

/** By name where the class is in a room that is loaded only when it is needed. */
function isExpected(error: unknown): error is Error {
  return (
    error instanceof ConfigError ||
    error instanceof StoreOpenError ||
    error instanceof StoreNotReadyError ||
    error instanceof ListenError ||
    (error instanceof Error && error.name === 'SeedError')
  );
}
