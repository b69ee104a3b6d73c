import { isJsonObject, type JsonObject } from '@flux-resourceset/contract';
import { compareContent, contentOf } from './compare-content.js';
import type { Comparison } from './comparison.js';
import type { OperationEntry } from './operation-table.js';

/** Tells of what the server answers, status by status. */
export function compareAnswers(
  comparison: Comparison,
  before: OperationEntry,
  after: OperationEntry,
): void {
  const [from, to] = [answersOf(before), answersOf(after)];
  for (const [status, answer] of Object.entries(from)) {
    const place = `${after.name} answer ${status}`;
    const now = to[status];
    // Nobody misses a failure.
    if (now === undefined) comparison.report(isSuccess(status), place, 'removed');
    else {
      const pair = [comparison.before.resolve(answer), comparison.after.resolve(now)] as const;
      compareAnswer(comparison, place, pair);
    }
  }
  for (const status of Object.keys(to).filter((one) => from[one] === undefined)) {
    comparison.report(isSuccess(status), `${after.name} answer ${status}`, 'new');
  }
}

function compareAnswer(
  comparison: Comparison,
  place: string,
  [before, after]: readonly [JsonObject, JsonObject],
): void {
  compareContent(comparison, 'answer', place, [contentOf(before), contentOf(after)]);
  const [from, to] = [headersOf(before), headersOf(after)];
  for (const name of Object.keys(from)) {
    const [was, is] = [comparison.before.resolve(from[name]), comparison.after.resolve(to[name])];
    const header = `${place} header ${name}`;
    if (to[name] === undefined) comparison.report(true, header, 'removed');
    else comparison.compareSchemas('answer', header, schemaOf(was), schemaOf(is));
  }
  for (const name of Object.keys(to).filter((one) => from[one] === undefined)) {
    comparison.report(false, `${place} header ${name}`, 'new');
  }
}

function answersOf({ operation: { responses } }: OperationEntry): JsonObject {
  return isJsonObject(responses) ? responses : {};
}

function headersOf({ headers }: JsonObject): JsonObject {
  return isJsonObject(headers) ? headers : {};
}

function schemaOf({ schema }: JsonObject): JsonObject {
  return isJsonObject(schema) ? schema : {};
}

function isSuccess(status: string): boolean {
  return /^[23]/.test(status);
}
