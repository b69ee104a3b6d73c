import { readFileSync, writeFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';

/*
 * Writes a document without the two things that progenitor has no notion of, whatever they are called:
 * a merge patch (as plain JSON, which the server takes too), and an operation with two sorts of success
 * (without the plan that a dry run answers). `for-progenitor.ts DOCUMENT COPY`.
 */

interface Operation {
  readonly requestBody?: { content: Record<string, unknown> };
  readonly responses: Record<string, { content?: Record<string, unknown> }>;
}

const [, , from = '', to = ''] = process.argv;
const text = readFileSync(from, 'utf8').replaceAll(
  'application/merge-patch+json',
  'application/json',
);
const document = parse(text) as { readonly paths: Record<string, Record<string, Operation>> };
for (const { responses } of Object.values(document.paths).flatMap((item) => Object.values(item))) {
  if (responses['200'] && responses['201']) delete responses['200'];
  for (const { content = {} } of Object.values(responses)) {
    if (content['application/json']) delete content['application/vnd.flux-resourceset.plan+json'];
  }
}
writeFileSync(to, stringify(document, { aliasDuplicateObjects: false }));
