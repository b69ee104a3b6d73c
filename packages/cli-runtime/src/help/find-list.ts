import type {
  ArgumentDescriptor,
  CliDescriptor,
  CommandDescriptor,
  GroupDescriptor,
  ListAction,
} from '@flux-resourceset/contract';
import type { Commands } from '../arguments/find-command.js';

/**
 * Which list names what an argument may be.
 *
 * @param group - the one that the command is in
 * @returns null where nothing is to be listed: names that are new, shells, documents of a parent
 */
export function findListOfArgument(
  cli: CliDescriptor,
  group: Commands,
  command: CommandDescriptor,
  { role }: ArgumentDescriptor,
): ListAction | null {
  if (role === 'cluster') return findListOfClusters(cli, command);
  if (role !== 'key' || command.action.kind === 'create') return null;
  return listOf(group) ?? findListOfAssigned(cli, command);
}

/** @returns the list of the clusters, for the option that names one */
export function findListOfOption(
  cli: CliDescriptor,
  command: CommandDescriptor,
  option: string,
): ListAction | null {
  const { action } = command;
  if (action.kind === 'history' && option === 'cluster') {
    return cli.kinds.find(({ isCluster }) => isCluster)?.list ?? null;
  }
  const assignment = 'assignment' in action ? action.assignment : null;
  return assignment?.cluster.option === option ? findListOfClusters(cli, command) : null;
}

/** The group that reads a cluster by the function with which this command does. */
function findListOfClusters(cli: CliDescriptor, { action }: CommandDescriptor): ListAction | null {
  const assignment = 'assignment' in action ? action.assignment : null;
  const cluster = 'cluster' in action ? action.cluster : assignment?.cluster;
  const get = 'endpoints' in action && 'get' in action ? action.get : cluster?.get;
  return findGroupList(
    cli.groups,
    (known) => known.action.kind === 'get' && known.action.function === get,
  );
}

/** The group that assigns to the member of the cluster to which this command does. */
function findListOfAssigned(cli: CliDescriptor, { action }: CommandDescriptor): ListAction | null {
  const member = 'assignment' in action ? action.assignment?.member : undefined;
  if (member === undefined) return null;
  return findGroupList(
    cli.groups,
    ({ action: known }) => known.kind === 'assign' && known.assignment.member === member,
  );
}

function findGroupList(
  groups: readonly GroupDescriptor[],
  isIts: (command: CommandDescriptor) => boolean,
): ListAction | null {
  const group = groups.find((known) => known.commands.some(isIts) && listOf(known) !== null);
  return group ? listOf(group) : null;
}

/** A list below another document has arguments, and needs that document first. */
function listOf({ commands }: Commands): ListAction | null {
  const lists = commands.flatMap(({ action, arguments: named }) =>
    action.kind === 'list' && named.length === 0 ? [action] : [],
  );
  return lists[0] ?? null;
}
