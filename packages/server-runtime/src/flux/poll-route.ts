import type { EndpointDescriptor, FluxDescriptor } from '@flux-resourceset/contract';

/** What a URL below the list's path asks for. */
export type PollRoute =
  | { readonly kind: 'list'; readonly query: URLSearchParams }
  | {
      readonly kind: 'poll';
      readonly dns: string;
      readonly endpoint: EndpointDescriptor;
      readonly query: URLSearchParams;
    };

/**
 * Finds what a request target asks for. No trailing slash, no redirect: a redirect that
 * crosses hosts loses the token.
 *
 * @param target - path and query as they stand in the request line
 * @returns null when nothing is there
 */
export function matchPollRoute(flux: FluxDescriptor, target: string): PollRoute | null {
  const [path, search] = splitOnce(target, '?');
  const query = new URLSearchParams(search ?? '');
  if (path === flux.path) return { kind: 'list', query };
  if (!path.startsWith(`${flux.path}/`)) return null;
  const [dnsSegment = '', endpointSegment, ...more] = path.slice(flux.path.length + 1).split('/');
  const endpoint = flux.endpoints.find((candidate) => candidate.endpoint === endpointSegment);
  const dns = decodeSegment(dnsSegment);
  if (endpoint === undefined || more.length > 0 || !dns) return null;
  return { kind: 'poll', dns: dns.toLowerCase(), endpoint, query };
}

/** Whether a request target is the flux handler's to answer. */
export function isBelowPollPath(flux: FluxDescriptor, target: string): boolean {
  if (!target.startsWith(flux.path)) return false;
  const next = target.charAt(flux.path.length);
  return next === '' || next === '/' || next === '?';
}

function splitOnce(text: string, separator: string): [string, string | undefined] {
  const at = text.indexOf(separator);
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}

function decodeSegment(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
