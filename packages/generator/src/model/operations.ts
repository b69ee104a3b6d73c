import type { Level, Verb } from '../read/definition.js';
import type {
  HeaderModel,
  OperationModel,
  ParameterModel,
  ResponseModel,
  TargetModel,
} from './api-model.js';
import { accessOf, securityIn, type CollectionContext } from './collection-context.js';
import { commonWriteParameters, revision } from './change-parameters.js';
import { exampleOf } from './example.js';
import { ifMatchParameter, ifNoneMatchParameter, responseHeaders } from './headers.js';
import { clientNameOf } from '../read/names.js';
import { answerOf, requestBodyOf } from './operation-body.js';
import { namesOfOperation } from './operation-ids.js';
import { describeOperation, describeSuccess } from './operation-texts.js';
import { filterParameters } from './query-parameters.js';
import {
  notModifiedResponse,
  planResponse,
  problemResponse,
  selectProblems,
  sortResponses,
  successResponse,
  withPlan,
  type ListedProblem,
} from './responses.js';
import { memberOf } from '../read/members.js';

/** All operations of one collection: its own, of its documents and of their attributes. */
export function collectionOperations(context: CollectionContext): readonly OperationModel[] {
  const { methods } = context.collection;
  return [
    ...methods.resource.map((verb) => buildOperation(context, 'resource', verb)),
    ...methods.instance.map((verb) => buildOperation(context, 'instance', verb)),
    ...attributesOf(context).flatMap((attribute) =>
      methods.instance_attrs
        .filter((verb) => isRead(verb) || isWritable(context, attribute))
        .map((verb) => buildOperation(context, 'instance_attrs', verb, attribute)),
    ),
  ];
}

/** Nested collections have the path that their attribute would have. */
function attributesOf({ collection }: CollectionContext): readonly string[] {
  const nested = new Set(collection.nested.map(({ property }) => property));
  return collection.exposed.filter((property) => !nested.has(property));
}

/** The key and readOnly members can be read alone, but not be set. */
function isWritable({ schemas, lookup }: CollectionContext, attribute: string): boolean {
  return (
    attribute !== schemas.key.name && memberOf(schemas.create, attribute, lookup) !== undefined
  );
}

function buildOperation(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute = '',
): OperationModel {
  const { definition, names } = context;
  const path = pathOf(context, level, attribute);
  const security = securityIn(context, level, verb);
  return {
    ...namesOfOperation(clientNameOf(level, verb, names, attribute)),
    method: verb,
    path,
    tag: definition.kind,
    ...describeOperation(context, level, verb, attribute),
    parameters: parametersOf(context, level, verb),
    requestBody: requestBodyOf(context, level, verb, attribute),
    responses: responsesOf(context, level, verb, attribute),
    security,
    access: accessOf(verb, security),
    target: targetOf(context, level, attribute),
  };
}

function pathOf(
  { path, keyParameter }: CollectionContext,
  level: Level,
  attribute: string,
): string {
  switch (level) {
    case 'resource':
      return path;
    case 'instance':
      return `${path}/{${keyParameter.name}}`;
    case 'instance_attrs':
      return `${path}/{${keyParameter.name}}/${attribute}`;
    default:
      return level satisfies never;
  }
}

function parametersOf(
  context: CollectionContext,
  level: Level,
  verb: Verb,
): readonly ParameterModel[] {
  const { parents, keyParameter } = context;
  return [
    ...parents,
    ...(level === 'resource' ? filterParameters(context, verb) : [keyParameter]),
    ...(isRead(verb) ? [ifNoneMatchParameter] : []),
    ...(isConditionalWrite(context, level, verb) ? [ifMatchParameter] : []),
    ...(isRead(verb) ? [] : commonWriteParameters),
    ...(isOfDocument(context, level) && isRead(verb) ? [revision] : []),
  ];
}

function isOfDocument({ steps }: CollectionContext, level: Level): boolean {
  return level === 'instance' && steps.length === 0;
}

/** A new document of a kind changes nothing that a client may have seen. */
function isConditionalWrite({ steps }: CollectionContext, level: Level, verb: Verb): boolean {
  return !isRead(verb) && (verb !== 'post' || level !== 'resource' || steps.length > 0);
}

