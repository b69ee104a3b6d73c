import type { Problem } from '../problem.js';
import type { Exchange } from './exchange.js';
import type { Logger } from '../log/log.js';
import type { Observer } from './observer.js';
import type { PollSummary } from './poll-summary.js';

/** Longest path in a log line: a stranger chooses it. */
const longestPath = 200;
/** Failed polls that are logged one by one between two summaries; the rest is counted. */
const mostFailures = { stranger: 100, known: 1000 } as const;

/**
 * What is heard of a request: one line each, without headers, tokens, queries and bodies, because
 * logs are read by more people than the store. Polls are counted and told in sum; of those that
 * fail the first of each cluster and status has a line, as far as there is room for it: strangers
 * have one of their own, so that they cannot silence what is said of clusters.
 */
export class AccessLog implements Observer {
  readonly #logger: Logger;
  readonly #polls: PollSummary;
  /** Failures that have a line since the last summary. */
  readonly #told = { stranger: new Set<string>(), known: new Set<string>() };

  constructor(logger: Logger, polls: PollSummary) {
    this.#logger = logger;
    this.#polls = polls;
  }

  answered(exchange: Exchange, status: number): void {
    if (isPoll(exchange)) this.#polls.countServed(exchange.isCached);
    else this.#tellWhenClosed(exchange, status);
  }

  failed(exchange: Exchange, problem: Problem): void {
    if (isPoll(exchange)) this.#failedPoll(exchange, problem);
    else {
      if (problem.status >= 500) this.#tellCause(exchange, problem);
      this.#tellWhenClosed(exchange, problem.status);
    }
  }

  brokeOff(exchange: Exchange, error: unknown): void {
    if (!exchange.request.socket.destroyed) exchange.response.destroy();
    const level = isPrematureClose(error) ? 'debug' : 'error';
    this.#logger[level]({ ...namesOf(exchange), err: error }, 'an answer was broken off');
  }

  /** Writes the counts of polls since the last time. */
  sumUp(): void {
    const counts = this.#polls.take();
    this.#told.stranger.clear();
    this.#told.known.clear();
    if (counts.polls > 0) this.#logger.info(counts, 'polls');
  }

  /** Only the status reaches the operator's user, so the reason goes to the log. */
  #failedPoll(exchange: Exchange, problem: Problem): void {
    this.#polls.countFailed();
    const key = `${problem.status} ${JSON.stringify(exchange.parameters)}`;
    const sender = exchange.principal === null ? 'stranger' : 'known';
    const told = this.#told[sender];
    if (told.has(key) || told.size >= mostFailures[sender]) return;
    told.add(key);
    this.#tellCause(exchange, problem, `poll failed: ${problem.message}`);
  }

  #tellCause(exchange: Exchange, problem: Problem, text = problem.message): void {
    const level = problem.status >= 500 ? 'error' : 'warn';
    const { cause } = problem;
    this.#logger[level](
      {
        ...namesOf(exchange),
        path: shortenPath(exchange.url),
        status: problem.status,
        ...(cause !== undefined && { err: cause }),
      },
      text,
    );
  }

  #tellWhenClosed(exchange: Exchange, status: number): void {
    const { method, response, operation, principal, subject, started } = exchange;
    const tell = (): void => {
      this.#logger.info(
        {
          method,
          route: operation?.template ?? null,
          ...subject,
          status,
          ms: Math.round((performance.now() - started) * 10) / 10,
          ...namesOf(exchange),
          actor: principal?.name ?? null,
        },
        response.writableFinished ? 'request' : 'request broken off',
      );
    };
    // A client that did not wait is gone already; what it asked for may be done all the same.
    if (response.closed) tell();
    else response.once('close', tell);
  }
}

/** The client went away: nothing is wrong here. */
function isPrematureClose(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}

/** What a line is found by. */
function namesOf({ id, trace }: Exchange): Readonly<Record<string, string>> {
  return {
    request_id: id,
    ...(trace && { trace_id: trace.traceId, span_id: trace.spanId }),
  };
}

function isPoll({ operation }: Exchange): boolean {
  return operation?.access === 'poll';
}

/** The query stays out: it is nobody's business, and may hold what was meant for a header. */
function shortenPath(url: string): string {
  const [path = ''] = url.split('?', 1);
  return path.length > longestPath ? `${path.slice(0, longestPath)}…` : path;
}
