import { requireAction, requirePoll } from '../principals/authorize.js';
import type { Principal } from '../principals/principal.js';
import type { Access, PathParameters } from './exchange.js';

/**
 * A poll is for whoever may poll the cluster that the path names; the list of all clusters, which
 * names none, is a read like others.
 *
 * @throws Problem `forbidden`, or `unauthorized` for the read token where something is written
 */
export function authorize(principal: Principal, access: Access, parameters: PathParameters): void {
  const [dns] = access === 'poll' ? Object.values(parameters) : [];
  if (dns !== undefined) requirePoll(principal, dns);
  else requireAction(principal, access === 'write' ? 'write' : 'read');
}
