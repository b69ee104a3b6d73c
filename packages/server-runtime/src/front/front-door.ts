import type { IncomingMessage, RequestListener } from 'node:http';
import type { Peers } from '../listen/peers.js';
import { Problem } from '../problem.js';
import type { Principal, PrincipalSource } from '../principals/principal.js';
import { authorize } from './authorize.js';
import { Exchange } from './exchange.js';
import { sendAnswer, sendProblem, toProblem } from './finish.js';
import type { Observer } from './observer.js';
import { type Answer, type Operation, type Router, selectOperation } from './route.js';
import { normaliseTarget, splitTarget } from './target.js';

/** What stands behind the front door. */
export interface FrontDoor {
  readonly router: Router;
  readonly principals: PrincipalSource;
  readonly peers: Pick<Peers, 'identity'>;
  /** Hears of every exchange. */
  readonly observer: Observer;
  /** What is said of a path that nothing is at. */
  readonly nothingThere: (path: string) => string;
}

/**
 * The one way of every request: receive, normalise the target, route, authenticate, authorize,
 * run, finish. A poll whose token is known and whose answer is cached goes it without a promise.
 */
export function createFrontDoor(door: FrontDoor): RequestListener {
  return (request, response) => {
    const exchange = new Exchange(request, response);
    try {
      const answer = admit(door, exchange);
      if (answer instanceof Promise) void settle(door, exchange, answer);
      else finish(door, exchange, answer);
    } catch (error) {
      fail(door, exchange, error);
    }
  };
}

function admit(door: FrontDoor, exchange: Exchange): Answer | Promise<Answer> {
  const { request } = exchange;
  exchange.url = normaliseTarget(request);
  const { path } = splitTarget(exchange.url);
  const match = door.router.match(path);
  if (match === null) throw new Problem('not_found', door.nothingThere(path));
  exchange.parameters = match.parameters;
  const operation = selectOperation(match, exchange.method);
  exchange.operation = operation;
  if (operation.access === 'public') return operation.run(exchange);
  // Nothing of the store is read before its reader is known.
  const principal = identify(door, request);
  return principal instanceof Promise
    ? principal.then((known) => enter(exchange, operation, known))
    : enter(exchange, operation, principal);
}

/** A token says who sends a request; where none is sent, a client certificate that names clusters. */
function identify(
  { principals, peers }: FrontDoor,
  request: IncomingMessage,
): Principal | Promise<Principal> {
  const { authorization } = request.headers;
  const clusters = authorization === undefined ? (peers.identity(request)?.dns ?? []) : [];
  const [first, ...others] = clusters;
  if (first === undefined) return principals.authenticate(authorization);
  return principals.identify([first, ...others]);
}

function enter(
  exchange: Exchange,
  operation: Operation,
  principal: Principal,
): Answer | Promise<Answer> {
  exchange.principal = principal;
  authorize(principal, operation.access, exchange.parameters);
  return operation.run(exchange);
}

async function settle(door: FrontDoor, exchange: Exchange, answer: Promise<Answer>): Promise<void> {
  try {
    finish(door, exchange, await answer);
  } catch (error) {
    fail(door, exchange, error);
  }
}

function finish({ observer }: FrontDoor, exchange: Exchange, answer: Answer): void {
  observer.answered(exchange, answer.status);
  sendAnswer(exchange, answer, (error) => observer.brokeOff(exchange, error));
}

function fail({ observer }: FrontDoor, exchange: Exchange, error: unknown): void {
  const problem = toProblem(error);
  observer.failed(exchange, problem);
  sendProblem(exchange, problem);
}
