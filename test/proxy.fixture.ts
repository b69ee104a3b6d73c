import { createServer, request, type IncomingMessage } from 'node:http';
import { connect, type AddressInfo } from 'node:net';

/** A forward proxy, as companies have them. */
export interface ForwardProxy {
  /** `127.0.0.1:3128` */
  readonly address: string;
  /** What it was asked for: `CONNECT host:port`, `GET http://host/path`. */
  readonly asked: string[];
  readonly credentials: (string | undefined)[];
  close(): Promise<void>;
}

/**
 * Starts a proxy that tunnels and forwards.
 *
 * @param credentials - `Basic …` that it wants; none where it wants none
 */
export async function startProxy(credentials?: string): Promise<ForwardProxy> {
  const asked: string[] = [];
  const seen: (string | undefined)[] = [];
  const note = (incoming: IncomingMessage): boolean => {
    asked.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    seen.push(incoming.headers['proxy-authorization']);
    return credentials === undefined || incoming.headers['proxy-authorization'] === credentials;
  };
  const proxy = createServer((incoming, outgoing) => {
    if (!note(incoming)) {
      outgoing.writeHead(407).end();
      return;
    }
    const { method, headers } = incoming;
    const onward = request(incoming.url ?? '', { method: method ?? 'GET', headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  proxy.on('connect', (incoming: IncomingMessage, socket) => {
    if (!note(incoming)) {
      socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
      return;
    }
    const [host = '', port = ''] = (incoming.url ?? '').split(':');
    const onward = connect(Number(port), host, () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `127.0.0.1:${String(port)}`,
    asked,
    credentials: seen,
    close: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}
