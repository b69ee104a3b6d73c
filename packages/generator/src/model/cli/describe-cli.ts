import type { CliDescriptor, CommandDescriptor, GroupDescriptor } from '@flux-resourceset/contract';
import type { ApiModel } from '../api-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import { omit } from '../../read/schema-tree.js';
import type { CliModel, CommandModel, GroupModel } from './cli-model.js';
import { config } from './describe-config.js';
import { describeDemo } from './describe-demo.js';
import { describeDocuments } from './describe-documents.js';
import { describeExplain } from './describe-explain.js';
import { describeFlux, describeRender } from './describe-flux.js';
import { describeKind } from './describe-groups.js';
import { describeHistory, describeRollback } from './describe-history.js';
import { describeKinds } from './describe-kinds.js';
import { describeOption } from './describe-options.js';
import { addStatus } from './describe-status.js';
import { findAssignment } from './find-assignment.js';

/** @returns all commands of the CLI */
export function buildCli(model: ApiModel): CliModel {
  const lookup = lookupOf(model);
  const groups = new Map(
    model.resources.map((resource): [string, GroupModel] => [
      resource.kind,
      describeKind({
        model,
        lookup,
        resource,
        assignment: findAssignment(model, resource, lookup),
      }),
    ]),
  );
  return {
    name: model.project.cliBin,
    version: model.info.version,
    description: `Command-line client of ${model.info.title}.`,
    groups: [
      ...[...groups.values()].map((group) => addStatus(group, model, lookup)),
      ...describeDemo(model, groups, lookup),
      config,
      ...describeHistory(model),
      ...describeExplain(model, lookup),
    ],
    commands: [
      ...describeDocuments(model),
      ...describeRollback(model),
      ...describeFlux(model, lookup),
      ...describeRender(model, lookup),
      completion,
    ],
  };
}

/** @returns the commands as the CLI's runtime reads them */
export function describeCli(cli: CliModel, model: ApiModel): CliDescriptor {
  const lookup = lookupOf(model);
  return {
    name: cli.name,
    version: cli.version,
    description: cli.description,
    groups: cli.groups.map((group) => describeGroup(group, lookup)),
    commands: cli.commands.map((command) => describeCommand(command, lookup)),
    kinds: describeKinds(model, lookup),
  };
}

function lookupOf({ components }: ApiModel): SchemaLookup {
  return new Map(components.map(({ name, schema }) => [name, schema]));
}

function describeGroup(group: GroupModel, lookup: SchemaLookup): GroupDescriptor {
  return {
    name: group.name,
    aliases: group.aliases,
    description: group.description,
    groups: group.groups.map((inner) => describeGroup(inner, lookup)),
    commands: group.commands.map((command) => describeCommand(command, lookup)),
    ...(group.fallback !== undefined && { fallback: group.fallback }),
  };
}

function describeCommand(command: CommandModel, lookup: SchemaLookup): CommandDescriptor {
  return {
    name: command.name,
    summary: command.summary,
    description: command.description,
    arguments: command.arguments.map((argument) => omit(argument, 'example')),
    options: command.options.map((option) => describeOption(option, lookup)),
    examples: command.examples,
    action: command.action,
  };
}

const completion: CommandModel = {
  name: 'completion',
  summary: "Print a shell's completion script.",
  description: "Print a shell's completion script; its first line says how to load it.",
  arguments: [
    {
      name: 'shell',
      description: 'One of bash, zsh, fish.',
      required: true,
      value: { type: 'string', enum: ['bash', 'zsh', 'fish'] },
      role: 'shell',
      example: 'bash',
    },
  ],
  options: [],
  examples: ['completion bash'],
  action: { kind: 'completion' },
};
