import { Problem } from '../problem.js';
import { coversCluster } from './cluster-pattern.js';
import { challenge, unauthorized } from './credentials.js';
import { readTokenName, type Principal } from './principal.js';

/** What a request does to the service; polls are asked for by the name of their cluster. */
export type Action = 'read' | 'write' | 'administer';

/** Whether the principal may poll the cluster with this DNS name, given in any case. */
export function mayPoll({ clusters }: Principal, dns: string): boolean {
  return clusters === null || clusters.some((pattern) => coversCluster(pattern, dns));
}

/** Everything that reads, the list of all clusters included, but polls: see {@link mayPoll}. */
export function mayRead({ role }: Principal): boolean {
  return role !== 'poller';
}

export function mayWrite({ role }: Principal): boolean {
  return role === 'writer' || role === 'admin';
}

/** Rollback of more than one document, prune, redaction. */
export function mayAdminister({ role }: Principal): boolean {
  return role === 'admin';
}

const rules = { read: mayRead, write: mayWrite, administer: mayAdminister };

/** @throws Problem `forbidden` when the cluster is not the principal's */
export function requirePoll(principal: Principal, dns: string): void {
  if (!mayPoll(principal, dns)) {
    throw forbidden(`'${principal.name}' may not poll this cluster`);
  }
}

/**
 * @throws Problem `forbidden`; `unauthorized` when it is the read token that writes, which is what
 *   clients of earlier implementations expect
 */
export function requireAction(principal: Principal, action: Action): void {
  if (rules[action](principal)) return;
  if (principal.name === readTokenName) {
    throw unauthorized('this token may read only: send the write token', 'insufficient_scope');
  }
  throw forbidden(`'${principal.name}' is a ${principal.role}, which may not ${action} here`);
}

/** RFC 6750, section 3.1: the token is good, but not for this. */
function forbidden(message: string): Problem {
  return new Problem('forbidden', message, [], challenge('insufficient_scope'));
}
