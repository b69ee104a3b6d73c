import { isDeepStrictEqual } from 'node:util';
import pluralize from 'pluralize';
import type { Diagnostic } from '../diagnostic.js';
import { diagnose } from './diagnose.js';
import { objectOf, textOf, textsOf, valueAt } from './json-path.js';
import type { LoadedFile, Path } from './loaded-file.js';
import type { SourceDefinition, SourceSet } from './source-definition.js';

/** Something that a definition claims and that no other may claim. */
export interface Claim {
  readonly file: LoadedFile;
  readonly path: Path;
  readonly name: string;
}

/** Checks the names that definitions share: kinds, security schemes, groups of the CLI. */
export function checkNames({ definitions }: SourceSet): readonly Diagnostic[] {
  const distinct = firstOfEach(definitions, ({ kind }) => kind);
  return [
    ...findRepeated(definitions.map(claimKind), (name, first) => ({
      message: `kind \`${name}\` is defined in ${first.file.path} too`,
      fix: 'rename one of the two, or remove a file',
    })),
    ...checkSingulars(distinct),
    ...checkSchemes(definitions),
    ...checkOwnCommands(distinct),
    ...findRepeated(firstOfEach(distinct, singularOf).flatMap(claimGroups), (name, first) => ({
      message: `the CLI's group \`${name}\` is taken by ${first.file.path}`,
      fix: 'set another `x-cli: { name: … }`',
    })),
  ];
}

/** @returns a problem for each claim of a name that an earlier one has */
export function findRepeated(
  claims: readonly Claim[],
  complain: (name: string, first: Claim) => { message: string; fix: string },
): readonly Diagnostic[] {
  const firsts = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const first = firsts.get(claim.name);
    if (first === undefined) firsts.set(claim.name, claim);
    if (first === undefined || claim.name === '') return [];
    return [diagnose(claim.file, claim.path, complain(claim.name, first))];
  });
}

// What shares a name already is reported once, not again for all that follows from the name.
function firstOfEach(
  definitions: readonly SourceDefinition[],
  nameOf: (definition: SourceDefinition) => string,
): readonly SourceDefinition[] {
  return definitions.filter(
    (definition, index) =>
      definitions.findIndex((other) => nameOf(other) === nameOf(definition)) === index,
  );
}

function claimKind({ file, kind }: SourceDefinition): Claim {
  return { file, path: ['kind'], name: kind };
}

// `cluster` and `clusters` are two kinds and one type, component and CLI group.
function checkSingulars(definitions: readonly SourceDefinition[]): readonly Diagnostic[] {
  const claims = definitions.map((definition) => ({
    ...claimKind(definition),
    name: singularOf(definition),
  }));
  return findRepeated(claims, (name, first) => ({
    message: `its singular, \`${name}\`, is that of ${first.file.path} too`,
    fix: 'rename the kind or set `singular:`',
  }));
}

function singularOf({ root, kind }: SourceDefinition): string {
  return textOf(root['singular']) ?? pluralize.singular(kind);
}

interface SchemeClaim extends Claim {
  readonly scheme: unknown;
}

function checkSchemes(definitions: readonly SourceDefinition[]): readonly Diagnostic[] {
  const claims = definitions.flatMap(claimSchemes);
  return claims.flatMap((claim) => {
    const first = claims.find(({ name }) => name === claim.name);
    if (first === undefined || isDeepStrictEqual(first.scheme, claim.scheme)) return [];
    const message = `security scheme \`${claim.name}\` differs from that of ${first.file.path}`;
    const fix = 'make the two equal or give this one another name';
    return [diagnose(claim.file, claim.path, { message, fix, at: 'key' })];
  });
}

function claimSchemes({ file, root }: SourceDefinition): readonly SchemeClaim[] {
  const schemes = objectOf(valueAt(root, ['security', 'scheme']));
  return Object.entries(schemes).map(([name, scheme]) => ({
    file,
    path: ['security', 'scheme', name],
    name,
    scheme,
  }));
}

/** What the CLI has at its top beside the groups of kinds. */
const ownCommands = new Set(
  [
    'all apply completion config delete demo diff edit explain export flux get history import',
    'render rollback update',
  ].flatMap((line) => line.split(' ')),
);

function checkOwnCommands(definitions: readonly SourceDefinition[]): readonly Diagnostic[] {
  const taken = definitions.flatMap(claimGroups).filter(({ name }) => ownCommands.has(name));
  return taken.map(({ file, path, name }) =>
    diagnose(file, path, {
      message: `\`${name}\` is a command of the CLI itself`,
      fix: 'set another `x-cli: { name: … }`',
    }),
  );
}

function claimGroups(definition: SourceDefinition): readonly Claim[] {
  const { file, root } = definition;
  const cli = objectOf(root['x-cli']);
  const given = textOf(cli['name']);
  const group =
    given === null
      ? { file, path: ['kind'], name: singularOf(definition).replaceAll('_', '-') }
      : { file, path: ['x-cli', 'name'], name: given };
  const aliases = textsOf(cli['aliases']).map((name, index) => ({
    file,
    path: ['x-cli', 'aliases', index],
    name,
  }));
  return [group, ...aliases];
}
