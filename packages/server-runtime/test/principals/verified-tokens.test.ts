import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Principal } from '../../src/principals/principal.js';
import { VerifiedTokens } from '../../src/principals/verified-tokens.js';

const somebody: Principal = { name: 'somebody', role: 'reader', clusters: null };
const never = Infinity;

describe('verified tokens', () => {
  test('are never more than the capacity, and the newest is always there', () => {
    const digests = fc.array(fc.integer({ min: 0, max: 30 }).map(String), { maxLength: 200 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 }), digests, (capacity, asked) => {
        const tokens = new VerifiedTokens(capacity);
        const seen = new Set<string>();
        for (const digest of asked) {
          if (!tokens.find(digest)) tokens.add(digest, somebody, never);
          seen.add(digest);
          expect(tokens.find(digest)).toBe(somebody);
          expect(tokens.size).toBeLessThanOrEqual(capacity);
          expect(tokens.size).toBe(Math.min(seen.size, capacity));
        }
      }),
    );
  });

  test('that are asked for again and again stay while others come and go', () => {
    const tokens = new VerifiedTokens(3);
    tokens.add('steady', somebody, never);
    for (let at = 0; at < 100; at += 1) {
      expect(tokens.find('steady')).toBe(somebody);
      tokens.add(String(at), somebody, never);
    }
  });

  test('are gone when they have expired, and when all are', () => {
    const tokens = new VerifiedTokens(3);
    tokens.add('old', somebody, Date.now());
    tokens.add('new', somebody, Date.now() + 3_600_000);
    expect([tokens.find('old'), tokens.find('new')]).toEqual([undefined, somebody]);
    tokens.clear();
    expect(tokens.find('new')).toBeUndefined();
  });
});
