/**
 * What a change does to the values that a schema takes: fewer, more, or others. Which of them breaks
 * somebody depends on who sends the value.
 */
export type Effect = 'narrowed' | 'widened' | 'changed';

/** Who sends a value: clients in requests, the server in answers. */
export type Direction = 'request' | 'answer';

/** One difference between two documents of one API. */
export interface ApiChange {
  readonly isBreaking: boolean;
  /** `GET /books`, or the component that requests or answers are made of. */
  readonly place: string;
  readonly message: string;
}

/** A client that sends what it always sent, and reads what it always read, must not notice. */
export function breaks(effect: Effect, direction: Direction): boolean {
  return effect === 'changed' || effect === (direction === 'request' ? 'narrowed' : 'widened');
}
