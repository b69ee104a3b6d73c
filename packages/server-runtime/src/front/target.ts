import type { IncomingMessage } from 'node:http';
import { Problem } from '../problem.js';

/** `http://host/path?query`: what a client sends to a proxy. */
const absoluteForm = /^https?:\/\/[^/?#]*/i;
/** Host, and port where there is one (RFC 9110, 7.2): what cannot be either is refused. */
const hostForm = /^(\[[0-9a-f:.]+\]|[\w.~!$&'()*+,;=%-]*)(:\d*)?$/i;

const hostLength = 'host'.length;

/**
 * Reads what a request asks for, in whichever form it was sent.
 *
 * @returns path and query in origin form: `/ships?limit=10`
 * @throws Problem `bad_request` for a request without exactly one valid `Host` (RFC 9112, 3.2)
 */
export function normaliseTarget(request: IncomingMessage): string {
  checkHost(request);
  const target = request.url ?? '/';
  if (target.startsWith('/')) return target;
  // RFC 9112, 3.2.2: a server takes the absolute form of any client, not only of proxies.
  const origin = absoluteForm.exec(target)?.[0];
  if (origin === undefined) return target;
  const rest = target.slice(origin.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

function checkHost({ rawHeaders, headers, httpVersion }: IncomingMessage): void {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] ?? '';
    if (name.length === hostLength && name.toLowerCase() === 'host') hosts += 1;
  }
  const isValid = hosts === 1 && hostForm.test(headers.host ?? '');
  if (!isValid && !(hosts === 0 && httpVersion === '1.0')) {
    throw new Problem('bad_request', 'a request needs exactly one valid Host header');
  }
}

/** @returns what stands before and after the `?`; no query is the empty one */
export function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const at = target.indexOf('?');
  return at < 0
    ? { path: target, query: '' }
    : { path: target.slice(0, at), query: target.slice(at + 1) };
}
