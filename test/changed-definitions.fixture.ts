import type { JsonObject, KindDescriptor, ServiceDescriptor } from '@flux-resourceset/contract';
import { service } from '../packages/server/src/gen/service.js';

/** Definitions that are not those of the repository. */

export function changeKind(
  kind: string,
  change: (found: KindDescriptor) => KindDescriptor,
): ServiceDescriptor {
  const kinds = service.kinds.map((found) => (found.kind === kind ? change(found) : found));
  return { ...service, kinds };
}

export function changeProperties(
  kind: KindDescriptor,
  change: (properties: JsonObject) => JsonObject,
): KindDescriptor {
  const properties = change(kind.schema['properties'] as JsonObject);
  const required = (kind.schema['required'] as string[]).filter((name) => name in properties);
  return { ...kind, schema: { ...kind.schema, properties, required } };
}

export const without =
  (name: string) =>
  (properties: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(properties).filter(([known]) => known !== name));

type Endpoints = NonNullable<ServiceDescriptor['flux']>['endpoints'];

export function changeEndpoints(
  changed: ServiceDescriptor,
  change: (endpoints: Endpoints) => Endpoints,
): ServiceDescriptor {
  const { flux } = changed;
  return flux ? { ...changed, flux: { ...flux, endpoints: change(flux.endpoints) } } : changed;
}
