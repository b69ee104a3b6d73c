import type { JsonObject } from '@flux-resourceset/contract';
import { openapiDocument } from '../../../server/src/gen/openapi-document.js';
import { service } from '../../../server/src/gen/service.js';
import { defaultLimits, type WriteLimits } from '../../src/changes/write-limits.js';
import type { PrincipalSource } from '../../src/principals/principal.js';
import { type Answer, type FleetServer, startFleetServer } from '../fixtures/fleet-server.js';

/** Starts the service of the repository's own definitions. */
export function startPlatform(
  limits: Partial<WriteLimits> = {},
  principals?: PrincipalSource,
): Promise<FleetServer> {
  return startFleetServer({
    service,
    openapiDocument,
    limits: { ...defaultLimits, ...limits },
    ...(principals && { principals }),
  });
}

/** Limits with another guard than the usual one. */
export function guardedBy(guard: Partial<WriteLimits['guard']>): Partial<WriteLimits> {
  return { guard: { ...defaultLimits.guard, ...guard } };
}

export function namespaceIds(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `team-${String(index)}`);
}

export function cluster(id: string, members: JsonObject = {}): JsonObject {
  return {
    id,
    cluster_name: id,
    cluster_dns: `${id}.example.com`,
    environment: 'dev',
    ...members,
  };
}

/** Posts documents of a kind; fails the test where one is refused. */
export async function create(
  server: FleetServer,
  kind: string,
  documents: readonly JsonObject[],
): Promise<void> {
  for (const document of documents) {
    const { status, text } = await server.post(`/${kind}`, document);
    if (status !== 201) throw new Error(`${kind}: ${text}`);
  }
}

/** Clusters that each have the first `inputs` namespaces. */
export async function createFleet(
  server: FleetServer,
  clusters: readonly string[],
  inputs: number,
): Promise<void> {
  const ids = namespaceIds(inputs).map((id) => ({ id }));
  await create(server, 'namespaces', ids);
  await create(
    server,
    'clusters',
    clusters.map((id) => cluster(id, { namespaces: ids })),
  );
}

/** Effects of a plan or of a problem's body. */
export function totals({ body }: Answer): unknown {
  const { clusters, inputs } = body['effects'] as JsonObject;
  return { clusters, inputs };
}

/** How many changes the store has seen. */
export function revision({ store }: FleetServer): Promise<number> {
  return store.read((snapshot) => snapshot.revision());
}
