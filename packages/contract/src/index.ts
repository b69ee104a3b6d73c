export type * from './cli.js';
export * from './json.js';
export * from './json-pointer.js';
export * from './limits.js';
export * from './near-miss.js';
export * from './paths.js';
export * from './problems.js';
export * from './scalar.js';
export type * from './service.js';
