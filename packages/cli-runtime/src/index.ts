export type * from '@flux-resourceset/contract';
export type { Connection } from './api/connection.js';
export { exitCodes, type ExitReason } from './cli-error.js';
export { runCli, type CliProgram } from './run-cli.js';
