import { explainOpening } from '../explain-opening.js';
import { readSqliteCode, StoreOpenError } from '../store-errors.js';

interface Failure {
  readonly code: string;
  readonly reason: string;
  readonly advice: string;
}

const failures: readonly Failure[] = [
  {
    code: 'SQLITE_NOTADB',
    reason: 'the file is no SQLite database',
    advice: 'move it away, or point DATABASE_URL elsewhere',
  },
  {
    code: 'SQLITE_CORRUPT',
    reason: 'the file is damaged',
    advice: 'restore it from a backup, or move it away',
  },
  {
    code: 'SQLITE_READONLY',
    reason: 'the file cannot be written',
    advice: 'make the file and its folder writable, or write mode=ro in DATABASE_URL',
  },
  {
    code: 'SQLITE_CANTOPEN',
    reason: 'the file cannot be opened',
    advice: 'check that the path is a file and that it and its folder are readable and writable',
  },
  {
    code: 'SQLITE_BUSY',
    reason: 'another process keeps it locked',
    advice: 'end that process, or start again',
  },
  {
    code: 'SQLITE_FULL',
    reason: 'the disk is full',
    advice: 'free some space',
  },
  {
    code: 'SQLITE_CONSTRAINT_UNIQUE',
    reason: 'documents share a value that the definitions now want to be unique',
    advice: 'make the values differ with the previous definitions first',
  },
];

/** The driver's package brings a binary for each platform that it knows, and nothing is compiled. */
const missingDriver = [
  `SQLite's binary for this platform (${process.platform}-${process.arch}) is missing`,
  'install the dependencies anew here; there are binaries for Linux (glibc and musl), macOS and ' +
    'Windows, each on x64 and arm64',
] as const;

/** Thrown by the first connection: not found, or made for another processor or C library. */
function isDriverMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'MODULE_NOT_FOUND' || code === 'ERR_DLOPEN_FAILED';
}

/**
 * Says in one line why a file cannot be used.
 * @returns a StoreOpenError; errors that are one already, or only mean "not yet", as they are
 */
export function explainOpenFailure(file: string, error: unknown): Error {
  const known = explainOpening(file, error);
  if (known) return known;
  if (isDriverMissing(error)) return new StoreOpenError(file, ...missingDriver, error);
  const text = error instanceof Error ? error.message : String(error);
  const code = readSqliteCode(error) ?? '';
  const failure = failures.find((candidate) => code.startsWith(candidate.code));
  if (failure) return new StoreOpenError(file, failure.reason, failure.advice, error);
  return new StoreOpenError(file, 'the file cannot be used', `check the file (${text})`, error);
}
