import type { Transaction } from 'kysely';
import { type JsonObject, type KindDescriptor, toJsonPointer } from '@flux-resourceset/contract';
import { Problem } from '../../problem.js';
import { toStoredKey } from './document-key.js';
import { nameUniqueIndex } from './kind-tables.js';
import { SqliteSnapshot } from './snapshot.js';
import { readSqliteCode } from '../store-errors.js';
import { tableOf } from './store-tables.js';
import type { StoreTables } from './store-tables.js';
import type { Actor, StoredDocument, WriteTransaction } from '../store.js';

/** What a mutation did to a document; null is absent. */
interface Change {
  readonly kind: KindDescriptor;
  readonly id: string;
  readonly revision: number;
  readonly time: string;
  readonly before: JsonObject | null;
  readonly after: JsonObject | null;
}

/** Writes within one `begin immediate` transaction. */
export class SqliteWriteTransaction extends SqliteSnapshot implements WriteTransaction {
  readonly #actor: Actor;

  constructor(
    transaction: Transaction<StoreTables>,
    kinds: readonly KindDescriptor[],
    epoch: string,
    actor: Actor,
  ) {
    super(transaction, kinds, epoch);
    this.#actor = actor;
  }

  async insert(kind: KindDescriptor, id: string, document: JsonObject): Promise<StoredDocument> {
    if (await this.get(kind, id)) {
      throw new Problem('conflict', `resource conflict: ${kind.label} '${id}'`);
    }
    const { revision, time } = await this.#nextChange();
    const stored = { kind: kind.kind, id, document, revision, createdAt: time, updatedAt: time };
    await refuseDuplicates(kind, document, () => this.#insertRow(kind, stored));
    await this.#record({ kind, id, revision, time, before: null, after: document });
    return stored;
  }

  async replace(kind: KindDescriptor, id: string, document: JsonObject): Promise<StoredDocument> {
    const current = await this.#require(kind, id);
    const { revision, time } = await this.#nextChange();
    const stored = { ...current, document, revision, updatedAt: time };
    await refuseDuplicates(kind, document, () => this.#updateRow(kind, stored));
    await this.#record({ kind, id, revision, time, before: current.document, after: document });
    return stored;
  }

  async remove(kind: KindDescriptor, id: string): Promise<void> {
    const current = await this.#require(kind, id);
    await this.queries.deleteFrom(tableOf(kind)).where('id', '=', requireKey(kind, id)).execute();
    const change = await this.#nextChange();
    await this.#record({ kind, id, ...change, before: current.document, after: null });
  }

  async addTombstone(dns: string): Promise<void> {
    const revision = await this.revision();
    await this.queries
      .insertInto('service_tombstones')
      .values({ dns, revision })
      .onConflict((conflict) => conflict.column('dns').doUpdateSet({ revision }))
      .execute();
  }

  async removeTombstone(dns: string): Promise<void> {
    await this.queries.deleteFrom('service_tombstones').where('dns', '=', dns).execute();
  }

  async #require(kind: KindDescriptor, id: string): Promise<StoredDocument> {
    const current = await this.get(kind, id);
    if (current) return current;
    throw new Problem('not_found', `resource not found: ${kind.label} '${id}'`);
  }

  async #insertRow(kind: KindDescriptor, stored: StoredDocument): Promise<void> {
    const { id, document, revision, createdAt, updatedAt } = stored;
    const row = { revision, created_at: createdAt, updated_at: updatedAt };
    await this.queries
      .insertInto(tableOf(kind))
      .values({ id: requireKey(kind, id), document: JSON.stringify(document), ...row })
      .execute();
  }

  async #updateRow(kind: KindDescriptor, stored: StoredDocument): Promise<void> {
    const { id, document, revision, updatedAt } = stored;
    await this.queries
      .updateTable(tableOf(kind))
      .set({ document: JSON.stringify(document), revision, updated_at: updatedAt })
      .where('id', '=', requireKey(kind, id))
      .execute();
  }

  /** No other writer can take the same revision: the transaction holds the lock. */
  async #nextChange(): Promise<{ revision: number; time: string }> {
    return { revision: (await this.revision()) + 1, time: new Date().toISOString() };
  }

  async #record({ kind, id, revision, time, before, after }: Change): Promise<void> {
    await this.queries.updateTable('service_state').set({ revision }).execute();
    const row = {
      revision,
      time,
      actor: this.#actor.name,
      request_id: this.#actor.requestId ?? null,
      kind: kind.kind,
      id,
      before: before && JSON.stringify(before),
      after: after && JSON.stringify(after),
    };
    await this.queries.insertInto('service_changes').values(row).execute();
  }
}

/** @throws TypeError for an id that validation must not have let through */
function requireKey(kind: KindDescriptor, id: string): string | number {
  const key = toStoredKey(kind, id);
  if (key === undefined) throw new TypeError(`'${id}' is no integer, as keys of ${kind.kind} are`);
  return key;
}

/** Runs a statement that may hurt a unique index; says which member and value it was. */
async function refuseDuplicates(
  kind: KindDescriptor,
  document: JsonObject,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    const member = findDuplicateMember(kind, error);
    if (member === undefined) throw error;
    const message = `resource conflict: ${kind.label} with ${member} '${String(document[member])}' exists`;
    throw new Problem('conflict', message, [
      { pointer: toJsonPointer([member]), message: 'is taken by another document' },
    ]);
  }
}

/** SQLite names the index of the violation, in quotes, and nothing else. */
function findDuplicateMember(kind: KindDescriptor, error: unknown): string | undefined {
  if (readSqliteCode(error) !== 'SQLITE_CONSTRAINT_UNIQUE') return undefined;
  const { message } = error as Error;
  return kind.unique.find((member) => message.includes(`'${nameUniqueIndex(kind, member)}'`));
}
