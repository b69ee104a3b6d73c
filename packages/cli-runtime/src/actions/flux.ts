import type { FluxAction, JsonObject, JsonValue } from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import type { Invocation, Result, Session, Table } from './invocation.js';
import { findDns, poll } from './poll.js';

/** Shows what polls of a cluster get: of one endpoint, or of each; without a cluster, the list. */
export async function showPolls(
  action: FluxAction,
  { cluster, endpoint: named, query }: Invocation,
  session: Session,
): Promise<Result> {
  if (cluster === undefined) {
    const { data } = await session.api.call(action.list, [query]);
    return { value: data, tables: [inputsTable(data)] };
  }
  const endpoint = named ?? action.endpoint ?? undefined;
  const dns = await findDns(action, String(cluster), session);
  if (endpoint !== undefined) {
    const value = await poll(action, endpoint, dns, session);
    return { value, tables: [inputsTable(value)] };
  }
  const names = action.endpoints.map(({ name }) => name);
  const answers = await Promise.all(names.map((name) => poll(action, name, dns, session)));
  const value: JsonObject = Object.fromEntries(names.map((name, at) => [name, answers[at]]));
  const tables = names.map((title, at) => ({ title, ...inputsTable(answers[at] ?? null) }));
  return { value, tables };
}

function inputsTable(answer: JsonValue): Table {
  return { value: asObject(answer)['inputs'] ?? [] };
}
