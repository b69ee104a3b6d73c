import type { KindDescriptor } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { Damage } from './store.js';

/** How many documents a message names. */
const namedIds = 5;

/** The database file cannot be used: the service must not start on it. */
export class StoreOpenError extends Error {
  override readonly name = 'StoreOpenError';
  readonly file: string;
  /** What is wrong, without the path: safe to show to a client. */
  readonly reason: string;

  /**
   * @param file - path of the database
   * @param reason - what is wrong with it
   * @param advice - what the operator can do about it
   */
  constructor(file: string, reason: string, advice: string, cause?: unknown) {
    super(`database ${file}: ${reason}; ${advice}`, { cause });
    this.file = file;
    this.reason = reason;
  }
}

/** The database is not there yet, or its writer has not set it up yet: try again later. */
export class StoreNotReadyError extends Error {
  override readonly name = 'StoreNotReadyError';
}

/**
 * A document's id or a unique value is taken by another document. Which words a client gets is
 * not the store's business.
 */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError';
  readonly kind: KindDescriptor;
  /** Key of the document that was refused. */
  readonly id: string;
  /** The top-level member whose value is taken; the kind's key for the id. */
  readonly member: string;
  readonly value: string;

  constructor(kind: KindDescriptor, id: string, member: string, value: string) {
    super(`${kind.kind} '${id}': ${member} '${value}' is taken`);
    this.kind = kind;
    this.id = id;
    this.member = member;
    this.value = value;
  }
}

/** Documents of a kind that have members which the definitions no longer declare. */
export interface UnknownMembers {
  readonly kind: string;
  readonly ids: readonly string[];
  /** Places in the document; `*` stands for every item of a list and every key of a map. */
  readonly members: readonly string[];
}

/** A kind that no definition names, of which documents are stored. */
export interface LeftKind {
  readonly kind: string;
  /** How many. */
  readonly documents: number;
}

/** A document that is not what the definitions say, and that nothing but a decision can make so. */
export interface Misfit {
  readonly kind: string;
  readonly id: string;
  /** JSON pointer into the document; `*` stands for every item. */
  readonly pointer: string;
  readonly reason: string;
}

/** The definitions no longer fit what is stored: the service must not start on it. */
export class DefinitionsChangedError extends Error {
  override readonly name = 'DefinitionsChangedError';
  readonly unknown: readonly UnknownMembers[];
  readonly left: readonly LeftKind[];
  readonly misfits: readonly Misfit[];

  constructor(
    unknown: readonly UnknownMembers[],
    left: readonly LeftKind[],
    misfits: readonly Misfit[] = [],
  ) {
    const members = unknown.map((found) => describeUnknown(found, namedIds));
    super([...members, ...left.map(describeLeft), ...describeMisfits(misfits)].join('; '));
    this.unknown = unknown;
    this.left = left;
    this.misfits = misfits;
  }
}

/** What was asked to be mended would take something away: nothing of it is done. */
export class MendRefusal extends Error {
  override readonly name = 'MendRefusal';

  /** @param reasons - complete sentences without a full stop */
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('; '));
  }
}

/** Says how many documents of a kind have no definition. */
export function describeLeft({ kind, documents }: LeftKind): string {
  const count = documents === 1 ? '1 document' : `${String(documents)} documents`;
  return `the definitions do not declare the kind ${kind}, of which ${count} ${documents === 1 ? 'is' : 'are'} stored`;
}

/** Says which documents do not fit, and why: the first ones. */
function describeMisfits(misfits: readonly Misfit[]): readonly string[] {
  const named = misfits
    .slice(0, namedIds)
    .map(({ kind, id, pointer, reason }) => `${kind} '${id}' ${pointer}: ${reason}`);
  const others = misfits.length - named.length;
  return others > 0 ? [...named, `and ${String(others)} more`] : named;
}

