import type { Server } from 'node:https';
import type { Logger } from '../log/log.js';

/**
 * Sums up failed handshakes in the log: anybody can cause them, so there is no line for each.
 * They are few kinds, OpenSSL's codes.
 *
 * @param interval - of the lines, in milliseconds
 */
export function countHandshakeFailures(server: Server, logger: Logger, interval: number): void {
  const counts = new Map<string, number>();
  server.on('tlsClientError', (error: NodeJS.ErrnoException) => {
    const code = error.code ?? 'unknown';
    counts.set(code, (counts.get(code) ?? 0) + 1);
  });
  const timer = setInterval(() => {
    if (counts.size === 0) return;
    logger.warn({ failures: Object.fromEntries(counts) }, 'TLS handshakes failed');
    counts.clear();
  }, interval);
  timer.unref();
  server.once('close', () => clearInterval(timer));
}
