import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type {
  ChangeOperation,
  Difference,
  JsonObject,
  JsonValue,
} from '@flux-resourceset/contract';
import { redactTexts, redactValues } from '../../../documents/redact-values.js';
import type { Secret } from '../../../documents/redact-values.js';
import type { StoreTables } from '../store-tables.js';
import { putBaselineDocument, readBaseline } from './baseline.js';
import { bytesOfChange, readChangeRow, toChangeRow } from './log-rows.js';
import type { ChangeRow } from './log-rows.js';

/** Changes that are in memory at once. */
const pageSize = 100;

/** The document whose past is changed. */
interface RedactedDocument {
  readonly kind: string;
  readonly id: string;
}

/** Takes values out of all that is kept of a document's past. */
export async function redactPast(
  queries: Kysely<StoreTables>,
  subject: RedactedDocument,
  secrets: readonly Secret[],
): Promise<void> {
  let after = 0;
  for (;;) {
    const rows = await readPage(queries, subject, after);
    for (const row of rows) await redactRow(queries, row, secrets);
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.revision;
  }
  await redactBaseline(queries, subject, secrets);
  await redactAnswers(queries, secrets);
}

async function readPage(
  queries: Kysely<StoreTables>,
  { kind, id }: RedactedDocument,
  after: number,
): Promise<readonly ChangeRow[]> {
  return queries
    .selectFrom('service_changes')
    .selectAll()
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('revision', '>', after)
    .orderBy('revision')
    .limit(pageSize)
    .execute();
}

async function redactRow(
  queries: Kysely<StoreTables>,
  row: ChangeRow,
  secrets: readonly Secret[],
): Promise<void> {
  const { differences: was, redaction } = readChangeRow(row);
  const differences = was.map((difference) => redactDifference(difference, secrets));
  const operation = row.operation as ChangeOperation;
  const redacted = toChangeRow({ ...row, operation, differences, redaction });
  if (redacted.differences === row.differences) return;
  const { revision, differences: text, checksum } = redacted;
  await queries
    .updateTable('service_changes')
    .set({ differences: text, checksum })
    .where('revision', '=', revision)
    .execute();
  await sql`update service_state
    set log_bytes = log_bytes + ${bytesOfChange(redacted) - bytesOfChange(row)}`.execute(queries);
}

function redactDifference(
  { path, before, after }: Difference,
  secrets: readonly Secret[],
): Difference {
  return {
    path,
    ...(before !== undefined && { before: redactValues(before, path, secrets) }),
    ...(after !== undefined && { after: redactValues(after, path, secrets) }),
  };
}

async function redactBaseline(
  queries: Kysely<StoreTables>,
  subject: RedactedDocument,
  secrets: readonly Secret[],
): Promise<void> {
  const [began] = await readBaseline(queries, [subject]);
  if (began === undefined) return;
  const document: JsonObject = redactValues(began.document, '', secrets);
  await putBaselineDocument({ ...began, document }).execute(queries);
}

/** What is kept to be answered again may be a part of the document. */
async function redactAnswers(
  queries: Kysely<StoreTables>,
  secrets: readonly Secret[],
): Promise<void> {
  const rows = await queries.selectFrom('service_answers').select(['key', 'answer']).execute();
  for (const { key, answer: text } of rows) {
    const answer = JSON.stringify(redactTexts(JSON.parse(text) as JsonValue, secrets));
    if (answer === text) continue;
    await queries.updateTable('service_answers').set({ answer }).where('key', '=', key).execute();
  }
}
