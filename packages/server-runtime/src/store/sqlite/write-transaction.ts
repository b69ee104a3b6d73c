import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import type { JsonObject, JsonValue, KindDescriptor } from '@flux-resourceset/contract';
import { formatKeyValue } from '../document-facts.js';
import { DuplicateKeyError, readSqliteCode } from '../store-errors.js';
import type { Actor, StoredDocument, Tombstone, WriteTransaction } from '../store.js';
import { toStoredKey } from './document-key.js';
import { extractMember } from './document-path.js';
import { toDocumentRow } from './document-rows.js';
import { writeFacts } from './fact-rows.js';
import type { DocumentChange } from './fact-rows.js';
import { nameUniqueIndex } from './kind-tables.js';
import { SqliteSnapshot } from './snapshot.js';
import type { Moment } from './snapshot.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import { addTombstone, removeTombstone } from './tombstone-rows.js';

/** What the log gave a change. */
interface Recorded {
  readonly revision: number;
  readonly time: string;
}

/** Writes within one `begin immediate` transaction. */
export class SqliteWriteTransaction extends SqliteSnapshot implements WriteTransaction {
  readonly #kinds: readonly KindDescriptor[];
  readonly #actor: Actor;

  /** Of the last change that was recorded in this transaction. */
  #recorded: number | undefined;

  constructor(
    transaction: Transaction<StoreTables>,
    kinds: readonly KindDescriptor[],
    moment: Moment,
    actor: Actor,
  ) {
    super(transaction, moment);
    this.#kinds = kinds;
    this.#actor = actor;
  }

  override async revision(): Promise<number> {
    return this.#recorded ?? super.revision();
  }

  async insert(kind: KindDescriptor, id: string, document: JsonObject): Promise<StoredDocument> {
    const change = { kind, id, before: null, after: document };
    await this.#refuseDuplicates(change);
    const { revision, time } = await this.#record(change);
    const stored = { kind: kind.kind, id, document, revision, createdAt: time, updatedAt: time };
    const row = toDocumentRow(stored, requireKey(kind, id));
    await nameDuplicate(change, () => this.queries.insertInto(tableOf(kind)).values(row).execute());
    await writeFacts(this.queries, change);
    return stored;
  }

  async replace(current: StoredDocument, document: JsonObject): Promise<StoredDocument> {
    const kind = this.#findKind(current);
    const change = { kind, id: current.id, before: current.document, after: document };
    await this.#refuseDuplicates(change);
    const { revision, time } = await this.#record(change);
    const stored = { ...current, document, revision, updatedAt: time };
    const { id, ...columns } = toDocumentRow(stored, requireKey(kind, current.id));
    const update = this.queries.updateTable(tableOf(kind)).set(columns).where('id', '=', id);
    const rows = update.where('revision', '=', current.revision);
    const { numUpdatedRows } = await nameDuplicate(change, () => rows.executeTakeFirstOrThrow());
    assertCurrent(current, numUpdatedRows);
    await writeFacts(this.queries, change);
    return stored;
  }

  async remove(current: StoredDocument): Promise<void> {
    const kind = this.#findKind(current);
    const change = { kind, id: current.id, before: current.document, after: null };
    await this.#record(change);
    const { numDeletedRows } = await this.queries
      .deleteFrom(tableOf(kind))
      .where('id', '=', requireKey(kind, current.id))
      .where('revision', '=', current.revision)
      .executeTakeFirstOrThrow();
    assertCurrent(current, numDeletedRows);
    await writeFacts(this.queries, change);
  }

  addTombstone(tombstone: Tombstone): Promise<void> {
    return addTombstone(this.queries, tombstone);
  }

  removeTombstone(dns: string): Promise<void> {
    return removeTombstone(this.queries, dns);
  }

  #findKind({ kind }: StoredDocument): KindDescriptor {
    const found = this.#kinds.find((known) => known.kind === kind);
    if (found === undefined) throw new TypeError(`the store has no kind '${kind}'`);
    return found;
  }

  /** Asked before anything is written; the indexes still decide. */
  async #refuseDuplicates(change: DocumentChange): Promise<void> {
    const { kind, id, before, after } = change;
    const key = requireKey(kind, id);
    const table = sql.table(kind.table);
    const questions = kind.unique
      .filter((member) => isNew(after?.[member], before?.[member]))
      .map((member) => {
        const value = toSqlValue(after?.[member]);
        return sql`select ${member} as member from ${table}
          where ${extractMember([member])} = ${value} and id <> ${key}`;
      });
    if (before === null) {
      questions.push(sql`select ${kind.key} as member from ${table} where id = ${key}`);
    }
    if (questions.length === 0) return;
    const query = sql<{ member: string }>`${sql.join(questions, sql` union all `)}`;
    const taken = new Set((await query.execute(this.queries)).rows.map(({ member }) => member));
    const [member] = [kind.key, ...kind.unique].filter((name) => taken.has(name));
    if (member !== undefined) throw duplicateOf(change, member);
  }

  /** The log gives the revision, and the store's state follows it: one statement. */
  async #record({ kind, id, before, after }: DocumentChange): Promise<Recorded> {
    this.assertServed(kind);
    const time = new Date().toISOString();
    const { name, requestId = null } = this.#actor;
    const { rows } = await sql<{ revision: number }>`
      insert into service_changes (revision, time, actor, request_id, kind, id, before, after)
      select revision + 1, ${time}, ${name}, ${requestId}, ${kind.kind}, ${id},
        ${before && JSON.stringify(before)}, ${after && JSON.stringify(after)}
      from service_state returning revision
    `.execute(this.queries);
    const [recorded] = rows;
    if (recorded === undefined) throw new Error('the store has no state');
    this.#recorded = recorded.revision;
    return { revision: recorded.revision, time };
  }
}

/** Whether a value is given that was not there before. */
function isNew(after: JsonValue | undefined, before: JsonValue | undefined): boolean {
  const value = formatKeyValue(after);
  return value !== undefined && value !== formatKeyValue(before);
}

function toSqlValue(value: JsonValue | undefined): string | number | null {
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'string' || typeof value === 'number' ? value : null;
}

/** @throws TypeError for an id that validation must not have let through */
function requireKey(kind: KindDescriptor, id: string): string | number {
  const key = toStoredKey(kind, id);
  if (key === undefined) throw new TypeError(`'${id}' is no integer, as keys of ${kind.kind} are`);
  return key;
}

/** A document that was read before this transaction may be another by now: a bug of the caller. */
function assertCurrent({ kind, id, revision }: StoredDocument, rows: bigint): void {
  if (rows === 1n) return;
  throw new Error(`${kind} '${id}' is not at revision ${String(revision)} in this transaction`);
}

/** Runs a statement that may hurt an index; says which member and value it was. */
async function nameDuplicate<Result>(
  change: DocumentChange,
  write: () => Promise<Result>,
): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    const member = findDuplicateMember(change.kind, error);
    throw member === undefined ? error : duplicateOf(change, member);
  }
}

function duplicateOf({ kind, id, after }: DocumentChange, member: string): DuplicateKeyError {
  const value = member === kind.key ? id : String(after?.[member]);
  return new DuplicateKeyError(kind, id, member, value);
}

/** SQLite names the index of the violation, in quotes, and nothing else. */
function findDuplicateMember(kind: KindDescriptor, error: unknown): string | undefined {
  const code = readSqliteCode(error);
  if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_ROWID')
    return kind.key;
  if (code !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  const { message } = error as Error;
  return kind.unique.find((member) => message.includes(`'${nameUniqueIndex(kind, member)}'`));
}
