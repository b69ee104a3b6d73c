import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server as TlsServer } from 'node:tls';
import type { ListenAddress } from '../config/config.js';

/** The address cannot be listened on; the message says what to do. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/**
 * How many connections may wait to be taken up. A whole fleet may poll at once; the kernel keeps
 * it to `net.core.somaxconn`, and lets the others try again in a second.
 */
const backlog = 4096;

/**
 * Starts to listen.
 *
 * @param variable - which variable named the address, for messages
 * @returns the address as a URL, with the port that was taken where port 0 was asked for
 * @throws ListenError when the address is taken, foreign or not allowed
 */
export async function listen(
  server: Server,
  { host, port }: ListenAddress,
  variable = 'LISTEN_ADDR',
): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(explainFailure(error, `${variable} ${host}:${String(port)}`));
    });
    server.listen({ port, host, backlog }, resolve);
  });
  const { address, family, port: taken } = server.address() as AddressInfo;
  const scheme = server instanceof TlsServer ? 'https' : 'http';
  return `${scheme}://${family === 'IPv6' ? `[${address}]` : address}:${String(taken)}`;
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens there; stop it, or choose another port',
  EACCES: 'this user may not listen there; choose a port above 1023',
  EADDRNOTAVAIL: 'this machine has no such address; 0.0.0.0 is all of its addresses',
  ENOTFOUND: 'the host name is not known; 0.0.0.0 is all addresses of this machine',
};

function explainFailure(error: NodeJS.ErrnoException, address: string): ListenError {
  const reason = reasons[error.code ?? ''] ?? error.message;
  return new ListenError(`cannot listen on ${address}: ${reason}`, { cause: error });
}
