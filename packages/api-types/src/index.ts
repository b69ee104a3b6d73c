export type * from './gen/api.js';
