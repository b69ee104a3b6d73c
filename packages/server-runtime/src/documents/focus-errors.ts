import type { ErrorObject } from 'ajv/dist/2020.js';

/** Keywords that tell alternatives apart: who breaks one of these meant another alternative. */
const tellingApart = new Set(['enum', 'const', 'type']);

/**
 * Leaves out what says nothing to whoever wrote the document: where none of several
 * alternatives (`oneOf`, `anyOf`) fits, only the errors of the one that was probably meant
 * stay. That is one that nothing tells apart from the value, and of these the one with the
 * fewest errors.
 *
 * @param errors - all errors of one validation, as Ajv gives them with `allErrors`
 */
export function focusErrors(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  return errors.filter(isAlternative).reduce(focusOnMeant, errors);
}

function isAlternative({ keyword, params }: ErrorObject): boolean {
  // With passingSchemas several alternatives fit, and none of them has errors.
  return (keyword === 'oneOf' || keyword === 'anyOf') && !Array.isArray(params['passingSchemas']);
}

function focusOnMeant(errors: readonly ErrorObject[], whole: ErrorObject): readonly ErrorObject[] {
  const branches = new Map<string, ErrorObject[]>();
  for (const error of errors) {
    const branch = branchOf(error, whole);
    if (branch !== null) branches.set(branch, [...(branches.get(branch) ?? []), error]);
  }
  const [meant] = [...branches].toSorted(([, a], [, b]) => distance(a) - distance(b));
  if (meant === undefined) return errors;
  return errors.filter((error) => {
    const branch = branchOf(error, whole);
    return branch === null ? error !== whole : branch === meant[0];
  });
}

/** @returns the number of the alternative of `whole` that an error belongs to */
function branchOf(error: ErrorObject, whole: ErrorObject): string | null {
  const inSchema = error.schemaPath.startsWith(`${whole.schemaPath}/`);
  const inValue = `${error.instancePath}/`.startsWith(`${whole.instancePath}/`);
  if (!inSchema || !inValue) return null;
  return error.schemaPath.slice(whole.schemaPath.length + 1).split('/', 1)[0] ?? null;
}

function distance(errors: readonly ErrorObject[]): number {
  const apart = errors.filter(({ keyword }) => tellingApart.has(keyword)).length;
  return apart * 1000 + errors.length;
}
