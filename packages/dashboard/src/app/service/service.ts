import { createContext, useContext } from 'react';
import type {
  DashboardDescriptor,
  DashboardKind,
  DashboardPrincipal,
} from '@flux-resourceset/contract';

/** What is served here, and who looks at it. */
export interface Service extends DashboardDescriptor {
  readonly principal: DashboardPrincipal;
}

export const ServiceContext = createContext<Service | null>(null);

/** @returns the service that the page shows; only below where it has been read */
export function useService(): Service {
  const service = useContext(ServiceContext);
  if (service === null) throw new Error('the service is not known yet');
  return service;
}

/** @returns the kind with this name; null where the service has none */
export function useKind(name: string): DashboardKind | null {
  return useService().kinds.find(({ kind }) => kind === name) ?? null;
}

/** @returns the kind whose documents are clusters */
export function clusterKind({ kinds, flux }: DashboardDescriptor): DashboardKind | null {
  return kinds.find(({ kind }) => kind === flux?.kind) ?? null;
}

/** Kinds that clusters, or others, are made of. */
export function catalogueKinds({ kinds, flux }: DashboardDescriptor): readonly DashboardKind[] {
  return kinds.filter(({ kind }) => kind !== flux?.kind);
}

/** `platform components`, as a heading has it: `Platform components`. */
export function titleOf({ kind }: Pick<DashboardKind, 'kind'>): string {
  return sentence(kind.replaceAll('_', ' '));
}

/** With a capital. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** `oci_tag` in words: `oci tag`. */
export function words(name: string): string {
  return name.replaceAll(/[_-]+/g, ' ').trim();
}
