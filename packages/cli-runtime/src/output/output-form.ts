import { outputForms } from '@flux-resourceset/contract';
import { readScalar } from '../arguments/read-scalar.js';
import { UsageError } from '../cli-error.js';
import { parseTemplate, type Template } from './jsonpath/parse-template.js';

/** In which form a result is printed; `wide` is a table with more columns, where there are more. */
export type OutputForm =
  | { readonly kind: 'json' | 'yaml' | 'table' | 'wide' | 'name' }
  | { readonly kind: 'jsonpath'; readonly template: Template };

const plain = ['json', 'yaml', 'table', 'wide', 'name'] as const;
const jsonpath = 'jsonpath=';

/**
 * Reads what `--output` was given.
 *
 * @throws UsageError for a form that does not exist, and for a template that is none
 */
export function readOutputForm(text: string): OutputForm {
  if (text.startsWith(jsonpath)) {
    return { kind: 'jsonpath', template: parseTemplate(text.slice(jsonpath.length)) };
  }
  if (text === 'jsonpath') {
    throw new UsageError("--output jsonpath needs a template: -o jsonpath='{.id}'");
  }
  const kind = plain.find((known) => known === text);
  if (kind !== undefined) return { kind };
  readScalar(text, { type: 'string', enum: outputForms }, '--output');
  throw new UsageError(`--output is "${text}"`);
}
