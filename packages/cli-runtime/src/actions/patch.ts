import { asObject } from '../api/api.js';
import { planResult } from '../changes/plan-result.js';
import type { PatchInvocation } from './invocation.js';
import type { Session } from './session.js';
import { single, type Result } from './result.js';

/**
 * Sets per-cluster values. The merge patch names these values only and the server applies it in
 * one transaction, so that whoever sets others at the same time loses nothing.
 */
export async function patchValues(
  { action: { assignment, patches }, key, cluster, values }: PatchInvocation,
  session: Session,
): Promise<Result> {
  const patch = { [patches.member]: { [String(key)]: values } };
  const { patch: name, columns, option } = assignment.cluster;
  const written = await session.writer.write(name, [cluster, patch]);
  return written.kind === 'done'
    ? single(asObject(written.data), columns, option)
    : planResult(written.plan, session);
}
