import type { Level, Verb } from '../read/definition.js';
import { namesOfKind } from '../read/names.js';
import type { CollectionContext } from './collection-context.js';
import { operationTexts, type OperationTexts } from './summary.js';

type Texts = Readonly<Record<Level, Readonly<Partial<Record<Verb, string>>>>>;

/** What an operation does, as the definition says it or else by its verb. */
export function describeOperation(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): OperationTexts {
  const { collection, isAssignment } = context;
  const texts = isAssignment ? assignmentTexts(context) : usualTexts(context, attribute);
  const usual = texts[level][verb] ?? '';
  return operationTexts(collection.descriptions[level][verb] ?? usual, usual);
}

function usualTexts(context: CollectionContext, attribute: string): Texts {
  const { names, schemas } = context;
  const { label, pluralLabel } = names;
  const member = attribute.replaceAll('_', ' ');
  return {
    resource: {
      get: `List ${pluralLabel}. Ordered by ${schemas.key.name}.`,
      post: `Create ${withArticle(label)}. ${describeNewKey(context)}`,
      patch: `Patch all ${pluralLabel} that the query selects. One JSON merge patch (RFC 7396) for each; all of it happens or none.`,
      delete: `Delete all ${pluralLabel} that the query selects. All of it happens or none.`,
      head: `Get the headers of the list of ${pluralLabel}. As GET answers, without a body.`,
    },
    instance: {
      get: `Get ${withArticle(label)}. ${describeRead(context)}`,
      put: `Update ${withArticle(label)}. Top-level members that are given replace those stored; members that are absent or null stay as they are.`,
      patch: `Patch ${withArticle(label)}. A JSON merge patch (RFC 7396) that touches only what it names; null removes.`,
      delete: `Delete ${withArticle(label)}. ${describeDeletion(context)}`,
      head: `Get the headers of ${withArticle(label)}. As GET answers, without a body.`,
    },
    instance_attrs: {
      get: `Get the ${member} of ${withArticle(label)}. That member alone.`,
      put: `Set the ${member} of ${withArticle(label)}. The other members stay as they are.`,
      delete: `Remove the ${member} of ${withArticle(label)}. A default takes its place.`,
      head: `Get the headers of the ${member} of ${withArticle(label)}. As GET answers, without a body.`,
    },
  };
}

function describeNewKey({ schemas: { key } }: CollectionContext): string {
  return key.assigned ? `The server makes its ${key.name}.` : `Its ${key.name} must be free.`;
}

function describeRead({ steps }: CollectionContext): string {
  return steps.length === 0
    ? 'As it is stored now, or as it was at a `revision`.'
    : 'As it is stored now.';
}

function describeDeletion({ isReferenced, steps }: CollectionContext): string {
  return isReferenced && steps.length === 0
    ? 'Refused while a document refers to it.'
    : 'Answered with what was there.';
}

/** Nobody describes assignments, since nobody defines their operations. */
function assignmentTexts({ definition, names }: CollectionContext): Texts {
  const { label: owner } = namesOfKind(definition);
  const one = withArticle(names.label);
  const some = withArticle(owner);
  return {
    resource: {
      get: `List the ${names.pluralLabel} of ${some}. In their order, with their overrides.`,
    },
    instance: {
      get: `Get ${one} of ${some}. What the ${owner} says of it.`,
      put: `Assign ${one} to ${some}. At the end of the list; what is assigned already keeps its place, and members that are given replace those stored.`,
      patch: `Patch ${one} of ${some}. A JSON merge patch (RFC 7396) of what the ${owner} says of it; null removes.`,
      delete: `Unassign ${one} from ${some}. What patches the ${owner} has of it go with it.`,
    },
    instance_attrs: {},
  };
}

/** What an operation answers when it was done. */
export function describeSuccess(
  { names }: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): string {
  const one = level === 'instance_attrs' ? `${attribute.replaceAll('_', ' ')}` : names.label;
  const what = level === 'resource' && verb !== 'post' ? names.pluralLabel : one;
  const answers: Readonly<Record<Verb, string>> = {
    get: `The ${what}.`,
    post: `The ${what} as created.`,
    put: `The ${what} as stored now.`,
    patch: `The ${what} as stored now.`,
    delete: `The ${what} as before the deletion.`,
    head: `The headers that GET answers.`,
  };
  return answers[verb];
}

/** @returns the noun with its indefinite article, by its first letter */
export function withArticle(noun: string): string {
  return /^[aeio]/i.test(noun) ? `an ${noun}` : `a ${noun}`;
}
