import type { JsonObject } from '@flux-resourceset/contract';
import { compareContent, contentOf } from './compare-content.js';
import type { Comparison } from './comparison.js';
import type { OperationEntry } from './operation-table.js';

/** Tells of the bodies that clients send. */
export function compareBodies(
  comparison: Comparison,
  before: OperationEntry,
  after: OperationEntry,
): void {
  const from = comparison.before.resolve(before.operation['requestBody']);
  const to = comparison.after.resolve(after.operation['requestBody']);
  const place = `${after.name} body`;
  if (isNone(from)) {
    if (!isNone(to)) comparison.report(isRequired(to), place, 'new');
    return;
  }
  if (isNone(to)) return comparison.report(true, place, 'removed');
  if (isRequired(from) !== isRequired(to)) {
    const message = isRequired(to) ? 'required now' : 'may be missing now';
    comparison.report(isRequired(to), place, message);
  }
  compareContent(comparison, 'request', place, [contentOf(from), contentOf(to)]);
}

function isNone(body: JsonObject): boolean {
  return body['content'] === undefined;
}

function isRequired(body: JsonObject): boolean {
  return body['required'] === true;
}
