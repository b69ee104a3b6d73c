import { unauthorized } from './credentials.js';
import type { CertificateNames, Principal } from './principal.js';
import type { Revocations } from './revocations.js';

/**
 * @returns the poller that a client certificate stands for, named after its first DNS name
 * @throws Problem `unauthorized` when one of its names is revoked: it is the same key for all
 */
export function findCertificatePrincipal(
  clusters: CertificateNames,
  revocations: Revocations,
): Principal {
  const names = clusters.map((name) => `certificate:${name}`);
  if (names.some((subject) => revocations.covers({ subject, digests: [] }))) {
    throw unauthorized('the client certificate is revoked');
  }
  return { name: `certificate:${clusters[0]}`, role: 'poller', clusters };
}
