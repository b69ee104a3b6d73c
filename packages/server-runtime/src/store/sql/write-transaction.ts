import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Compilable, Kysely } from 'kysely';
import type {
  EffectTotals,
  JsonObject,
  KindDescriptor,
  Redaction,
} from '@flux-resourceset/contract';
import type { Secret } from '../../documents/redact-values.js';
import { DuplicateKeyError } from '../store-errors.js';
import type {
  Actor,
  KeptAnswer,
  Referrer,
  StoredDocument,
  Tombstone,
  WriteTransaction,
} from '../store.js';
import { recallAnswer, writeAnswer } from './answer-rows.js';
import { toStoredKey } from './document-key.js';
import { dialectOf } from './dialect.js';
import type { SqlDialect } from './dialect.js';
import { toDocumentRow } from './document-rows.js';
import { writeFacts } from './fact-rows.js';
import type { DocumentChange } from './fact-rows.js';
import { ChangeRecorder } from './log/change-recorder.js';
import { describeChange } from './log/log-rows.js';
import { redactPast } from './log/redact-changes.js';
import { SqlSnapshot } from './snapshot.js';
import type { Moment } from './snapshot.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import { addTombstone, findTombstone, removeTombstone } from './tombstone-rows.js';
import type { StatementQueue } from './statement-queue.js';

/** Where a transaction writes. */
export interface WriteScope {
  readonly transaction: Kysely<StoreTables>;
  /** Of the connection that the transaction is on. */
  readonly queue: StatementQueue;
}

/**
 * Writes within one transaction that holds the lock of all writers, or will when it writes. What it writes is sent with the next statement
 * that is waited for, at last with the commit: all that can fail was asked for before, under the
 * lock, and what fails nevertheless fails the commit.
 */
export class SqlWriteTransaction extends SqlSnapshot implements WriteTransaction {
  readonly #queue: StatementQueue;
  readonly #scope: { readonly queries: Kysely<StoreTables>; readonly queue: StatementQueue };
  readonly #kinds: readonly KindDescriptor[];
  readonly #recorder: ChangeRecorder;
  /** Statements that are on their way: one lot, while the next one is being made. */
  #flushing: Promise<unknown> | undefined;

  constructor(
    { transaction, queue }: WriteScope,
    kinds: readonly KindDescriptor[],
    moment: Moment,
    actor: Actor,
  ) {
    super(transaction, moment);
    this.#queue = queue;
    this.#kinds = kinds;
    this.#scope = { queries: transaction, queue };
    this.#recorder = new ChangeRecorder(this.#scope, moment.revision, actor);
  }

  get id(): string {
    return this.#recorder.id;
  }

  override async revision(): Promise<number> {
    return this.#recorder.revision;
  }

  noteEffects(totals: EffectTotals): void {
    this.#recorder.noteEffects(totals);
  }

  /** To be called before the commit: what is known of all changes is written last. */
  async finish(): Promise<void> {
    this.#recorder.finish();
    await this.#flushing;
  }

  recallAnswer(key: string): Promise<KeptAnswer | undefined> {
    return recallAnswer(this.queries, key);
  }

  keepAnswer(key: string, answer: KeptAnswer): void {
    const { time, revision } = this.#recorder;
    const row = { key, time, revision, ...answer };
    for (const statement of writeAnswer(this.queries, row)) this.#queue.defer(statement.compile());
  }

