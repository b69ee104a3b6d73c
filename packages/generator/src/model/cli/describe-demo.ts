import { quoteWord } from './example-line.js';
import type { ApiModel } from '../api-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import type { CommandModel, GroupModel } from './cli-model.js';
import { describeFluxEndpoint } from './describe-flux.js';
import { findAssignment, type Assignment } from './find-assignment.js';

/**
 * Shortcuts for demonstrations, which name the cluster first: `add-x` creates and assigns,
 * `patch-x` patches, `flux-x` shows what is polled.
 *
 * @param groups - the groups of the kinds, by kind
 */
export function describeDemo(
  model: ApiModel,
  groups: ReadonlyMap<string, GroupModel>,
  lookup: SchemaLookup,
): readonly GroupModel[] {
  const { flux, resources } = model;
  const cluster = resources.find(({ kind }) => kind === flux?.kind);
  if (!flux || !cluster) return [];
  const commands = flux.endpoints.flatMap(({ kind, endpoint }) => {
    const resource = resources.find((candidate) => candidate.kind === kind);
    const assignment = resource ? findAssignment(model, resource, lookup) : null;
    const group = groups.get(kind);
    const shortcuts = group && assignment ? shortcutsOf(group, assignment) : [];
    return [...shortcuts, describeFluxEndpoint(flux, cluster, endpoint, lookup)];
  });
  const description = `Shortcuts for demonstrations: the ${cluster.label} stands first.`;
  return [{ name: 'demo', aliases: [], description, groups: [], commands }];
}

function shortcutsOf(group: GroupModel, assignment: Assignment): readonly CommandModel[] {
  return [
    ...shortcutOf(group, 'create', 'add', assignment),
    ...shortcutOf(group, 'patch', 'patch', assignment),
  ];
}

function shortcutOf(
  { name: group, commands }: GroupModel,
  name: string,
  verb: string,
  { argument, option }: Assignment,
): readonly CommandModel[] {
  const command = commands.find((candidate) => candidate.name === name);
  if (!command || command.arguments.length === 0) return [];
  const added = `Create a ${group} and assign it to a ${option}.`;
  const before = `${group} ${name} `;
  const prefix = `demo ${verb}-${group} ${quoteWord(argument.example)} `;
  const keys = command.arguments.map((key) => ({
    ...key,
    name: key.role === 'key' ? `${group}-id` : key.name,
  }));
  return [
    {
      ...command,
      name: `${verb}-${group}`,
      ...(verb === 'add' && { summary: added, description: added }),
      arguments: [argument, ...keys],
      examples: command.examples
        .slice(0, 1)
        .map((example) =>
          (prefix + example.slice(before.length)).replace(
            ` --${option} ${quoteWord(argument.example)}`,
            '',
          ),
        ),
    },
  ];
}
