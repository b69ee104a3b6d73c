import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps the number of open connections within a bound. A new one is never refused, as
 * `server.maxConnections` would: that one ends on which a request began longest ago. Polls take
 * milliseconds, so it is an idle or a slow one as long as there are any.
 */
export function boundConnections(server: Server, most: number): void {
  // In the order of their last request, or of their beginning: a Map keeps the order of insertion.
  const open = new Map<string, Socket>();
  server.on('connection', (socket: Socket) => {
    const name = nameConnection(socket);
    open.set(name, socket);
    socket.once('close', () => open.delete(name));
    if (open.size > most) endOldest(open);
  });
  server.on('request', ({ socket }: IncomingMessage) => {
    const name = nameConnection(socket);
    const connection = open.get(name);
    if (connection === undefined) return;
    open.delete(name);
    open.set(name, connection);
  });
}

function endOldest(open: Map<string, Socket>): void {
  const [oldest] = open;
  if (oldest === undefined) return;
  const [name, socket] = oldest;
  open.delete(name);
  socket.destroy();
}

/** By its other end: with TLS, requests have another socket object than connections. */
function nameConnection({ remoteAddress, remotePort }: Socket): string {
  return `${String(remoteAddress)} ${String(remotePort)}`;
}
