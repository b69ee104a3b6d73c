import type { Problem } from '../problem.js';
import type { Exchange } from './exchange.js';

/** Hears of each exchange once: the log, the counters, who was last seen. */
export interface Observer {
  /** It is about to be answered. Must not throw, and not wait: polls pass by here. */
  answered(exchange: Exchange, status: number): void;
  /** It is about to be answered with a problem. */
  failed(exchange: Exchange, problem: Problem): void;
  /** An answer that was begun could not be sent whole. */
  brokeOff(exchange: Exchange, error: unknown): void;
}

/** @returns one observer that tells all of them, in their order */
export function observeAll(observers: readonly Observer[]): Observer {
  return {
    answered: (exchange, status) => {
      for (const observer of observers) observer.answered(exchange, status);
    },
    failed: (exchange, problem) => {
      for (const observer of observers) observer.failed(exchange, problem);
    },
    brokeOff: (exchange, error) => {
      for (const observer of observers) observer.brokeOff(exchange, error);
    },
  };
}
