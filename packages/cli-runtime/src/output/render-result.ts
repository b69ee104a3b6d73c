import type { Result } from '../actions/result.js';
import { UsageError } from '../cli-error.js';
import { renderTemplate } from './jsonpath/render-template.js';
import type { OutputForm } from './output-form.js';
import { createPaint } from './paint.js';
import { plainText } from './plain-text.js';

/** Where a result goes. */
export interface OutputStyle {
  readonly form: OutputForm;
  /** JSON for people takes several lines, for programs one. */
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
}

/**
 * @returns the text of a result: one JSON value, YAML, tables, names, or what a template makes of it
 * @throws UsageError where a result has no names and they are asked for
 */
export async function renderResult(result: Result, style: OutputStyle): Promise<string> {
  const { form, isTerminal } = style;
  if (result.isNothing === true) return '';
  switch (form.kind) {
    case 'json':
      return `${JSON.stringify(result.value, null, isTerminal ? 2 : undefined)}\n`;
    case 'yaml':
      return renderYaml(result);
    case 'name':
      return renderNames(result);
    case 'jsonpath':
      return renderTemplate(form.template, result.value, isTerminal ? plainText : undefined);
    case 'table':
    case 'wide':
      return renderTables(result, form.kind === 'wide', style);
    default:
      return form satisfies never;
  }
}

function renderNames({ names }: Result): string {
  if (names !== undefined) return names.map((name) => `${plainText(name)}\n`).join('');
  throw new UsageError('nothing in this result has a name; choose another form of output');
}

async function renderYaml({ value, documents }: Result): Promise<string> {
  if (documents !== undefined) return documents;
  const { stringify } = await import('yaml');
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

async function renderTables(
  { tables, text }: Result,
  isWide: boolean,
  { hasColors }: OutputStyle,
): Promise<string> {
  const paint = createPaint(hasColors);
  if (text !== undefined) return text(paint);
  const { renderTable } = await import('./render-table.js');
  const texts = tables.map(({ title, value, columns, wide = columns }) => {
    const heading = title === undefined ? '' : `${paint.strong(`${title}:`)}\n`;
    return heading + renderTable(value, isWide ? wide : columns, paint.strong);
  });
  return texts.join('\n');
}
