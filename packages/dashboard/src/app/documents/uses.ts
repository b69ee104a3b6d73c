import {
  isJsonScalar,
  type DashboardDescriptor,
  type DocumentUse,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { clusterKind } from '../service/service.js';
import { membersOf, schemaAt, summarise } from './schema.js';

/** How many clusters of an environment have a value. */
interface MatrixCell {
  readonly environment: string;
  readonly ids: readonly string[];
}

/** One value of a member, and who has it. */
export interface MatrixRow {
  /** As the reference, or else the catalogue document, says it. */
  readonly value: string;
  /** Whether the catalogue document itself says so. */
  readonly isCatalogue: boolean;
  readonly total: number;
  readonly cells: ReadonlyMap<string, MatrixCell>;
}

/** Members of a catalogue document that a reference may say otherwise, in the definition's order. */
export function overridableMembers(
  descriptor: DashboardDescriptor,
  kind: string,
): readonly string[] {
  const endpoint = descriptor.flux?.endpoints.find((one) => one.kind === kind);
  if (endpoint === undefined) return [];
  const item = schemaAt(clusterKind(descriptor)?.schema, [endpoint.assignment, '0']);
  return membersOf(item ?? {}).flatMap(([name]) => (name === 'id' ? [] : [name]));
}

/** Counts which value of a member is where: environments are the columns. */
export function countValues(
  uses: readonly DocumentUse[],
  catalogue: JsonObject,
  member: string,
): readonly MatrixRow[] {
  const own = show(catalogue[member]);
  const rows = new Map<string, Map<string, string[]>>();
  for (const { id, environment = '', reference } of uses) {
    if (reference === undefined) continue;
    const value = reference[member] === undefined ? own : show(reference[member]);
    const cells = rows.get(value) ?? new Map<string, string[]>();
    const ids = cells.get(environment) ?? [];
    ids.push(id);
    cells.set(environment, ids);
    rows.set(value, cells);
  }
  return [...rows]
    .map(([value, cells]) => toRow(value, value === own, cells))
    .toSorted((left, right) => right.total - left.total);
}

function toRow(
  value: string,
  isCatalogue: boolean,
  cells: ReadonlyMap<string, readonly string[]>,
): MatrixRow {
  const entries = [...cells].map(
    ([environment, ids]) => [environment, { environment, ids }] as const,
  );
  const total = entries.reduce((count, [, { ids }]) => count + ids.length, 0);
  return { value, isCatalogue, total, cells: new Map(entries) };
}

function show(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '–';
  return isJsonScalar(value) ? String(value) : summarise(value);
}
