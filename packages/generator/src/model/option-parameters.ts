import {
  idempotencyHeader,
  reasonHeader,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import { ifMatchParameter, ifNoneMatchParameter } from './headers.js';

/**
 * What every write or read takes, by the names of its components, which no other parameter has: the
 * client makes options of requests of it.
 */
export const optionParameters: ReadonlySet<string> = new Set([
  ...Object.values(writeParameters),
  reasonHeader,
  idempotencyHeader,
  revisionParameter,
  ifMatchParameter.name,
  ifNoneMatchParameter.name,
]);
