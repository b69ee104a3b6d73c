import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterDescriptor, JsonObject, JsonValue, Plan } from '@flux-resourceset/contract';
import type { Writer, WriteOptions, Written } from '../changes/writer.js';
import { CliError } from '../cli-error.js';
import { asObject, type Api } from './api.js';
import { isServerProblem } from './explain-error.js';

/** Of twenty writers at once one gets through each time, so the last needs twenty attempts. */
const attempts = 60;

/** The cluster as it is afterwards, or what would change of it. */
export type ChangedCluster =
  | { readonly kind: 'done'; readonly document: JsonObject }
  | { readonly kind: 'planned'; readonly plan: Plan };

/**
 * Changes a cluster without losing what others write meanwhile: reads it, sends a merge patch
 * that holds only for what was read (If-Match), and starts again when it is no longer that.
 *
 * @param change - makes the merge patch (RFC 7396) from the cluster as it is; null when nothing
 *   is to change
 * @throws CliError `conflict` when others write all the time; what the client rejects with
 */
export async function changeCluster(
  { api, writer }: { readonly api: Api; readonly writer: Writer },
  cluster: ClusterDescriptor,
  key: JsonValue,
  change: (document: JsonObject) => JsonObject | null,
  takesAway?: WriteOptions['takesAway'],
): Promise<ChangedCluster> {
  return untilUnchanged(`${cluster.option} ${String(key)}`, async () => {
    const { data, headers } = await api.call(cluster.get, [key]);
    const document = asObject(data);
    const patch = change(document);
    if (patch === null && !writer.isDryRun) return { kind: 'done', document };
    const ifMatch = headers.get('ETag');
    const options = { ...(ifMatch !== null && { ifMatch }), ...(takesAway && { takesAway }) };
    return toChanged(await writer.write(cluster.patch, [key, patch ?? {}], options));
  });
}

function toChanged(written: Written): ChangedCluster {
  return written.kind === 'done' ? { kind: 'done', document: asObject(written.data) } : written;
}

/**
 * Does again what was made from what is another by now.
 *
 * @param name - of what is changed, for the message
 * @param attempt - reads, and writes under the condition that it is still that
 */
export async function untilUnchanged<Value>(
  name: string,
  attempt: () => Promise<Value>,
): Promise<Value> {
  for (let count = 1; count <= attempts; count += 1) {
    try {
      return await attempt();
    } catch (error) {
      if (!isServerProblem(error) || error.status !== 412) throw error;
    }
    await sleep(Math.random() * Math.min(200, 20 * count));
  }
  throw new CliError('conflict', `${name} is changed all the time; try again`);
}
