import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { Comparison } from './comparison.js';
import { compareAnswers } from './compare-answers.js';
import { compareBodies } from './compare-bodies.js';
import { compareParameters } from './compare-parameters.js';
import { isSame, show } from './compare-values.js';
import { operationsOf, type OperationEntry } from './operation-table.js';

/** Tells which operations came and went, and how those that stayed have changed. */
export function compareOperations(comparison: Comparison): void {
  const [before, after] = [
    operationsOf(comparison.before.root),
    operationsOf(comparison.after.root),
  ];
  for (const [id, entry] of before) {
    const now = after.get(id);
    if (now === undefined) comparison.report(true, entry.name, 'removed');
    else compareOperation(comparison, entry, now);
  }
  for (const [id, { name }] of after) {
    if (!before.has(id)) comparison.report(false, name, 'new');
  }
}

function compareOperation(
  comparison: Comparison,
  before: OperationEntry,
  after: OperationEntry,
): void {
  const [from, to] = [before.operation['operationId'], after.operation['operationId']];
  if (from !== undefined && !isSame(from, to)) {
    // Nothing on the wire, but the name of a function in whatever was generated from the document.
    comparison.report(true, after.name, `operationId ${show(from)} → ${show(to)}`);
  }
  compareSecurity(comparison, before, after);
  compareParameters(comparison, before, after);
  compareBodies(comparison, before, after);
  compareAnswers(comparison, before, after);
}

/** Whoever was let in by one of the ways must be by one of those that there are now. */
function compareSecurity(
  comparison: Comparison,
  before: OperationEntry,
  after: OperationEntry,
): void {
  const from = waysOf(before.operation, comparison.before.root);
  const to = waysOf(after.operation, comparison.after.root);
  const lost = from.filter((way) => !to.some((other) => isSame(way, other)));
  const won = to.filter((way) => !from.some((other) => isSame(way, other)));
  for (const way of lost) comparison.report(true, after.name, `no longer open to ${showWay(way)}`);
  for (const way of won) comparison.report(false, after.name, `open to ${showWay(way)}`);
}

function waysOf(operation: JsonObject, root: JsonObject): readonly JsonValue[] {
  const security = operation['security'] ?? root['security'];
  return isJsonList(security) && security.length > 0 ? security : [{}];
}

function showWay(way: JsonValue): string {
  const names = isJsonObject(way) ? Object.keys(way) : [];
  return names.length === 0 ? 'everybody' : names.join(' with ');
}
