import { allOperations } from '../build-model.js';
import type { ApiModel, OperationModel } from '../api-model.js';

/** Components that collections below a document have, though they are parts of the document's own. */
export interface CollectionComponents {
  /** Of elements of assignments, which are called after what they refer to. */
  readonly assigned: ReadonlySet<string>;
  /** Of items of nested collections, which the document's lists are of. */
  readonly nested: ReadonlySet<string>;
}

/** @returns the names of the components, by what they are of */
export function collectionComponents(model: ApiModel): CollectionComponents {
  const below = allOperations(model).filter(isBelow);
  const namesOf = (isAssigned: boolean): ReadonlySet<string> =>
    new Set(below.filter((one) => isAssignment(one) === isAssigned).flatMap(referredBy));
  return { assigned: namesOf(true), nested: namesOf(false) };
}

/** Whether it works on single items of a collection below a document. */
function isBelow({ target, method }: OperationModel): boolean {
  return (
    target.kind === 'resource' &&
    target.steps.length > 0 &&
    (target.level === 'instance' || (target.level === 'collection' && method === 'post'))
  );
}

function isAssignment({ target }: OperationModel): boolean {
  return target.kind === 'resource' && target.isAssignment === true;
}

function referredBy({ method, requestBody, responses }: OperationModel): readonly string[] {
  const answers = responses
    .filter(({ status, component }) => status < 300 && component === undefined)
    .map(({ content }) => content?.schema);
  // What changes an item says less than the item, whatever it looks like.
  const bodies = method === 'post' ? [requestBody?.schema] : [];
  return [...answers, ...bodies].flatMap((schema) =>
    schema?.kind === 'reference' ? [schema.name] : [],
  );
}
