import { asObject } from '../api/api.js';
import { isServerProblem } from '../api/explain-error.js';
import { readScalar } from '../arguments/read-scalar.js';
import { CliError } from '../cli-error.js';
import type { FluxAction } from '../descriptor.js';
import type { JsonObject, JsonValue } from '../json.js';
import type { Invocation, Result, Session, Table } from './invocation.js';

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

async function poll(
  { endpoints }: FluxAction,
  name: string,
  dns: string,
  { api }: Session,
): Promise<JsonValue> {
  const endpoint = endpoints.find((known) => known.name === name);
  if (!endpoint) throw new CliError('usage', `there is no endpoint ${name}`);
  return (await api.call(endpoint.function, [dns])).data;
}

/** A deleted cluster still has its name in polls, so what is no id is taken for a name. */
async function findDns(
  { get, key, dns }: FluxAction,
  cluster: string,
  { api }: Session,
): Promise<string> {
  if (get === null || !canBeKey(cluster, key)) return cluster;
  try {
    const name = asObject((await api.call(get, [cluster])).data)[dns];
    return typeof name === 'string' ? name : cluster;
  } catch (error) {
    if (isServerProblem(error) && (error.status === 404 || error.status === 400)) return cluster;
    throw error;
  }
}

function canBeKey(text: string, key: FluxAction['key']): boolean {
  try {
    readScalar(text, key, '');
    return true;
  } catch {
    return false;
  }
}
