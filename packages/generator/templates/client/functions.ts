/*
 * Every function of a client by itself, so that a bundler takes what is used and no more.
 */
export { streamChanges } from './change-stream.js';
export { connect, type Connection } from './connection.js';
export { dryRun } from './dry-run.js';
export * from './operations.js';
export * from './paged-lists.js';
export type { OperationRequest } from './request-headers.js';
export { send } from './send.js';
