import { describe, expect, test } from '@jest/globals';
import { PollCache, type Dependency, type RenderedPoll } from '../../src/flux/poll-cache.js';

const rendered = (key: string, bytes: number): RenderedPoll => ({
  key,
  plain: { status: 200, headers: {}, body: Buffer.alloc(bytes) },
  digest: null,
  gzip: null,
});
const changed = (kind: string, id: string) => [{ revision: 1, kind, id }];

function cacheOf(entries: Record<string, readonly Dependency[]>, bytes = 10_000): PollCache {
  const cache = new PollCache(bytes);
  for (const [path, dependencies] of Object.entries(entries))
    cache.put(rendered(path, 10), dependencies);
  return cache;
}

describe('the poll cache', () => {
  test('drops what depends on a changed document and nothing else', () => {
    const cache = cacheOf({
      '/a': ['ships/a', 'crews/deck'],
      '/b': ['ships/b', 'crews/deck'],
      '/c': ['ships/c'],
    });
    cache.dropChanged(changed('ships', 'a'));
    expect([cache.get('/a'), cache.get('/b'), cache.get('/c')].map(Boolean)).toEqual([
      false,
      true,
      true,
    ]);
    cache.dropChanged(changed('crews', 'deck'));
    expect([cache.get('/b'), cache.get('/c')].map(Boolean)).toEqual([false, true]);
  });

  test('drops what depends on a whole kind when one of its documents changes', () => {
    const cache = cacheOf({ '/list': ['ships/*'], '/a': ['ships/a'] });
    cache.dropChanged(changed('ships', 'new'));
    expect([cache.get('/list'), cache.get('/a')].map(Boolean)).toEqual([false, true]);
  });

  test('forgets the dependencies of an answer that was replaced', () => {
    const cache = cacheOf({ '/a': ['ships/a', 'crews/old'] });
    cache.put(rendered('/a', 10), ['ships/a', 'crews/new']);
    cache.dropChanged(changed('crews', 'old'));
    expect(cache.get('/a')).toBeDefined();
    cache.dropChanged(changed('crews', 'new'));
    expect(cache.get('/a')).toBeUndefined();
  });

  test('holds no more bytes than it may, the oldest answers go first', () => {
    const cache = cacheOf({ '/a': [], '/b': [], '/c': [], '/d': [] }, 1100);
    expect(['/a', '/b', '/c', '/d'].map((path) => cache.get(path) !== undefined)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(cache.size).toBe(2);
  });

  test('counts the bytes of replaced and dropped answers only while it holds them', () => {
    const cache = cacheOf({ '/a': ['ships/a'] }, 1300);
    for (let round = 0; round < 10; round += 1) cache.put(rendered('/a', 10), ['ships/a']);
    cache.put(rendered('/b', 10), []);
    expect([cache.get('/a'), cache.get('/b')].map(Boolean)).toEqual([true, true]);
  });

  test('counts what is compressed later, and what stands beside the bodies', () => {
    const cache = cacheOf({ '/a': [], '/b': [] }, 1100);
    const kept = cache.get('/b');
    if (kept === undefined) throw new Error('the answer is not kept');
    cache.grow(kept, 500);
    expect(['/a', '/b'].map((key) => cache.get(key) !== undefined)).toEqual([false, true]);
    cache.grow(rendered('/b', 10), 10_000);
    expect(cache.get('/b')).toBe(kept);
  });
});
