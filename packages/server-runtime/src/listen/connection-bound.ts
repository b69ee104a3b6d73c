import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { Server as TlsServer } from 'node:tls';

/**
 * Keeps the number of open connections within a bound. A new one is never refused, as
 * `server.maxConnections` would: that one ends on which a request began longest ago. Polls take
 * milliseconds, so it is an idle or a slow one as long as there are any.
 */
export function boundConnections(server: Server, most: number): void {
  const keyOf = server instanceof TlsServer ? nameConnection : itself;
  // In the order of their last request, or of their beginning: a Map keeps the order of insertion.
  const open = new Map<unknown, Socket>();
  server.on('connection', (socket: Socket) => {
    const key = keyOf(socket);
    open.set(key, socket);
    socket.on('close', () => open.delete(key));
    if (open.size > most) endOldest(open);
  });
  server.on('request', ({ socket }: IncomingMessage) => {
    const key = keyOf(socket);
    const connection = open.get(key);
    if (connection === undefined) return;
    open.delete(key);
    open.set(key, connection);
  });
}

function endOldest(open: Map<unknown, Socket>): void {
  const [oldest] = open;
  if (oldest === undefined) return;
  const [key, socket] = oldest;
  open.delete(key);
  socket.destroy();
}

function itself(socket: Socket): unknown {
  return socket;
}

/**
 * By its other end: with TLS, requests have another socket object than connections. It costs a
 * system call, which a handshake hides and a plain poll would not.
 */
function nameConnection({ remoteAddress, remotePort }: Socket): unknown {
  return `${String(remoteAddress)} ${String(remotePort)}`;
}
