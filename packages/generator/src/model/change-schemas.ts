import { batchVerbs, type JsonObject, maxBatchDocuments } from '@flux-resourceset/contract';
import type { ComponentModel } from './api-model.js';
import { exampleDigest } from './change-parameters.js';
import { exampleOf } from './example.js';
import {
  anyObject,
  choice,
  integer,
  list,
  optional,
  record,
  reference,
  required,
  scalar,
  text,
  truth,
} from './literal-schema.js';
import type { PropertyModel, SchemaModel } from '../read/schema-model.js';

const changeVerbs = ['update', 'create', 'delete'] as const;
const outcomes = ['updated', 'created', 'unchanged', 'deleted'] as const;
const exampleTransaction = '4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55';
// Without an `id`: linters that follow JSON Schema's would find two schemas of one name.
const exampleDocument = { name: 'one' };

/** Component of documents in requests; the client gives it a type that takes those of all kinds. */
export const anyDocument = 'AnyDocument';

/**
 * Components of plans, effects and changes, and of the requests that are about documents of any
 * kind. The same in every service, but for the names of its kinds.
 *
 * @param kinds - every kind of the service
 */
export function changeComponents(kinds: readonly string[]): readonly ComponentModel[] {
  const schemas: Readonly<Record<string, SchemaModel>> = {
    ...effectSchemas,
    ...planSchemas,
    ...changeSchemas(),
    ...batchSchemas,
    BatchEntry: { ...batchOperation, example: operationExample(kinds) },
    ...requestSchemas,
    [anyDocument]: anyObject('A document of any kind, or part of one.', exampleDocument),
    DocumentKind: choice('Kind of a document.', kinds),
  };
  const lookup = new Map(Object.entries(schemas));
  return Object.entries(schemas).map(([name, schema]) => {
    const example = exampleOf(schema, lookup, name);
    return { name, schema: { ...schema, ...(example !== undefined && { example }) } };
  });
}

const inputCounts: SchemaModel = {
  ...record('How many inputs of clusters come, go and change.', [
    required('added', integer('How many come.', 0)),
    required('removed', integer('How many go, or are switched off.', 1)),
    required('changed', integer('How many become something else.', 0)),
  ]),
  component: 'InputCounts',
};

const effectTotals: readonly PropertyModel[] = [
  required('clusters', integer('How many clusters get something else.', 1)),
  required('inputs', inputCounts),
];

/** What becomes of what clusters are given. */
const effectSchemas: Readonly<Record<string, SchemaModel>> = {
  Difference: record('One value that differs; a side that is absent is left out.', [
    required('path', text('JSON pointer (RFC 6901); empty for the whole.', '/tag')),
    optional('before', { kind: 'any', description: 'What it was.', example: '1.18' }),
    optional('after', { kind: 'any', description: 'What it is then.', example: '1.19' }),
  ]),
  EffectTotals: record('What a change does to clusters, in numbers.', effectTotals),
  InputEffect: record('What becomes of one input of one cluster.', [
    required('cluster', text('Key of the cluster.', 'one')),
    required('dns', text('Its DNS name.', 'one.example.com')),
    required('endpoint', text('Endpoint that the input is polled at.', 'documents')),
    required('input', text('`id` of the input.', 'one')),
    required(
      'effect',
      choice('What is switched off counts as removed.', inputEffects(), 'InputChange'),
    ),
    required('diff', list('Value by value.', reference('Difference'))),
  ]),
  Effects: record('What a change does to what clusters are given.', [
    ...effectTotals,
    required('items', list('Input by input, as far as asked for.', reference('InputEffect'))),
    required('truncated', truth('Whether there are more than are listed.', false)),
  ]),
};

function inputEffects(): readonly string[] {
  return ['changed', 'added', 'removed'];
}

const kind = required('kind', reference('DocumentKind'));

/** The log also has kinds that there are no longer. */
const loggedKind = required('kind', text('Kind of the document.', 'documents'));

const key = required('id', text('Key of the document, as a path has it.', 'one'));

function state(name: string, description: string): PropertyModel {
  return required(name, {
    ...anyObject(description, exampleDocument),
    nullable: true,
    component: 'DocumentState',
  });
}

const states = [
  state('before', 'As it was; null for what is created.'),
  state('after', 'As it is then; null for what is deleted.'),
];

const differences = required('diff', list('Value by value.', reference('Difference')));

const confirmation = record('Whether the guard holds the write back.', [
  required('required', truth('Whether the write needs `confirm`.', false)),
  required('reasons', list('Why, in words.', text('One reason.', 'removes 20 inputs of one'))),
]);

const planSchemas: Readonly<Record<string, SchemaModel>> = {
  PlannedChange: record('One document that a write changes.', [
    required('operation', choice('What is done to it.', changeVerbs, 'ChangeVerb')),
    loggedKind,
    key,
    ...states,
    differences,
  ]),
  Warning: record('What is done as asked and will not do what was probably meant.', [
    required('code', text('It never changes its meaning.', 'override_without_effect')),
    required('message', text('What will not happen.', "tag of 'one' has no effect")),
    required('pointer', text('JSON pointer (RFC 6901) into the document.', '/documents/0/tag')),
  ]),
  Plan: record('What a write would do.', [
    required('revision', integer('Of the store that it was made on.', 42)),
    required('digest', text('Of changes and effects, for `confirm`.', exampleDigest)),
    required('changes', list('Document by document.', reference('PlannedChange'))),
    required('effects', reference('Effects')),
    required('warnings', list('What to know beside.', reference('Warning'))),
    required('confirmation', confirmation),
  ]),
};

