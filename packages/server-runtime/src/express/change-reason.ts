import type { IncomingHttpHeaders } from 'node:http';
import { maxReasonLength, reasonHeader } from '@flux-resourceset/contract';
import { Problem } from '../problem.js';

/**
 * Reads why a change is made. Headers are bytes to Node, and UTF-8 to whoever writes words.
 *
 * @returns undefined where nothing is said
 * @throws Problem `validation_error` for a reason that is empty, too long or no UTF-8
 */
export function readReason(headers: IncomingHttpHeaders): string | undefined {
  const header = headers[reasonHeader.toLowerCase()];
  if (header === undefined) return undefined;
  const reason = decode(String(header)).trim();
  if (reason === '') throw refuse('is empty: say why the change is made');
  const { length } = [...reason];
  if (length <= maxReasonLength) return reason;
  const most = String(maxReasonLength);
  throw refuse(`has ${String(length)} characters, at most ${most} are allowed`);
}

/** @returns the problem of a write that does not say why, where that is asked for */
export function reasonRequired(): Problem {
  return refuse('is missing: this server wants to know why something is changed');
}

function decode(bytes: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(bytes, 'latin1'));
  } catch {
    throw refuse('is not UTF-8');
  }
}

function refuse(what: string): Problem {
  const message = `${reasonHeader} ${what}`;
  return new Problem('validation_error', message, [{ parameter: reasonHeader, message }]);
}