/** Says which members have no definition, and where they stand: at most `limit` documents. */
export function describeUnknown({ kind, ids, members }: UnknownMembers, limit: number): string {
  const named = ids.slice(0, limit).map((id) => `'${id}'`);
  const others = ids.length - named.length;
  const rest = others > 0 ? ` and ${String(others)} more` : '';
  return `the definitions do not declare these members of ${kind}: ${members.join(', ')} (in ${named.join(', ')}${rest})`;
}

/** The store's writer has other definitions: what it writes is not to be read or written by these. */
export class ForeignDefinitionsError extends Error {
  override readonly name = 'ForeignDefinitionsError';

  /** @param kinds - whose definitions differ */
  constructor(kinds: readonly string[]) {
    const names = kinds.join(', ');
    super(
      `the definitions of ${names} are not those that the store is written by: update this server, or its writer`,
    );
  }
}

/** The log no longer reaches back to a revision. */
export class LogCutError extends Error {
  override readonly name = 'LogCutError';

  /** @param begin - the oldest revision that is still known */
  constructor(readonly begin: number) {
    super(`the change log begins at revision ${String(begin)}`);
  }
}

/** What is stored is not what was written: nothing that depends on it may be answered. */
export class StoreDamageError extends Error {
  override readonly name = 'StoreDamageError';

  constructor(readonly damage: Damage) {
    super(`${damage.kind} '${damage.id}' in the store ${damage.reason}`);
  }
}

/**
 * Known by its code, not by its class: the driver keeps the class that it was first loaded
 * with in a process, which need not be the one that is imported here.
 *
 * @returns SQLite's extended result code, such as `SQLITE_BUSY`, or undefined for other errors
 */
export function readSqliteCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  const { code } = error;
  return typeof code === 'string' && code.startsWith('SQLITE_') ? code : undefined;
}

/** @returns a 503 that tells nothing about files or SQL; `cause` is for the log */
export function storeUnavailable(message: string, cause?: unknown): Problem {
  const problem = new Problem('store_unavailable', message);
  problem.cause = cause;
  return problem;
}

/** What databases say of pages that they cannot read: SQLite, and PostgreSQL of tables and indexes. */
const damageCodes = /^(?:SQLITE_CORRUPT.*|XX001|XX002)$/;

/** Whether a 503 of the store was one because pages of its files are damaged. */
export function isFileDamage(error: unknown): boolean {
  if (!(error instanceof Problem) || typeof error.cause !== 'object') return false;
  const { code } = (error.cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' && damageCodes.test(code);
}

const reasonByCode: readonly (readonly [prefix: string, reason: string])[] = [
  ['SQLITE_BUSY', 'the store is busy with another write, try again'],
  ['SQLITE_LOCKED', 'the store is busy with another write, try again'],
  ['SQLITE_FULL', 'the disk of the store is full'],
  ['SQLITE_READONLY', 'the store cannot be written'],
  ['SQLITE_CORRUPT', 'the store is damaged'],
  ['SQLITE_NOTADB', 'the store is damaged'],
];

/** Says in words that are safe to show why the database failed. */
function explainCode(code: string): string {
  const known = reasonByCode.find(([prefix]) => code.startsWith(prefix));
  return known?.[1] ?? 'the store cannot be read or written';
}

function explainDamage({ message }: StoreDamageError): string {
  return `${message}: restore the store from a backup, or mend the document`;
}

/** What the file system says of a file, with its path. Its class may be another one, as above. */
function isSystemError(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'syscall' in error && 'errno' in error;
}

/** Turns what the database and its files throw into a 503; every other error stays what it is. */
export function toStoreProblem(error: unknown): unknown {
  if (error instanceof ForeignDefinitionsError) return storeUnavailable(error.message, error);
  if (error instanceof StoreDamageError) return storeUnavailable(explainDamage(error), error);
  const code = readSqliteCode(error) ?? (isSystemError(error) ? '' : undefined);
  return code === undefined ? error : storeUnavailable(explainCode(code), error);
}
