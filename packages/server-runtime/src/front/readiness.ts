import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';

/** What a readiness check found. */
interface CheckResult {
  readonly ready: boolean;
  /** Why not; safe to show. */
  readonly reason?: string;
  /** What an operator should know although the server is ready. */
  readonly details?: JsonValue;
}

/** One thing that must be in order before requests are sent here. */
export interface ReadinessCheck {
  /** Name of its details in the answer. */
  readonly name: string;
  run(): CheckResult | Promise<CheckResult>;
}

/**
 * Runs the checks in their order.
 *
 * @returns what to know although all is in order, by the name of the check
 * @throws Problem `store_unavailable` with the reason of the first that is not
 */
export async function checkReadiness(checks: readonly ReadinessCheck[]): Promise<JsonObject> {
  const details: Record<string, JsonValue> = {};
  for (const { name, run } of checks) {
    const result = await run();
    if (!result.ready) {
      throw new Problem('store_unavailable', result.reason ?? `${name} is not ready`);
    }
    if (result.details !== undefined) details[name] = result.details;
  }
  return details;
}
