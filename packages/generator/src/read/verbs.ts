import type { ByLevel, Level, Verb } from './definition.js';

/** The order in which verbs are listed everywhere. */
export const VERBS: readonly Verb[] = ['get', 'post', 'put', 'patch', 'delete', 'head'];

/** The verbs that can exist at each level; Firestone's. */
export const LEVEL_VERBS: ByLevel<readonly Verb[]> = {
  resource: ['get', 'post', 'patch', 'delete', 'head'],
  instance: ['get', 'put', 'patch', 'delete', 'head'],
  instance_attrs: ['get', 'put', 'delete', 'head'],
};

/** What exists where a definition does not say. */
export const DEFAULT_VERBS: ByLevel<readonly Verb[]> = {
  resource: ['get', 'post'],
  instance: ['get', 'put', 'patch', 'delete'],
  instance_attrs: [],
};

/** @returns the value of each level */
export function byLevel<Value>(valueOf: (level: Level) => Value): ByLevel<Value> {
  return {
    resource: valueOf('resource'),
    instance: valueOf('instance'),
    instance_attrs: valueOf('instance_attrs'),
  };
}
