import { problemBody, problemTable } from '@flux-resourceset/contract';
import type { ComponentModel } from './api-model.js';
import { exampleDigest } from './change-parameters.js';
import { choice, list, record, reference } from './literal-schema.js';
import type { PropertyModel, ScalarSchema } from '../read/schema-model.js';

/** Component of the bodies of all errors. */
export const problemComponentName = 'Problem';

function member(
  name: string,
  required: boolean,
  description: string,
  example: string,
  format?: string,
): PropertyModel {
  const schema: ScalarSchema = {
    kind: 'string',
    description,
    example,
    ...(format !== undefined && { format }),
    assertions: {},
  };
  return { name, required, schema };
}

/** One is answered to what another service of the same definitions may never meet: all are listed. */
const problemCodeComponent: ComponentModel = {
  name: 'ProblemCode',
  schema: {
    ...choice('Code of the problem; it never changes its meaning.', Object.keys(problemTable)),
    example: 'not_found',
  },
};

const problemDetailComponent: ComponentModel = {
  name: 'ProblemDetail',
  schema: {
    ...record('One wrong place of the request.', [
      member('pointer', false, 'JSON pointer (RFC 6901) into the body.', '/environment'),
      member('parameter', false, 'Name of the parameter.', 'limit'),
      member('rule', false, 'Name of the rule, if it has one.', 'kubernetes-labels'),
      member('message', true, 'What is wrong there.', 'must be an integer'),
    ]),
    example: { pointer: '/environment', message: 'must be an integer' },
  },
};

/** RFC 9457, with `error` and `message` beside for clients that read those. */
const problemComponent: ComponentModel = {
  name: problemComponentName,
  schema: {
    kind: 'object',
    description: 'What went wrong (RFC 9457).',
    example: problemBody('not_found', 'resource not found'),
    properties: [
      member('type', true, 'Kind of problem.', 'about:blank', 'uri-reference'),
      member('title', true, 'Short summary of the kind of problem.', 'Not Found'),
      {
        name: 'status',
        required: true,
        schema: {
          kind: 'integer',
          description: 'HTTP status of the response.',
          example: 404,
          assertions: { minimum: 400, maximum: 599 },
        },
      },
      member('detail', true, 'What is wrong with this request.', 'resource not found'),
      { name: 'error', required: true, schema: reference(problemCodeComponent.name) },
      member('message', true, 'The same as `detail`.', 'resource not found'),
      {
        name: 'errors',
        required: false,
        schema: list('The wrong places of the request.', reference(problemDetailComponent.name)),
      },
      member(
        'request_id',
        false,
        "Id of the request in the server's log.",
        '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55',
      ),
      member('digest', false, 'Of the plan that must be confirmed, for `confirm`.', exampleDigest),
      {
        name: 'effects',
        required: false,
        schema: { kind: 'reference', name: 'Effects' },
      },
    ],
    additional: 'unstated',
    assertions: {},
  },
};

/** What every error is answered with, and what that is made of. */
export const problemComponents: readonly ComponentModel[] = [
  problemComponent,
  problemCodeComponent,
  problemDetailComponent,
];
