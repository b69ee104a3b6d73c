import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { EffectTotals, Redaction } from '@flux-resourceset/contract';
import type { MarkChange } from '../../change-log.js';
import type { Actor, Tombstone } from '../../store.js';
import type { StoreTables } from '../store-tables.js';
import { dialectOf } from '../dialect.js';
import type { StatementQueue } from '../statement-queue.js';
import { bytesOfChange, toChangeRow, toMarkRow, toTransactionRow } from './log-rows.js';
import type { DescribedChange, TransactionRow } from './log-rows.js';

/** Where changes are recorded. */
interface RecorderScope {
  readonly queries: Kysely<StoreTables>;
  readonly queue: StatementQueue;
}

/** A mutation that is to be recorded. */
export interface RecordedChange extends DescribedChange {
  readonly kind: string;
  readonly id: string;
  /** Revision of the document before; null where there was none, or where it stays as it is. */
  readonly previous: number | null;
  readonly redaction?: Redaction;
}

/** Writes what one transaction does into the log. */
export class ChangeRecorder {
  readonly id = randomUUID();
  /** ISO 8601, UTC. */
  readonly time = new Date().toISOString();
  readonly #scope: RecorderScope;
  readonly #actor: Actor;
  /** Revision that its first change has, or would have. */
  readonly #first: number;
  #revision: number;
  /** What its changes take in the log, about. */
  #bytes = 0;
  #effects: EffectTotals | null = null;
  /** What the log has of the effects. */
  #recordedEffects: EffectTotals | null = null;
  /** By revision and name: what the mark was before, and what it is. */
  readonly #marks = new Map<string, MarkChange>();

  /** @param revision - of the store before the transaction */
  constructor(scope: RecorderScope, revision: number, actor: Actor) {
    this.#scope = scope;
    this.#actor = actor;
    this.#first = revision + 1;
    this.#revision = revision;
  }

  /** Of the last change. */
  get revision(): number {
    return this.#revision;
  }

  noteEffects(totals: EffectTotals): void {
    this.#effects = totals;
  }

  /** A tombstone changes with the last change, or with the first that will be. */
  noteMark(dns: string, before: Tombstone | undefined, after: Tombstone | null): void {
    const revision = Math.max(this.#revision, this.#first);
    const key = JSON.stringify([revision, dns]);
    const noted = this.#marks.get(key);
    const was = noted ? noted.before : (before ?? null);
    this.#marks.set(key, { revision, dns, before: was, after });
  }

  /**
   * The store's state follows the log: it is not written when that is not where it was.
   * @returns the revision of the change
   */
  record(change: RecordedChange): number {
    this.#revision += 1;
    const { redaction = null, ...said } = change;
    const subject = { revision: this.#revision, first: this.#first, actor: this.#actor.name };
    const row = toChangeRow({ ...subject, ...said, redaction });
    const { id: transaction, checksum: transaction_checksum, ...made } = this.#describe();
    const begins = this.#revision === this.#first;
    this.#bytes += bytesOfChange(row);
    const values = begins ? { ...made, transaction, transaction_checksum, ...row } : row;
    if (begins) this.#recordedEffects = this.#effects;
    this.#scope.queue.insert({ table: 'service_log', rows: [values] });
    return this.#revision;
  }

  /** Before the commit: writes what is known of the transaction only now. */
  finish(): void {
    const marks = [...this.#marks.values()].filter(isChanged);
    // A mark that changes alone is a change as well: nothing in the store does without a revision.
    if (this.#revision < this.#first && marks[0]) this.#recordMarkAlone(marks[0]);
    if (marks.length > 0) this.#insertMarks(marks);
    if (this.#revision < this.#first) return;
    if (this.#effects !== this.#recordedEffects) this.#update();
    this.#advance();
  }

  #advance(): void {
    const { queries, queue } = this.#scope;
    const [before, revision] = [this.#first - 1, this.#revision];
    const update = dialectOf(queries).advanceState({ before, revision, bytes: this.#bytes });
    if (update !== null) queue.defer({ ...update.compile(queries), changes: 1 });
  }

  #recordMarkAlone({ dns }: MarkChange): void {
    const nothing = { operation: 'update', differences: [], previous: null } as const;
    this.record({ kind: 'tombstones', id: dns, ...nothing });
  }

  #insertMarks(marks: readonly MarkChange[]): void {
    for (const mark of marks) {
      this.#scope.queue.insert({ table: 'service_mark_changes', rows: [toMarkRow(mark)] });
    }
  }

  #update(): void {
    const { queries, queue } = this.#scope;
    const { effects, checksum, first } = this.#describe();
    const update = sql`update service_transactions set effects = ${effects}, checksum = ${checksum}
      where first = ${first}`;
    queue.defer({ ...update.compile(queries), changes: 1 });
  }

  #describe(): TransactionRow {
    const { requestId = null, reason = null } = this.#actor;
    const effects = this.#effects && JSON.stringify(this.#effects);
    const said = { request_id: requestId, reason, effects };
    return toTransactionRow({ first: this.#first, id: this.id, time: this.time, ...said });
  }
}

function isChanged({ before, after }: MarkChange): boolean {
  if (before === null || after === null) return before !== after;
  const members = ['cluster', 'cause', 'time'] as const;
  return members.some((member) => before[member] !== after[member]);
}
