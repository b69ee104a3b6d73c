import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic } from '../diagnostic.js';
import { compareText, diagnose } from '../load/diagnose.js';
import type { Definition, Definitions } from '../read/definition.js';
import { endpointOf, namesOfKind } from '../read/names.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { below } from '../read/source-files.js';
import { kebabCase } from '../read/words.js';
import { checkReservedPaths } from './check-reserved.js';
import { claimCollection, claimPolls } from './claim-collection.js';
import { NameRegister, type ReservedName } from './name-register.js';

/** What the CLI has at its top beside the groups of kinds. */
const ownCommands = [
  'all apply completion config delete demo diff edit explain export flux get history import',
  'render rollback update',
].flatMap((line) => line.split(' '));

/**
 * Checks every name that is made of the definitions: of kinds, components, operations, functions
 * of the client, groups of the CLI, endpoints.
 *
 * @param reserved - names that every service has
 */
export function checkNames(
  { definitions: all, shared }: Definitions,
  reserved: readonly ReservedName[],
): readonly Diagnostic[] {
  const definitions = all.toSorted((one, other) => compareText(one.file.path, other.file.path));
  const own = ownCommands.map((name): ReservedName => ({ space: 'group', name }));
  const register = new NameRegister([...reserved, ...own]);
  for (const definition of definitions) claimKind(register, definition);
  // What shares a kind or a singular is reported once, not again for all that follows from it.
  const distinct = firstOfEach(
    firstOfEach(definitions, ({ kind }) => kind),
    singularOf,
  );
  const named = distinct.filter((definition) => checkReservedPaths(definition).length === 0);
  const keyOf = (kind: string): string =>
    definitions.find((definition) => definition.kind === kind)?.key.name ?? 'id';
  for (const definition of named) claimRest(register, definition, shared, keyOf);
  claimShared(register, shared);
  return [...register.problems, ...checkSchemes(definitions)];
}

function firstOfEach(
  definitions: readonly Definition[],
  nameOf: (definition: Definition) => string,
): readonly Definition[] {
  return definitions.filter(
    (definition, index) =>
      definitions.findIndex((other) => nameOf(other) === nameOf(definition)) === index,
  );
}

function singularOf(definition: Definition): string {
  return namesOfKind(definition).singular;
}

// `cluster` and `clusters` are two kinds and one type, component and CLI group.
function claimKind(register: NameRegister, definition: Definition): void {
  const { file, kind } = definition;
  const origin = { file, path: ['kind'] };
  const claimant = `kind ${kind}`;
  const isFree = register.claim({ space: 'kind', name: kind, claimant, origin });
  if (!isFree) return;
  register.claim({ space: 'singular', name: singularOf(definition), claimant, origin });
}

function claimRest(
  register: NameRegister,
  definition: Definition,
  shared: SchemaLookup,
  keyOf: (kind: string) => string,
): void {
  const { file, kind, cli, flux } = definition;
  const origin = { file, path: ['kind'] };
  const claimant = `kind ${kind}`;
  register.claim({ space: 'tag', name: kind, claimant, origin });
  const group =
    cli.name === null
      ? { name: kebabCase(singularOf(definition)), origin }
      : { name: cli.name, origin: { file, path: ['x-cli', 'name'] } };
  register.claim({ space: 'group', ...group, claimant });
  for (const [index, name] of cli.aliases.entries()) {
    const place = { file, path: ['x-cli', 'aliases', index] };
    register.claim({ space: 'group', name, claimant, origin: place });
  }
  claimCollection(register, definition, shared, keyOf);
  if (flux === null) return;
  const path = flux.endpoint === null ? ['x-flux'] : ['x-flux', 'endpoint'];
  const name = endpointOf(definition);
  const isList = flux.path !== null;
  const isFree =
    isList || register.claim({ space: 'endpoint', name, claimant, origin: { file, path } });
  if (isFree) claimPolls(register, definition);
}

function claimShared(register: NameRegister, shared: SchemaLookup): void {
  for (const [name, { origin }] of shared) {
    const claimant = `schema ${name}`;
    if (origin === undefined) continue;
    for (const component of [name, `Create${name}`, `Patch${name}`]) {
      register.claim({ space: 'component', name: component, claimant, origin });
    }
  }
}

function checkSchemes(definitions: readonly Definition[]): readonly Diagnostic[] {
  const all = definitions.flatMap(({ file, security }) =>
    Object.entries(security.schemes).map(([name, scheme]) => ({ file, name, scheme })),
  );
  return all.flatMap(({ file, name, scheme }) => {
    const first = all.find((other) => other.name === name);
    if (first === undefined || isDeepStrictEqual(first.scheme, scheme)) return [];
    const message = `security scheme \`${name}\` differs from that of ${first.file.path}`;
    const fix = 'make the two equal or give this one another name';
    const { path } = below({ file, path: ['security'] }, 'scheme', name);
    return [diagnose(file, path, { message, fix, at: 'key' })];
  });
}
