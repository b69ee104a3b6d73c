import type { Selectable } from 'kysely';
import type { ChangeOperation, Difference, JsonObject } from '@flux-resourceset/contract';
import { findDifferences } from '@flux-resourceset/contract';
import type { Change, MarkChange } from '../../change-log.js';
import { computeDigest } from '../../checksum.js';
import { StoreDamageError } from '../../store-errors.js';
import type { StoreTables } from '../store-tables.js';

/** One row of the log with what its transaction says, as it was read: nothing of it is believed. */
export type LogRow = Selectable<StoreTables['service_log']>;

export type ChangeRow = Selectable<StoreTables['service_changes']>;
export type TransactionRow = Selectable<StoreTables['service_transactions']>;
export type MarkRow = Selectable<StoreTables['service_mark_changes']>;

/** What a mutation did to its document. */
export interface DescribedChange {
  readonly operation: ChangeOperation;
  readonly differences: readonly Difference[];
}

/** @param before - undefined where the document comes into being; `after` where it goes */
export function describeChange(
  before: JsonObject | undefined,
  after: JsonObject | undefined,
): DescribedChange {
  const operation = before === undefined ? 'create' : after === undefined ? 'delete' : 'update';
  return { operation, differences: findDifferences(before, after) };
}

/** What is kept of a change, before it is text. */
export interface KeptChange
  extends Omit<ChangeRow, 'operation' | 'differences' | 'redaction' | 'checksum'>, DescribedChange {
  readonly redaction: Change['redaction'];
}

export function toChangeRow({ differences, redaction, ...said }: KeptChange): ChangeRow {
  const row = {
    ...said,
    differences: JSON.stringify(differences),
    redaction: redaction && JSON.stringify(redaction),
  };
  return { ...row, checksum: checksumOfChange(row) };
}

export function toTransactionRow(row: Omit<TransactionRow, 'checksum'>): TransactionRow {
  return { ...row, checksum: checksumOfTransaction(row) };
}

export function toMarkRow({ revision, dns, before, after }: MarkChange): MarkRow {
  const row = {
    revision,
    dns,
    before: before && JSON.stringify(before),
    after: after && JSON.stringify(after),
  };
  return { ...row, checksum: checksumOfMark(row) };
}

/** @throws StoreDamageError when the row, or its transaction's, is not what was written */
export function readLogRow(row: LogRow): Change {
  const { revision, first, actor, kind, id } = row;
  const { differences, redaction } = readChangeRow(row);
  const { transaction, time, request_id: requestId, reason } = row;
  const said = { first, id: transaction, time, reason, effects: row.effects };
  if (row.transaction_checksum !== checksumOfTransaction({ ...said, request_id: requestId })) {
    throw damageOf(revision);
  }
  return {
    ...{
      revision,
      first,
      transaction,
      time,
      actor,
      requestId,
      reason,
      kind,
      id,
      differences,
      redaction,
    },
    operation: row.operation as ChangeOperation,
    effects: row.effects === null ? null : (JSON.parse(row.effects) as Change['effects']),
  };
}

/** @throws StoreDamageError when the row is not what was written */
export function readChangeRow(row: ChangeRow): Pick<Change, 'differences' | 'redaction'> {
  const { differences, redaction, checksum } = row;
  // Damage may change the type of a column as well.
  if (typeof differences !== 'string' || checksum !== checksumOfChange(row)) {
    throw damageOf(row.revision);
  }
  return {
    differences: JSON.parse(differences) as readonly Difference[],
    redaction: redaction === null ? null : (JSON.parse(redaction) as Change['redaction']),
  };
}

/** @throws StoreDamageError when the row is not what was written */
export function readMarkRow(row: MarkRow): MarkChange {
  const { revision, dns, before, after, checksum } = row;
  if (checksum !== checksumOfMark(row)) throw damageOf(revision);
  const parse = (text: string | null) =>
    text === null ? null : (JSON.parse(text) as MarkChange['before']);
  return { revision, dns, before: parse(before), after: parse(after) };
}

/** What a row takes beside its differences, its indexes and its transaction's included: about. */
export const rowOverhead = 300;

/** @returns about how many bytes of the file a change takes; the log's sum is of these */
export function bytesOfChange({ differences }: Pick<ChangeRow, 'differences'>): number {
  return Buffer.byteLength(differences) + rowOverhead;
}

/** @returns the error for a change that is not what was written, or that is not there */
export function damageOf(revision: number, reason = 'has a wrong checksum'): StoreDamageError {
  return new StoreDamageError({ kind: 'changes', id: String(revision), reason });
}

function checksumOfChange(row: Omit<ChangeRow, 'checksum'>): string {
  const { revision, first, actor, operation, kind, id, previous, redaction, differences } = row;
  const said = ['change', revision, first, actor, operation, kind, id, previous, redaction];
  return computeDigest(`${JSON.stringify(said)}\n${differences}`);
}

function checksumOfTransaction(row: Omit<TransactionRow, 'checksum'>): string {
  const { first, id, time, request_id, reason, effects } = row;
  const said = ['transaction', first, id, time, request_id, reason, effects];
  return computeDigest(JSON.stringify(said));
}

function checksumOfMark({ revision, dns, before, after }: Omit<MarkRow, 'checksum'>): string {
  return computeDigest(JSON.stringify(['mark', revision, dns, before, after]));
}
