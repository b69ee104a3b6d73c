import type { Effects } from './changes.js';

/** What every client is told about one code of problem. */
interface ProblemKind {
  /** HTTP status (RFC 9110). */
  readonly status: number;
  /** `title` of the body (RFC 9457): the same for every problem of the code. */
  readonly title: string;
  /** When it is answered, for the OpenAPI document. */
  readonly description: string;
  /** A message as the server words it, for examples. */
  readonly message: string;
}

/**
 * Every error that a client can meet. The code is the `error` member of a problem body
 * (RFC 9457) and never changes its meaning.
 */
export const problemTable = {
  bad_request: {
    status: 400,
    title: 'Bad Request',
    description: 'The request cannot be read.',
    message: 'the body is not valid JSON: line 1, column 2',
  },
  validation_error: {
    status: 400,
    title: 'Validation Error',
    description: 'The request does not fit its schema, or refers to what does not exist.',
    message: 'the request does not fit its schema',
  },
  unauthorized: {
    status: 401,
    title: 'Unauthorized',
    description: 'The token is missing or wrong, or it is the read token and this is a write.',
    message: 'a bearer token is required',
  },
  forbidden: {
    status: 403,
    title: 'Forbidden',
    description: 'The token is good, but its role or its clusters do not allow this.',
    message: 'the token is not for this cluster',
  },
  not_found: {
    status: 404,
    title: 'Not Found',
    description: 'There is nothing at this path.',
    message: 'resource not found',
  },
  method_not_allowed: {
    status: 405,
    title: 'Method Not Allowed',
    description: 'The path exists, but not with this method in the mode the server runs in.',
    message: 'method not allowed',
  },
  conflict: {
    status: 409,
    title: 'Conflict',
    description: 'Another document has the key or a unique value, or refers to this one.',
    message: 'resource conflict',
  },
  confirmation_required: {
    status: 409,
    title: 'Confirmation Required',
    description: 'The write takes away more than may go unasked; send it again with the digest.',
    message: 'this removes 20 inputs of 1 cluster: send it again with confirm=<digest>',
  },
  gone: {
    status: 410,
    title: 'Gone',
    description: 'The change log no longer reaches back so far.',
    message: 'the change log begins at revision 1200',
  },
  precondition_failed: {
    status: 412,
    title: 'Precondition Failed',
    description: 'What If-Match names is no longer current.',
    message: 'the entity tag is stale: read again and repeat',
  },
  payload_too_large: {
    status: 413,
    title: 'Content Too Large',
    description: 'The body is larger than the server takes.',
    message: 'the body is too large',
  },
  unsupported_media_type: {
    status: 415,
    title: 'Unsupported Media Type',
    description: 'The body is of a media type that the operation does not take.',
    message: 'unsupported media type: send application/json',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'Idempotency Key Reused',
    description: 'The Idempotency-Key was sent before with another request.',
    message: 'this Idempotency-Key belongs to another request: send a new one',
  },
  internal_error: {
    status: 500,
    title: 'Internal Server Error',
    description: 'The server failed; its log has the reason under the request id.',
    message: 'internal error',
  },
  contract_violation: {
    status: 500,
    title: 'Poll Response Breaks The Contract',
    description: 'The answer would not be one that Flux Operator can take.',
    message: 'the poll response breaks the contract',
  },
  keys_unavailable: {
    status: 503,
    title: 'Keys Unavailable',
    description: 'The keys that signed tokens are checked with cannot be had now.',
    message: 'the keys that signed tokens are checked with are not there yet',
  },
  store_unavailable: {
    status: 503,
    title: 'Store Unavailable',
    description: 'The store cannot answer now; nothing follows from it about what is stored.',
    message: 'the store is not available',
  },
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemTable;

/** One wrong place of a request. */
export type ProblemDetail = {
  /** JSON pointer (RFC 6901) into the body. */
  readonly pointer?: string;
  /** Name of the query, path or header parameter when the place is not in the body. */
  readonly parameter?: string;
  /** Name of the rule that is broken, where it has one: `kubernetes-labels`. */
  readonly rule?: string;
  readonly message: string;
};

/** The body of an error answer: RFC 9457 members, and `error`, `message` for existing clients. */
export type ProblemBody = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly error: ProblemCode;
  readonly message: string;
  readonly errors?: readonly ProblemDetail[];
  readonly request_id?: string;
  /** Of the plan that must be confirmed. */
  readonly digest?: string;
  /** What that plan does to clusters. */
  readonly effects?: Effects;
};

/** @returns the members of a problem's body that follow from its code and its message */
export function problemBody(code: ProblemCode, message: string): ProblemBody {
  const { status, title } = problemTable[code];
  return { type: 'about:blank', title, status, detail: message, error: code, message };
}
