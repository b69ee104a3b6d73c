import { describe, expect, it } from '@jest/globals';
import { definitionOf, modelOf, resourceOf } from './define.js';

describe('what was renamed', () => {
  it('is found at any depth, through references, lists, maps and alternatives, outer names first', async () => {
    const books = definitionOf(
      'books',
      [
        'id: { type: string }',
        'parts: { type: array, items: { $ref: shared/part.yaml } }',
        'notes: { type: object, x-renamed-from: remarks, additionalProperties: { type: object, properties: { text: { type: string, x-renamed-from: words } } } }',
        'cover: { type: object, oneOf: [{ properties: { color: { type: string, x-renamed-from: colour } } }, { properties: { image: { type: string } } }] }',
      ],
      { top: 'x-renamed-from: volumes' },
    );
    const part =
      'type: object\nproperties:\n  name: { type: string, x-renamed-from: title }\n  parts: { type: array, items: { $ref: part.yaml } }\n';
    const model = await modelOf({ 'books.yaml': books, 'shared/part.yaml': part });
    const { renamedFrom, renames } = resourceOf(model, 'books');
    expect(renamedFrom).toBe('volumes');
    expect(renames).toEqual([
      { path: ['notes'], from: 'remarks' },
      { path: ['cover', 'color'], from: 'colour' },
      { path: ['parts', '*', 'name'], from: 'title' },
      { path: ['notes', '*', 'text'], from: 'words' },
    ]);
  });
});
