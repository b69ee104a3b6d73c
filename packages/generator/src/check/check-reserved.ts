import {
  changeOperations,
  dashboardPath,
  fleetStatusPath,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from '../load/diagnose.js';
import type { CollectionDefinition, Definition } from '../read/definition.js';
import type { Origin } from '../read/schema-model.js';
import { below } from '../read/source-files.js';

/** Paths that every service has: below them is no room for a kind, whose keys may be anything. */
const servicePaths: readonly string[] = [
  ...Object.values(changeOperations).map(({ path }) => path),
  fleetStatusPath,
  dashboardPath,
  '/health',
  '/ready',
];

/** `batch`, `changes`. */
const reservedSegments = new Set(servicePaths.map((path) => path.split('/')[1] ?? ''));

const reservedParameters: ReadonlySet<string> = new Set([
  ...Object.values(writeParameters),
  revisionParameter,
]);

/** Checks that a definition claims no path that every service has. */
export function checkReservedPaths({
  file,
  kind,
  versionInPath,
  flux,
}: Definition): readonly Diagnostic[] {
  const polls = flux?.path ?? null;
  return [
    ...(versionInPath ? [] : claimPath({ file, path: ['kind'] }, `/${kind}`, ofKind)),
    ...(polls === null ? [] : claimPath({ file, path: ['x-flux', 'path'] }, polls, ofPolls)),
  ];
}

const ofKind = 'rename the kind';
const ofPolls = 'write a path of your own, as `/api/v2/flux/clusters`';

function claimPath({ file, path: at }: Origin, path: string, fix: string): readonly Diagnostic[] {
  const [, segment = ''] = path.split('/');
  if (!reservedSegments.has(segment)) return [];
  return [diagnose(file, at, { message: `\`/${segment}\` is a path of every service`, fix })];
}

/** Tells whether a query parameter is one of every service. */
export function isReservedParameter(name: string): boolean {
  return reservedParameters.has(name);
}

/** Checks that query parameters leave those alone that every document or write has. */
export function checkReservedParameters({
  queryParams,
}: CollectionDefinition): readonly Diagnostic[] {
  return queryParams.flatMap(({ name, origin }) => {
    if (!isReservedParameter(name)) return [];
    const { file, path } = below(origin, 'name');
    const message = `query parameter \`${name}\` is one of every service`;
    const fix = `rename the property, as \`own_${name}\`, and the parameter with it`;
    return [diagnose(file, path, { message, fix })];
  });
}
