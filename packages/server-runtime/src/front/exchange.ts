import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpMethod } from '@flux-resourceset/contract';
import type { Principal } from '../principals/principal.js';
import { readTrace, type Trace } from './trace.js';

const acceptableId = /^[\w.-]{1,128}$/;

/** What a principal must be allowed to: `poll` names the cluster by the path's first parameter. */
export type Access = 'public' | 'poll' | 'read' | 'write';

/** Path parameters, decoded. */
export type PathParameters = Readonly<Record<string, string>>;

/** What is sent back. A body that comes piece by piece is sent as it comes. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | string | AsyncIterable<string> | null;
  /** The headers are all that is sent: nothing is added for the one who asks. */
  readonly isComplete?: boolean;
}

/** What one method does on one path. */
export interface Operation {
  /** OpenAPI path template, the name in log and counters: `/ships/{id}`. */
  readonly template: string;
  readonly method: HttpMethod;
  readonly access: Access;
  /** Answers at once where it can: a poll must not wait for a promise. */
  run(exchange: Exchange): Answer | Promise<Answer>;
}

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
