import { parentPort, workerData } from 'node:worker_threads';
import Database from 'better-sqlite3';
import type { Statement } from 'better-sqlite3';
import type {
  WriteReply,
  WriteRequest,
  WriteResult,
  WriteStatement,
  WriteThreadOptions,
} from './write-messages.js';

/*
 * The thread that owns the writing connection: a commit waits for the disk here, and polls are
 * answered meanwhile. It imports nothing at run time but Node's own modules and the driver, so
 * that Node can load it as it stands, from sources as well.
 */

/** Statements kept prepared; far more than the store has. */
const statementLimit = 500;

const statements = new Map<string, Statement>();
let database: Database.Database | undefined;
/** Which statement of a request is being run. */
let index = 0;

answer(0, () => {
  const { file, create, timeout } = workerData as WriteThreadOptions;
  database = new Database(file, { fileMustExist: !create, timeout });
  return { rows: [], changes: 0 };
});

parentPort?.on('message', (request: WriteRequest | 'close') => {
  if (request === 'close') close();
  else answer(request.id, () => run(request));
});

function answer(id: number, work: () => WriteResult): void {
  parentPort?.postMessage(attempt(id, work));
}

function attempt(id: number, work: () => WriteResult): WriteReply {
  try {
    return { id, result: work() };
  } catch (error) {
    const { message, code } = error as Error & { code?: string };
    return { id, error: { message, index, ...(code !== undefined && { code }) } };
  }
}

function run({ statements: given }: WriteRequest): WriteResult {
  let result: WriteResult = { rows: [], changes: 0 };
  for (index = 0; index < given.length; index += 1) {
    const statement = given[index];
    if (statement !== undefined) result = execute(statement);
  }
  return result;
}

function execute({ sql, parameters, changes: wanted }: WriteStatement): WriteResult {
  if (database === undefined) throw new Error('the file is not open');
  // SQLite has rolled back by itself after a full disk or an I/O error; again would throw.
  if (sql === 'rollback' && !database.inTransaction) return { rows: [], changes: 0 };
  const statement = prepare(database, sql);
  if (statement.reader) return { rows: statement.all(...parameters), changes: 0 };
  const { changes } = statement.run(...parameters);
  if (wanted !== undefined && changes !== wanted) {
    throw new Error(`${String(changes)} rows changed instead of ${String(wanted)}`);
  }
  return { rows: [], changes };
}

function prepare(connection: Database.Database, sql: string): Statement {
  const known = statements.get(sql);
  if (known !== undefined) return known;
  const statement = connection.prepare(sql);
  if (statements.size < statementLimit) statements.set(sql, statement);
  return statement;
}

function close(): void {
  database?.close();
  parentPort?.close();
}
