import type { RuleName } from './rules/rules.js';
import type { ScalarDescriptor } from './scalar.js';

/** What an option's text becomes. */
export type ValueDescriptor =
  | ScalarDescriptor
  /** One item each time the option is given. */
  | { readonly type: 'list'; readonly items: ScalarDescriptor }
  | MapDescriptor
  /** JSON or YAML, or `@file`. */
  | {
      readonly type: 'literal';
      readonly holds: 'list' | 'object' | 'any';
      readonly rules?: readonly RuleName[];
    };

/** One `key=value` each time the option is given. */
export type MapDescriptor = {
  readonly type: 'map';
  readonly keys: ScalarDescriptor;
  readonly values: ScalarDescriptor;
  /** `KEY-` takes an entry away. */
  readonly removes?: boolean;
  /** What the map as a whole must satisfy. */
  readonly rules?: readonly RuleName[];
};
