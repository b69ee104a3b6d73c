import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** What a link does with a request. */
export const faults = [
  'none',
  'cut before',
  'cut after',
  '502 after',
  '503 after',
  '504 after',
  '429 before',
] as const;

export type Fault = (typeof faults)[number];

/** A way to a server on which requests and answers get lost. */
export interface LossyLink {
  readonly origin: string;
  /** Requests that came, and those that the server was given. */
  readonly counts: { came: number; passed: number };
  close(): Promise<void>;
}

/**
 * Starts a proxy that loses things as a load balancer and a network do.
 *
 * @param chooseFault - says what becomes of a request
 */
export async function startLossyLink(
  target: string,
  chooseFault: (method: string, count: number) => Fault,
): Promise<LossyLink> {
  const counts = { came: 0, passed: 0 };
  const proxy = createServer(async (incoming, outgoing) => {
    const fault = chooseFault(incoming.method ?? '', (counts.came += 1));
    const body = await buffer(incoming);
    if (fault.endsWith('before')) return lose(outgoing, fault);
    counts.passed += 1;
    const answer = await forward(target, incoming, body);
    if (fault !== 'none') return lose(outgoing, fault);
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    counts,
    close: async () => {
      proxy.closeAllConnections();
      await new Promise((resolve) => proxy.close(resolve));
    },
  };
}

function lose(response: ServerResponse, fault: Fault): void {
  const status = Number(/^\d+/.exec(fault)?.[0] ?? 0);
  if (status === 0) response.destroy();
  else response.writeHead(status, { 'Content-Type': 'text/html' }).end('<p>bad gateway</p>');
}

interface Forwarded {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

function forward(target: string, incoming: IncomingMessage, body: Buffer): Promise<Forwarded> {
  const { method, headers, url = '/' } = incoming;
  return new Promise((resolve, reject) => {
    const passed = request(new URL(url, target), { method, headers }, async (answer) => {
      const { statusCode: status = 0 } = answer;
      resolve({ status, headers: answer.headers, body: await buffer(answer) });
    });
    passed.on('error', reject);
    passed.end(body);
  });
}
