import { type JsonValue, reasonHeader } from '@flux-resourceset/contract';
import { serviceAddress } from './places.js';
import { readProblem, unreachable, type RequestProblem } from './problem.js';

/** What a request says beside its path. */
export interface RequestOptions {
  readonly method?: string;
  readonly body?: unknown;
  /** Why; kept with the change. */
  readonly reason?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** A body, and what its headers say. */
export interface Answered<Value> {
  readonly value: Value;
  readonly entityTag: string | null;
  readonly total: number | null;
}

/** Asks the API in the name of whoever is signed in. */
export class Api {
  readonly #token: () => string | null;
  readonly #refused: () => void;

  /** @param refused - told when the token is no longer taken */
  constructor(token: () => string | null, refused: () => void) {
    this.#token = token;
    this.#refused = refused;
  }

  /** @throws RequestProblem for every answer that is no success, and for none */
  async send(path: string, options: RequestOptions = {}): Promise<Response> {
    const token = this.#token();
    const { method = 'GET', body, reason, headers, signal } = options;
    const answer = await fetch(serviceAddress(path), {
      method,
      credentials: 'omit',
      cache: 'no-store',
      headers: {
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(reason !== undefined && reason !== '' && { [reasonHeader]: encodeReason(reason) }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    }).catch((error: unknown) => {
      throw error instanceof DOMException ? error : unreachable();
    });
    if (answer.ok) return answer;
    const problem = await readProblem(answer);
    if (isRefusedToken(problem)) this.#refused();
    throw problem;
  }

  /** @throws RequestProblem */
  async read<Value = JsonValue>(path: string, options?: RequestOptions): Promise<Answered<Value>> {
    const answer = await this.send(path, options);
    const total = answer.headers.get('x-total-count');
    return {
      value: (await answer.json()) as Value,
      entityTag: answer.headers.get('etag'),
      total: total === null ? null : Number(total),
    };
  }
}

/** A token that is good, but not for this, is answered 401 as well where it is the reader's. */
function isRefusedToken({ status, message }: RequestProblem): boolean {
  return status === 401 && !message.includes('may read only');
}

/** Headers carry bytes: the server reads them as UTF-8. */
function encodeReason(reason: string): string {
  return String.fromCharCode(...new TextEncoder().encode(reason.replaceAll(/\s+/g, ' ').trim()));
}

/** Puts keys into a path template: `/ships/{id}`. */
export function fillPath(template: string, key: string): string {
  return template.replace(/\{[^}]+\}/, encodeURIComponent(key));
}
