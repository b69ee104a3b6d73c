import { expect, test } from '@jest/globals';
import { explainBody } from '../../src/express/explain-body.js';

test.each([
  [{ type: 'integer', minimum: 2, exclusiveMinimum: true }, 2, 'must be > 2'],
  [{ type: 'integer', maximum: 2, exclusiveMaximum: true }, 2, 'must be < 2'],
  [{ type: 'integer', minimum: 2, exclusiveMinimum: false }, 1, 'must be >= 2'],
])('bounds in the words of OpenAPI 3.0 are explained: %j', (size, value, reason) => {
  const schema = { type: 'object', properties: { size: { $ref: '#/components/schemas/Size' } } };
  const document = { components: { schemas: { Size: size } } };
  const [problem] = explainBody(document, schema, { size: value });
  expect(problem).toEqual({ pointer: '/size', message: `size ${reason}` });
});
