import { assignmentsOf } from '../read/assignments.js';
import type {
  CollectionDefinition,
  Definition,
  Level,
  NestedCollection,
  Verb,
} from '../read/definition.js';
import { membersOf } from '../read/members.js';
import {
  clientNameOf,
  clusterListNameOf,
  namesOfKind,
  namesOfNested,
  operationIdOf,
  pathOf,
  pathParameterOf,
  pollNameOf,
  endpointOf,
  type CollectionNames,
} from '../read/names.js';
import type { Origin, SchemaLookup } from '../read/schema-model.js';
import { pascalCase } from '../read/words.js';
import type { NameRegister } from './name-register.js';

/** A collection on its path, and what its names are claimed for. */
interface Claimed {
  readonly register: NameRegister;
  readonly shared: SchemaLookup;
  readonly collection: CollectionDefinition;
  readonly names: CollectionNames;
  /** `/clusters`, `/clusters/{id}/nodes`. */
  readonly path: string;
  readonly parameters: readonly string[];
  /** What is pointed at when a name is taken. */
  readonly origin: Origin;
}

/** Claims the names of a kind's operations, components and types, nested collections included. */
export function claimCollection(
  register: NameRegister,
  definition: Definition,
  shared: SchemaLookup,
  keyOf: (kind: string) => string,
): void {
  const { file } = definition;
  const names = namesOfKind(definition);
  const path = pathOf(definition);
  const origin = { file, path: ['kind'] };
  const claimed = { register, shared, collection: definition, names, path, parameters: [], origin };
  claimAll(claimed);
  for (const nested of assignmentsOf(definition, keyOf, shared)) {
    claimNested(claimed, nested, keyParameterOf(claimed));
  }
}

function claimAll(claimed: Claimed): void {
  const { collection, path } = claimed;
  const parameter = keyParameterOf(claimed);
  const instance = `${path}/{${parameter}}`;
  claimComponents(claimed);
  for (const verb of collection.methods.resource) claimOperation(claimed, path, 'resource', verb);
  for (const verb of collection.methods.instance) {
    claimOperation(claimed, instance, 'instance', verb);
  }
  const nested = new Set(collection.nested.map(({ property }) => property));
  for (const attribute of collection.exposed.filter((property) => !nested.has(property))) {
    for (const verb of collection.methods.instance_attrs) {
      claimOperation(claimed, `${instance}/${attribute}`, 'instance_attrs', verb, attribute);
    }
  }
  for (const nested of collection.nested) claimNested(claimed, nested, parameter);
}

function keyParameterOf({ collection, names, parameters }: Claimed): string {
  return pathParameterOf(collection.key.name, names, parameters);
}

function claimNested(
  claimed: Claimed,
  { property, collection }: NestedCollection,
  parameter: string,
): void {
  claimAll({
    ...claimed,
    collection,
    names: namesOfNested(claimed.names, property),
    path: `${claimed.path}/{${parameter}}/${property}`,
    parameters: [...claimed.parameters, parameter],
    origin: originOfMember(claimed, property),
  });
}

function originOfMember({ collection, shared, origin }: Claimed, property: string): Origin {
  const member = membersOf(collection.items, shared).find(({ name }) => name === property);
  return member?.schema.origin ?? origin;
}

function claimOperation(
  claimed: Claimed,
  path: string,
  level: Level,
  verb: Verb,
  attribute = '',
): void {
  const { register, names } = claimed;
  const origin = attribute === '' ? claimed.origin : originOfMember(claimed, attribute);
  const claimant = `operation ${verb.toUpperCase()} ${path}`;
  const shape = `${verb} ${path.replaceAll(/\{[^}]*\}/g, '{}')}`;
  const spaces = [
    ['path', shape],
    ['operationId', operationIdOf(verb, path)],
    ['client function', clientNameOf(level, verb, names, attribute)],
  ] as const;
  const isFree = spaces.every(([space, name]) => register.claim({ space, name, claimant, origin }));
  // The client's type of its query stands beside those of the components.
  if (!isFree || level !== 'resource') return;
  const name = `${pascalCase(clientNameOf(level, verb, names))}Params`;
  register.claim({ space: 'component', name, claimant: `the query of ${claimant}`, origin });
}

/** Claims the names of a kind's polls, or of the list of clusters. */
export function claimPolls(register: NameRegister, definition: Definition): void {
  const { file, flux } = definition;
  if (flux === null) return;
  const names = namesOfKind(definition);
  const origin = { file, path: ['kind'] };
  const isCluster = flux.path !== null;
  const path = isCluster ? flux.path : endpointOf(definition);
  const claimant = `${isCluster ? 'the list of clusters' : 'polls'} at ${path}`;
  const name = isCluster ? clusterListNameOf(names) : pollNameOf(endpointOf(definition));
  register.claim({ space: 'client function', name, claimant, origin });
  for (const component of [`${names.stem}Input`, `${names.stem}Inputs`]) {
    register.claim({
      space: 'component',
      name: component,
      claimant: `schema ${component}`,
      origin,
    });
  }
}

function claimComponents(claimed: Claimed): void {
  const { register, names, origin, collection } = claimed;
  const verbs: readonly Verb[] = [...collection.methods.resource, ...collection.methods.instance];
  const requests: Readonly<Partial<Record<Verb, string>>> = {
    post: `Create${names.stem}`,
    put: `Update${names.stem}`,
    patch: `Patch${names.stem}`,
  };
  const taken = verbs.map((verb) => requests[verb]).filter((name) => name !== undefined);
  for (const name of [names.typeName, ...new Set(taken)]) {
    register.claim({ space: 'component', name, claimant: `schema ${name}`, origin });
  }
}
