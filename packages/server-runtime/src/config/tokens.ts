import type { ListenAddress } from './config.js';
import { isLoopback } from './listen-address.js';
import { Secret } from './secret.js';
import type { VariableReader } from './variables.js';

/** The tokens of the demo. Everybody knows them, so they open nothing but this machine. */
export const demoReadToken = 'demo-read-token';
export const demoWriteToken = 'demo-write-token';

/** Visible ASCII: anything else cannot stand in an `Authorization` header unharmed (RFC 9110). */
const tokenForm = /^[\x21-\x7e]+$/;

/** Reads AUTH_TOKEN and CRUD_AUTH_TOKEN; notes what is wrong without showing a token. */
export function readTokens(
  variables: VariableReader,
  listen: ListenAddress,
): { readonly read: Secret; readonly write: Secret } {
  const read = variables.find('AUTH_TOKEN');
  const write = variables.find('CRUD_AUTH_TOKEN');
  if (read === undefined) {
    variables.refuse('AUTH_TOKEN', 'is not set', 'set it to the token that clusters send');
  }
  checkToken(variables, 'AUTH_TOKEN', read, listen);
  checkToken(variables, 'CRUD_AUTH_TOKEN', write, listen);
  return { read: new Secret(read ?? ''), write: new Secret(write ?? read ?? '') };
}

function checkToken(
  variables: VariableReader,
  name: string,
  token: string | undefined,
  listen: ListenAddress,
): void {
  if (token === undefined) return;
  if (!tokenForm.test(token)) {
    variables.refuse(
      name,
      'has a space, a control character or one beyond ASCII',
      'use letters, digits and signs only, such as the output of: openssl rand -hex 32',
    );
  }
  if ((token === demoReadToken || token === demoWriteToken) && !isLoopback(listen)) {
    variables.refuse(
      name,
      'is a demo token, which everybody knows',
      'set one of your own, or listen on this machine only with LISTEN_ADDR=127.0.0.1:8080',
    );
  }
}
