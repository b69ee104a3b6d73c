// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { Connection } from './connection.js';
import type { Plan } from './schemas.js';
import type { HttpResponse } from './send.js';

type Write<Parameters extends readonly unknown[]> = (
  connection: Connection,
  ...parameters: Parameters
) => Promise<HttpResponse<unknown>>;

/**
 * Asks what a write would do. Nothing changes.
 *
 * @example
 * const { data: plan } = await dryRun(connection, deleteNamespace, 'podinfo');
 */
export function dryRun<Parameters extends readonly unknown[]>(
  connection: Connection,
  write: Write<Parameters>,
  ...parameters: Parameters
): Promise<HttpResponse<Plan>> {
  const asking = Object.freeze({ ...connection, isDryRun: true });
  return write(asking, ...parameters) as Promise<HttpResponse<Plan>>;
}
