import { asObject } from '../api/api.js';
import { single, type PatchInvocation, type Result, type Session } from './invocation.js';

/**
 * Sets per-cluster values. The merge patch names these values only and the server applies it in
 * one transaction, so that whoever sets others at the same time loses nothing.
 */
export async function patchValues(
  { action: { assignment, patches }, key, cluster, values }: PatchInvocation,
  { api }: Session,
): Promise<Result> {
  const patch = { [patches.member]: { [String(key)]: values } };
  const { data } = await api.call(assignment.cluster.patch, [cluster, patch]);
  return single(asObject(data), assignment.cluster.columns, assignment.cluster.option);
}
