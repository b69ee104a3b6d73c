export type * from './cli.js';
export * from './json.js';
export * from './json-pointer.js';
export type * from './service.js';
