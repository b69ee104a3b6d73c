import type { ListenAddress } from './config.js';

const addressForm = /^(?:\[([0-9a-fA-F:.]+)\]|([^:[\]\s]*)):(\d{1,5})$/;
const anyAddress = '0.0.0.0';

/**
 * Reads `host:port`, `[::1]:8080` or `:8080`.
 * @returns undefined when it is none of them, or the port is above 65,535
 */
export function parseListenAddress(text: string): ListenAddress | undefined {
  const [, ipv6, host, digits] = addressForm.exec(text) ?? [];
  const port = Number(digits);
  if (digits === undefined || port > 65_535) return undefined;
  return { host: (ipv6 ?? host) || anyAddress, port };
}

/** Tells whether only this machine can reach the address. */
export function isLoopback({ host }: ListenAddress): boolean {
  return /^127(?:\.\d{1,3}){3}$/.test(host) || host === '::1' || host.toLowerCase() === 'localhost';
}
