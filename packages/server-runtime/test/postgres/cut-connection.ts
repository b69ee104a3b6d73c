import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** A way to the database that can be cut. */
export interface CuttableWay {
  readonly port: number;
  /** How many pieces it has carried. */
  readonly passed: number;
  /** Cuts what there is. */
  cut(): void;
  /** Carries nothing until it is to again, and says nothing of it: a host that is gone. */
  freeze(isFrozen: boolean): void;
  /** Cuts the connection when it has carried so many pieces, in either direction, from now on. */
  cutAfter(pieces: number): void;
  close(): Promise<void>;
}

/** Passes on what it is given, until it is to be cut. */
export async function makeWay(to: number): Promise<CuttableWay> {
  const sockets = new Set<Socket>();
  let left = Infinity;
  let passed = 0;
  let frozen = false;
  const cut = (): void => sockets.forEach((socket) => socket.resetAndDestroy());
  const pass = (from: Socket, target: Socket): void => {
    sockets.add(from);
    from.on('error', () => undefined);
    from.on('close', () => {
      sockets.delete(from);
      target.destroy();
    });
    from.on('data', (piece) => {
      left -= 1;
      passed += 1;
      if (left < 0) cut();
      else if (!frozen) target.write(piece);
    });
  };
  const server = createServer((socket) => {
    const target = connect(to, '127.0.0.1');
    pass(socket, target);
    pass(target, socket);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    get passed() {
      return passed;
    },
    cut,
    freeze: (isFrozen) => {
      frozen = isFrozen;
      // What was swallowed is missing: nothing comes of these connections any more.
      if (!isFrozen) cut();
    },
    cutAfter: (pieces) => (left = pieces),
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
