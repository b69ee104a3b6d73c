import { problemBody, problemTable } from '@flux-resourceset/contract';
import type { ProblemBody, ProblemCode, ProblemDetail } from '@flux-resourceset/contract';

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
    return {
      ...problemBody(this.code, this.message),
      ...(this.errors.length > 0 && { errors: this.errors }),
      ...(requestId !== undefined && { request_id: requestId }),
    };
  }
}