const pointers = {
  name: 'pointers',
  required: true,
  schema: list(
    'Where the values are in the document of the change.',
    text('JSON pointer (RFC 6901).', '/tag'),
  ),
};

const redaction = record('Values that were taken out of the log.', [
  required('revision', integer('Of the change that wrote them.', 41, 1)),
  pointers,
]);

function changeSchemas(): Readonly<Record<string, SchemaModel>> {
  const members: readonly PropertyModel[] = [
    required('revision', integer('Of the store, after the change.', 42, 1)),
    required('transaction', text('The same for all changes of one request.', exampleTransaction)),
    required('time', text('When.', '2026-03-01T12:00:00.000Z', { format: 'date-time' })),
    optional('actor', text('Who.', 'ci')),
    optional('request_id', text("Id of the request in the server's log.", exampleTransaction)),
    optional('reason', text('Why, as the client said it.', 'release 1.19')),
    required('operation', choice('What was done to the document.', changeVerbs, 'ChangeVerb')),
    loggedKind,
    key,
    differences,
    optional('effects', reference('EffectTotals')),
    optional('redaction', reference('Redaction')),
  ];
  return {
    Redaction: redaction,
    Change: record('One change of one document.', members),
    ChangeDetail: record('One change, with the document before and after it.', [
      ...members,
      ...states,
    ]),
    ChangeList: list('Changes, newest first.', reference('Change')),
  };
}

function closed(description: string, members: readonly PropertyModel[]): SchemaModel {
  return record(description, members, 'none');
}

function part(name: string): PropertyModel {
  return optional(name, reference(anyDocument));
}

const selector: SchemaModel = {
  ...record("Selects documents by the filters of the kind's list.", [], {
    ...scalar('What the member must be.', 'one'),
    component: 'FilterValue',
  }),
  example: { name: 'one' },
};

const batchOperation = closed(
  'An operation on one document, by `id`, or on all that `where` selects. `document` is for `create`, `replace` and `apply`, `patch` (RFC 7396) for `patch`.',
  [
    required(
      'operation',
      choice('What is done; `apply` creates or replaces.', batchVerbs, 'BatchVerb'),
    ),
    kind,
    { ...key, required: false },
    optional('where', selector),
    part('document'),
    part('patch'),
    optional('if_match', text('Entity tag that must still be current.', '"7f3a.42"')),
  ],
);

function operationExample([first = 'documents']: readonly string[]): JsonObject {
  return { operation: 'patch', kind: first, where: exampleDocument, patch: exampleDocument };
}

const batchSchemas: Readonly<Record<string, SchemaModel>> = {
  BatchRequest: closed('Operations of which all happen or none.', [
    required(
      'operations',
      list('In the order in which they are done.', reference('BatchEntry'), {
        minItems: 1,
        maxItems: maxBatchDocuments,
      }),
    ),
  ]),
  BatchItem: record('What became of one document.', [
    required(
      'operation',
      choice(
        'What was asked for, or what that came to.',
        [...new Set([...batchVerbs, ...changeVerbs])],
        'BatchItemVerb',
      ),
    ),
    loggedKind,
    key,
    required('outcome', choice('What became of it.', outcomes, 'BatchOutcome')),
    optional('etag', text('Of the document now; absent for what is deleted.', '"7f3a.42"')),
  ]),
  BatchResult: record('What was done.', [
    required('revision', integer('Of the store now.', 42)),
    required('results', list('Document by document.', reference('BatchItem'))),
    required('effects', reference('EffectTotals')),
  ]),
};

const requestSchemas: Readonly<Record<string, SchemaModel>> = {
  AppliedDocument: closed('One document of the set.', [
    kind,
    required('document', reference(anyDocument)),
  ]),
  ApplyRequest: closed('Documents as they are to be.', [
    required(
      'documents',
      list('Created or replaced; the same are left alone.', reference('AppliedDocument'), {
        maxItems: maxBatchDocuments,
      }),
    ),
    optional(
      'prune',
      list('Kinds whose documents go when they are not in the set.', reference('DocumentKind')),
    ),
  ]),
  RollbackRequest: {
    ...closed('What is taken back: one of `to`, `change` and `transaction`.', [
      optional('to', integer('The store, or one document, becomes what it was then.', 41)),
      optional('change', integer('One change is taken back.', 42, 1)),
      optional('transaction', text('All changes of one request.', exampleTransaction)),
      optional('kind', text('With `to` and `id`: one document.', 'documents')),
      optional('id', text('With `to` and `kind`: one document.', 'one')),
    ]),
    example: { to: 41 },
  },
  RedactRequest: closed('Values that must not stay in the log.', [
    { ...pointers, schema: { ...pointers.schema, assertions: { minItems: 1, maxItems: 1000 } } },
  ]),
};
