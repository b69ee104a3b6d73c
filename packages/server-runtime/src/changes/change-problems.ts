import { type KindDescriptor, type ProblemDetail, toJsonPointer } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';

/** @returns the 404 for a document that does not exist */
export function notFound(kind: KindDescriptor, id: string): Problem {
  return new Problem('not_found', `resource not found: ${kind.label} '${id}'`);
}

/** @returns the 409 for an id that is taken */
export function idTaken(kind: KindDescriptor, id: string): Problem {
  return new Problem('conflict', `resource conflict: ${kind.label} '${id}'`, [
    { pointer: `/${kind.key}`, message: `${kind.label} '${id}' exists already` },
  ]);
}

/** A value of a unique member that another document has. */
interface TakenValue {
  readonly kind: KindDescriptor;
  /** Of the document that is refused. */
  readonly id: string;
  readonly member: string;
  readonly value: string;
}

/** @returns the 409 for an id or a unique member that is taken, as the store or a plan found it */
export function duplicateKey({ kind, id, member, value }: TakenValue): Problem {
  if (member === kind.key) {
    return idTaken(kind, id);
  }
  const message = `resource conflict: ${kind.label} with ${member} '${value}' exists`;
  return new Problem('conflict', message, [
    { pointer: toJsonPointer([member]), message: 'is taken by another document' },
  ]);
}

/** Stops a request whose body has mistakes; the first one speaks for all. */
export function assertNone(errors: readonly ProblemDetail[]): void {
  const [first] = errors;
  if (first) {
    throw new Problem('validation_error', first.message, errors);
  }
}

/** @returns the 400 for one wrong place of a body */
export function invalid(pointer: string, message: string): Problem {
  return new Problem('validation_error', message, [{ pointer, message }]);
}
