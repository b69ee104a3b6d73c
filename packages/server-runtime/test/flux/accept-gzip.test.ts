import { expect, test } from '@jest/globals';
import { acceptsGzip } from '../../src/flux/accept-gzip.js';

test.each<[string | undefined, boolean]>([
  [undefined, false],
  ['', false],
  ['gzip', true],
  ['GZIP', true],
  ['br', false],
  ['identity', false],
  ['br, gzip', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['gzip;q=0.5, br;q=1', true],
  ['*', true],
  ['*;q=0', false],
  ['gzip;q=0, *', false],
  ['x-gzip', true],
])('Accept-Encoding %j takes gzip: %j', (header, expected) => {
  expect(acceptsGzip(header)).toBe(expected);
});
