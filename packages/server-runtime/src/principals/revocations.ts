import type { JsonValue } from '@flux-resourceset/contract';
import { FileFault } from './file-fault.js';
import { MemberReader, parseDigest, parseInstant, parseName } from './member-reader.js';

/** What is known of a token that somebody holds. */
export interface HeldToken {
  /** Name of the principal, which is the subject of a signed token. */
  readonly subject: string;
  /** SHA-256 of the token and, for a signed one, of the part that its signature covers. */
  readonly digests: readonly string[];
  /** Id of a signed token. */
  readonly jti?: string | undefined;
  /** When it was signed, in milliseconds since 1970. */
  readonly issuedAt?: number | undefined;
}

const advice = {
  tokens: 'list the SHA-256 digests that "flux-resourceset token hash" prints',
  jtis: 'list the ids (jti) of signed tokens',
  subjects: 'list names, or { subject: NAME, issued_before: TIME } to spare newer tokens',
  issuedBefore: 'write a day (2027-01-31) or a time with its zone (2027-01-31T12:00:00Z)',
} as const;

/** The tokens that are no longer taken, whatever else says they are. */
export class Revocations {
  static readonly none = new Revocations(new Set(), new Set(), new Map());
  readonly #digests: ReadonlySet<string>;
  readonly #jtis: ReadonlySet<string>;
  /** By name, the time before which its tokens are revoked. */
  readonly #subjects: ReadonlyMap<string, number>;

  private constructor(
    digests: ReadonlySet<string>,
    jtis: ReadonlySet<string>,
    subjects: ReadonlyMap<string, number>,
  ) {
    this.#digests = digests;
    this.#jtis = jtis;
    this.#subjects = subjects;
  }

  /** @throws FileFault with a line for each wrong element */
  static read(value: JsonValue): Revocations {
    const problems: string[] = [];
    const file = new MemberReader(value, '', ['tokens', 'jtis', 'subjects'], problems);
    const digests = readTexts(file, 'tokens', parseDigest, problems);
    const jtis = readTexts(file, 'jtis', parseName, problems);
    const subjects = file
      .list('subjects', advice.subjects)
      .map((element, index) => readSubject(element, `subjects[${String(index)}]`, problems));
    if (problems.length > 0) throw new FileFault(problems);
    return new Revocations(new Set(digests), new Set(jtis), joinSubjects(subjects));
  }

  /** A token that does not say when it was signed counts as older than any time. */
  covers({ subject, digests, jti, issuedAt = -Infinity }: HeldToken): boolean {
    const before = this.#subjects.get(subject.toLowerCase());
    return (
      digests.some((digest) => this.#digests.has(digest)) ||
      (jti !== undefined && this.#jtis.has(jti)) ||
      (before !== undefined && issuedAt < before)
    );
  }
}

type Subject = readonly [name: string, before: number];

function readTexts(
  file: MemberReader,
  name: 'tokens' | 'jtis',
  parse: (text: string) => string | undefined,
  problems: string[],
): readonly string[] {
  return file.list(name, advice[name]).map((element, index) => {
    const text = typeof element === 'string' ? parse(element) : undefined;
    if (text === undefined) problems.push(`${name}[${String(index)}] is wrong: ${advice[name]}`);
    return text ?? '';
  });
}

function readSubject(element: JsonValue, place: string, problems: string[]): Subject {
  if (typeof element === 'string') return [element, Infinity];
  const members = new MemberReader(element, place, ['subject', 'issued_before'], problems);
  const subject = members.read('subject', parseName, advice.subjects) ?? '';
  const before = members.read('issued_before', parseInstant, advice.issuedBefore) ?? Infinity;
  return [subject, before];
}

/** In any case, as names of clusters are; of one that is named twice the later time holds. */
function joinSubjects(subjects: readonly Subject[]): ReadonlyMap<string, number> {
  const joined = new Map<string, number>();
  for (const [subject, before] of subjects) {
    const name = subject.toLowerCase();
    joined.set(name, Math.max(before, joined.get(name) ?? -Infinity));
  }
  return joined;
}
