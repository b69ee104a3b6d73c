import { fleetStatusPath } from '@flux-resourceset/contract';
import type {
  ComponentModel,
  HeaderModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
  TargetModel,
} from './api-model.js';
import { accessOf } from './collection-context.js';
import { exampleOf } from './example.js';
import { pollSecurity, type ClusterKind, type KindModel } from './flux-cluster.js';
import { responseHeaders } from './headers.js';
import { clusterListNameOf, pollNameOf, statusListName } from '../read/names.js';
import { namesOfOperation } from './operation-ids.js';
import { withArticle } from './operation-texts.js';
import {
  problemResponse,
  sortResponses,
  successResponse,
  type ListedProblem,
} from './responses.js';
import { memberOf } from '../read/members.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { operationTexts } from './summary.js';

export const fluxTag = 'flux';

/** `GET {path}`: the list of all clusters. */
export function listOperation(
  cluster: ClusterKind,
  parameters: readonly ParameterModel[],
  response: ComponentModel,
): OperationModel {
  const { names } = cluster;
  const text = `List all ${names.pluralLabel} as inputs. For provisioning; ordered by ${cluster.resource.key.name}.`;
  return fluxOperation(cluster, cluster.path, {
    clientName: clusterListNameOf(names),
    text,
    parameters,
    responses: responsesOf(cluster, `The ${names.pluralLabel}.`, response, pageHeaders, [
      'validation_error',
      'method_not_allowed',
      'internal_error',
      'store_unavailable',
    ]),
    target: { kind: 'clusterList' },
  });
}

/** `GET /fleet/status`: who was last seen when, and has what it should have. */
export function statusOperation(
  cluster: ClusterKind,
  parameters: readonly ParameterModel[],
  response: ComponentModel,
): OperationModel {
  const { names } = cluster;
  const text = `Tell of each ${names.label} when it was last seen. Also whether it was given what its polls get now; ordered by ${cluster.resource.key.name}.`;
  return fluxOperation(cluster, fleetStatusPath, {
    clientName: statusListName,
    text,
    parameters,
    responses: responsesOf(
      cluster,
      `The status of the ${names.pluralLabel}.`,
      response,
      [responseHeaders.requestId, ...pageHeaders],
      ['validation_error', 'method_not_allowed', 'internal_error', 'store_unavailable'],
    ),
    target: { kind: 'fleetStatus' },
  });
}

/** `GET {path}/{dns}/{endpoint}`: what Flux Operator on a cluster polls. */
export function pollOperation(
  cluster: ClusterKind,
  polled: KindModel,
  endpoint: string,
  response: ComponentModel,
  lookup: SchemaLookup,
): OperationModel {
  const { pluralLabel } = polled.names;
  const parameter = dnsParameter(cluster, lookup);
  const text = `Poll the ${pluralLabel} of ${withArticle(cluster.names.label)}. Each is merged from its definition, the reference to it and the cluster's own values, in the order of the references.`;
  const answer = `The inputs of the ${cluster.names.label}; none once it is deleted.`;
  return fluxOperation(cluster, `${cluster.path}/{${parameter.name}}/${endpoint}`, {
    clientName: pollNameOf(endpoint),
    text,
    parameters: [parameter],
    responses: responsesOf(
      cluster,
      answer,
      response,
      [],
      [
        'validation_error',
        'not_found',
        'method_not_allowed',
        'internal_error',
        'store_unavailable',
      ],
    ),
    target: { kind: 'poll', endpoint },
  });
}

const pageHeaders = [responseHeaders.link, responseHeaders.totalCount];

interface OperationParts {
  readonly clientName: string;
  /** Its first sentence is the summary. */
  readonly text: string;
  readonly parameters: readonly ParameterModel[];
  readonly responses: readonly ResponseModel[];
  readonly target: TargetModel;
}

function fluxOperation(
  cluster: ClusterKind,
  path: string,
  { text, ...parts }: OperationParts,
): OperationModel {
  const security = pollSecurity(cluster);
  return {
    ...namesOfOperation(parts.clientName),
    method: 'get',
    path,
    tag: fluxTag,
    ...operationTexts(text),
    requestBody: null,
    security,
    access: accessOf('get', security),
    ...parts,
  };
}

function responsesOf(
  cluster: ClusterKind,
  description: string,
  { name, schema }: ComponentModel,
  headers: readonly HeaderModel[],
  problems: readonly ListedProblem[],
): readonly ResponseModel[] {
  const body = { schema: { kind: 'reference', name } as const, example: schema.example };
  const secured: readonly ListedProblem[] =
    pollSecurity(cluster).length > 0 ? ['unauthorized', 'forbidden'] : [];
  return sortResponses([
    // Polls are answered from bytes made before; only a failed one has a request id.
    { ...successResponse(200, description, [], body), headers },
    ...[...problems, ...secured].map(problemResponse),
  ]);
}

/** A cluster is looked up in any case, so the parameter is looser than the stored member. */
function dnsParameter({ identity, resource }: ClusterKind, lookup: SchemaLookup): ParameterModel {
  const member = memberOf(resource.document, identity.dns, lookup);
  const example = member && exampleOf(member, lookup);
  return {
    name: identity.dns,
    in: 'path',
    description: 'DNS name of the cluster, in any case.',
    required: true,
    schema: { kind: 'string', assertions: { minLength: 1, maxLength: 253 } },
    ...(example !== undefined && { example }),
  };
}
