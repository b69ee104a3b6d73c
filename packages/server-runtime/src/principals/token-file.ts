import type { JsonValue } from '@flux-resourceset/contract';
import { demoReadToken, demoWriteToken } from '../config/tokens.js';
import { parseClusterPattern } from './cluster-pattern.js';
import { digestToken } from './credentials.js';
import { FileFault } from './file-fault.js';
import { MemberReader, parseDigest, parseInstant, parseName } from './member-reader.js';
import { reservedNames, roles, type Principal, type Role } from './principal.js';

/** One token of TOKENS_FILE. */
export interface FileToken {
  readonly principal: Principal;
  /** SHA-256 of the token, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Milliseconds since 1970; infinite for a token that does not expire. */
  readonly expires: number;
}

const advice = {
  tokens: 'write tokens: [{ name, sha256, role, clusters, expires }]',
  name: 'write who holds the token, in one line of at most 255 characters',
  sha256: 'write the 64 digits that "flux-resourceset token hash" prints for the token',
  role: `write ${roles.join(', ')}`,
  clusters: 'list the DNS names that it polls, or *.suffix, or * for all',
  expires: 'write a day (2027-01-31) or a time with its zone (2027-01-31T12:00:00Z)',
} as const;

const demoDigests = new Set([demoReadToken, demoWriteToken].map(digestToken));

/**
 * Reads the tokens of a file. A name may have several tokens, so that a new one works before the
 * old one goes.
 *
 * @param taken - digests of the tokens that variables give
 * @throws FileFault with a line for each wrong member of each token
 */
export function readTokenFile(value: JsonValue, taken: ReadonlySet<string>): readonly FileToken[] {
  const problems: string[] = [];
  const file = new MemberReader(value, '', ['tokens'], problems);
  if (file.find('tokens') === undefined && problems.length === 0) {
    file.refuse('tokens', 'is missing', advice.tokens);
  }
  const tokens = file
    .list('tokens', advice.tokens)
    .map((element, index) => readToken(element, `tokens[${String(index)}]`, problems));
  const firsts = new Map<string, number>();
  tokens.forEach(({ sha256 }, index) => {
    const first = firsts.get(sha256) ?? index;
    firsts.set(sha256, first);
    const problem = findClash(sha256, first, index, taken);
    if (problem !== null) problems.push(`tokens[${String(index)}].sha256 ${problem}`);
  });
  if (problems.length > 0) throw new FileFault(problems);
  return tokens;
}

/** @returns a token that is good only when nothing was added to `problems` */
function readToken(element: JsonValue, place: string, problems: string[]): FileToken {
  const known = ['name', 'sha256', 'role', 'clusters', 'expires'];
  const members = new MemberReader(element, place, known, problems);
  const name = members.read('name', parseName, advice.name) ?? '';
  if (reservedNames.has(name)) {
    members.refuse('name', `is '${name}', which the service uses itself`, 'choose another');
  }
  const sha256 = members.read('sha256', parseDigest, advice.sha256) ?? place;
  const role = members.read('role', parseRole, advice.role) ?? 'poller';
  const clusters = readClusters(members, role);
  const hasEnd = members.find('expires') !== undefined;
  const expires = hasEnd ? members.read('expires', parseInstant, advice.expires) : undefined;
  return { principal: { name, role, clusters }, sha256, expires: expires ?? Infinity };
}

function parseRole(text: string): Role | undefined {
  return roles.find((role) => role === text);
}

/** Only a poller is kept to its clusters: whoever reads, reads everything. */
function readClusters(members: MemberReader, role: Role): readonly string[] | null {
  const given = members.list('clusters', advice.clusters);
  if (role !== 'poller') {
    if (given.length > 0) {
      members.refuse('clusters', `is for pollers, and this is a ${role}`, 'leave it out');
    }
    return null;
  }
  if (given.length === 0) members.refuse('clusters', 'is missing or empty', advice.clusters);
  const patterns = given.map((text, index) => {
    const pattern = typeof text === 'string' && text !== '*' ? parseClusterPattern(text) : text;
    const isWrong = typeof pattern !== 'string';
    if (isWrong) members.refuse(`clusters[${String(index)}]`, 'is no DNS name', advice.clusters);
    return isWrong ? '' : pattern;
  });
  return patterns.includes('*') ? null : patterns;
}

function findClash(
  digest: string,
  first: number,
  index: number,
  taken: ReadonlySet<string>,
): string | null {
  if (demoDigests.has(digest)) return 'is of a demo token, which everybody knows: make another';
  if (taken.has(digest)) return 'is of AUTH_TOKEN or CRUD_AUTH_TOKEN: make another';
  return first === index ? null : `is that of tokens[${String(first)}]: make another`;
}
