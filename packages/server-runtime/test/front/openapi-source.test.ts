import { expect, test } from '@jest/globals';
import { createDocumentSource } from '../../src/front/openapi-source.js';

test('a document that could not be loaded is loaded at the next request, and then no more', async () => {
  let loads = 0;
  const source = createDocumentSource(null, async () => {
    loads += 1;
    if (loads === 1) throw new Error('too many open files');
    return { openapi: '3.0.3' };
  });
  await expect(source()).rejects.toThrow('too many open files');
  expect(await source()).toContain('3.0.3');
  expect(await source()).toContain('3.0.3');
  expect(loads).toBe(2);
});
