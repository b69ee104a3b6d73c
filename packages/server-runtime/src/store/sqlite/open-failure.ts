import {
  DefinitionsChangedError,
  readSqliteCode,
  StoreNotReadyError,
  StoreOpenError,
} from '../store-errors.js';

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

/**
 * Says in one line why a file cannot be used.
 * @returns a StoreOpenError; errors that are one already, or only mean "not yet", as they are
 */
export function explainOpenFailure(file: string, error: unknown): Error {
  if (error instanceof StoreOpenError || error instanceof StoreNotReadyError) return error;
  if (error instanceof DefinitionsChangedError) return explainDefinitions(file, error);
  const text = error instanceof Error ? error.message : String(error);
  if (text.startsWith('corrupted migrations:')) {
    const reason = 'the file was written by a newer version of this program';
    return new StoreOpenError(file, reason, 'start that version, or a later one', error);
  }
  const code = readSqliteCode(error) ?? '';
  const failure = failures.find((known) => code.startsWith(known.code));
  if (failure) return new StoreOpenError(file, failure.reason, failure.advice, error);
  return new StoreOpenError(file, `the file cannot be used (${text})`, 'check the file', error);
}

function explainDefinitions(file: string, error: DefinitionsChangedError): StoreOpenError {
  const advice =
    'give the members back to the definitions, or rename or remove them in the documents (`flux-resourceset mend`), then start again';
  return new StoreOpenError(file, error.message, advice, error);
}
