import type { ApiModel, ResourceModel } from '../api-model.js';
import { pagedListsOf } from '../paged-list.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import type { CommandModel, GroupModel } from './cli-model.js';
import { optionOfParameter } from './describe-options.js';

/** Adds to the group of the clusters the command that says who was last seen. */
export function addStatus(group: GroupModel, model: ApiModel, lookup: SchemaLookup): GroupModel {
  const { flux } = model;
  const cluster = model.resources.find(({ kind }) => kind === flux?.kind);
  if (!flux || cluster?.cli.group !== group.name) return group;
  const taken = [...group.commands, ...group.groups].map(({ name }) => name);
  const name = taken.includes('status') ? 'poll-status' : 'status';
  const command = describeStatus(model, flux, cluster, name, lookup);
  return { ...group, commands: [...group.commands, command] };
}

function describeStatus(
  model: ApiModel,
  { statusOperation, endpoints, identity }: NonNullable<ApiModel['flux']>,
  { label, cli }: ResourceModel,
  name: string,
  lookup: SchemaLookup,
): CommandModel {
  const naming = { prefix: cli.group, taken: new Set<string>(), lookup };
  const pages = pagedListsOf(model).find(({ operation }) => operation === statusOperation);
  const summary = `Show when each ${label} was last seen, and what it has.`;
  return {
    name,
    summary,
    description: `${summary} Of each endpoint: current, behind, failed or never. With --output wide also where it polls from and digests of what it was given.`,
    arguments: [],
    options: statusOperation.parameters.map((parameter) => optionOfParameter(parameter, naming)),
    examples: [`${cli.group} ${name} --stale-for 1h`],
    action: {
      kind: 'status',
      function: statusOperation.clientName,
      pages: pages?.name ?? null,
      hasEnvironment: identity['environment'] !== undefined,
      endpoints: endpoints.map(({ endpoint }) => endpoint),
    },
  };
}
