import {
  changeOperations,
  fleetStatusPath,
  revisionParameter,
  writeParameters,
} from '@flux-resourceset/contract';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from './diagnose.js';
import { listOf, objectOf, textOf, valueAt } from './json-path.js';
import type { LoadedFile, Path } from './loaded-file.js';
import type { SourceDefinition } from './source-definition.js';

/** Paths that every service has: below them is no room for a kind, whose keys may be anything. */
const servicePaths: readonly string[] = [
  ...Object.values(changeOperations).map(({ path }) => path),
  fleetStatusPath,
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
export function checkReservedPaths({ file, root, kind }: SourceDefinition): readonly Diagnostic[] {
  const polls = textOf(valueAt(root, ['x-flux', 'path']));
  return [
    ...(root['versionInPath'] === true ? [] : claimPath(file, ['kind'], `/${kind}`, ofKind)),
    ...(polls === null ? [] : claimPath(file, ['x-flux', 'path'], polls, ofPolls)),
  ];
}

const ofKind = 'rename the kind';
const ofPolls = 'write a path of your own, as `/api/v2/flux/clusters`';

function claimPath(file: LoadedFile, at: Path, path: string, fix: string): readonly Diagnostic[] {
  const [, segment = ''] = path.split('/');
  if (!reservedSegments.has(segment)) return [];
  return [diagnose(file, at, { message: `\`/${segment}\` is a path of every service`, fix })];
}

/** Checks that query parameters leave those alone that every document or write has. */
export function checkReservedParameters(file: LoadedFile, path: Path): readonly Diagnostic[] {
  return listOf(valueAt(file.value, path)).flatMap((parameter, position) => {
    const name = textOf(objectOf(parameter)['name']);
    if (name === null || !reservedParameters.has(name)) return [];
    const message = `query parameter \`${name}\` is one of every service`;
    const fix = `rename the property, as \`own_${name}\`, and the parameter with it`;
    return [diagnose(file, [...path, position, 'name'], { message, fix })];
  });
}
