import { createHash } from 'node:crypto';
import type { JsonValue, Warning } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';
import type { WriteTransaction } from '../store/store.js';

/** A request that says which one it is, so that it has one effect however often it is sent. */
export interface Repetition {
  /** `Idempotency-Key`. */
  readonly key: string;
  readonly principal: string;
  readonly method: string;
  readonly path: string;
  readonly body: JsonValue | undefined;
}

/** A reply that can be kept. */
export interface RepeatableReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly warnings?: readonly Warning[];
  readonly body?: JsonValue;
}

/**
 * @returns what was answered when the request was sent before; undefined when it was not
 * @throws Problem `idempotency_key_reused` when it was another request
 */
export async function recallReply(
  transaction: WriteTransaction,
  repetition: Repetition,
): Promise<RepeatableReply | undefined> {
  const kept = await transaction.recallAnswer(nameRepetition(repetition));
  if (kept === undefined) return undefined;
  if (kept.request !== digestBody(repetition)) {
    throw new Problem(
      'idempotency_key_reused',
      'this Idempotency-Key belongs to another request: send a new one',
      [{ parameter: 'Idempotency-Key', message: 'was sent before with another body' }],
    );
  }
  return JSON.parse(kept.answer) as RepeatableReply;
}

/** Keeps a reply with the write that it is of. */
export function keepReply(
  transaction: WriteTransaction,
  repetition: Repetition,
  reply: RepeatableReply,
): void {
  const answer = JSON.stringify(reply);
  transaction.keepAnswer(nameRepetition(repetition), { request: digestBody(repetition), answer });
}

/** The key is a client's word: the same one of another client is another. */
function nameRepetition({ principal, method, path, key }: Repetition): string {
  return digest(JSON.stringify([principal, method, path, key]));
}

function digestBody({ body }: Repetition): string {
  return digest(JSON.stringify(body ?? null));
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