  async insert(kind: KindDescriptor, id: string, document: JsonObject): Promise<StoredDocument> {
    const change = { kind, id, before: null, after: document };
    const revision = this.#record(change, null);
    const { time } = this.#recorder;
    const stored = { kind: kind.kind, id, document, revision, createdAt: time, updatedAt: time };
    const row = toDocumentRow(stored, requireKey(kind, id));
    const explain = this.#explain(change);
    this.#queue.insert({ table: kind.table, rows: [row], explain });
    writeFacts(this.#scope, change);
    await this.#flush();
    return stored;
  }

  async replace(current: StoredDocument, document: JsonObject): Promise<StoredDocument> {
    const kind = this.#findKind(current);
    const change = { kind, id: current.id, before: current.document, after: document };
    const revision = this.#record(change, current.revision);
    const stored = { ...current, document, revision, updatedAt: this.#recorder.time };
    const { id, ...columns } = toDocumentRow(stored, requireKey(kind, current.id));
    const update = this.queries.updateTable(tableOf(kind)).set(columns).where('id', '=', id);
    this.#send(update.where('revision', '=', current.revision), change);
    writeFacts(this.#scope, change);
    await this.#flush();
    return stored;
  }

  async remove(current: StoredDocument): Promise<void> {
    const kind = this.#findKind(current);
    const change = { kind, id: current.id, before: current.document, after: null };
    this.#record(change, current.revision);
    const rows = this.queries.deleteFrom(tableOf(kind)).where('revision', '=', current.revision);
    this.#send(rows.where('id', '=', requireKey(kind, current.id)), change);
    writeFacts(this.#scope, change);
    await this.#flush();
  }

  release(current: StoredDocument): void {
    const kind = this.#findKind(current);
    const key = requireKey(kind, current.id);
    // A document without members has no unique values; it is in nobody's sight before it is written.
    const update = sql`update ${sql.table(kind.table)} set document = '{}'
      where id = ${key} and revision = ${current.revision}`;
    this.#queue.defer({ ...update.compile(this.queries), changes: 1 });
  }

  async addTombstone(tombstone: Tombstone): Promise<void> {
    const { dns } = tombstone;
    this.#recorder.noteMark(dns, await findTombstone(this.queries, dns), tombstone);
    await addTombstone(this.queries, tombstone);
  }

  async removeTombstone(dns: string): Promise<void> {
    this.#recorder.noteMark(dns, await findTombstone(this.queries, dns), null);
    await removeTombstone(this.queries, dns);
  }

  async redact(
    { kind, id }: Referrer,
    redaction: Redaction,
    secrets: readonly Secret[],
  ): Promise<void> {
    await redactPast(this.queries, { kind, id }, secrets);
    const nothing = { operation: 'update', differences: [], previous: null } as const;
    this.#recorder.record({ kind, id, redaction, ...nothing });
  }

  /**
   * A transaction of many changes is sent in lots: one message of all would hold up this thread. The
   * first lot takes the lock, and is waited for; the others are made while the last one is written.
   * Answers of a thread that is fast follow one another without the event loop's going on: it is
   * given a turn after each lot.
   */
  async #flush(): Promise<void> {
    if (!this.#queue.isFull) return;
    const isFirst = this.#flushing === undefined;
    await this.#flushing;
    await setImmediate();
    this.#flushing = sql`select 1`.execute(this.queries);
    if (isFirst) await this.#flushing;
    // Whoever waits for it hears of it; until then it is nobody's fault.
    this.#flushing.catch(() => undefined);
  }

  #findKind({ kind }: StoredDocument): KindDescriptor {
    const found = this.#kinds.find((known) => known.kind === kind);
    if (found === undefined) throw new TypeError(`the store has no kind '${kind}'`);
    return found;
  }

  /** @param previous - revision of the document as it was read */
  #record(change: DocumentChange, previous: number | null): number {
    const { kind, id, before, after } = change;
    this.assertServed(kind);
    const described = describeChange(before ?? undefined, after ?? undefined);
    return this.#recorder.record({ kind: kind.kind, id, previous, ...described });
  }

  /** Sends the statement that writes one document. */
  #send(statement: Compilable, change: DocumentChange): void {
    this.#queue.defer({ ...statement.compile(), changes: 1, explain: this.#explain(change) });
  }

  #explain(change: DocumentChange): (error: Error) => Error {
    return (error) => explainFailure(dialectOf(this.queries), change, error);
  }
}

/** @returns the moment of a transaction of an opening: no epoch yet, nothing is answered from it */
export async function readMoment(transaction: Kysely<StoreTables>): Promise<Moment> {
  const state = transaction.selectFrom('service_state').select('revision');
  return { epoch: '', foreign: [], ...(await state.executeTakeFirstOrThrow()) };
}

/** @throws TypeError for an id that validation must not have let through */
function requireKey(kind: KindDescriptor, id: string): string | number {
  const key = toStoredKey(kind, id);
  if (key === undefined) throw new TypeError(`'${id}' is no integer, as keys of ${kind.kind} are`);
  return key;
}

/** Says which member and value hurt an index, or that the document is another by now: a bug of the caller. */
function explainFailure(dialect: SqlDialect, change: DocumentChange, error: Error): Error {
  const { kind, id } = change;
  const member = dialect.findDuplicate(kind, error);
  if (member !== undefined) return duplicateOf(change, member);
  if (dialect.isFailure(error)) return error;
  const message = `${kind.kind} '${id}' is not what it was when it was read in this transaction`;
  return new Error(message, { cause: error });
}

function duplicateOf({ kind, id, after }: DocumentChange, member: string): DuplicateKeyError {
  const value = member === kind.key ? id : String(after?.[member]);
  return new DuplicateKeyError(kind, id, member, value);
}
