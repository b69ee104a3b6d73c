import { Agent, request } from 'node:http';
import { Agent as TlsAgent, request as requestTls } from 'node:https';

/** What a client trusts and shows, in PEM. */
export interface TlsClient {
  readonly ca: string;
  readonly cert?: string;
  readonly key?: string;
}

/** What to ask for and how. */
export interface Load {
  readonly origin: string;
  /** Asked for in turn. */
  readonly paths: readonly string[];
  readonly token: string;
  readonly requests: number;
  readonly connections: number;
  /** False: a new connection for each request, as Flux Operator polls. */
  readonly keepAlive: boolean;
  /** Given, the origin is one of HTTPS; no session is ever resumed. */
  readonly tls?: TlsClient;
}

/**
 * Sends requests, `connections` at a time, and reads the answers.
 *
 * @throws Error for the first answer that is not 200
 */
export async function sendLoad(load: Load): Promise<void> {
  // An agent with a bound on its sockets keeps connections alive whatever it was told.
  const { keepAlive, tls } = load;
  const agent = tls
    ? new TlsAgent({ keepAlive, maxCachedSessions: 0, ...tls })
    : new Agent({ keepAlive });
  let next = 0;
  const send = async (): Promise<void> => {
    while (next < load.requests) {
      const path = load.paths[next % load.paths.length] ?? '/';
      next += 1;
      await sendOne(load, agent, path);
    }
  };
  await Promise.all(Array.from({ length: load.connections }, send));
  agent.destroy();
}

function sendOne({ origin, token, tls }: Load, agent: Agent, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}` };
    const open = tls ? requestTls : request;
    const sent = open(`${origin}${path}`, { agent, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve();
        else reject(new Error(`${path}: ${String(answer.statusCode)}`));
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}
