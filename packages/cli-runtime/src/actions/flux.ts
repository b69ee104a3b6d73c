import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import type { FluxInvocation } from './invocation.js';
import type { Session } from './session.js';
import type { Result, Table } from './result.js';
import { findDns, poll } from './poll.js';

/** Shows what polls of a cluster get: of one endpoint, or of each; without a cluster, the list. */
export async function showPolls(
  { action, cluster, endpoint, query }: FluxInvocation,
  session: Session,
): Promise<Result> {
  if (cluster === undefined) {
    const { data } = await session.api.call(action.list, [query]);
    return { value: data, tables: [inputsTable(data)], names: namesOf(data) };
  }
  const dns = await findDns(action, cluster, session);
  if (endpoint !== undefined) {
    const value = await poll(action, endpoint, dns, session);
    return { value, tables: [inputsTable(value)], names: namesOf(value, endpoint) };
  }
  const names = action.endpoints.map(({ name }) => name);
  const answers = await Promise.all(names.map((name) => poll(action, name, dns, session)));
  const value: JsonObject = Object.fromEntries(names.map((name, at) => [name, answers[at]]));
  const tables = names.map((title, at) => ({ title, ...inputsTable(answers[at] ?? null) }));
  return { value, tables, names: names.flatMap((name) => namesOf(value[name] ?? null, name)) };
}

function namesOf(answer: JsonValue, endpoint?: string): readonly string[] {
  const inputs = asObject(answer)['inputs'];
  const ids = isJsonList(inputs) ? inputs.filter(isJsonObject).map(({ id }) => String(id)) : [];
  return endpoint === undefined ? ids : ids.map((id) => `${endpoint}/${id}`);
}

function inputsTable(answer: JsonValue): Table {
  return { value: asObject(answer)['inputs'] ?? [] };
}
