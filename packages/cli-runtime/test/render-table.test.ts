import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@flux-resourceset/contract';
import { plainText } from '../src/output/plain-text.js';
import { renderTable } from '../src/output/render-table.js';

const plain = (text: string): string => text;

describe('a table', () => {
  test('has a row for each document and a column for each member', () => {
    const documents = [
      { id: 'a', labels: { x: '1', y: '2' }, refs: [{ id: 'r' }, { id: 's' }] },
      { id: 'long', labels: {}, refs: [] },
    ];
    expect(renderTable(documents, ['id', 'labels', 'refs', 'none'], plain)).toBe(
      'ID    LABELS   REFS  NONE\na     x=1 y=2  r, s  -\nlong  -        -     -\n',
    );
  });

  test('of one document has a line for each member, and for each of a list', () => {
    expect(renderTable({ id: 'a', tags: ['x', 'y'], empty: [] }, undefined, plain)).toBe(
      'id     a\ntags   x\n       y\nempty  -\n',
    );
  });

  test('of no documents says so', () => {
    expect(renderTable([], ['id'], plain)).toBe('(none)\n');
  });

  test('cuts long cells of rows, not those of a document', () => {
    const long = 'x'.repeat(100);
    expect(renderTable([{ id: long }], ['id'], plain)).toBe(`ID\n${'x'.repeat(59)}…\n`);
    expect(renderTable({ id: long }, undefined, plain)).toBe(`id  ${long}\n`);
  });

  test('shows any value, and no control character of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = renderTable(value as JsonValue, undefined, plain).replaceAll('\n', '');
        expect(plainText(text)).toBe(text);
      }),
    );
  });
});
