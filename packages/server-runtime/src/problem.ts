/**
 * Every error that a client can meet: code → HTTP status and title. The code is the
 * `error` member of a problem body (RFC 9457) and never changes its meaning.
 */
export const problemTable = {
  bad_request: { status: 400, title: 'Bad Request' },
  validation_error: { status: 400, title: 'Validation Error' },
  unauthorized: { status: 401, title: 'Unauthorized' },
  not_found: { status: 404, title: 'Not Found' },
  method_not_allowed: { status: 405, title: 'Method Not Allowed' },
  conflict: { status: 409, title: 'Conflict' },
  precondition_failed: { status: 412, title: 'Precondition Failed' },
  payload_too_large: { status: 413, title: 'Content Too Large' },
  unsupported_media_type: { status: 415, title: 'Unsupported Media Type' },
  internal_error: { status: 500, title: 'Internal Server Error' },
  contract_violation: { status: 500, title: 'Poll Response Breaks The Contract' },
  store_unavailable: { status: 503, title: 'Store Unavailable' },
} as const;

export type ProblemCode = keyof typeof problemTable;

/** One wrong place in a request; `pointer` is a JSON pointer (RFC 6901) into the body. */
export interface ProblemDetail {
  readonly pointer?: string;
  /** Name of the query, path or header parameter when the place is not in the body. */
  readonly parameter?: string;
  readonly message: string;
}

/** The body of an error answer: RFC 9457 members, and `error`, `message` for existing clients. */
export interface ProblemBody {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly error: ProblemCode;
  readonly message: string;
  readonly errors?: readonly ProblemDetail[];
  readonly request_id?: string;
}

/** An expected failure that a client is told about. Anything else that is thrown is a 500. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly errors: readonly ProblemDetail[];
  readonly headers: Readonly<Record<string, string>>;

  /**
   * @param code - row of {@link problemTable}
   * @param message - what is wrong and what to do, for the client's eyes: no path, SQL or stack
   * @param errors - the wrong places of a request, when there are several or they have a pointer
   * @param headers - response headers that belong to the error (`Allow`, `WWW-Authenticate`)
   */
  constructor(
    code: ProblemCode,
    message: string,
    errors: readonly ProblemDetail[] = [],
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(message);
    this.code = code;
    this.errors = errors;
    this.headers = headers;
  }

  get status(): number {
    return problemTable[this.code].status;
  }

  /** @returns the RFC 9457 body that is sent for this problem */
  toBody(requestId?: string): ProblemBody {
    const { status, title } = problemTable[this.code];
    return {
      type: 'about:blank',
      title,
      status,
      detail: this.message,
      error: this.code,
      message: this.message,
      ...(this.errors.length > 0 && { errors: this.errors }),
      ...(requestId !== undefined && { request_id: requestId }),
    };
  }
}
