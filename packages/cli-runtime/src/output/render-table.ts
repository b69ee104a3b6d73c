import Table from 'cli-table3';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '@flux-resourceset/contract';
import { plainText } from './plain-text.js';

/** Longer cells are cut in lists: one line for each document. */
const cellWidth = 60;

/** How columns are told apart: by spaces, so that a table can be cut and pasted. */
const layout = {
  chars: {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    mid: '',
    'mid-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
  },
  style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
};

/**
 * Renders a value for people: a list of documents as rows, a document as lines of name and
 * value, and anything else as it is.
 *
 * @param columns - members that rows show; those of the first documents when absent
 * @param emphasize - marks a heading
 */
export function renderTable(
  value: JsonValue,
  columns: readonly string[] | undefined,
  emphasize: (text: string) => string,
): string {
  if (isJsonList(value) && value.every(isJsonObject)) {
    return renderRows(value, columns ?? chooseColumns(value), emphasize);
  }
  if (isJsonObject(value)) return renderMembers(value, emphasize);
  return `${renderCell(value)}\n`;
}

function renderRows(
  documents: readonly JsonObject[],
  columns: readonly string[],
  emphasize: (text: string) => string,
): string {
  if (documents.length === 0) return '(none)\n';
  const table = new Table({ ...layout, head: columns.map((column) => emphasize(heading(column))) });
  for (const document of documents) {
    table.push(columns.map((column) => shorten(renderCell(document[column]))));
  }
  return trimLines(table.toString());
}

function renderMembers(document: JsonObject, emphasize: (text: string) => string): string {
  const table = new Table(layout);
  for (const [name, value] of Object.entries(document)) {
    table.push([emphasize(plainText(name)), renderLines(value)]);
  }
  return trimLines(table.toString());
}

function heading(column: string): string {
  return plainText(column).toUpperCase();
}

/** One line for each item of a list, and for each member of an object. */
function renderLines(value: JsonValue | undefined): string {
  if (isJsonList(value) && value.length > 0) return value.map(renderCell).join('\n');
  if (isJsonObject(value) && Object.keys(value).length > 0) return renderPairs(value).join('\n');
  return renderCell(value);
}

function renderCell(value: JsonValue | undefined): string {
  if (value === undefined || value === null) return '-';
  if (typeof value === 'string') return plainText(value);
  if (isJsonList(value)) return value.length === 0 ? '-' : value.map(renderCell).join(', ');
  if (isJsonObject(value)) return renderPairs(value).join(' ') || '-';
  return String(value);
}

function renderPairs(value: JsonObject): readonly string[] {
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only?.[0] === 'id') return [renderCell(only[1])];
  return entries.map(([name, member]) => {
    const text = isJsonObject(member) ? `{${renderCell(member)}}` : renderCell(member);
    return `${plainText(name)}=${text}`;
  });
}

function chooseColumns(documents: readonly JsonObject[]): readonly string[] {
  const isShort = (value: JsonValue | undefined): boolean =>
    typeof value !== 'object' || isJsonList(value);
  const names = documents
    .slice(0, 20)
    .flatMap((document) => Object.keys(document).filter((name) => isShort(document[name])));
  return [...new Set(names)].slice(0, 6);
}

function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= cellWidth ? text : `${characters.slice(0, cellWidth - 1).join('')}…`;
}

function trimLines(text: string): string {
  return `${text.replaceAll(/ +$/gm, '')}\n`;
}
