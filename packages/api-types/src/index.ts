export type * from './gen/api.js';
export type * from './gen/schemas.js';
