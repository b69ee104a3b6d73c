import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import type { StatusInvocation } from './invocation.js';
import type { Session } from './session.js';
import type { Result } from './result.js';
import { listDocuments } from './list.js';

/** Shows when each cluster was last seen, and of each endpoint whether it has what is there now. */
export async function showStatus(
  { action, noun, query }: StatusInvocation,
  session: Session,
): Promise<Result> {
  const { function: name, pages, endpoints, hasEnvironment } = action;
  const list = { kind: 'list', function: name, pages, columns: [] } as const;
  const { value } = await listDocuments(list, { parents: [], query }, session);
  const rows = isJsonList(value) ? value.filter(isJsonObject).map(toRow) : [];
  const environment = hasEnvironment ? ['environment'] : [];
  const columns = ['cluster', 'dns', ...environment, 'last seen', ...endpoints, 'operator'];
  const wide = [...columns, 'address', ...endpoints.map(digestColumn)];
  const names = rows.map(({ cluster }) => `${noun}/${String(cluster)}`);
  return { value, tables: [{ value: rows, columns, wide }], names };
}

function toRow({ id, last_seen, age_seconds, endpoints, ...told }: JsonObject): JsonObject {
  const named = Object.entries(isJsonObject(endpoints) ? endpoints : {});
  return {
    ...told,
    cluster: id,
    'last seen': last_seen === undefined ? 'never' : `${formatAge(age_seconds)} ago`,
    ...Object.fromEntries(named.map(([name, status]) => [name, memberOf(status, 'state')])),
    ...Object.fromEntries(
      named.map(([name, status]) => [digestColumn(name), memberOf(status, 'digest')]),
    ),
  };
}

function digestColumn(endpoint: string): string {
  return `${endpoint} digest`;
}

function memberOf(status: JsonValue | undefined, name: string): JsonValue | undefined {
  return isJsonObject(status) ? status[name] : undefined;
}

const units = [
  { seconds: 86_400, letter: 'd' },
  { seconds: 3_600, letter: 'h' },
  { seconds: 60, letter: 'm' },
] as const;

/** In the largest unit of which there are two: `90s`, `119m`, `47h`, `2d`. */
function formatAge(age: JsonValue | undefined): string {
  const seconds = Number(age ?? 0);
  const unit = units.find((known) => seconds >= 2 * known.seconds);
  return unit === undefined
    ? `${String(seconds)}s`
    : `${String(Math.floor(seconds / unit.seconds))}${unit.letter}`;
}
