import type { Result } from '../actions/invocation.js';

/** `wide` is a table with more columns, where there are more. */
export type OutputFormat = 'json' | 'yaml' | 'table' | 'wide';

/** Where a result goes. */
export interface OutputStyle {
  readonly format: OutputFormat;
  /** JSON for people takes several lines, for programs one. */
  readonly isTerminal: boolean;
  readonly hasColors: boolean;
}

/** @returns the text of a result: one JSON value, YAML, or tables */
export async function renderResult(result: Result, style: OutputStyle): Promise<string> {
  switch (style.format) {
    case 'json':
      return `${JSON.stringify(result.value, null, style.isTerminal ? 2 : undefined)}\n`;
    case 'yaml':
      return renderYaml(result);
    case 'table':
    case 'wide':
      return renderTables(result, style);
    default:
      return style.format satisfies never;
  }
}

async function renderYaml({ value, documents }: Result): Promise<string> {
  if (documents !== undefined) return documents;
  const { stringify } = await import('yaml');
  return stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 });
}

async function renderTables({ tables }: Result, style: OutputStyle): Promise<string> {
  const { renderTable } = await import('./render-table.js');
  const emphasize = style.hasColors
    ? (text: string): string => `\u001b[1m${text}\u001b[22m`
    : (text: string): string => text;
  const texts = tables.map(({ title, value, columns, wide = columns }) => {
    const heading = title === undefined ? '' : `${emphasize(`${title}:`)}\n`;
    return heading + renderTable(value, style.format === 'wide' ? wide : columns, emphasize);
  });
  return texts.join('\n');
}
