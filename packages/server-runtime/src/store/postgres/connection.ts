import type { Writable } from 'node:stream';
import type { Client, QueryResult } from 'pg';
import type { Kysely } from 'kysely';
import type { DeferredStatement, Insertion, StatementQueue } from '../sql/statement-queue.js';
import type { StoreTables } from '../sql/store-tables.js';
import { mergeInsertions } from './merge-insertions.js';
import { ConnectionLostError, readSqlState } from './postgres-errors.js';
import { createQueries } from './queries.js';

/** What a statement brought. */
export type StatementResult = Pick<QueryResult<Record<string, unknown>>, 'rows' | 'command'> & {
  readonly rowCount: number | null;
};

/** Statements that are sent without waiting for one of them. */
const fullQueue = 500;

/** The SQLSTATE that `service_expect` raises, and that of what comes behind a failure. */
const unexpected = 'FRS01';
const isAborted = '25P02';
/** What ends a connection. */
const isFatal = /^(?:57P|08)/;

/**
 * A connection, and Kysely on top of it. Statements are sent one behind the other without waiting
 * for answers; after the first that fails PostgreSQL takes none of the transaction. None of them is
 * prepared by name, so that a pooler may give each transaction another connection.
 */
export class PostgresConnection implements StatementQueue {
  readonly queries: Kysely<StoreTables>;
  readonly client: Client;
  #deferred: (DeferredStatement | Insertion)[] = [];
  #isBroken = false;
  /** What failed first in the transaction: all that comes behind it fails as well. */
  #failure: unknown;

  constructor(client: Client) {
    this.client = client;
    this.queries = createQueries(this);
  }

  /** Whether it is of no more use. */
  get isBroken(): boolean {
    return this.#isBroken;
  }

  /** It is closed when it is given back. */
  giveUp(): void {
    this.#isBroken = true;
  }

  get isFull(): boolean {
    return this.#deferred.length >= fullQueue;
  }

  defer(statement: DeferredStatement): void {
    this.#deferred.push(statement);
  }

  insert(insertion: Insertion): void {
    this.#deferred.push(insertion);
  }

  /** Forgets what was not sent yet, and what went wrong: the transaction is over. */
  forget(): void {
    this.#deferred = [];
    this.#failure = undefined;
  }

  /**
   * Sends what was deferred, then this statement, and waits for its answer.
   *
   * @throws what the first that failed brought: PostgreSQL's error, or ConnectionLostError
   */
  async run(sql: string, parameters: readonly unknown[] = []): Promise<StatementResult> {
    const statements = [...mergeInsertions(this.#deferred), { sql, parameters }];
    this.#deferred = [];
    const sent = await Promise.allSettled(this.#sendAll(statements));
    for (const [index, result] of sent.entries()) {
      if (result.status === 'rejected') throw this.#explain(result.reason, statements[index]);
    }
    const last = sent.at(-1);
    if (last?.status !== 'fulfilled') throw new TypeError('nothing was sent');
    return last.value;
  }

  /** Whether PostgreSQL says that it is in a transaction. */
  get isInTransaction(): boolean {
    return this.client.getTransactionStatus() !== 'I';
  }

  /** Sends several statements as one text, without parameters. @returns what each brought */
  async runAll(sql: string): Promise<readonly StatementResult[]> {
    try {
      const results: unknown = await this.client.query(sql);
      return (Array.isArray(results) ? results : [results]) as readonly StatementResult[];
    } catch (error) {
      throw this.#explain(error, undefined);
    }
  }

  /** In one message, as far as one holds them. */
  #sendAll(statements: readonly DeferredStatement[]): readonly Promise<StatementResult>[] {
    const { stream } = (this.client as unknown as { readonly connection: Socketed }).connection;
    stream.cork();
    try {
      return statements.map((statement) => this.#send(statement));
    } finally {
      stream.uncork();
    }
  }

  #send({ sql, parameters, changes }: DeferredStatement): Promise<StatementResult> {
    const text = changes === undefined ? sql : expectChanges(sql, changes);
    return this.client.query(text, parameters.map(assertStorable(sql)));
  }

  #explain(error: unknown, statement: DeferredStatement | undefined): unknown {
    if (error instanceof TypeError) return error;
    const state = readSqlState(error);
    const { message } = error as Error;
    if (state === undefined || isFatal.test(state)) this.#isBroken = true;
    if (state === undefined) return new ConnectionLostError(message, { cause: error });
    if (state === isAborted) return this.#failure ?? error;
    this.#failure ??= error;
    const said = state === unexpected ? new Error(message) : (error as Error);
    return statement?.explain?.(said) ?? said;
  }
}

/** What `pg` keeps of a connection, and its types leave out. */
interface Socketed {
  readonly stream: Pick<Writable, 'cork' | 'uncork'>;
}

/** Fails in the database, so that a commit that was sent behind it fails as well. */
function expectChanges(sql: string, changes: number): string {
  return `with changed as (${sql} returning 1) select service_expect(count(*), ${String(changes)}) from changed`;
}

/**
 * PostgreSQL keeps no text with U+0000. Nothing that is looked for has one, so what is asked for
 * by it is not there; U+FFFF, which is no character, stands for it.
 */
function assertStorable(sql: string): (value: unknown) => unknown {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'string' || !value.includes('\0')) return value;
    if (/^\s*select\b/i.test(sql)) return value.replaceAll('\0', '\uFFFF');
    throw new TypeError('PostgreSQL keeps no text with the character U+0000');
  };
  return replace;
}
