import { setTimeout as sleep } from 'node:timers/promises';
import type { ClusterDescriptor, JsonObject, JsonValue } from '@flux-resourceset/contract';
import { CliError } from '../cli-error.js';
import { asObject, type Api } from './api.js';
import { isServerProblem } from './explain-error.js';

/** Of twenty writers at once one gets through each time, so the last needs twenty attempts. */
const attempts = 60;

/**
 * Changes a cluster without losing what others write meanwhile: reads it, sends a merge patch
 * that holds only for what was read (If-Match), and starts again when it is no longer that.
 *
 * @param change - makes the merge patch (RFC 7396) from the cluster as it is; null when nothing
 *   is to change
 * @returns the cluster as it is afterwards
 * @throws CliError `conflict` when others write all the time; what the client rejects with
 */
export async function changeCluster(
  api: Api,
  cluster: ClusterDescriptor,
  key: JsonValue,
  change: (document: JsonObject) => JsonObject | null,
): Promise<JsonObject> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { data, headers } = await api.call(cluster.get, [key]);
    const document = asObject(data);
    const patch = change(document);
    if (patch === null) return document;
    const changed = await patchIfUnchanged(api, cluster, [key, patch], headers.get('ETag'));
    if (changed !== null) return changed;
    await sleep(Math.random() * Math.min(200, 20 * attempt));
  }
  throw new CliError(
    'conflict',
    `${cluster.option} ${String(key)} is changed all the time; try again`,
  );
}

/** @returns null when the cluster is another by now */
async function patchIfUnchanged(
  api: Api,
  cluster: ClusterDescriptor,
  parameters: readonly JsonValue[],
  entityTag: string | null,
): Promise<JsonObject | null> {
  try {
    const headers = entityTag === null ? {} : { 'If-Match': entityTag };
    return asObject((await api.call(cluster.patch, parameters, headers)).data);
  } catch (error) {
    if (isServerProblem(error) && error.status === 412) return null;
    throw error;
  }
}