function responsesOf(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): readonly ResponseModel[] {
  const success = successResponse(
    verb === 'post' ? 201 : 200,
    describeSuccess(context, level, verb, attribute),
    headersOf(level, verb),
    answerOf(context, level, verb, attribute),
  );
  const problems = problemsOf(context, level, verb, attribute).map(problemResponse);
  const created = assignedResponse(context, level, verb, success);
  return sortResponses([...successesOf(verb, success), ...created, ...problems]);
}

/** What a request may be answered when all is well, dry runs and conditional reads included. */
function successesOf(verb: Verb, success: ResponseModel): readonly ResponseModel[] {
  if (isRead(verb)) return [success, notModifiedResponse];
  return verb === 'post' ? [success, planResponse] : [withPlan(success)];
}

/** A PUT of what is not assigned yet makes something new (RFC 9110, 9.3.4). */
function assignedResponse(
  { isAssignment, names }: CollectionContext,
  level: Level,
  verb: Verb,
  success: ResponseModel,
): readonly ResponseModel[] {
  if (!isAssignment || level !== 'instance' || verb !== 'put') return [];
  return [{ ...success, status: 201, description: `The ${names.label} as assigned now.` }];
}

/** What a deletion answers is no longer there to have an entity tag, but its parent is. */
function headersOf(level: Level, verb: Verb): readonly HeaderModel[] {
  return [
    ...(level === 'instance' && verb === 'delete' ? [] : [responseHeaders.entityTag]),
    ...(verb === 'post' ? [responseHeaders.location] : []),
    ...(isRead(verb) ? [] : [responseHeaders.warnings]),
    ...(level === 'resource' && isRead(verb)
      ? [responseHeaders.link, responseHeaders.totalCount]
      : []),
  ];
}

function problemsOf(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): readonly ListedProblem[] {
  const { steps } = context;
  const secured = securityIn(context, level, verb).length > 0;
  const conflicts = canConflict(context, level, verb, attribute);
  return selectProblems({
    validation_error: true,
    unauthorized: secured,
    forbidden: secured,
    not_found: level !== 'resource' || steps.length > 0,
    method_not_allowed: true,
    conflict: conflicts,
    confirmation_required: !conflicts && !isRead(verb),
    gone: isOfDocument(context, level) && isRead(verb),
    precondition_failed: isConditionalWrite(context, level, verb),
    payload_too_large: takesBody(verb),
    unsupported_media_type: takesBody(verb),
    idempotency_key_reused: !isRead(verb),
    internal_error: true,
    store_unavailable: true,
  });
}

function canConflict(
  { unique, isReferenced, steps }: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): boolean {
  switch (verb) {
    case 'post':
      return true;
    case 'put':
    case 'patch':
      return level === 'instance_attrs' ? unique.includes(attribute) : unique.length > 0;
    case 'delete':
      return isReferenced && steps.length === 0 && level !== 'instance_attrs';
    default:
      return false;
  }
}

function targetOf(context: CollectionContext, level: Level, attribute: string): TargetModel {
  const { definition, parents, keyParameter, steps } = context;
  const keys = level === 'resource' ? parents : [...parents, keyParameter];
  const own = steps.map((step, index) =>
    index === steps.length - 1 && level !== 'resource'
      ? { ...step, parameter: keyParameter.name }
      : step,
  );
  return {
    kind: 'resource',
    resource: definition.kind,
    ...(context.isAssignment && { isAssignment: true }),
    level: ({ resource: 'collection', instance: 'instance', instance_attrs: 'attribute' } as const)[
      level
    ],
    keyParameter: keys[0]?.name ?? null,
    steps:
      level === 'instance_attrs'
        ? [...own, { property: attribute, key: null, parameter: null }]
        : own,
  };
}

/** The path parameter that holds a collection's key. */
export function keyParameterOf(
  name: string,
  { names, schemas, lookup }: Pick<CollectionContext, 'names' | 'schemas' | 'lookup'>,
): ParameterModel {
  const { key } = schemas;
  const example =
    exampleOf(key.schema, lookup) ??
    exampleOf(memberOf(schemas.document, key.name, lookup) ?? key.schema, lookup);
  return {
    name,
    in: 'path',
    description: key.schema.description ?? `The ${key.name} of the ${names.label}.`,
    required: true,
    schema: key.schema,
    ...(example !== undefined && { example }),
  };
}

function isRead(verb: Verb): boolean {
  return verb === 'get' || verb === 'head';
}

function takesBody(verb: Verb): boolean {
  return verb === 'post' || verb === 'put' || verb === 'patch';
}
