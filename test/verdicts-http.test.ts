import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { JsonValue } from '@flux-resourceset/contract';
import { emitOpenapi } from '../packages/generator/src/emit/openapi/emit-openapi.js';
import { describeService } from '../packages/generator/src/emit/server/service-descriptor.js';
import {
  compile,
  defineThings,
  verdictOf,
  verdictsOf,
} from '../packages/generator/test/pipeline.js';
import {
  documents,
  schemas,
  type RandomSchema,
} from '../packages/generator/test/random-schemas.js';
import { tapes, valueFor } from '../packages/generator/test/random-values.js';
import { toPlainSchema } from '../packages/generator/test/written-schema.js';
import { startFleetServer } from '../packages/server-runtime/test/fixtures/fleet-server.js';

/**
 * Creates a document for each value; what is answered must be what the document says of answers.
 *
 * @returns the status of each answer
 */
async function postAll(random: RandomSchema, values: readonly JsonValue[]): Promise<number[]> {
  const { model } = defineThings(random);
  if (model === null) return [];
  const { base } = verdictsOf(model);
  const server = await startFleetServer({
    service: describeService(model),
    openapiDocument: emitOpenapi(model, { dialect: '3.0' }),
    // The validator compares values that are objects by identity, in answers too.
    validateResponses: false,
  });
  try {
    const statuses: number[] = [];
    for (const [index, value] of values.entries()) {
      const answer = await fetch(`http://127.0.0.1:${server.port}/things`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: 'Bearer write-secret' },
        body: JSON.stringify({ id: `a${index}`, value }),
      });
      const text = await answer.text();
      if (answer.status >= 500) throw new Error(`${text}\n${JSON.stringify(random)}`);
      if (answer.status === 201)
        expect([text, base(JSON.parse(text) as JsonValue)]).toEqual([text, true]);
      statuses.push(answer.status);
    }
    return statuses;
  } finally {
    await server.close();
  }
}

test('the server takes what definitions take as they are written', async () => {
  const made = fc.array(tapes, { minLength: 6, maxLength: 10 });
  const others = fc.array(documents, { minLength: 2, maxLength: 4 });
  const seen = new Set<number>();
  await fc.assert(
    fc.asyncProperty(schemas, others, made, async (random, some, fits) => {
      const values = [...some, ...fits.map((tape) => valueFor(random, tape))];
      const statuses = await postAll(random, values);
      if (statuses.length === 0) return;
      const closed = verdictOf(compile(toPlainSchema(random, 'closed')));
      const expected = values.map((value) => [value, closed(value) ? 201 : 400] as const);
      for (const status of statuses) seen.add(status);
      expect(statuses.map((status, index) => [values[index], status])).toEqual(expected);
    }),
    { numRuns: 12, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
  );
  expect([...seen].toSorted()).toEqual([201, 400]);
}, 120_000);
