import { isJsonObject } from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { checkCatalogueKind } from './check-flux-catalogue.js';
import { checkClusterKind } from './check-flux-cluster.js';
import { findRepeated } from './check-names.js';
import { diagnose } from '../load/diagnose.js';
import { textOf } from '../load/json-path.js';
import type { FluxSource, SourceSet } from '../read/source-definition.js';

/** Checks everything that `x-flux` says, over all definitions. */
export function checkFlux(sources: SourceSet): readonly Diagnostic[] {
  const all = sources.definitions.flatMap((definition) => {
    const flux = definition.root['x-flux'];
    return isJsonObject(flux) ? [{ ...definition, flux }] : [];
  });
  const clusters = all.filter(isClusterKind);
  const catalogues = all.filter((source) => !isClusterKind(source));
  const [cluster, ...others] = clusters;
  return [
    ...(cluster ? checkClusterKind(sources.index, cluster) : []),
    ...others.flatMap((other) => complainOfSecond(other, cluster)),
    ...catalogues.flatMap((catalogue) => {
      if (cluster) return checkCatalogueKind(sources.index, cluster, catalogue);
      return sources.complete ? complainOfNone(catalogue) : [];
    }),
    ...checkEndpoints(catalogues),
  ];
}

function isClusterKind({ flux }: FluxSource): boolean {
  return ['path', 'identity', 'list'].some((key) => flux[key] !== undefined);
}

function complainOfSecond(
  { file, kind }: FluxSource,
  first: FluxSource | undefined,
): readonly Diagnostic[] {
  const message = `\`${kind}\` has a path for polls, and so has \`${first?.kind ?? ''}\``;
  const fix = 'leave `path`, `identity` and `list` to the one kind whose documents are clusters';
  return [diagnose(file, ['x-flux'], { message, fix, at: 'key' })];
}

function complainOfNone({ file }: FluxSource): readonly Diagnostic[] {
  const message = '`x-flux`, but no kind is polled by clusters';
  const fix =
    'give the kind of the clusters `x-flux: { path: /api/v2/flux/clusters, ' +
    'identity: { name: …, dns: …, environment: … }, list: […] }`';
  return [diagnose(file, ['x-flux'], { message, fix, at: 'key' })];
}

function checkEndpoints(catalogues: readonly FluxSource[]): readonly Diagnostic[] {
  const claims = catalogues.map(({ file, kind, flux }) => {
    const given = textOf(flux['endpoint']);
    return given === null
      ? { file, path: ['x-flux'], name: kind.replaceAll('_', '-') }
      : { file, path: ['x-flux', 'endpoint'], name: given };
  });
  return findRepeated(claims, (name, first) => ({
    message: `endpoint \`${name}\` is taken by ${first.file.path}`,
    fix: 'set another `endpoint:`',
  }));
}
