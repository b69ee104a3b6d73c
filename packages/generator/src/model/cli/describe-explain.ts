import type { ApiModel, EndpointModel } from '../api-model.js';
import type { SchemaLookup } from '../../read/schema-model.js';
import type { GroupModel } from './cli-model.js';
import { quoteWord } from './example-line.js';
import { findAssignment, type Assignment } from './find-assignment.js';

/** @returns the command that says where what a cluster gets comes from; none without clusters */
export function describeExplain(model: ApiModel, lookup: SchemaLookup): readonly GroupModel[] {
  const { flux, resources } = model;
  const cluster = resources.find(({ kind }) => kind === flux?.kind);
  const assignment = resources
    .map((resource) => findAssignment(model, resource, lookup))
    .find((found) => found !== null);
  if (!flux || !cluster || !assignment) return [];
  const summary = `Tell where each value of what a ${cluster.label} gets comes from.`;
  return [
    {
      name: 'explain',
      aliases: [],
      description: 'Where values come from.',
      groups: [],
      commands: [
        {
          name: cluster.cli.group,
          summary,
          description: `${summary} The catalogue, the reference, patches, or a default of the definition.`,
          arguments: [
            assignment.argument,
            {
              name: 'input',
              description: 'Only inputs with this id.',
              required: false,
              value: { type: 'string' },
              role: 'input',
              example: 'my-document',
            },
          ],
          options: [],
          examples: [exampleOf(assignment)],
          action: {
            kind: 'explain',
            cluster: assignment.descriptor.cluster,
            flux: { identity: flux.identity },
            endpoints: flux.endpoints.map(describeEndpoint),
          },
        },
      ],
    },
  ];
}

function exampleOf({ option, argument }: Assignment): string {
  return `explain ${option} ${quoteWord(argument.example)}`;
}

function describeEndpoint({ endpoint, kind, assignment, patches, group, advice }: EndpointModel) {
  const { choices } = advice;
  return { endpoint, kind, assignment, patches, group, ...(choices && { choices }) };
}
