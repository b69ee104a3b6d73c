import {
  formatWarnings,
  maxWarningsBytes,
  warningsHeader,
  type Warning,
} from '@flux-resourceset/contract';
import type { HeaderModel, ParameterModel } from './api-model.js';
import type { ScalarSchema } from '../read/schema-model.js';

function text(example: string): ScalarSchema {
  return { kind: 'string', example, assertions: {} };
}

const exampleWarning: Warning = {
  code: 'override_without_effect',
  message: "tag of 'one' has no effect",
  pointer: '/documents/0/tag',
};

const entityTagExample = '"7f3a.42"';

/** Response headers, each described once for the whole document. */
export const responseHeaders = {
  requestId: {
    name: 'X-Request-Id',
    description: "Id of the request, as it stands in the server's log.",
    schema: text('4d9f4c1e-3c0f-4e0a-8a44-0f9d8f5f8d55'),
  },
  entityTag: {
    name: 'ETag',
    description:
      'Strong entity tag (RFC 9110) of what is answered, for If-Match and If-None-Match.',
    schema: text(entityTagExample),
  },
  location: {
    name: 'Location',
    description: 'Where what was created is, relative to the request (RFC 9110, 10.2.2).',
    schema: text('documents/one'),
  },
  link: {
    name: 'Link',
    description:
      'The next page, as `rel="next"` (RFC 8288), relative to this one; absent on the last.',
    schema: text('<?limit=100&after=one>; rel="next"'),
  },
  totalCount: {
    name: 'X-Total-Count',
    description: 'How many there are on all pages together.',
    schema: { kind: 'integer', example: 1, assertions: { minimum: 0 } },
  },
  warnings: {
    name: warningsHeader,
    description:
      'What was done as asked and will not do what was probably meant: a JSON list of `code`, `message` and `pointer` in ASCII; the last element counts what did not fit.',
    schema: {
      ...text(formatWarnings([exampleWarning])),
      assertions: { maxLength: maxWarningsBytes },
    },
  },
  authenticate: {
    name: 'WWW-Authenticate',
    description: 'What is missing: a token, or one that may do more.',
    schema: text('Bearer error="insufficient_scope"'),
  },
  allow: {
    name: 'Allow',
    description: 'The methods that the path has.',
    schema: text('GET, HEAD'),
  },
} as const satisfies Readonly<Record<string, HeaderModel>>;

/** Makes a write conditional on what the client has seen. */
export const ifMatchParameter: ParameterModel = {
  name: 'If-Match',
  component: 'If-Match',
  in: 'header',
  description:
    'Entity tag that must still be current; otherwise the answer is 412. `*` takes whatever is there.',
  required: false,
  schema: text('*'),
  example: '*',
};

/** Makes a read conditional on what the client has already. */
export const ifNoneMatchParameter: ParameterModel = {
  name: 'If-None-Match',
  component: 'If-None-Match',
  in: 'header',
  description: 'Entity tag that the client has; while it is current the answer is 304.',
  required: false,
  schema: text(entityTagExample),
  example: entityTagExample,
};
