import type { JsonValue, PollsDescriptor } from '@flux-resourceset/contract';
import { asObject } from '../api/api.js';
import { isServerProblem } from '../api/explain-error.js';
import { readScalar } from '../arguments/read-scalar.js';
import { CliError } from '../cli-error.js';
import type { Session } from './session.js';

/**
 * Polls an endpoint in a cluster's name.
 *
 * @throws CliError for an endpoint that does not exist, or what the client rejects with
 */
export async function poll(
  { endpoints }: PollsDescriptor,
  name: string,
  dns: string,
  { api }: Session,
): Promise<JsonValue> {
  const endpoint = endpoints.find((known) => known.name === name);
  if (!endpoint) throw new CliError('usage', `there is no endpoint ${name}`);
  return (await api.call(endpoint.function, [dns])).data;
}

/**
 * Finds the DNS name under which a cluster polls. A deleted cluster still has its name in polls,
 * so what is no id is taken for a name.
 */
export async function findDns(
  { get, key, dns }: PollsDescriptor,
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

function canBeKey(text: string, key: PollsDescriptor['key']): boolean {
  try {
    readScalar(text, key, '');
    return true;
  } catch {
    return false;
  }
}
