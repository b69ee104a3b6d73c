import type { OperationModel } from '../../model/api-model.js';
import { wordsOf } from '../../read/words.js';

/** What a function of the client cannot call a parameter: JavaScript's words, and its own. */
const taken: ReadonlySet<string> = new Set(
  [
    'arguments await break case catch class const continue debugger default delete do else enum',
    'eval export extends false finally for function if implements import in instanceof interface',
    'let new null package private protected public return static super switch this throw true try',
    'typeof undefined var void while with yield',
    'body connection http options parameters params schemas',
  ].flatMap((line) => line.split(' ')),
);

/** @returns names of path parameters as variables, by the names that the path has, in its order */
export function nameParameters({ path, parameters }: OperationModel): ReadonlyMap<string, string> {
  const all = parameters.filter((parameter) => parameter.in === 'path');
  const position = (name: string): number => path.indexOf(`{${name}}`);
  const names = new Map<string, string>();
  for (const { name } of all.toSorted((one, other) => position(one.name) - position(other.name))) {
    names.set(name, findFree(camelCase(name), new Set(names.values())));
  }
  return names;
}

function findFree(name: string, others: ReadonlySet<string>): string {
  return taken.has(name) || others.has(name) ? findFree(`${name}_`, others) : name;
}

/** `my-key` → `myKey`; what would start with a digit gets a `_` in front. */
function camelCase(name: string): string {
  const [first = '', ...rest] = wordsOf(name);
  const joined = [
    first.charAt(0).toLowerCase() + first.slice(1),
    ...rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
  ].join('');
  return /^[A-Za-z]/.test(joined) ? joined : `_${joined}`;
}
