import { describe, expect, test } from '@jest/globals';
import { digestToken } from '../../src/principals/credentials.js';
import { FileFault } from '../../src/principals/file-fault.js';
import { parseYaml } from '../../src/principals/parse-yaml.js';
import { Revocations } from '../../src/principals/revocations.js';
import { readTokenFile } from '../../src/principals/token-file.js';

const digest = (text: string): string => digestToken(text);
const read = (text: string) => readTokenFile(parseYaml(text), new Set([digest('of-a-variable')]));

function refuse(act: () => unknown): readonly string[] {
  try {
    act();
  } catch (error) {
    if (error instanceof FileFault) return error.problems;
    throw error;
  }
  throw new Error('the file was accepted');
}

/** A file of one token; what is null is left out. */
function fileWith(members: Readonly<Record<string, unknown>>): string {
  const token = { name: 'team', sha256: digest('x'), role: 'reader', ...members };
  const given = Object.entries(token).filter(([, value]) => value !== null);
  return JSON.stringify({ tokens: [Object.fromEntries(given)] });
}

describe('TOKENS_FILE', () => {
  test('is YAML with names, digests, roles, clusters and ends', () => {
    const text = `# of the platform team
tokens:
  - name: hub
    sha256: ${digest('one').toUpperCase()}
    role: poller
    clusters: [A.Example.com, '*.dev.example.com']
    expires: 2027-01-31
  - { name: hub, sha256: ${digest('two')}, role: poller, clusters: ['*'] }
  - { name: ops, sha256: ${digest('three')}, role: admin, expires: 2027-01-31T12:00:00+02:00 }
`;
    expect(read(text)).toEqual([
      {
        principal: {
          name: 'hub',
          role: 'poller',
          clusters: ['a.example.com', '*.dev.example.com'],
        },
        sha256: digest('one'),
        expires: Date.UTC(2027, 0, 31),
      },
      {
        principal: { name: 'hub', role: 'poller', clusters: null },
        sha256: digest('two'),
        expires: Infinity,
      },
      {
        principal: { name: 'ops', role: 'admin', clusters: null },
        sha256: digest('three'),
        expires: Date.UTC(2027, 0, 31, 10),
      },
    ]);
  });

  test('is JSON just as well, and may list nothing', () => {
    expect(read(fileWith({}))).toHaveLength(1);
    expect(read('{"tokens":[]}')).toEqual([]);
  });

  test.each([
    [{ name: null }, /^tokens\[0\]\.name is missing: write who holds the token/],
    [{ name: 'two\nlines' }, /^tokens\[0\]\.name is not what is due/],
    [{ name: 'write-token' }, /^tokens\[0\]\.name is 'write-token', which the service uses itself/],
    [{ sha256: null }, /^tokens\[0\]\.sha256 is missing: write the 64 digits that "flux-/],
    [{ sha256: 'a-plain-s3cret' }, /^tokens\[0\]\.sha256 is not what is due/],
    [{ sha256: digest('demo-read-token') }, /^tokens\[0\]\.sha256 is of a demo token/],
    [{ sha256: digest('of-a-variable') }, /^tokens\[0\]\.sha256 is of AUTH_TOKEN or CRUD_/],
    [{ role: null }, /^tokens\[0\]\.role is missing: write poller, reader, writer, admin/],
    [{ role: 'root' }, /^tokens\[0\]\.role is not what is due/],
    [{ role: 'poller' }, /^tokens\[0\]\.clusters is missing or empty: list the DNS names/],
    [{ role: 'poller', clusters: [] }, /^tokens\[0\]\.clusters is missing or empty/],
    [{ role: 'poller', clusters: 'a.example.com' }, /^tokens\[0\]\.clusters is no list/],
    [{ role: 'poller', clusters: ['a', 'b*'] }, /^tokens\[0\]\.clusters\[1\] is no DNS name/],
    [{ role: 'poller', clusters: [1] }, /^tokens\[0\]\.clusters\[0\] is no DNS name/],
    [{ clusters: ['a'] }, /^tokens\[0\]\.clusters is for pollers, and this is a reader: leave/],
    [{ expires: 'soon' }, /^tokens\[0\]\.expires is not what is due: write a day/],
    [{ expires: '2027-02-30' }, /^tokens\[0\]\.expires is not what is due/],
    [{ expires: '2027-02-03T10:00:00' }, /^tokens\[0\]\.expires is not what is due/],
    [{ expire: '2027-02-03' }, /^tokens\[0\]\.expire is unknown; did you mean 'expires'\?/],
  ])('with %j is refused', (members, problem) => {
    const problems = refuse(() => read(fileWith(members)));
    expect(problems).toContainEqual(expect.stringMatching(problem));
    expect(problems.join()).not.toContain('s3cret');
  });

  test.each([
    ['', /^the file is no object: write its members tokens/],
    ['tokens', /^the file is no object/],
    ['{}', /^tokens is missing: write tokens: \[/],
    ['token: []', /^tokens? is unknown; did you mean 'tokens'\?/],
    ['tokens: {}', /^tokens is no list/],
    ['tokens: [1]', /^tokens\[0\] is no object/],
    ['tokens: [', /^line 1, column \d+: is no YAML: /],
    ['tokens: []\ntokens: []', /^line 2, column 1: is no YAML: this name is there twice/],
    ['tokens: *s3cret', /no anchor/],
    ['tokens: []\n---\ntokens: []', /several documents/],
    ['tokens: !!js/function s3cret', /is no YAML/],
  ])('that is %j is refused', (text, problem) => {
    const problems = refuse(() => read(text));
    expect(problems[0]).toMatch(problem);
    expect(problems.join()).not.toMatch(/s3cret|\n/);
  });

  test('that is nested without end is refused', () => {
    for (const level of ['[', '[{a: ', '- ']) {
      expect(refuse(() => read(level.repeat(50_000)))[0]).toMatch(/is no YAML|is no object/);
    }
  });

  test('tells all that is wrong at once, and of a digest that is there twice', () => {
    const token = { name: 'a', sha256: digest('x'), role: 'reader' };
    const text = JSON.stringify({ tokens: [token, { ...token, name: 'b' }, {}] });
    const problems = refuse(() => read(text));
    expect(problems).toContain('tokens[1].sha256 is that of tokens[0]: make another');
    expect(problems.filter((problem) => problem.startsWith('tokens[2].'))).toHaveLength(4);
  });
});

describe('REVOKED_FILE', () => {
  const list = Revocations.read(
    parseYaml(`
tokens: [${digest('gone').toUpperCase()}]
jtis: [id-1]
subjects: [Lost.example.com, { subject: ops, issued_before: 2027-01-01 }]
`),
  );
  const held = { subject: 'somebody', digests: [digest('x')] };

  test.each([
    ['another token', held, false],
    ['a digest', { ...held, digests: [digest('x'), digest('gone')] }, true],
    ['an id', { ...held, jti: 'id-1' }, true],
    ['another id', { ...held, jti: 'id-2' }, false],
    ['a subject in any case', { ...held, subject: 'lost.EXAMPLE.com' }, true],
    [
      'an old token of a subject',
      { ...held, subject: 'ops', issuedAt: Date.UTC(2026, 11, 31) },
      true,
    ],
    [
      'a new token of a subject',
      { ...held, subject: 'ops', issuedAt: Date.UTC(2027, 0, 1) },
      false,
    ],
    ['a token that does not say how old it is', { ...held, subject: 'ops' }, true],
  ])('covers %s', (_name, token, covered) => {
    expect(list.covers(token)).toBe(covered);
  });

  test.each([
    ['', /^the file is no object/],
    ['tokens: [s3cret]', /^tokens\[0\] is wrong: list the SHA-256 digests/],
    ['jtis: [1]', /^jtis\[0\] is wrong/],
    ['subjects: [{ subject: a, issued_before: later }]', /^subjects\[0\]\.issued_before is not/],
    ['subjects: [{}]', /^subjects\[0\]\.subject is missing/],
    ['subject: [a]', /^subject is unknown; did you mean 'subjects'\?/],
  ])('that is %j is refused', (text, problem) => {
    const problems = refuse(() => Revocations.read(parseYaml(text)));
    expect(problems[0]).toMatch(problem);
    expect(problems.join()).not.toContain('s3cret');
  });
});
