import { describe, expect, it } from '@jest/globals';
import type { CliKindDescriptor } from '@flux-resourceset/contract';
import fc from 'fast-check';
import { splitDocuments } from '../../src/transfer/split-documents.js';

function kindOf(kind: string, references: readonly string[]): CliKindDescriptor {
  return {
    kind,
    noun: kind,
    aliases: [],
    key: 'id',
    keyValue: { type: 'string' },
    list: null,
    get: null,
    patch: null,
    isCluster: false,
    references,
    filters: [],
    shape: { type: 'object' },
  };
}

/** Ships refer to pilots and harbours, pilots to harbours. */
const kinds = [
  kindOf('ships', ['pilots', 'harbours']),
  kindOf('pilots', ['harbours']),
  kindOf('harbours', []),
];

const documents = fc
  .array(fc.record({ kind: fc.constantFrom(...kinds), size: fc.integer({ min: 0, max: 400 }) }))
  .map((drawn) =>
    drawn.map(({ kind, size }, index) => ({
      kind,
      document: { id: String(index), text: 'x'.repeat(size) },
    })),
  );

const limits = fc.record({
  documents: fc.integer({ min: 1, max: 10 }),
  bytes: fc.integer({ min: 500, max: 3000 }),
});

describe('documents in parts', () => {
  it('are all there once, in parts that a request takes', () => {
    fc.assert(
      fc.property(documents, limits, (given, most) => {
        const parts = splitDocuments(given, kinds, most);
        expect(new Set(parts.flat())).toEqual(new Set(given));
        expect(parts.flat()).toHaveLength(given.length);
        for (const part of parts) {
          const bytes = part.map(({ document }) => JSON.stringify(document).length);
          expect(part.length).toBeLessThanOrEqual(most.documents);
          expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most.bytes);
        }
      }),
    );
  });

  it('come behind what they refer to where there are several parts', () => {
    fc.assert(
      fc.property(documents, limits, (given, most) => {
        const parts = splitDocuments(given, kinds, most);
        if (parts.length < 2) return;
        const order = parts.flat().map(({ kind }) => kinds.indexOf(kind));
        expect(order).toEqual(order.toSorted((one, other) => other - one));
      }),
    );
  });

  it('stay as they were given where one request is enough', () => {
    fc.assert(
      fc.property(documents, (given) => {
        expect(splitDocuments(given, kinds)).toEqual([given]);
      }),
    );
  });

  it('end where kinds refer to each other', () => {
    const circle = [kindOf('a', ['b']), kindOf('b', ['a'])];
    const given = circle.map((kind) => ({ kind, document: { id: '1' } }));
    expect(splitDocuments(given, circle, { documents: 1, bytes: 100 })).toHaveLength(2);
  });
});
