export type * from '@flux-resourceset/contract';
export type { Connection } from './api/connection.js';
export { exitCodes, type ExitReason } from './cli-error.js';
export type { CliProgram } from './command-line.js';
export { runCli } from './run-cli.js';
