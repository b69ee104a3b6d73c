import type { Diagnostic } from '../diagnostic.js';
import { checkCatalogueKind } from './check-flux-catalogue.js';
import { checkClusterKind } from './check-flux-cluster.js';
import { diagnose } from '../load/diagnose.js';
import type { Definitions } from '../read/definition.js';
import { membersOf } from '../read/members.js';
import type { FluxKind } from './flux-kind.js';

/** Checks everything that `x-flux` says, over all definitions. */
export function checkFlux({ definitions, shared, isComplete }: Definitions): readonly Diagnostic[] {
  const all = definitions.flatMap((definition): FluxKind[] => {
    const { flux, items } = definition;
    return flux === null
      ? []
      : [{ ...definition, flux, members: membersOf(items, shared), shared }];
  });
  const clusters = all.filter(isClusterKind);
  const catalogues = all.filter((source) => !isClusterKind(source));
  const [cluster, ...others] = clusters;
  return [
    ...(cluster ? checkClusterKind(cluster) : []),
    ...others.flatMap((other) => complainOfSecond(other, cluster)),
    ...catalogues.flatMap((catalogue) => {
      if (cluster) return checkCatalogueKind(cluster, catalogue);
      return isComplete ? complainOfNone(catalogue) : [];
    }),
  ];
}

function isClusterKind({ flux }: FluxKind): boolean {
  return ['path', 'identity', 'list'].some((key) => flux.stated.includes(key));
}

function complainOfSecond(
  { file, kind }: FluxKind,
  first: FluxKind | undefined,
): readonly Diagnostic[] {
  const message = `\`${kind}\` has a path for polls, and so has \`${first?.kind ?? ''}\``;
  const fix = 'leave `path`, `identity` and `list` to the one kind whose documents are clusters';
  return [diagnose(file, ['x-flux'], { message, fix, at: 'key' })];
}

function complainOfNone({ file }: FluxKind): readonly Diagnostic[] {
  const message = '`x-flux`, but no kind is polled by clusters';
  const fix =
    'give the kind of the clusters `x-flux: { path: /api/v2/flux/clusters, ' +
    'identity: { name: …, dns: …, environment: … }, list: […] }`';
  return [diagnose(file, ['x-flux'], { message, fix, at: 'key' })];
}
