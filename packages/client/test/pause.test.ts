import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NetworkError, ProblemError } from '../src/index.js';
import { checkRetry, pauseAfter, readRetryAfter } from '../src/gen/retry.js';

const passing = new Set([429, 502, 503, 504]);

describe('Retry-After', () => {
  const date = 'Wed, 21 Oct 2026 07:28:00 GMT';

  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 7 ', 7000],
    ['Wed, 21 Oct 2026 07:28:30 GMT', 30_000],
    ['Wednesday, 21-Oct-26 07:28:30 GMT', 30_000],
    ['Wed, 21 Oct 2026 07:27:00 GMT', 0],
    ['', null],
    ['-1', null],
    ['1.5', null],
    ['1e3', null],
    ['soon', null],
    ['2026', 2_026_000],
  ])('of %j is read', (text, expected) => {
    expect(readRetryAfter(new Headers({ 'Retry-After': text, Date: date }))).toBe(expected);
  });

  it('as a moment is held against the own clock where the server tells no time', () => {
    const moment = new Date(Date.now() + 3_600_000).toUTCString();
    const milliseconds = readRetryAfter(new Headers({ 'Retry-After': moment }));
    expect(milliseconds).toBeGreaterThan(3_000_000);
    expect(milliseconds).toBeLessThanOrEqual(3_600_000);
  });

  it('of any text is no time before now', () => {
    const text = fc.string({ unit: 'grapheme-ascii' });
    fc.assert(
      fc.property(text, (value) => {
        const read = readRetryAfter(new Headers({ 'Retry-After': value }));
        expect(read === null || read >= 0).toBe(true);
      }),
    );
  });
});

describe('a pause', () => {
  const sent = { method: 'GET', path: '/', url: 'http://a/', attempt: 1 };
  const problem = (status: number, after: number | null): ProblemError => {
    const headers = after === null ? {} : { 'Retry-After': String(after) };
    return new ProblemError(sent, new Response(null, { status, headers }), '');
  };
  const failed = fc.record({
    status: fc.integer({ min: 400, max: 599 }),
    after: fc.option(fc.integer({ min: 0, max: 30 })),
    attempt: fc.integer({ min: 1, max: 2000 }),
    isRepeatable: fc.boolean(),
    timeLeft: fc.oneof(fc.integer({ min: -10, max: 60_000 }), fc.constant(Infinity)),
  });

  it('is as long as is asked for, and ends in time; else there is none', () => {
    const options = checkRetry({ attempts: 1000, pause: 100, longestPause: 8000 });
    fc.assert(
      fc.property(failed, ({ status, after, ...rest }) => {
        const pause = pauseAfter(options, { error: problem(status, after), ...rest });
        const isRight = passing.has(status) && (rest.isRepeatable || status === 429);
        if (!isRight || rest.attempt >= 1000 || (after ?? 0) > 8) expect(pause).toBeNull();
        if (pause === null) return;
        expect(pause).toBeGreaterThanOrEqual((after ?? 0) * 1000);
        expect(pause).toBeLessThan(rest.timeLeft);
        expect(pause).toBeLessThanOrEqual(12_000);
      }),
    );
  });

  it('grows, and is never the same for all', () => {
    const options = checkRetry({ attempts: 20 });
    const pauses = (attempt: number): readonly number[] =>
      Array.from({ length: 50 }, () => {
        const error = new NetworkError(sent, new Error('cut'));
        return pauseAfter(options, { error, attempt, isRepeatable: true, timeLeft: Infinity }) ?? 0;
      });
    for (const [attempt, least, most] of [
      [1, 125, 250],
      [2, 250, 500],
      [4, 1000, 2000],
      [19, 5000, 10_000],
    ] as const) {
      const all = pauses(attempt);
      expect(Math.min(...all)).toBeGreaterThanOrEqual(least);
      expect(Math.max(...all)).toBeLessThanOrEqual(most);
      expect(new Set(all).size).toBeGreaterThan(10);
    }
  });
});
