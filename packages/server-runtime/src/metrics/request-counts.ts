import type { Observer } from '../front/observer.js';
import type { Exchange, Operation } from '../front/exchange.js';
import type { Problem } from '../problem.js';
import { RouteCounts } from './route-counts.js';

/** Code of RFC 6750 in a challenge; a request without a token gets none. */
const challengeError = /error="(\w+)"/;

/**
 * Counts requests by the route that they were for, never by their path: what a stranger sends
 * makes no new series, and neither does a larger fleet.
 */
export class RequestCounts implements Observer {
  /** By operation; null for what no route was found for. */
  readonly routes = new Map<Operation | null, RouteCounts>();
  /** Refused logins by status and reason. */
  readonly refusals = new Map<`${string} ${string}`, number>();

  answered(exchange: Exchange, status: number): void {
    this.#count(exchange, status);
  }

  failed(exchange: Exchange, problem: Problem): void {
    this.#count(exchange, problem.status);
    if (problem.status !== 401 && problem.status !== 403) return;
    const key = `${String(problem.status)} ${readReason(problem)}` as const;
    this.refusals.set(key, (this.refusals.get(key) ?? 0) + 1);
  }

  /** It was counted when it was begun. */
  brokeOff(): void {
    return;
  }

  #count({ operation, started }: Exchange, status: number): void {
    let counts = this.routes.get(operation);
    if (counts === undefined) this.routes.set(operation, (counts = new RouteCounts()));
    counts.count(status, (performance.now() - started) / 1000);
  }
}

function readReason({ headers }: Problem): string {
  const challenge = headers['WWW-Authenticate'];
  return challengeError.exec(challenge ?? '')?.[1] ?? 'no_token';
}
