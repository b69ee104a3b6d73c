import { expect, test } from '@jest/globals';
import type { JsonObject } from '@flux-resourceset/contract';
import { requestDocument } from '../../src/express/request-document.js';

const reference = '#/components/schemas/Address';
/** Made anew: what a reference leads to is kept by the reference. */
const nullable = (): JsonObject => ({
  type: 'object',
  nullable: true,
  allOf: [{ $ref: reference }],
});

function documentOf(schemas: JsonObject): JsonObject {
  return { components: { schemas } };
}

test('what may be null and holds itself is written out once, not without end', () => {
  const schemas = {
    Address: { type: 'object', properties: { within: nullable() } },
    Person: { type: 'object', properties: { address: nullable() } },
  };
  const inside = { anyOf: [{ $ref: reference }, { type: 'string', enum: [null], nullable: true }] };
  const address = { type: 'object', nullable: true, properties: { within: inside } };
  expect(requestDocument(documentOf(schemas))).toEqual(
    documentOf({
      Address: { type: 'object', properties: { within: address } },
      Person: { type: 'object', properties: { address } },
    }),
  );
});

test('null in place of a choice is asked no type', () => {
  const choice = { oneOf: [{ type: 'object', required: ['a'] }, { type: 'object' }] };
  const member = { ...nullable(), description: 'Where.' };
  const prepared = requestDocument(
    documentOf({ Address: choice, Person: { properties: { member } } }),
  );
  expect(prepared).toMatchObject(
    documentOf({
      Person: {
        properties: {
          member: {
            description: 'Where.',
            anyOf: [{ $ref: reference }, { type: 'string', enum: [null], nullable: true }],
          },
        },
      },
    }),
  );
  expect(JSON.stringify(prepared)).not.toMatch(/"member":\{[^}]*"type":"object"/);
});
