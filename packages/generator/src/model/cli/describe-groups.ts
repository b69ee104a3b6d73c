import type { OperationModel } from '../api-model.js';
import { groupNameOf } from '../command-names.js';
import type { CommandModel, GroupModel } from './cli-model.js';
import { describeAssignment } from './describe-assignment.js';
import { describeOperation } from './describe-commands.js';
import { describeEntries } from './describe-entries.js';
import { describeReferrers } from './describe-referrers.js';
import type { KindContext } from './kind-context.js';
import type { Place } from './place.js';

/** @returns the group of a kind: its commands, and groups of nested collections and attributes */
export function describeKind(context: KindContext): GroupModel {
  const { resource } = context;
  const { group: name, aliases } = resource.cli;
  // What clusters are given has commands of its own: assign, unassign.
  const operations = resource.operations.filter(({ target }) => !isOfAssignment(target));
  const place = { context, path: [name], operations: [], key: resource.key.name };
  const group = describePlace(place, operations, name, resource.description);
  const own = ownPlace(place, operations);
  const taken = (commands: readonly CommandModel[]): readonly string[] =>
    [...commands, ...group.groups].map((named) => named.name);
  const given = [...group.commands, ...describeAssignment(own)];
  const commands = [...given, ...describeEntries(own, taken(given))];
  return { ...group, aliases, commands: [...commands, ...describeReferrers(own, taken(commands))] };
}

/** @param operations - those of the place and of all below */
function describePlace(
  place: Place,
  operations: readonly OperationModel[],
  name: string,
  description: string,
): GroupModel {
  const own = ownPlace(place, operations);
  const commands = own.operations.flatMap((operation) => {
    const command = describeOperation(own, operation);
    return command ? [command] : [];
  });
  return { name, aliases: [], description, commands, groups: describeBelow(place, operations) };
}

function ownPlace(place: Place, operations: readonly OperationModel[]): Place {
  const depth = place.path.length - 1;
  return { ...place, operations: operations.filter((operation) => depthOf(operation) === depth) };
}

function describeBelow(place: Place, operations: readonly OperationModel[]): readonly GroupModel[] {
  const depth = place.path.length - 1;
  const below = operations.filter((operation) => depthOf(operation) > depth);
  const properties = [...new Set(below.map((operation) => stepOf(operation, depth)?.property))];
  const taken = new Set<string>();
  return properties.flatMap((property) => {
    const inside = below.filter((operation) => stepOf(operation, depth)?.property === property);
    const step = inside[0] && stepOf(inside[0], depth);
    if (step === undefined) return [];
    const name = groupNameOf(step.property, step.key !== null, taken);
    taken.add(name);
    const description = `The ${step.property.replaceAll('_', ' ')} of a ${place.path.join(' ')}.`;
    const next = { ...place, path: [...place.path, name], key: step.key ?? place.key };
    return [describePlace(next, inside, name, description)];
  });
}

function isOfAssignment(target: OperationModel['target']): boolean {
  return target.kind === 'resource' && target.isAssignment === true;
}

function depthOf({ target }: OperationModel): number {
  return target.kind === 'resource' ? target.steps.length : -1;
}

function stepOf({ target }: OperationModel, depth: number) {
  return target.kind === 'resource' ? target.steps[depth] : undefined;
}
