import { X509Certificate } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { CertificateHeader } from '../config/config.js';
import { readDnsNames, selectDnsNames } from './subject-names.js';

/**
 * Reads the DNS names of the certificate that a proxy has verified.
 *
 * @param headers - of a request that a trusted proxy sent
 * @returns null when they tell of none, or cannot be understood
 */
export function readForwardedNames(
  form: CertificateHeader,
  headers: IncomingHttpHeaders,
): readonly string[] | null {
  switch (form) {
    case 'none':
      return null;
    case 'xfcc':
      return readXfcc(headers['x-forwarded-client-cert']);
    case 'nginx':
      return readNginx(headers['x-ssl-client-verify'], headers['x-ssl-client-cert']);
    default:
      return form satisfies never;
  }
}

type HeaderValue = string | readonly string[] | undefined;

/** `Key=value` and what parts it from the next: `;` within one hop, `,` between hops. */
const pair = /\s*([A-Za-z]+)=("(?:[^"\\]|\\.)*"|[^",;\s]*)\s*([;,]|$)/gy;

/**
 * Envoy's `X-Forwarded-Client-Cert`. Every hop may append what it saw; the last is what the
 * proxy that connects to us has verified itself.
 */
function readXfcc(header: HeaderValue): readonly string[] | null {
  if (typeof header !== 'string') return null;
  const pairs = [...header.matchAll(pair)].filter(([text]) => text !== '');
  const length = pairs.reduce((sum, [text]) => sum + text.length, 0);
  if (length !== header.length || pairs.length === 0) return null;
  const hopBefore = pairs.findLastIndex(([, , , separator]) => separator === ',');
  const names = pairs
    .slice(hopBefore + 1)
    .filter(([, key]) => key?.toLowerCase() === 'dns')
    .map(([, , value]) => value?.replace(/^"(.*)"$/, '$1'));
  return selectDnsNames(names);
}

/** nginx's `$ssl_client_verify` and `$ssl_client_escaped_cert`, a PEM in percent-encoding. */
function readNginx(verify: HeaderValue, certificate: HeaderValue): readonly string[] | null {
  if (verify !== 'SUCCESS' || typeof certificate !== 'string') return null;
  try {
    return readDnsNames(new X509Certificate(decodeURIComponent(certificate)).subjectAltName);
  } catch {
    return null;
  }
}
