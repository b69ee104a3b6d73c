import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Principal } from '../principals/principal.js';
import type { Operation, PathParameters } from './route.js';
import { readTrace, type Trace } from './trace.js';

const acceptableId = /^[\w.-]{1,128}$/;

/** What a change was made to, for the log. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

/** One request on its way through the front door, and what each stage has found out. */
export class Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** As it was sent, also where a HEAD is run as a GET. */
  readonly method: string;
  /** Milliseconds, as `performance.now()` counts them. */
  readonly started = performance.now();
  /** Path and query as the client meant them: `/ships?limit=10`. */
  url = '';
  /** Null until a route is found. */
  operation: Operation | null = null;
  parameters: PathParameters = {};
  /** Null until the token is known, and on public routes. */
  principal: Principal | null = null;
  subject: Subject | null = null;
  /** Which poll was asked for; null for what is none. */
  pollKey: string | null = null;
  /** Of the inputs that a poll is answered with; null where no cluster is given any. */
  digest: string | null = null;
  /** Whether the answer was made before, for an earlier request. */
  isCached = false;
  #id: string | null = null;
  #trace: Trace | null | undefined;

  constructor(request: IncomingMessage, response: ServerResponse) {
    this.request = request;
    this.response = response;
    this.method = request.method ?? '';
  }

  /**
   * The `X-Request-Id` that a proxy or client sent, or a new one when there is none that is safe
   * to repeat in headers and logs. Made when it is first asked for: a served poll needs none.
   */
  get id(): string {
    this.#id ??= this.#readId();
    return this.#id;
  }

  /** Null for a request that is no part of a trace. */
  get trace(): Trace | null {
    if (this.#trace === undefined) this.#trace = readTrace(this.request.headers['traceparent']);
    return this.#trace;
  }

  #readId(): string {
    const given = this.request.headers['x-request-id'];
    return typeof given === 'string' && acceptableId.test(given) ? given : randomUUID();
  }
}
