import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request as it came over the wire. */
interface Received {
  readonly method: string | undefined;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server on this machine that does what a test says, and remembers what it was asked. */
export interface TestServer {
  readonly baseUrl: string;
  readonly received: Received[];
  close(): Promise<void>;
}

export type Respond = (request: Received, response: ServerResponse) => void;

export async function startServer(respond: Respond): Promise<TestServer> {
  const received: Received[] = [];
  const server = createServer(async (message, response) => {
    const { method, url = '', headers } = message;
    const request = { method, url, headers, body: await text(message) };
    received.push(request);
    respond(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export function respondJson(
  response: ServerResponse,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response
    .writeHead(200, { 'Content-Type': 'application/json', ...headers })
    .end(JSON.stringify(value));
}

/** @returns what a promise is rejected with */
export async function rejectionOf(promise: Promise<unknown>): Promise<Error> {
  const outcome: unknown = await promise.then(
    () => new Error('it was fulfilled'),
    (error: unknown) => error,
  );
  return outcome as Error;
}
