import {
  maxPollBytes,
  type ProblemDetail,
  type Warning,
  clusterBlock,
} from '@flux-resourceset/contract';
import { makeInput, writeInputs } from '../inputs/cluster-inputs.js';
import { findBreach, findValueBreach } from '../inputs/poll-contract.js';
import { Problem } from '../problem.js';
import type { CatalogueSides } from './catalogue-sides.js';
import { type Comparison, isGrown, readPatches } from './compare-inputs.js';

/** How many inputs a provider takes that sets no limit (`spec.filter.limit`). */
const unlimitedInputs = 100;
/** What a member's name, quotation marks and commas take at most, in an input, beside its parts. */
const bytesBesideParts = 60;

/**
 * Checks that the operator can take what a poll will answer. What was refused by the operator
 * before may be made smaller, in several writes.
 *
 * @throws Problem `validation_error` that names the cluster and the figure
 */
export async function assertTakable(
  comparison: Comparison,
  catalogue: CatalogueSides,
  mostInputs: number,
): Promise<void> {
  const { rules, after, before, touched } = comparison;
  if (!isGrown(comparison)) return;
  if (after.size > mostInputs && after.size > before.size) {
    const count = `${String(after.size)} inputs, and its provider takes ${String(mostInputs)}`;
    throw refuse(comparison, `would be given ${count} (POLL_MAX_INPUTS)`);
  }
  const { catalogueKind } = rules;
  const isSound = touched.every(({ id }) => catalogue.isSound(catalogueKind, id));
  if (!isSound || findValueBreach(comparison.name.after ?? {}, '') !== null) {
    await catalogue.load(catalogueKind, after.keys());
    assertSound(comparison, catalogue);
  }
  if (boundBytes(comparison, catalogue) <= maxPollBytes) return;
  await catalogue.load(catalogueKind, [...after.keys(), ...before.keys()]);
  assertSize(comparison, catalogue);
}

function assertSound(comparison: Comparison, catalogue: CatalogueSides): void {
  const changed = comparison.touched.map(({ id }) => id).filter((id) => comparison.after.has(id));
  const breach = findBreach(listInputs(comparison, catalogue, 'after', changed));
  if (breach !== null) throw refuse(comparison, `would be given what no provider takes: ${breach}`);
}

function assertSize(comparison: Comparison, catalogue: CatalogueSides): void {
  const bytes = measure(comparison, catalogue, 'after');
  if (bytes <= maxPollBytes || bytes <= measure(comparison, catalogue, 'before')) return;
  const figures = `${String(bytes)} bytes, and Flux Operator reads at most ${String(maxPollBytes)}`;
  throw refuse(comparison, `would be given ${figures}`);
}

/** At least as many bytes as the answer will have; no input is made for it. */
function boundBytes({ name, rules, after }: Comparison, catalogue: CatalogueSides): number {
  const cluster = name.after ?? {};
  const { catalogueKind, endpoint, flux } = rules;
  const names = Object.keys(endpoint.group).reduce((sum, group) => sum + group.length + 6, 0);
  const each = bytesBesideParts + names + bytesOf(clusterBlock(flux, cluster));
  let bytes = bytesOf(cluster[endpoint.assignment] ?? []) + bytesOf(readPatches(rules, cluster));
  for (const id of after.keys()) bytes += each + catalogue.boundBytes(catalogueKind, id);
  return bytes;
}

function bytesOf(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value));
}

function measure(
  comparison: Comparison,
  catalogue: CatalogueSides,
  side: 'before' | 'after',
): number {
  const ids = [...comparison[side].keys()];
  return Buffer.byteLength(writeInputs(listInputs(comparison, catalogue, side, ids)));
}

/** Those that are switched off are given as well. */
function listInputs(
  { rules, ...sides }: Comparison,
  catalogue: CatalogueSides,
  side: 'before' | 'after',
  ids: readonly string[],
): ReturnType<typeof makeInput>[] {
  return ids.flatMap((id) => {
    const given = sides[side].get(id);
    const document = catalogue[side](rules.catalogueKind, id);
    if (given === undefined || document === null) return [];
    return [makeInput(rules, given.cluster, given.reference, document)];
  });
}

function refuse({ name, rules }: Comparison, what: string): Problem {
  const { clusterKind, endpoint } = rules;
  const message = `${clusterKind.label} '${name.cluster}' ${what}: ${endpoint.endpoint}`;
  const isOwn = name.requested.kind === clusterKind;
  const detail: ProblemDetail = { message, pointer: isOwn ? `/${endpoint.assignment}` : '' };
  return new Problem('validation_error', message, [detail]);
}

/** Of more inputs than a provider takes that sets no limit; told when a write brings it about. */
export function findManyInputs({ name, rules, before, after }: Comparison): readonly Warning[] {
  if (after.size <= unlimitedInputs || before.size > unlimitedInputs) return [];
  const { clusterKind, endpoint } = rules;
  const message =
    `${clusterKind.label} '${name.cluster}' has ${String(after.size)} inputs of ${endpoint.endpoint}: ` +
    `a provider without spec.filter.limit takes ${String(unlimitedInputs)}`;
  return [{ code: 'many_inputs', message, pointer: `/${endpoint.assignment}` }];
}
