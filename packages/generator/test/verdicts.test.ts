import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { JsonObject, JsonValue } from '@flux-resourceset/contract';
import { compile, defineThings, verdictOf, verdictsOf } from './pipeline.js';
import { documents, schemas } from './random-schemas.js';
import { tapes, valueFor } from './random-values.js';
import { toPlainSchema } from './written-schema.js';

function asDocument(value: JsonValue): JsonObject {
  return { id: 'a', value };
}

describe('for random schemas of the language', () => {
  it('component and stored document take what the definition takes as it is written', () => {
    const counts = { refused: 0, read: 0, fitting: 0, other: 0 };
    const others = fc.array(documents, { minLength: 3, maxLength: 8 });
    const made = fc.array(tapes, { minLength: 8, maxLength: 16 });
    fc.assert(
      fc.property(schemas, others, made, (random, values, fits) => {
        const { problems, model } = defineThings(random);
        if (model === null) {
          counts.refused += 1;
          expect(problems).not.toEqual([]);
          return;
        }
        counts.read += 1;
        const written = verdictOf(compile(toPlainSchema(random, 'open')));
        const closed = verdictOf(compile(toPlainSchema(random, 'closed')));
        const { base, create, stored } = verdictsOf(model);
        for (const value of [...values, ...fits.map((tape) => valueFor(random, tape))]) {
          const document = asDocument(value);
          counts[written(value) ? 'fitting' : 'other'] += 1;
          expect([value, base(document)]).toEqual([value, written(value)]);
          expect([value, stored(document)]).toEqual([value, closed(value)]);
          // What is stored can be sent; what a request lets pass is looked at once more.
          if (closed(value)) expect([value, create(document)]).toEqual([value, true]);
        }
      }),
      { numRuns: 150 },
    );
    expect(counts.read).toBeGreaterThan(counts.refused);
    expect(Math.min(counts.fitting, counts.other)).toBeGreaterThan(100);
  }, 120_000);
});
