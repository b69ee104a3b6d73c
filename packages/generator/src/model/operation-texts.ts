import type { Level, Verb } from '../read/definition.js';
import type { CollectionContext } from './collection-context.js';

type Texts = Readonly<Record<Level, Readonly<Partial<Record<Verb, string>>>>>;

/** What an operation does, as the definition says it or else by its verb. */
export function describeOperation(
  context: CollectionContext,
  level: Level,
  verb: Verb,
  attribute: string,
): string {
  const stated = context.collection.descriptions[level][verb];
  return stated ?? defaultTexts(context, attribute)[level][verb] ?? '';
}

function defaultTexts({ names, schemas }: CollectionContext, attribute: string): Texts {
  const { label, pluralLabel } = names;
  const member = attribute.replaceAll('_', ' ');
  return {
    resource: {
      get: `List ${pluralLabel}. Ordered by ${schemas.key.name}.`,
      post: `Create ${withArticle(label)}.`,
      patch: `Patch all ${pluralLabel} that the query selects. One JSON merge patch (RFC 7396) for each.`,
      delete: `Delete all ${pluralLabel} that the query selects.`,
      head: `Get the headers of the list of ${pluralLabel}.`,
    },
    instance: {
      get: `Get ${withArticle(label)}.`,
      put: `Update ${withArticle(label)}. Top-level members that are given replace those stored; members that are absent or null stay as they are.`,
      patch: `Patch ${withArticle(label)}. A JSON merge patch (RFC 7396) that touches only what it names; null removes.`,
      delete: `Delete ${withArticle(label)}.`,
      head: `Get the headers of ${withArticle(label)}.`,
    },
    instance_attrs: {
      get: `Get the ${member} of ${withArticle(label)}.`,
      put: `Set the ${member} of ${withArticle(label)}.`,
      delete: `Remove the ${member} of ${withArticle(label)}. A default takes its place.`,
      head: `Get the headers of the ${member} of ${withArticle(label)}.`,
    },
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
