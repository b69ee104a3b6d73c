import { membersOf } from '../../read/members.js';
import type { ActionDescriptor } from '@flux-resourceset/contract';
import type { OperationModel, ParameterModel } from '../api-model.js';
import { argumentNameOf } from '../command-names.js';
import { wholeTextOf } from '../summary.js';
import type { PropertyModel, SchemaAnnotations, SchemaModel } from '../../read/schema-model.js';
import { resolveReference } from '../../read/schema-tree.js';
import type { ArgumentModel, CommandModel } from './cli-model.js';
import type { KindContext } from './kind-context.js';
import { columnsOf } from './columns.js';
import { optionOfProperty, type OptionModel, type OptionNaming } from './describe-options.js';
import { describeScalar } from '../scalar-descriptor.js';
import { exampleLine } from './example-line.js';

/** The operations of one collection, or of one attribute, and the group that they are in. */
export interface Place {
  readonly context: KindContext;
  /** Names of the groups. */
  readonly path: readonly string[];
  readonly operations: readonly OperationModel[];
  /** Member that identifies a document. */
  readonly key: string;
}

/** @returns the place's operation on one document */
export function findInstance(
  { operations }: Place,
  method: OperationModel['method'],
): OperationModel | undefined {
  return operations.find(
    ({ target, method: candidate }) =>
      candidate === method && target.kind === 'resource' && target.level === 'instance',
  );
}

/** @returns what makes the names of one command's options unique */
export function namingOf({ context, path }: Place): OptionNaming {
  const { lookup, assignment } = context;
  const cluster = assignment ? [assignment.option] : [];
  return { prefix: path.at(-1) ?? '', taken: new Set(cluster), lookup };
}

/** @returns the members of a request's document */
export function bodyOf({ context }: Place, operation: OperationModel): readonly PropertyModel[] {
  const { requestBody } = operation;
  return requestBody ? membersOf(requestBody.schema, context.lookup) : [];
}

/** @returns an option for each member but the key */
export function bodyOptions(
  { key }: Place,
  members: readonly PropertyModel[],
  naming: OptionNaming,
  isRemovable: (member: PropertyModel) => boolean,
): readonly OptionModel[] {
  return members
    .filter(({ name }) => name !== key)
    .map((member) => optionOfProperty(member, 'body', naming, isRemovable(member)));
}

/** @returns the keys in an operation's path; the last one of an instance is its own */
export function argumentsOf(
  { context }: Place,
  { parameters, target }: OperationModel,
): readonly ArgumentModel[] {
  const keys = parameters.filter((parameter) => parameter.in === 'path');
  const isCollection = target.kind === 'resource' && target.level === 'collection';
  return keys.map((parameter, index) => {
    const isOwn = index === keys.length - 1 && !isCollection;
    return argumentOf(context, parameter, isOwn ? 'key' : 'parent');
  });
}

function argumentOf(
  { lookup }: KindContext,
  { name, description, schema, example }: ParameterModel,
  role: 'parent' | 'key',
): ArgumentModel {
  return {
    name: argumentNameOf(name),
    description,
    required: true,
    value: describeScalar(schema, lookup) ?? { type: 'string' },
    role,
    example: String(example ?? `my-${argumentNameOf(name)}`),
  };
}

/** @returns the key of a document that is to be created */
export function keyArgument(place: Place, create: OperationModel): ArgumentModel {
  const { lookup } = place.context;
  const [member] = bodyOf(place, create).filter(({ name }) => name === place.key);
  const given: SchemaModel = member?.schema ?? { kind: 'string', assertions: {} };
  const schema = { ...resolveReference(given, lookup), ...annotationsOf(given) };
  const sibling = findInstance(place, 'get') ?? findInstance(place, 'delete');
  const existing = sibling && argumentsOf(place, sibling).at(-1);
  return {
    name: existing?.name ?? argumentNameOf(place.key),
    description: schema.description ?? `The ${place.key}.`,
    required: true,
    value: describeScalar(given, lookup) ?? { type: 'string' },
    role: 'key',
    example: String(schema.example ?? `my-${place.path.at(-1) ?? ''}`),
  };
}

/** What stands beside a reference goes over what it refers to. */
function annotationsOf({ description, example }: SchemaModel): SchemaAnnotations {
  return {
    ...(description !== undefined && { description }),
    ...(example !== undefined && { example }),
  };
}

/** @returns what a table shows of an operation's answer */
export function columnsOfAnswer(
  { context, key }: Place,
  { responses }: OperationModel,
): readonly string[] {
  const { lookup } = context;
  // What is the same in all operations, as the plan of a dry run, holds no document.
  const content = responses.find(
    ({ status, component }) => status < 300 && component === undefined,
  )?.content;
  const answer = content ? resolveReference(content.schema, lookup) : null;
  if (answer === null) return [key];
  return columnsOf(answer.kind === 'array' ? answer.items : answer, key, lookup);
}

/** @returns what the command of an operation says of itself */
export function textsOf(operation: OperationModel): Pick<CommandModel, 'summary' | 'description'> {
  return { summary: operation.summary, description: wholeTextOf(operation) };
}

/** A command with an example. */
export function commandOf(
  { path, context }: Place,
  name: string,
  { summary, description }: Pick<CommandModel, 'summary' | 'description'>,
  parts: {
    readonly arguments: readonly ArgumentModel[];
    readonly options: readonly OptionModel[];
    readonly action: ActionDescriptor;
    readonly shown?: readonly OptionModel[];
    readonly exampleEnd?: string;
    /** Added to a second example. */
    readonly exampleMore?: string;
  },
): CommandModel {
  const { arguments: named, options, action, exampleEnd = '' } = parts;
  const shown = parts.shown ?? options.filter(({ required }) => required);
  const words = [...path, name, ...named.map(({ example }) => example)];
  const example = exampleLine(words, shown, context.lookup) + exampleEnd;
  const more = parts.exampleMore === undefined ? [] : [example + parts.exampleMore];
  const examples = [example, ...more];
  return { name, summary, description, arguments: named, options, examples, action };
}
