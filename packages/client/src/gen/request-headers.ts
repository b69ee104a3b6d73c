// Generated from the definitions in schemas/ by flux-resourceset-generate. Do not edit.
import type { CheckedOptions } from './client-options.js';
import type { OperationRequest, RequestOptions } from './http-client.js';

/**
 * All headers of a request: the client's, the token's, the operation's and the caller's, of
 * which a later one replaces an earlier one of the same name.
 *
 * @throws TypeError for a header that cannot be sent
 */
export async function buildHeaders(
  options: CheckedOptions,
  { accept = 'application/json', contentType }: OperationRequest,
  { headers = {}, ifMatch, ifNoneMatch }: RequestOptions,
): Promise<Headers> {
  const token = await options.getToken();
  const built = setHeaders(new Headers({ Accept: accept }), Object.fromEntries(options.headers));
  return setHeaders(built, {
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
    ...(contentType !== undefined && { 'Content-Type': contentType }),
    ...(ifMatch !== undefined && { 'If-Match': checkEntityTag('ifMatch', ifMatch) }),
    ...(ifNoneMatch !== undefined && {
      'If-None-Match': checkEntityTag('ifNoneMatch', ifNoneMatch),
    }),
    ...headers,
  });
}

/** @throws TypeError that names the header but not its value, which may be a secret */
export function setHeaders(headers: Headers, values: Readonly<Record<string, string>>): Headers {
  for (const [name, value] of Object.entries(values)) {
    try {
      headers.set(name, value);
    } catch {
      throw new TypeError(
        `headers: ${JSON.stringify(name)} or its value has characters that no header can have`,
      );
    }
  }
  return headers;
}

/** A condition that is silently left away would overwrite what another has written. */
function checkEntityTag(option: string, entityTag: string | null): string {
  if (typeof entityTag === 'string' && entityTag !== '') return entityTag;
  throw new TypeError(
    `${option}: the answer it comes from has no ETag; leave the option away to ask for no condition`,
  );
}
