import { changeOperations, changePageBounds } from '@flux-resourceset/contract';
import type {
  HeaderModel,
  OperationModel,
  ParameterModel,
  RequestBodyModel,
  ResponseModel,
} from './api-model.js';
import { commonWriteParameters, reason } from './change-parameters.js';
import { exampleOf } from './example.js';
import { responseHeaders } from './headers.js';
import { integer, reference, text } from './literal-schema.js';
import { namesOfOperation } from './operation-ids.js';
import {
  problemResponse,
  sortResponses,
  successResponse,
  withPlan,
  type ListedProblem,
} from './responses.js';
import { refuseEmpty } from './query-parameters.js';
import type { SchemaModel } from '../read/schema-model.js';
import type { SchemaLookup } from '../read/schema-model.js';
import { operationTexts } from './summary.js';

export const changesTag = 'changes';

type ChangeOperationName = keyof typeof changeOperations;

/** What the operations on documents of any kind are made from. */
export interface ChangeContext {
  readonly security: OperationModel['security'];
  /** Components that examples are looked up in. */
  readonly lookup: SchemaLookup;
}

/** Batch, apply and rollback, and the log of changes: the same in every service. */
export function buildChangeOperations(context: ChangeContext): readonly OperationModel[] {
  return [
    plannedOperation(context, 'batch', 'BatchRequest', ['precondition_failed']),
    plannedOperation(context, 'apply', 'ApplyRequest', []),
    plannedOperation(context, 'rollback', 'RollbackRequest', ['not_found', 'gone']),
    listOperation(context),
    streamOperation(context),
    getOperation(context),
    redactOperation(context),
  ];
}

const descriptions: Readonly<Record<ChangeOperationName, string>> = {
  batch:
    'Change several documents at once. Each by its id, or all that a selector finds; all of it happens or none.',
  apply:
    'Make documents what they are to be. Created or replaced; what is so already stays untouched, and with `prune` those go that are not in the set.',
  rollback:
    'Take changes back. To a revision of the store, of one document, one change or one request; written as new changes.',
  listChanges: 'List changes. Newest first.',
  streamChanges:
    'Follow changes. Server-sent events: each change as it is committed, as JSON, with `epoch-revision` as its `id`. What the server cannot resume is answered by an event `reset`: read the list, then follow again.',
  getChange: 'Get a change. With the document before and after it.',
  redactChange:
    'Redact values of a change. The values go for ever; that there was a change stays, and a rollback that needs them says so.',
};

function plannedOperation(
  context: ChangeContext,
  name: 'batch' | 'apply' | 'rollback',
  request: string,
  problems: readonly ListedProblem[],
): OperationModel {
  return changeOperation(context, name, {
    parameters: commonWriteParameters,
    requestBody: bodyOf(context, request),
    success: withPlan(
      answerOf(context, 'What was done.', 'BatchResult', [responseHeaders.warnings]),
    ),
    problems: [...bodyProblems, 'conflict', 'idempotency_key_reused', ...problems],
  });
}

const bodyProblems: readonly ListedProblem[] = ['payload_too_large', 'unsupported_media_type'];

function redactOperation(context: ChangeContext): OperationModel {
  return changeOperation(context, 'redactChange', {
    parameters: [revisionOfPath, reason],
    requestBody: bodyOf(context, 'RedactRequest'),
    success: answerOf(context, 'The change that records the redaction.', 'ChangeDetail'),
    problems: [...bodyProblems, 'not_found', 'gone'],
  });
}

function listOperation(context: ChangeContext): OperationModel {
  return changeOperation(context, 'listChanges', {
    parameters: listParameters(),
    success: answerOf(context, 'The changes.', 'ChangeList', [responseHeaders.link]),
    problems: ['gone'],
  });
}

function getOperation(context: ChangeContext): OperationModel {
  return changeOperation(context, 'getChange', {
    parameters: [revisionOfPath],
    success: answerOf(context, 'The change.', 'ChangeDetail'),
    problems: ['not_found', 'gone'],
  });
}

