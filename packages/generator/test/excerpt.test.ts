import { describe, expect, it } from '@jest/globals';
import { excerpt, excerptLines } from './excerpt.js';

const value = {
  paths: { '/books': { get: { tags: ['b'] }, put: {} } },
  parameters: [{ name: 'limit', in: 'query' }, { in: 'path' }],
};

describe('an excerpt', () => {
  it('is what stands at a place, by names and by indexes', () => {
    const places = ['paths /books get tags 0', 'parameters limit', 'parameters 1 in'];
    expect(excerpt(value, places)).toEqual({
      'paths /books get tags 0': 'b',
      'parameters limit': { name: 'limit', in: 'query' },
      'parameters 1 in': 'path',
    });
  });

  it('takes every name for a star', () => {
    expect(excerpt(value, ['parameters * in', 'paths *'])).toEqual({
      'parameters limit in': 'query',
      'parameters 1 in': 'path',
      'paths /books': { get: { tags: ['b'] }, put: {} },
    });
  });

  it.each(['paths /shelves', 'paths * * tags 1', 'parameters in'])(
    'of "%s", where nothing is, is an error and not empty',
    (place) => {
      expect(() => excerpt(value, [place])).toThrow(`nothing is at "${place}"`);
    },
  );

  it('of lines is those that match, and one at least', () => {
    expect(excerptLines('a1\nb\na2\n', '^a')).toBe('a1\na2\n');
    expect(() => excerptLines('a\n', 'b')).toThrow('no line has "b"');
  });
});
