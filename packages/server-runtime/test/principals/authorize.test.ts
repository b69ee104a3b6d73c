import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  mayAdminister,
  mayPoll,
  mayRead,
  mayWrite,
  requireAction,
  requirePoll,
} from '../../src/principals/authorize.js';
import { coversCluster, parseClusterPattern } from '../../src/principals/cluster-pattern.js';
import type { Principal, Role } from '../../src/principals/principal.js';
import { Problem } from '../../src/problem.js';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,6}[a-z0-9])?$/);
const labels = fc.array(label, { minLength: 1, maxLength: 4 });
const anyCase = (text: string): fc.Arbitrary<string> =>
  fc
    .array(fc.boolean(), { minLength: text.length, maxLength: text.length })
    .map((flags) => [...text].map((sign, at) => (flags[at] ? sign.toUpperCase() : sign)).join(''));

describe('a pattern of clusters', () => {
  test('that is a name covers this name in any case, and no other', () => {
    const named = labels.map((parts) => parts.join('.'));
    fc.assert(
      fc.property(named, named, (one, other) => {
        const pattern = parseClusterPattern(one.toUpperCase())!;
        expect(coversCluster(pattern, other)).toBe(one === other);
      }),
    );
    const written = named.chain((name) => fc.tuple(fc.constant(name), anyCase(name)));
    fc.assert(
      fc.property(written, ([name, other]) => expect(coversCluster(name, other)).toBe(true)),
    );
  });

  test('that is *.suffix covers one label or more before the suffix, and nothing else', () => {
    fc.assert(
      fc.property(labels, labels, fc.boolean(), (suffix, others, isBelow) => {
        const pattern = parseClusterPattern(`*.${suffix.join('.')}`)!;
        const name = [...others, ...(isBelow ? suffix : [])].join('.');
        const below = name.endsWith(`.${suffix.join('.')}`);
        expect(coversCluster(pattern, name)).toBe(below);
        expect(coversCluster(pattern, suffix.join('.'))).toBe(false);
      }),
    );
  });

  test.each([
    ['*.prod.example.com', 'a.prod.example.com', true],
    ['*.prod.example.com', 'a.eu.prod.example.com', true],
    ['*.prod.example.com', 'A.PROD.example.com', true],
    ['*.prod.example.com', 'prod.example.com', false],
    ['*.prod.example.com', '.prod.example.com', false],
    ['*.prod.example.com', 'xprod.example.com', false],
    ['*.prod.example.com', 'a.prod.example.com.evil.com', false],
    ['*.prod.example.com', 'a.prod.example.com.', false],
    ['a.example.com', 'aXexample.com', false],
  ])('%s and %s: %s', (pattern, dns, covered) => {
    expect(coversCluster(pattern, dns)).toBe(covered);
  });

  test.each(['', '*', '*.', 'a..b', '*.*.com', 'a*.com', '.com', 'com.', 'a b', 'ä.com', '-a.com'])(
    'cannot be %j',
    (text) => expect(parseClusterPattern(text)).toBeUndefined(),
  );
});

function principal(role: Role, clusters: readonly string[] | null = null): Principal {
  return { name: 'somebody', role, clusters };
}

/** @returns status and challenge of the refusal, or null */
function refusalOf(act: () => void): readonly [number, string | undefined] | null {
  try {
    act();
    return null;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return [error.status, error.headers['WWW-Authenticate']];
  }
}

describe('what a role may', () => {
  test.each([
    ['poller', [false, false, false]],
    ['reader', [true, false, false]],
    ['writer', [true, true, false]],
    ['admin', [true, true, true]],
  ] as const)('a %s may read, write, administer: %j', (role, may) => {
    const who = principal(role);
    expect([mayRead(who), mayWrite(who), mayAdminister(who)]).toEqual(may);
    const scope = 'Bearer realm="flux-resourceset", error="insufficient_scope"';
    (['read', 'write', 'administer'] as const).forEach((action, at) => {
      expect(refusalOf(() => requireAction(who, action))).toEqual(may[at] ? null : [403, scope]);
    });
  });

  test('a poller polls its clusters and no other', () => {
    const who = principal('poller', ['a.example.com', '*.dev.example.com']);
    const polled = [
      'a.example.com',
      'A.Example.com',
      'x.dev.example.com',
      'b.example.com',
      'dev.example.com',
    ];
    expect(polled.map((dns) => mayPoll(who, dns))).toEqual([true, true, true, false, false]);
    expect(refusalOf(() => requirePoll(who, 'b.example.com'))?.[0]).toBe(403);
    expect(refusalOf(() => requirePoll(who, 'a.example.com'))).toBeNull();
  });

  test('everybody else polls all', () => {
    for (const role of ['reader', 'writer', 'admin'] as const) {
      expect(mayPoll(principal(role), 'any.example.com')).toBe(true);
    }
  });

  test('the read token is told 401 when it writes, as ever', () => {
    const who: Principal = { name: 'read-token', role: 'reader', clusters: null };
    const [status, challenge] = refusalOf(() => requireAction(who, 'write'))!;
    expect([status, challenge]).toEqual([401, expect.stringContaining('insufficient_scope')]);
  });
});