function streamOperation(context: ChangeContext): OperationModel {
  const example = 'id: 7f3a-42\nevent: change\ndata: {"revision":42}\n\n';
  return changeOperation(context, 'streamChanges', {
    parameters: [lastEventId],
    success: {
      ...successResponse(200, 'The changes from now on.', [], null),
      content: {
        contentType: 'text/event-stream',
        schema: { kind: 'string', example, assertions: {} },
      },
    },
    problems: [],
  });
}

interface OperationParts {
  readonly parameters: readonly ParameterModel[];
  readonly requestBody?: RequestBodyModel;
  readonly success: ResponseModel;
  /** Beside those of every operation. */
  readonly problems: readonly ListedProblem[];
}

function changeOperation(
  { security }: ChangeContext,
  clientName: ChangeOperationName,
  { parameters, requestBody = undefined, success, problems }: OperationParts,
): OperationModel {
  const { method, path, access } = changeOperations[clientName];
  const secured: readonly ListedProblem[] =
    security.length > 0 ? ['unauthorized', 'forbidden'] : [];
  const all = [...everyProblem, ...secured, ...problems].map(problemResponse);
  return {
    ...namesOfOperation(clientName),
    method,
    path,
    tag: changesTag,
    ...operationTexts(descriptions[clientName]),
    parameters,
    requestBody: requestBody ?? null,
    responses: sortResponses([success, ...all]),
    security,
    access: security.length > 0 ? access : 'public',
    target: { kind: 'changes', operation: clientName },
  };
}

const everyProblem: readonly ListedProblem[] = [
  'validation_error',
  'method_not_allowed',
  'internal_error',
  'store_unavailable',
];

function bodyOf({ lookup }: ChangeContext, component: string): RequestBodyModel {
  const { description = '' } = lookup.get(component) ?? {};
  const schema = reference(component);
  const example = exampleOf(schema, lookup);
  return { description, schema, contentTypes: ['application/json'], example };
}

function answerOf(
  { lookup }: ChangeContext,
  description: string,
  component: string,
  headers: readonly HeaderModel[] = [],
): ResponseModel {
  const schema = reference(component);
  return successResponse(200, description, headers, { schema, example: exampleOf(schema, lookup) });
}

const revisionOfPath: ParameterModel = {
  name: 'revision',
  in: 'path',
  description: 'Revision of the change.',
  required: true,
  schema: { kind: 'integer', assertions: { minimum: 1 } },
  example: 42,
};

const lastEventId: ParameterModel = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'The `id` of the last event that was seen: what came after it is sent first.',
  required: false,
  schema: { kind: 'string', assertions: { minLength: 1, maxLength: 128 } },
  example: '7f3a-42',
};

function listParameters(): readonly ParameterModel[] {
  const { default: page, ...bounds } = changePageBounds;
  const moment = 'a revision, or a time (RFC 3339)';
  return [
    queryOf(
      'kind',
      text(
        'Only of documents of this kind; the log also has kinds that there are no longer.',
        'documents',
      ),
    ),
    queryOf('id', text('Only of documents with this key.', 'one')),
    queryOf('actor', text('Only what this one changed.', 'ci')),
    queryOf('cluster', text('Only what gave this cluster something else, by its key.', 'one')),
    momentOf('since', text(`Only what came after: ${moment}.`, '41')),
    momentOf('until', text(`Only up to: ${moment}.`, '2026-03-01T12:00:00Z')),
    queryOf('limit', {
      ...integer(`The most to return; ${page} when it is absent.`, page),
      assertions: bounds,
    }),
    queryOf('before', integer('Only what came before this revision, the last one seen.', 42, 1)),
  ];
}

/** A time has colons, which need not be encoded. */
function momentOf(name: string, schema: SchemaModel): ParameterModel {
  return { ...queryOf(name, schema), allowReserved: true };
}

function queryOf(name: string, schema: SchemaModel): ParameterModel {
  const { description = '', ...bare } = schema;
  return { name, in: 'query', description, required: false, schema: refuseEmpty(bare) };
}
