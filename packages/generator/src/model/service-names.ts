import type { ReservedName, Space } from '../check/name-register.js';
import { buildChangeOperations, changesTag } from './change-operations.js';
import { changeComponents } from './change-schemas.js';
import { fluxTag } from './flux-operations.js';
import { problemComponents } from './problem-schema.js';
import { serviceComponents, serviceOperations, serviceTag } from './service-operations.js';

/** Names that every service has, whatever its definitions are. */
export function serviceNames(): readonly ReservedName[] {
  const components = [...problemComponents, ...serviceComponents, ...changeComponents([])];
  const operations = [
    ...serviceOperations(),
    ...buildChangeOperations({ security: [], lookup: new Map() }),
  ];
  const fleet = ['FleetStatus', 'FleetClusterStatus', 'FleetEndpointStatus'];
  return [
    ...inSpace('tag', [serviceTag, changesTag, fluxTag]),
    ...inSpace('component', [...components.map(({ name }) => name), ...fleet]),
    ...inSpace(
      'operationId',
      operations.map(({ operationId }) => operationId),
    ),
    ...inSpace(
      'client function',
      operations.map(({ clientName }) => clientName),
    ),
    ...inSpace(
      'path',
      operations.map(({ method, path }) => `${method} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`),
    ),
  ];
}

function inSpace(space: Space, names: readonly string[]): readonly ReservedName[] {
  return names.map((name) => ({ space, name }));
}
