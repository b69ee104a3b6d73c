import type { FluxAction, PollsDescriptor } from '@flux-resourceset/contract';
import type { ApiModel, FluxModel, ResourceModel } from '../api-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import type { ArgumentModel, CommandModel } from './cli-model.js';
import { optionOfParameter } from './describe-options.js';
import { describeScalar } from '../scalar-descriptor.js';
import { quoteWord } from './example-line.js';
import { instanceOperation } from './find-assignment.js';

/** @returns the command that shows what clusters poll; none without clusters */
export function describeFlux(model: ApiModel, lookup: SchemaLookup): readonly CommandModel[] {
  const { flux } = model;
  const cluster = model.resources.find(({ kind }) => kind === flux?.kind);
  if (!flux || !cluster) return [];
  const naming = { prefix: cluster.cli.group, taken: new Set<string>(), lookup };
  const query = flux.listOperation.parameters.filter((parameter) => parameter.in === 'query');
  const argument = pollArgument(flux, cluster);
  const endpoints = flux.endpoints.map(({ endpoint }) => endpoint);
  const summary = `Show what the polls of a ${cluster.label} get.`;
  return [
    {
      name: 'flux',
      summary,
      description: `${summary} Of one endpoint, or of all; without a ${cluster.label}, the list of all.`,
      arguments: [
        argument,
        {
          name: 'endpoint',
          description: `One of ${endpoints.join(', ')}.`,
          required: false,
          value: { type: 'string', enum: endpoints },
          role: 'endpoint',
          example: endpoints[0] ?? '',
        },
      ],
      options: query.map((parameter) => optionOfParameter(parameter, naming)),
      examples: [`flux ${quoteWord(argument.example)} ${endpoints[0] ?? ''}`],
      action: fluxAction(flux, cluster, null, lookup),
    },
  ];
}

/** @returns the command that renders what clusters poll; none without clusters */
export function describeRender(model: ApiModel, lookup: SchemaLookup): readonly CommandModel[] {
  const { flux } = model;
  const cluster = model.resources.find(({ kind }) => kind === flux?.kind);
  if (!flux || !cluster) return [];
  const argument = pollArgument(flux, cluster);
  const summary = `Print the manifests that a ${cluster.label} would get.`;
  return [
    {
      name: 'render',
      summary,
      description: `${summary} YAML documents, rendered from polls and templates by Flux Operator's own engine; warns of what would not come up. With --inputs no ${cluster.label} is needed.`,
      arguments: [argument],
      options: [],
      examples: [`render ${quoteWord(argument.example)}`],
      action: { kind: 'render', ...pollsOf(flux, cluster, lookup) },
    },
  ];
}

/** @returns a command for the polls of one endpoint */
export function describeFluxEndpoint(
  flux: FluxModel,
  cluster: ResourceModel,
  endpoint: string,
  lookup: SchemaLookup,
): CommandModel {
  const name = `flux-${endpoint}`;
  const argument = {
    ...pollArgument(flux, cluster),
    name: `${cluster.cli.group}-dns`,
    required: true,
  };
  const summary = `Show what polls of ${endpoint} get.`;
  return {
    name,
    summary,
    description: summary,
    arguments: [argument],
    options: [],
    examples: [`demo ${name} ${quoteWord(argument.example)}`],
    action: fluxAction(flux, cluster, endpoint, lookup),
  };
}

function pollArgument(flux: FluxModel, cluster: ResourceModel): ArgumentModel {
  const poll = flux.endpoints[0]?.operation.parameters.find(({ in: place }) => place === 'path');
  return {
    name: cluster.cli.group,
    description: `The ${cluster.label}: its ${cluster.key.name} or its DNS name.`,
    required: false,
    value: { type: 'string' },
    role: 'cluster',
    example: String(poll?.example ?? `my-${cluster.cli.group}.example.com`),
  };
}

function fluxAction(
  flux: FluxModel,
  cluster: ResourceModel,
  endpoint: string | null,
  lookup: SchemaLookup,
): FluxAction {
  return {
    kind: 'flux',
    endpoint,
    list: flux.listOperation.clientName,
    ...pollsOf(flux, cluster, lookup),
  };
}

function pollsOf(flux: FluxModel, cluster: ResourceModel, lookup: SchemaLookup): PollsDescriptor {
  return {
    get: instanceOperation(cluster, 'get')?.clientName ?? null,
    key: describeScalar(cluster.key.schema, lookup) ?? { type: cluster.key.type },
    dns: flux.identity.dns,
    endpoints: flux.endpoints.map(({ endpoint: name, operation }) => ({
      name,
      function: operation.clientName,
    })),
  };
}
